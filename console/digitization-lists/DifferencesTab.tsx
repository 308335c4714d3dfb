// What the list changes against the list in force: added, removed and changed entries, changed fields side by side.
import AddOutlined from '@mui/icons-material/AddOutlined';
import ChangeHistoryOutlined from '@mui/icons-material/ChangeHistoryOutlined';
import RemoveOutlined from '@mui/icons-material/RemoveOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useMemo, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { StatusChip } from '../layout/StatusChip.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { FIELDS, useFieldWords, type ComparedEntry, type ComparedField } from './compared-fields.ts';
import { ListChangesDocument } from './lists.queries.ts';
import type { WorkedList } from './WorkspacePage.tsx';

const KINDS = ['all', 'added', 'removed', 'changed'] as const;
type Kind = Exclude<(typeof KINDS)[number], 'all'>;
const AT_ONCE = 100;

interface Difference {
  kind: Kind;
  before: ComparedEntry | null;
  after: ComparedEntry | null;
  fields: ComparedField[];
}

export function DifferencesTab({ list }: { list: WorkedList }) {
  const w = useWords();
  const format = useFormat();
  const [address, setAddress] = useAddress(useMemo(() => ({ change: 'all' }), []));
  const [shown, setShown] = useState(AT_ONCE);
  const { data, error, refetch } = useGraph(ListChangesDocument, { id: list.id });
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const changes = data.digitizationList?.changes;
  if (!changes) return <EmptyState reason="notFound" />;
  const all: Difference[] = [
    ...changes.added.map((after): Difference => ({ kind: 'added', before: null, after, fields: [] })),
    ...changes.removed.map((before): Difference => ({ kind: 'removed', before, after: null, fields: [] })),
    ...changes.changed.map(({ before, after, fields }): Difference => ({ kind: 'changed', before, after, fields: fields.flatMap(({ field }) => FIELDS.filter((known) => known === field)) })),
  ];
  const counts = { all: all.length, added: changes.addedCount, removed: changes.removedCount, changed: changes.changedCount };
  const kind = KINDS.find((one) => one === address.change) ?? 'all';
  const rows = all.filter((one) => kind === 'all' || one.kind === kind);
  const title = !changes.since ? w('lists.diff.noSince') : w(list.effectiveFrom ? 'lists.diff.sinceEarlier' : 'lists.diff.since', { number: changes.since.number });
  return (
    <Panel
      title={title}
      isFlush
      aside={
        <ToggleButtonGroup exclusive size="small" value={kind} aria-label={w('lists.diff.show')} onChange={(_event, next: string | null) => next && setAddress({ change: next })}>
          {KINDS.map((one) => <ToggleButton key={one} value={one} sx={{ py: 0.25, px: 1.25, fontSize: '0.8125rem', color: 'text.primary', textTransform: 'none' }}>{w(`lists.diff.${one}`)} {format.number(counts[one])}</ToggleButton>)}
        </ToggleButtonGroup>
      }
    >
      {all.length === 0 ? <EmptyState reason="nothingYet" title={w('lists.diff.same')} /> : rows.length === 0 ? <EmptyState reason="filteredAway" title={w('lists.diff.noneOfKind')} onClearFilters={() => setAddress({ change: 'all' })} /> : (
        <>
          <ScrollRegion label={w('actions.tableOf', { name: w('lists.differences') })}>
            <Table size="small" sx={{ '& td': { verticalAlign: 'top' }, tableLayout: { md: 'fixed' }, minWidth: 620 }}>
              <TableHead>
                <TableRow>
                  <TableCell sx={{ width: { md: '34%' } }}>{w('lists.diff.component')}</TableCell>
                  <TableCell sx={{ width: { md: 150 } }}>{w('lists.diff.field')}</TableCell>
                  <TableCell>{w('lists.diff.before')}</TableCell>
                  <TableCell>{w('lists.diff.after')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>{rows.slice(0, shown).map((row) => <DifferenceRows key={(row.after ?? row.before)?.id} row={row} />)}</TableBody>
            </Table>
          </ScrollRegion>
          {rows.length > shown && <Box sx={{ p: 1, textAlign: 'center' }}><Button onClick={() => setShown(shown + AT_ONCE)}>{w('lists.diff.more', { count: format.number(rows.length - shown) })}</Button></Box>}
        </>
      )}
    </Panel>
  );
}

const SIGNS = { added: ['good', AddOutlined], removed: ['bad', RemoveOutlined], changed: ['info', ChangeHistoryOutlined] } as const;

function DifferenceRows({ row }: { row: Difference }) {
  const w = useWords();
  const said = useFieldWords();
  const entry = row.after ?? row.before;
  if (!entry) return null;
  const [before, after] = [row.before, row.after].map((side) => side && FIELDS.flatMap((field) => (said(side, field) === null ? [] : [`${w(`lists.entry.${field}`)}: ${said(side, field)}`])));
  if (row.kind !== 'changed') {
    return (
      <TableRow>
        <TableCell><Named row={row} entry={entry} /></TableCell>
        <TableCell sx={{ color: 'text.secondary' }}>{w('lists.diff.whole')}</TableCell>
        <TableCell sx={{ color: before ? 'error.main' : 'text.secondary' }}>{before ? before.map((text) => <Box key={text}><del>{text}</del></Box>) : '–'}</TableCell>
        <TableCell sx={{ color: after ? 'success.main' : 'text.secondary' }}>{after ? after.map((text) => <Box key={text} component="ins" sx={{ display: 'block', textDecoration: 'none' }}>{text}</Box>) : '–'}</TableCell>
      </TableRow>
    );
  }
  return (
    <>
      {row.fields.map((field, index) => {
        const was = row.before ? said(row.before, field) : null;
        const is = row.after ? said(row.after, field) : null;
        return (
          <TableRow key={field}>
            {index === 0 && (
              <TableCell rowSpan={row.fields.length}><Named row={row} entry={entry} /></TableCell>
            )}
            <TableCell sx={{ color: 'text.secondary', fontWeight: 400 }}>{w(`lists.entry.${field}`)}</TableCell>
            <TableCell sx={{ color: was === null ? 'text.secondary' : 'error.main', overflowWrap: 'anywhere' }}>{was === null ? '–' : <del>{was}</del>}</TableCell>
            <TableCell sx={{ color: is === null ? 'text.secondary' : 'success.main', overflowWrap: 'anywhere' }}>{is === null ? '–' : <Box component="ins" sx={{ textDecoration: 'none' }}>{is}</Box>}</TableCell>
          </TableRow>
        );
      })}
    </>
  );
}

function Named({ row, entry }: { row: Difference; entry: ComparedEntry }) {
  const w = useWords();
  const [tone, icon] = SIGNS[row.kind];
  return (
    <>
      <StatusChip tone={tone} icon={icon} label={w(`lists.diff.${row.kind}`)} isBare />
      <Box sx={{ fontWeight: 500 }}>{entry.componentName}</Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{entry.componentCode} · {entry.procedureName}</Box>
    </>
  );
}

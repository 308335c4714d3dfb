// All rule sets side by side with their validity, what differs between two of them, and the acts on drafts.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { usePermissions } from 'react-admin';
import type { Role } from '../../schema/enums.ts';
import type { ConsoleIndicatorSetsQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { platformToday } from '../providers/config.ts';
import { useGraph } from '../providers/use-graph.ts';
import { Differences } from './Differences.tsx';
import { DraftDialog } from './DraftDialog.tsx';
import { ForceDialog } from './ForceDialog.tsx';
import { IndicatorSetsDocument } from './indicator-set.queries.ts';
import { RuleStateChip } from './RuleStateChip.tsx';

export type ListedSet = ConsoleIndicatorSetsQuery['indicatorSets'][number];
const NATIVE = { select: { native: true }, inputLabel: { shrink: true } } as const;

export const isInForceOn = ({ inForce, validFrom, validTo }: ListedSet, day: string): boolean => inForce && validFrom <= day && (!validTo || validTo >= day);

export function SetsTab() {
  const w = useWords();
  const format = useFormat();
  const { permissions = [] } = usePermissions<Role[]>();
  const { data, error, refetch } = useGraph(IndicatorSetsDocument, {});
  const [{ from, to }, setAddress] = useAddress(useMemo(() => ({ from: '', to: '' }), []));
  const [asks, setAsks] = useState<{ act: 'draft' | 'force'; code: string } | null>(null);
  if (error) return <FailedPart error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  const sets = data.indicatorSets;
  const current = sets.find((one) => isInForceOn(one, platformToday()));
  const fromCode = sets.some(({ code }) => code === from) ? from : (current?.code ?? sets[0]?.code ?? '');
  const toCode = sets.some(({ code }) => code === to) ? to : (sets.find(({ code }) => code !== fromCode)?.code ?? '');
  const nameOf = (set: ListedSet): string => `${set.code} · ${format.locale === 'en' ? set.nameEn : set.name}`;
  const asked = sets.find(({ code }) => code === asks?.code);
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Panel title={w('ruleSets.sets')} isFlush aside={permissions.includes('ICT_DEPARTMENT') && current && <Button onClick={() => setAsks({ act: 'draft', code: current.code })}>{w('ruleSets.fresh')}</Button>}>
        <ScrollRegion label={w('actions.tableOf', { name: w('ruleSets.sets') })}>
          <Table sx={{ minWidth: 860, '& td, & th': { verticalAlign: 'top' } }}>
            <TableHead>
              <TableRow>
                <TableCell>{w('ruleSets.name')}</TableCell><TableCell>{w('ruleSets.validity')}</TableCell><TableCell>{w('ruleSets.standing')}</TableCell><TableCell>{w('ruleSets.confidence')}</TableCell><TableCell>{w('terms.legalBasis')}</TableCell><TableCell><span className="visually-hidden">{w('ruleSets.acts')}</span></TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {sets.map((set) => (
                <TableRow key={set.code} data-set={set.code} data-in-force={set.inForce}>
                  <TableCell component="th" scope="row" sx={{ fontWeight: 400, minWidth: 260 }}><strong>{set.code}</strong><Box component="span" sx={{ display: 'block' }}>{format.locale === 'en' ? set.nameEn : set.name}</Box></TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>{set.inForce ? (set.validTo ? w('indicatorSet.until', { from: format.day(set.validFrom), to: format.day(set.validTo) }) : w('indicatorSet.since', { from: format.day(set.validFrom) })) : w('ruleSets.proposes', { from: format.day(set.validFrom) })}</TableCell>
                  <TableCell sx={{ minWidth: 150 }}><Standing set={set} /></TableCell>
                  <TableCell><RuleStateChip state={set.state} isBare /></TableCell>
                  <TableCell sx={{ minWidth: 150 }}>{set.source ?? w('states.none')}</TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {set.allowedActions.includes('SAVE') && <Button size="small" onClick={() => setAsks({ act: 'draft', code: set.code })}>{w('ruleSets.edit')}</Button>}
                    {set.allowedActions.includes('PUT_IN_FORCE') && <Button size="small" onClick={() => setAsks({ act: 'force', code: set.code })}>{w('ruleSets.putInForce')}</Button>}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      </Panel>
      <Panel title={w('ruleSets.differences')} isFlush>
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 360px))' }, gap: 1, p: 1.5 }}>
          {([['from', fromCode], ['to', toCode]] as const).map(([side, value]) => (
            <TextField key={side} select label={w(`ruleSets.${side}`)} value={value} onChange={(event) => setAddress({ [side]: event.target.value })} slotProps={NATIVE}>
              {sets.map((set) => <option key={set.code} value={set.code}>{nameOf(set)}</option>)}
            </TextField>
          ))}
        </Box>
        {fromCode === toCode ? <Typography variant="body2" sx={{ px: 2, pb: 2 }}>{w('ruleSets.pickTwo')}</Typography> : <Differences from={fromCode} to={toCode} />}
      </Panel>
      {asks?.act === 'draft' && <DraftDialog from={asks.code} isNew={!asked || asked.inForce} onClose={() => setAsks(null)} />}
      {asks?.act === 'force' && asked && <ForceDialog set={asked} onClose={() => setAsks(null)} />}
    </Box>
  );
}

function Standing({ set }: { set: ListedSet }) {
  const w = useWords();
  const format = useFormat();
  const today = platformToday();
  const word = !set.inForce ? 'draft' : isInForceOn(set, today) ? 'current' : set.validFrom > today ? 'later' : 'ended';
  const by = set.inForce ? { name: set.putInForceBy, at: set.putInForceAt } : { name: set.savedBy, at: set.savedAt };
  return (
    <>
      {w(`ruleSets.${word}`)}
      {by.name && by.at && <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary' }}>{w('ruleSets.savedBy', { name: by.name, at: format.moment(by.at) })}</Box>}
    </>
  );
}

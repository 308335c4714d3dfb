// A consulted unit answers: agree or object to each entry, an objection with its reason, and agree to the rest at once.
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { FailedPart } from '../layout/FailedPage.tsx';
import { useFormat } from '../layout/format.ts';
import { PageLoading } from '../layout/PageLoading.tsx';
import { Panel } from '../layout/Panel.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';
import { useGraph } from '../providers/use-graph.ts';
import { AnswerLine } from './AnswerLine.tsx';
import { AnswersDocument } from './lists.queries.ts';
import { pageNumber, Pager } from './Pager.tsx';
import { useAnswers } from './use-answers.ts';
import type { WorkedList } from './WorkspacePage.tsx';

const PAGE_SIZE = 100;

interface AnswerFormProps {
  list: WorkedList;
  round: WorkedList['consultations'][number];
  unit: { code: string; name: string };
}

export function AnswerForm({ list, round, unit }: AnswerFormProps) {
  const w = useWords();
  const format = useFormat();
  const notify = useNotify();
  const [address, setAddress] = useAddress(useMemo(() => ({ find: '', part: '1' }), []));
  const [isCollecting, setCollecting] = useState(false);
  const page = pageNumber(address.part);
  const variables = { id: list.id, round: round.round, unitCode: unit.code, where: { search: address.find || null }, first: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
  const { data, error, refetch } = useGraph(AnswersDocument, variables, { keepsPrevious: true });
  const answers = useAnswers(list.id, round.round, unit.code);
  const given = round.units.find((one) => one.unit.code === unit.code);
  const entries = data?.digitizationList?.entries;
  const count = (given?.agreed ?? 0) + (given?.objected ?? 0);
  const fresh = entries?.nodes.filter((entry) => entry.positions.length > 0 && answers.drafts.has(entry.component.id)).length ?? 0;
  const left = Math.max(0, list.entryCount - count - (answers.drafts.size - fresh));

  const agreeToRest = async (): Promise<void> => {
    setCollecting(true);
    await answers.agreeToRest().catch((fault: Error) => notify(fault.message, { type: 'error' }));
    setCollecting(false);
  };
  const isFaultShown = entries?.nodes.some((entry) => answers.faults.has(entry.component.id)) ?? false;
  return (
    <Panel
      title={w('lists.consult.mine', { unit: unit.name })}
      isFlush
      aside={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="outlined" disabled={left === 0 || isCollecting} onClick={() => void agreeToRest()}>{w('lists.consult.agreeRest', { count: format.number(left) })}</Button>
          <Button variant="contained" disabled={answers.drafts.size === 0 || answers.respond.isPending} onClick={answers.send}>
            {answers.drafts.size === 0 ? w('lists.consult.nothingToSend') : w('lists.consult.send', { count: format.number(answers.drafts.size) })}
          </Button>
        </Box>
      }
    >
      <Box sx={{ px: 2, py: 1, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}>
        <Box sx={{ flex: '1 1 360px', minWidth: 0 }}>
          <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
            {w('lists.consult.given', { given: format.number(count), total: format.number(list.entryCount) })}{answers.drafts.size > 0 && ` · ${w('lists.consult.unsent', { count: format.number(answers.drafts.size) })}`}
          </Typography>
          <Typography variant="caption" color="text.secondary">{w('lists.consult.mineHint', { day: format.day(round.dueOn) })}</Typography>
        </Box>
        <Box sx={{ width: { xs: '100%', sm: 260 } }}><SearchBox label={w('lists.entry.search')} value={address.find} onChange={(find) => setAddress({ find, part: '1' }, { replaces: true })} /></Box>
        {entries && <Pager page={page} size={PAGE_SIZE} total={entries.totalCount} onPage={(part) => setAddress({ part: String(part) })} />}
      </Box>
      {answers.respond.error && !isFaultShown && <Alert severity="error" sx={{ m: 1 }}>{answers.respond.error.message}</Alert>}
      {error ? <Box sx={{ p: 2 }}><FailedPart error={error} onRetry={() => void refetch()} /></Box> : !entries ? <PageLoading /> : entries.totalCount === 0 ? (
        <EmptyState reason="filteredAway" onClearFilters={() => setAddress({ find: '', part: '1' })} />
      ) : (
        <ScrollRegion label={w('actions.tableOf', { name: w('lists.consult.mine', { unit: unit.name }) })} maxHeight="max(360px, calc(100vh - 220px))">
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {entries.nodes.map((entry, index) => (
              <AnswerLine
                key={entry.id}
                entry={entry}
                isFirstOfProcedure={entry.procedureCode !== entries.nodes[index - 1]?.procedureCode}
                draft={answers.drafts.get(entry.component.id)}
                fault={answers.faults.get(entry.component.id)}
                onAnswer={(draft) => answers.set(entry.component.id, draft)}
              />
            ))}
          </Box>
        </ScrollRegion>
      )}
    </Panel>
  );
}

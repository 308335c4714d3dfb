// One round as a matrix: units down, their answers across; who is late stands out by icon and word.
import AccessTimeOutlined from '@mui/icons-material/AccessTimeOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmptyOutlined from '@mui/icons-material/HourglassEmptyOutlined';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useMemo, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useAddress } from '../layout/address.ts';
import { EmptyState } from '../layout/EmptyState.tsx';
import { useFormat } from '../layout/format.ts';
import { Panel } from '../layout/Panel.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { StatusChip } from '../layout/StatusChip.tsx';
import type { WorkedList } from './WorkspacePage.tsx';

type Round = WorkedList['consultations'][number];
type Answer = Round['units'][number];

const KINDS = ['all', 'onlyWaiting', 'onlyLate', 'onlyObjecting'] as const;
type Kind = (typeof KINDS)[number];

const isOfKind: Record<Kind, (answer: Answer) => boolean> = {
  all: () => true,
  onlyWaiting: (answer) => !answer.respondedAt,
  onlyLate: (answer) => answer.late,
  onlyObjecting: (answer) => answer.objected > 0,
};

export function ConsultationMatrix({ round, picker }: { round: Round; picker: ReactNode }) {
  const w = useWords();
  const format = useFormat();
  const [address, setAddress] = useAddress(useMemo(() => ({ answers: 'all' }), []));
  const kind = KINDS.find((one) => one === address.answers) ?? 'all';
  const answered = round.units.filter((unit) => unit.respondedAt).length;
  const late = round.units.filter((unit) => unit.late).length;
  const units = round.units.filter(isOfKind[kind]);
  const standing = round.closedAt ? w('lists.consult.closed', { day: format.moment(round.closedAt).slice(6), due: format.day(round.dueOn) }) : w('lists.consult.open', { day: format.day(round.dueOn) });
  return (
    <Panel title={`${w('lists.consult.round', { round: round.round })}: ${standing}`} isFlush aside={picker}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Typography variant="body2" role="status">{w('lists.consult.summary', { answered: format.number(answered), total: format.number(round.units.length), late: format.number(late) })}</Typography>
        <TextField select label={w('lists.consult.show')} value={kind} onChange={(event) => setAddress({ answers: event.target.value })} sx={{ width: { xs: '100%', sm: 240 } }}>
          {KINDS.map((one) => <MenuItem key={one} value={one}>{w(`lists.consult.${one}`)} ({format.number(round.units.filter(isOfKind[one]).length)})</MenuItem>)}
        </TextField>
      </Box>
      {units.length === 0 ? <EmptyState reason="filteredAway" title={w('lists.consult.filtered')} onClearFilters={() => setAddress({ answers: 'all' })} /> : (
        <ScrollRegion label={w('lists.consultation')} maxHeight="max(320px, calc(100vh - 260px))">
          <Table size="small" stickyHeader>
            <TableHead>
              <TableRow>
                <TableCell>{w('lists.consult.unit')}</TableCell>
                <TableCell>{w('lists.consult.answer')}</TableCell>
                <TableCell align="right">{w('lists.consult.agreed')}</TableCell>
                <TableCell align="right">{w('lists.consult.objected')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {units.map((answer) => (
                <TableRow key={answer.unit.code}>
                  <TableCell sx={{ minWidth: 180 }}>{answer.unit.name}</TableCell>
                  <TableCell><Standing answer={answer} /></TableCell>
                  <TableCell align="right"><Count answer={answer} value={answer.agreed} /></TableCell>
                  <TableCell align="right" sx={{ color: answer.objected > 0 ? 'error.main' : undefined, fontWeight: answer.objected > 0 ? 600 : undefined }}><Count answer={answer} value={answer.objected} /></TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
    </Panel>
  );
}

/** Without an answer there is no count, not a zero. */
function Count({ answer, value }: { answer: Answer; value: number }) {
  const format = useFormat();
  return <>{answer.respondedAt ? format.number(value) : '–'}</>;
}

function Standing({ answer }: { answer: Answer }) {
  const w = useWords();
  const format = useFormat();
  if (!answer.respondedAt) {
    return answer.late
      ? <StatusChip tone="bad" icon={AccessTimeOutlined} label={w('lists.consult.noAnswerLate')} isBare />
      : <StatusChip tone="quiet" icon={HourglassEmptyOutlined} label={w('lists.consult.waiting')} isBare />;
  }
  return (
    <Box sx={{ minWidth: { sm: 212 } }}>
      <StatusChip tone={answer.late ? 'warn' : 'good'} icon={answer.late ? AccessTimeOutlined : CheckCircleOutlined} label={answer.late ? w('lists.consult.answeredLate') : w('lists.consult.answered')} isBare />
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem', ml: 0.75, whiteSpace: 'nowrap' }}>{format.moment(answer.respondedAt)}</Box>
    </Box>
  );
}

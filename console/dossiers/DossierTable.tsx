// Dossiers as a table, cards on phones: number, procedure, unit, dates, status, and why each counts or does not. No applicant.
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ConsoleDossiersQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { StatusChip } from '../layout/StatusChip.tsx';
import { dossierWords } from './dossiers.words.ts';
import { Facts } from './Facts.tsx';

export type DossierRow = ConsoleDossiersQuery['dossiers']['nodes'][number];

/** Some names of procedures fill a paragraph. */
const CLAMPED = { display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;

interface DossierTableProps {
  label: string;
  dossiers: readonly DossierRow[];
  /** Code of the unit asked for: where all are its own, its name is not repeated. */
  ofUnit?: string;
}

export function DossierTable({ label, dossiers, ofUnit }: DossierTableProps) {
  const w = useWords();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  const hidesUnit = dossiers.every((one) => one.unit.code === ofUnit);
  const isExplained = dossiers.some((one) => (one.explanation?.length ?? 0) > 0);
  if (isNarrow) {
    return (
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {dossiers.map((one) => (
          <Box component="li" key={one.id} data-dossier={one.code} sx={{ p: 1.5, borderTop: 1, borderColor: 'divider', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
            <strong>{one.code}</strong>
            <div>{one.procedure.name}</div>
            <Box sx={{ color: 'text.secondary' }}>{one.unit.name} · {w(`enums.DossierStatus.${one.status}`)}</Box>
            <Box sx={{ my: 0.5 }}><Dates dossier={one} /></Box>
            {one.explanation && <Facts facts={one.explanation} />}
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <ScrollRegion label={w('actions.tableOf', { name: label })}>
      <Table sx={{ '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{w('dossiers.code')}</TableCell>
            <TableCell>{w('dossiers.procedure')}</TableCell>
            {!hidesUnit && <TableCell>{w('dossiers.unit')}</TableCell>}
            <TableCell>{w('dossiers.received')} → {w('dossiers.due')}</TableCell>
            <TableCell>{w('dossiers.status')}</TableCell>
            {isExplained && <TableCell>{w('dossiers.why')}</TableCell>}
          </TableRow>
        </TableHead>
        <TableBody>
          {dossiers.map((one) => (
            <TableRow key={one.id} data-dossier={one.code}>
              <TableCell className="figures" sx={{ whiteSpace: 'nowrap' }}>{one.code}</TableCell>
              <TableCell sx={{ minWidth: 220 }}><Box component="span" title={one.procedure.name} sx={CLAMPED}>{one.procedure.name}</Box><Box component="span" sx={{ color: 'text.secondary' }}>{one.procedure.code}</Box></TableCell>
              {!hidesUnit && <TableCell sx={{ minWidth: 140 }}>{one.unit.name}</TableCell>}
              <TableCell sx={{ whiteSpace: 'nowrap' }}><Dates dossier={one} /></TableCell>
              <TableCell sx={{ minWidth: 120 }}>{w(`enums.DossierStatus.${one.status}`)}{one.channel && <Box sx={{ color: 'text.secondary' }}>{w(`enums.Channel.${one.channel}`)}</Box>}</TableCell>
              {isExplained && <TableCell sx={{ minWidth: 230 }}>{one.explanation && <Facts facts={one.explanation} />}</TableCell>}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

function Dates({ dossier }: { dossier: DossierRow }) {
  const w = useWords();
  const format = useFormat();
  const momentOf = (moment: string | null | undefined): string => (moment ? format.moment(moment) : '–');
  const reasons = dossierWords.vi.lateReasons;
  return (
    <Box component="span" className="figures" sx={{ display: 'block' }}>
      {momentOf(dossier.receivedAt)}<br />→ {momentOf(dossier.dueAt)}
      <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, color: 'text.secondary' }}>
        {w('dossiers.finished')}: {dossier.finishedAt ? format.moment(dossier.finishedAt) : w('dossiers.notFinished')}
        {dossier.onTime === true && <StatusChip tone="good" icon={CheckCircleOutlined} label={w('dossiers.onTime')} isBare />}
        {dossier.onTime === false && <StatusChip tone="bad" icon={ErrorOutlineOutlined} label={w('dossiers.late')} isBare />}
      </Box>
      {dossier.lateReason && dossier.lateReason in reasons && <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>{w(`dossiers.lateReasons.${dossier.lateReason as keyof typeof reasons}`)}</Box>}
    </Box>
  );
}

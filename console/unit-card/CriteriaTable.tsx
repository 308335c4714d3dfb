// The criteria of one unit: rate with its target, score, status, and the dossiers behind. No data, not applicable and 0 differ.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { ProvisionalMark } from '../layout/ProvisionalMark.tsx';
import { Absent } from '../layout/RateCell.tsx';
import { ScrollRegion } from '../layout/ScrollRegion.tsx';
import { TargetStatusChip } from '../layout/StatusChip.tsx';
import { ForecastMark } from '../targets/ForecastMark.tsx';
import { criterionPath, dossiersPath } from './addresses.ts';
import { averageOf, isCounted, type CriterionLine, type GroupLines } from './card.ts';
import { TargetBar } from './TargetBar.tsx';

interface CriteriaTableProps {
  label: string;
  groups: readonly Pick<GroupLines, 'code' | 'name' | 'lines'>[];
  unitCode: string;
  address: { period: string; view: string };
  isClosed: boolean;
  /** Where the unit stands in each criterion among those of its level; without it there is no such column. */
  ranks?: ReadonlyMap<string, { rank: number; of: number }>;
}

export function CriteriaTable({ label, groups, unitCode, address, isClosed, ranks }: CriteriaTableProps) {
  const w = useWords();
  return (
    <ScrollRegion label={w('actions.tableOf', { name: label })}>
      <Table sx={{ minWidth: 860, '& td, & th': { verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell>{w('terms.criterion')}</TableCell>
            <TableCell align="right">{w('unitCard.counts')}</TableCell>
            <TableCell align="right" sx={{ width: 168 }}>{w('unitCard.rate')}</TableCell>
            <TableCell align="right">{w('terms.target')}</TableCell>
            <TableCell align="right">{w('unitCard.scoreMax')}</TableCell>
            {ranks && <TableCell align="right">{w('unitStanding.criterionRank')}</TableCell>}
            <TableCell>{w('terms.status')}</TableCell>
            <TableCell>{w('unitCard.dossiers')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.map((group) => (
            <Fragment key={group.code || 'outside'}>
              {group.name && <TableRow><TableCell component="th" scope="colgroup" colSpan={ranks ? 8 : 7} sx={{ bgcolor: 'background.default', fontWeight: 600 }}>{group.code} · {group.name}</TableCell></TableRow>}
              {group.lines.map((line) => <Line key={line.figure.code} line={line} unitCode={unitCode} address={address} isClosed={isClosed} {...(ranks && { rank: ranks.get(line.figure.code) ?? null })} />)}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

function Line({ line, unitCode, address, isClosed, rank }: { line: CriterionLine; unitCode: string; address: CriteriaTableProps['address']; isClosed: boolean; rank?: { rank: number; of: number } | null }) {
  const w = useWords();
  const format = useFormat();
  const { figure, name } = line;
  const { code, rate, status } = figure;
  // That the period runs is said once for the card.
  const own = figure.provisional.filter((reason) => reason !== 'PERIOD_RUNNING');
  const absent = status === 'NOT_APPLICABLE' ? w('states.notApplicable') : w('states.noData');
  return (
    <TableRow data-criterion={code} data-status={status} hover>
      <TableCell component="th" scope="row" sx={{ minWidth: 260, fontWeight: 400 }}>
        <Link component={RouterLink} to={criterionPath(unitCode, code, address)}><strong>{code}</strong> {name}</Link>
      </TableCell>
      <TableCell align="right" className="figures" sx={{ whiteSpace: 'nowrap' }}>{rate && isCounted(status) ? `${format.number(rate.numerator)} / ${format.number(rate.denominator)}` : <Absent word={absent} sign={status === 'NOT_APPLICABLE' ? '×' : '–'} />}</TableCell>
      <TableCell align="right">
        {rate && isCounted(status) ? (
          line.isAverage ? w('unitCard.average', { value: averageOf(rate, format.locale) }) : (
            <>
              <strong className="figures">{format.percent(rate.percent ?? 0)}</strong>
              <Box sx={{ mt: 0.5, mb: 0.25 }}><TargetBar percent={rate.percent} target={figure.target} status={status} /></Box>
            </>
          )
        ) : <Absent word={absent} />}
      </TableCell>
      <TableCell align="right" className="figures">{figure.target ? format.target(figure.target) : <Absent word={w('enums.TargetStatus.NO_TARGET')} sign="·" />}</TableCell>
      <TableCell align="right" className="figures" sx={{ whiteSpace: 'nowrap' }}>
        {figure.score && figure.maxScore ? <>{format.number(figure.score, 2)} / {format.number(Number(figure.maxScore))}</> : <Absent word={w('unitCard.outside')} sign="·" />}
      </TableCell>
      {rank !== undefined && (
        <TableCell align="right" className="figures" sx={{ whiteSpace: 'nowrap' }}>{rank ? <span aria-label={w('unitStanding.rankSaid', { rank: format.number(rank.rank), count: format.number(rank.of) })} role="img">{format.number(rank.rank)}<Box component="span" sx={{ color: 'text.secondary' }}> / {format.number(rank.of)}</Box></span> : <Absent word={absent} sign={status === 'NOT_APPLICABLE' ? '×' : '–'} />}</TableCell>
      )}
      <TableCell>
        <TargetStatusChip status={status} isClosed={isClosed} isBare />
        <ForecastMark forecast={figure.forecast} />
        {status === 'NOT_APPLICABLE' && figure.maxScore && <Box component="span" sx={{ display: 'block', fontSize: '0.75rem', color: 'text.secondary' }}>{w('states.fullForNotApplicable', { max: format.number(Number(figure.maxScore)) })}</Box>}
        {own.length > 0 && <Box component="span" sx={{ display: 'block' }}><ProvisionalMark reasons={own} /></Box>}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {line.counts === 'OBSERVATION' ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>{w('unitCard.observed')}</Box>
        ) : isCounted(status) ? (
          <>
            <PartLink to={dossiersPath(unitCode, code, 'NUMERATOR', address)} label={w('unitCard.numeratorLink')} spoken={w('unitCard.dossiersOf', { part: w('unitCard.numeratorLink'), code })} />
            {!line.isAverage && <> · <PartLink to={dossiersPath(unitCode, code, 'MISSING', address)} label={w('unitCard.missingLink')} spoken={w('unitCard.dossiersOf', { part: w('unitCard.missingLink'), code })} /></>}
          </>
        ) : null}
      </TableCell>
    </TableRow>
  );
}

function PartLink({ to, label, spoken }: { to: string; label: string; spoken: string }) {
  return <Link component={RouterLink} to={to} aria-label={spoken}>{label}</Link>;
}

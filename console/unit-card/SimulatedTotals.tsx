// Before and after: score, rank, gap and the score of the province; and the six groups as bars with a tick where they stood.
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { TargetBar } from './TargetBar.tsx';
import type { Simulation } from './use-simulation.ts';

/** Said with its sign; small changes with all four decimals, so that they are not 0. */
export function Change({ change }: { change: string }) {
  const format = useFormat();
  const value = Number(change);
  const text = `${value > 0 ? '+' : ''}${format.number(change, Math.abs(value) >= 0.01 || value === 0 ? 2 : 4)}`;
  return <Box component="span" className="figures" data-change={change} sx={{ whiteSpace: 'nowrap', fontWeight: value === 0 ? 400 : 600, color: value > 0 ? 'success.main' : value < 0 ? 'error.main' : 'text.secondary' }}>{text}</Box>;
}

export function SimulatedTotals({ simulation }: { simulation: Simulation }) {
  const w = useWords();
  const format = useFormat();
  const { before, after, ancestors } = simulation;
  const rankOf = ({ rank, of }: Simulation['before']): string => (rank && of ? w('simulator.rankOf', { rank: format.number(rank), of: format.number(of) }) : w('simulator.noRank'));
  const gapOf = (gap: string | null | undefined, rank: number | null | undefined): string => (gap && rank !== 1 ? w('simulator.points', { points: format.number(gap, 2) }) : rank === 1 ? w('simulator.best') : '–');
  return (
    <>
      <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1, mb: 1 }}>
        <Box component="span" className="figures" sx={{ color: 'text.secondary', fontSize: '1.125rem' }}>{format.number(before.score, 2)} →</Box>
        <Box component="span" className="figures" data-score={after.score} sx={{ fontSize: '2rem', fontWeight: 600, lineHeight: 1.2 }}>{format.number(after.score, 2)}</Box>
        <span>/ {format.number(Number(after.maxScore))}</span>
        <Change change={simulation.change} />
      </Box>
      <Table size="small" aria-label={w('simulator.result')}>
        <TableHead>
          <TableRow>
            <TableCell><span className="visually-hidden">{w('simulator.result')}</span></TableCell>
            <TableCell align="right">{w('simulator.now')}</TableCell>
            <TableCell align="right">{w('simulator.simulated')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          <Line label={w('simulator.rank')} before={rankOf(before)} after={rankOf(after)} name="rank" />
          <Line label={w('simulator.gapToNext')} before={gapOf(before.gapToNext, before.rank)} after={gapOf(after.gapToNext, after.rank)} name="gapToNext" />
          <Line label={w('simulator.gapToBest')} before={gapOf(before.gapToBest, before.rank)} after={gapOf(after.gapToBest, after.rank)} name="gapToBest" />
          {ancestors.map((one) => (
            <Line
              key={one.unit.code} name={one.unit.code} label={w('simulator.above', { name: one.unit.name })} before={format.number(one.before, 2)} after={format.number(one.after, 2)}
              note={one.unknownCriteria.length > 0 ? w('simulator.unknownAbove', { codes: one.unknownCriteria.join(', ') }) : null}
            />
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function Line({ label, before, after, note = null, name }: { label: string; before: string; after: string; note?: string | null; name: string }) {
  return (
    <TableRow data-line={name}>
      <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>{label}{note && <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{note}</Box>}</TableCell>
      <TableCell align="right" className="figures">{before}</TableCell>
      <TableCell align="right" className="figures" sx={{ fontWeight: before === after ? 400 : 600 }}>{after}</TableCell>
    </TableRow>
  );
}

export function SimulatedGroups({ groups }: { groups: Simulation['groups'] }) {
  const w = useWords();
  const format = useFormat();
  const percent = (score: string, max: string): number => (100 * Number(score)) / Number(max);
  return (
    <Box component="ul" aria-label={w('simulator.groups')} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
      {groups.map((group) => (
        <Box component="li" key={group.code} data-group={group.code} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 1.5, fontSize: '0.8125rem' }}>
          <span>{group.name}</span>
          <span className="figures">
            {group.before !== group.after && <Box component="span" sx={{ color: 'text.secondary' }}>{format.number(group.before, 2)} → </Box>}
            <strong>{format.number(group.after, 2)}</strong> / {format.number(Number(group.maxScore))}{Number(group.change) !== 0 && <> <Change change={group.change} /></>}
          </span>
          <Box sx={{ gridColumn: '1 / -1', mt: 0.25 }}><TargetBar percent={percent(group.after, group.maxScore)} target={String(percent(group.before, group.maxScore))} /></Box>
        </Box>
      ))}
    </Box>
  );
}

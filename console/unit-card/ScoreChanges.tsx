// How a score moved since last week and against the period before: by sign, word and colour; a break is said, never computed over.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ConsoleScoreChangesQuery } from '../../schema/generated/graphql.ts';
import { useWords } from '../i18n/use-words.ts';
import { useFormat } from '../layout/format.ts';
import { useGraph } from '../providers/use-graph.ts';
import { ScoreChangesDocument } from './unit-standing.queries.ts';

type Change = NonNullable<ConsoleScoreChangesQuery['scorecard']['week']>;

interface ScoreChangesProps {
  code: string;
  period: string;
  view?: 'AS_NOW' | null;
}

export function ScoreChanges({ code, period, view = null }: ScoreChangesProps) {
  const w = useWords();
  const { data } = useGraph(ScoreChangesDocument, { code, period, view }, { keepsPrevious: true });
  // Kept in place while it is read, so that what stands below does not move.
  return (
    <Box sx={{ mt: 1, minHeight: 44 }}>
      {data && (
        <>
          <Moved label={w('unitStanding.change.week')} change={data.scorecard.week ?? null} absent={w('unitStanding.change.noWeek')} kind="week" />
          <Moved label={w('unitStanding.change.before')} change={data.scorecard.before ?? null} absent={w('unitStanding.change.noBefore')} kind="before" />
        </>
      )}
    </Box>
  );
}

const COLOURS = { up: 'success.main', down: 'error.main', same: 'text.secondary' } as const;

/** Which way a change as shown goes. */
export const directionOf = (change: string): keyof typeof COLOURS => (Number(change) > 0 ? 'up' : Number(change) < 0 ? 'down' : 'same');

export function ChangeFigure({ change, isBare = false }: { change: string; isBare?: boolean }) {
  const w = useWords();
  const format = useFormat();
  const direction = directionOf(change);
  const points = format.number(change.replace('-', ''), 2);
  const sign = direction === 'up' ? '▲' : direction === 'down' ? '▼' : '=';
  const word = w(`unitStanding.change.${direction}`, { points });
  return (
    <Box component="span" className="figures" data-change={change} sx={{ color: COLOURS[direction], fontWeight: 600, whiteSpace: 'nowrap' }}>
      <span aria-hidden="true">{sign} {isBare ? format.signed(change) : word}</span>
      <span className="visually-hidden">{word}</span>
    </Box>
  );
}

function Moved({ label, change, absent, kind }: { label: string; change: Change | null; absent: string; kind: 'week' | 'before' }) {
  const w = useWords();
  const format = useFormat();
  const since = change && (kind === 'week' ? w('unitStanding.change.since', { moment: format.moment(change.observedAt) }) : w('unitStanding.change.sincePeriod', { period: format.period(change.period) }));
  const places = change?.rankChange ?? 0;
  return (
    <Typography variant="body2" component="p" data-since={kind} sx={{ m: 0 }}>
      {!change ? <Box component="span" sx={{ color: 'text.secondary' }}>{absent}</Box> : change.change === null || change.change === undefined ? (
        <Box component="span" sx={{ color: 'warning.main' }}>{label}: {w('unitStanding.change.broken', { since: kind === 'week' ? format.moment(change.observedAt) : format.period(change.period), before: change.break?.ruleSetBefore ?? '', after: change.break?.ruleSetAfter ?? '' })}</Box>
      ) : (
        <>
          <ChangeFigure change={change.change} />
          {places !== 0 && <Box component="span" className="figures">, {w(places > 0 ? 'unitStanding.change.rankUp' : 'unitStanding.change.rankDown', { places: format.number(Math.abs(places)) })}</Box>}
          <Box component="span" sx={{ color: 'text.secondary' }}> {since}</Box>
        </>
      )}
    </Typography>
  );
}

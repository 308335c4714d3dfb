// As met-procedures.ts, where each frame asks for one unit: its procedures are united before any frame is held against them.
import { sql } from 'kysely';
import { addDays } from '../domain/local-day.ts';
import { yearsOf } from '../domain/period.ts';
import type { RequestContext } from '../request/context.ts';
import type { Framed } from './frame-rows.ts';
import { areWholeMonths, bitsOfDays, bitsOfMonths, monthsBetween, monthsOfDays, SET_BITS, STORED_SETS } from './stored-day-sets.ts';

interface Row {
  frameNo: number;
  codes: number[];
}

/** Of whole months the stored months say it all, and stand in the key. A version of a unit may begin or end within a month. */
const SETS_OF_MONTHS = `
  select place_no, year, procedure_id, bit_or(months) as months from (
    select p.place_no, s.year, s.procedure_id, s.months & p.months as months
    from placed p join unit_procedure_days s on s.year = p.year and s.unit_id = p.unit_id where p.is_of_months
    union all
    select p.place_no, s.year, s.procedure_id, ${monthsOfDays('s', 'days_between(p.year, p.first, p.last)')}
    from placed p join unit_procedure_days s on s.year = p.year and s.unit_id = p.unit_id where not p.is_of_months
  ) of_units where months <> 0 group by 1, 2, 3`;

const SETS_OF_DAYS = `
  select p.place_no, s.year, s.procedure_id, ${STORED_SETS.map((column) => `bit_or(s.${column} & p.days) as ${column}`).join(', ')}
  from placed p join unit_procedure_days s on s.year = p.year and s.unit_id = p.unit_id where s.months & p.asked <> 0 group by 1, 2, 3`;

const statementOver = (areMonths: boolean): string => `
  years as materialized (
    select place_no, year, paths, bit_or(months) as asked from spans group by 1, 2, 3
  ), placed as materialized (
    select y.place_no, y.year, y.asked, v.unit_id, first, last, ${monthsBetween('first', 'last')} as months, ${areWholeMonths('first', 'last')} as is_of_months, days_between(y.year, first, last) as days
    from years y join unit_versions v on v.path <@ any(y.paths) and v.validity && daterange(make_date(y.year, 1, 1), make_date(y.year, 12, 31), '[]')
      cross join lateral (select greatest(v.valid_from, make_date(y.year, 1, 1)) as first, least(v.valid_to, make_date(y.year, 12, 31)) as last) as span
  ), sets as materialized (${areMonths ? SETS_OF_MONTHS : SETS_OF_DAYS}
  ), met as (
    select f.frame_no, f.year, s.procedure_id, ${areMonths ? bitsOfMonths('(s.months & f.months)') : bitsOfDays('s', 'f.days')} as bits
    from spans f join sets s on s.place_no = f.place_no and s.year = f.year offset 0
  )`;

const MONTHS = statementOver(true);
const DAYS = statementOver(false);

/** The part of a frame that lies in one year. */
interface Span {
  frameNo: number;
  year: number;
  first: string;
  last: string;
}

const spansOf = ({ frame: { period } }: Framed, frameNo: number): Span[] =>
  yearsOf(period).map((year) => {
    const [newYear, yearEnd] = [`${year}-01-01`, `${year}-12-31`];
    return { frameNo, year, first: period.firstDay > newYear ? period.firstDay : newYear, last: period.lastDay < yearEnd ? period.lastDay : yearEnd };
  });

const isOfMonths = ({ first, last }: Span): boolean => first.endsWith('-01') && addDays(last, 1).endsWith('-01');

/** For each frame, in their order, the codes of the procedures that were met in it, one list a year: one statement. */
export async function metOfOneUnit(ctx: RequestContext, asked: readonly Framed[]): Promise<number[][][]> {
  const pathsOf = ({ places }: Framed): string => `{${places.paths.join(',')}}`;
  const places = [...new Set(asked.map(pathsOf))];
  const placeNos = asked.map((one) => places.indexOf(pathsOf(one)));
  const spans = asked.flatMap(spansOf);
  const { rows } = await sql<Row>`
    with spans as materialized (
      select frame_no, place_no, ((${places}::text[])[place_no + 1])::ltree[] as paths, year, ${sql.raw(monthsBetween('first', 'last'))} as months, days_between(year, first, last) as days
      from unnest(${spans.map(({ frameNo }) => frameNo)}::int[], ${spans.map(({ frameNo }) => placeNos[frameNo] ?? 0)}::int[], ${spans.map(({ year }) => year)}::int[],
        ${spans.map(({ first }) => first)}::date[], ${spans.map(({ last }) => last)}::date[]) as asked(frame_no, place_no, year, first, last)
    ), ${sql.raw(spans.every(isOfMonths) ? MONTHS : DAYS)}
    select frame_no as "frameNo", json_agg((procedure_id << ${sql.raw(String(SET_BITS))}) | bits) as codes from met where bits <> 0 group by frame_no, year
  `.execute(ctx.db.withoutPlugins());
  const ofFrame = Map.groupBy(rows, (row) => row.frameNo);
  return asked.map((_, frameNo) => (ofFrame.get(frameNo) ?? []).map((row) => row.codes));
}

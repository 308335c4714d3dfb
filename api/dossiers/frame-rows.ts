// Runs a counting statement for one frame or for several at once: what counts is written once, over the values of the one or the columns of the many.
import { sql, type RawBuilder } from 'kysely';
import type { RequestContext } from '../request/context.ts';
import { endOf, type FigureFrame, type Places } from './places.ts';

export interface Framed {
  places: Places;
  frame: FigureFrame;
}

/** What a counting statement may ask of its frame. */
export interface FrameSql {
  firstDay: RawBuilder<string>;
  lastDay: RawBuilder<string>;
  firstYear: RawBuilder<number>;
  lastYear: RawBuilder<number>;
  /** The end time of open dossiers. */
  moment: RawBuilder<Date>;
  paths: RawBuilder<string[]>;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const valuesOf = ({ places, frame: { period, ...frame } }: Framed): FrameSql => ({
  firstDay: sql`${period.firstDay}::date`,
  lastDay: sql`${period.lastDay}::date`,
  firstYear: sql`${yearOf(period.firstDay)}::int`,
  lastYear: sql`${yearOf(period.lastDay)}::int`,
  moment: sql`${endOf({ period, ...frame })}::timestamptz`,
  paths: sql`${places.paths}::ltree[]`,
});

const COLUMNS: FrameSql = {
  firstDay: sql.ref('f.first_day'),
  lastDay: sql.ref('f.last_day'),
  firstYear: sql`extract(year from f.first_day)::int`,
  lastYear: sql`extract(year from f.last_day)::int`,
  moment: sql.ref('f.moment'),
  paths: sql.ref('f.paths'),
};

/** The rows of each frame, in the order asked and under the names of the statement: one statement, whose text does not depend on how many frames there are. */
export async function rowsOfFrames<Row>(ctx: RequestContext, asked: readonly Framed[], statementOver: (frame: FrameSql) => RawBuilder<Row>): Promise<Row[][]> {
  const [only] = asked;
  if (!only) return [];
  if (asked.length === 1) return [(await statementOver(valuesOf(only)).execute(ctx.db.withoutPlugins())).rows];
  const { rows } = await sql<Row & { frameNo: number }>`
    select f.frame_no as "frameNo", counted.* from (
      select no::int as frame_no, first_day, last_day, moment, paths::ltree[] as paths
      from unnest(${asked.map(({ frame }) => frame.period.firstDay)}::date[], ${asked.map(({ frame }) => frame.period.lastDay)}::date[],
        ${asked.map(({ frame }) => endOf(frame).toISOString())}::timestamptz[], ${asked.map(({ places }) => `{${places.paths.join(',')}}`)}::text[])
        with ordinality as asked(first_day, last_day, moment, paths, no)
    ) f cross join lateral (${statementOver(COLUMNS)}) counted
  `.execute(ctx.db.withoutPlugins());
  const ofFrame = Map.groupBy(rows, (row) => row.frameNo);
  return asked.map((_, index) => ofFrame.get(index + 1) ?? []);
}

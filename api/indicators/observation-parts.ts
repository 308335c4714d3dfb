// No part of an observed whole is above it: the halves of one unit and period, those that come and those that are stored.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { metricOf, OBSERVATION_METRICS } from '../domain/metrics.ts';
import type { CheckedObservation, ObservationFault } from './observation-check.ts';

/** Part and whole, by their codes. */
const PAIRS = OBSERVATION_METRICS.flatMap(({ code, within }): (readonly [part: string, whole: string])[] => (within === null ? [] : [[code, within]]));

const placeOf = ({ unitId, period: { firstDay, lastDay } }: Pick<CheckedObservation, 'unitId' | 'period'>): string => `${unitId} ${firstDay} ${lastDay}`;

/** What was told last of the metrics of these units and days, whether it counts already or waits. */
async function toldOf(db: Kysely<Tables>, rows: readonly CheckedObservation[]): Promise<Map<string, number>> {
  const { rows: found } = await sql<{ unitId: number; firstDay: string; lastDay: string; metric: string; value: number }>`
    select o.unit_id, o.first_day, o.last_day, o.metric, coalesce(o.pending_value, o.value) as value
    from observations o join (select distinct * from unnest(${rows.map((row) => row.unitId)}::int[], ${rows.map((row) => row.period.firstDay)}::date[], ${rows.map((row) => row.period.lastDay)}::date[])) as k(unit_id, first_day, last_day)
      on k.unit_id = o.unit_id and k.first_day = o.first_day and k.last_day = o.last_day
    where coalesce(o.pending_value, o.value) is not null
  `.execute(db);
  return new Map(found.map(({ unitId, firstDay, lastDay, metric, value }) => [`${unitId} ${firstDay} ${lastDay} ${metric}`, value]));
}

/** Said of the part where it comes, otherwise of the whole that comes below a part that is stored. Call it under the lock. */
export async function partFaults(db: Kysely<Tables>, rows: readonly CheckedObservation[]): Promise<ObservationFault[]> {
  const paired = rows.filter(({ metric }) => PAIRS.some((pair) => pair.includes(metric)));
  if (paired.length === 0) return [];
  const told = await toldOf(db, paired);
  const faults: ObservationFault[] = [];
  for (const [place, ofPlace] of Map.groupBy(paired, placeOf)) {
    const comes = new Map(ofPlace.map((row) => [row.metric, row]));
    const valueOf = (metric: string): number | null => comes.get(metric)?.value ?? told.get(`${place} ${metric}`) ?? null;
    for (const [part, whole] of PAIRS) {
      const row = comes.get(part) ?? comes.get(whole);
      const [inner, outer] = [valueOf(part), valueOf(whole)];
      if (!row || inner === null || outer === null || inner <= outer) continue;
      const [of, to] = [metricOf(part).label, metricOf(whole).label];
      faults.push({
        index: row.index, field: 'value', code: 'PART_ABOVE_WHOLE',
        vi: `"${of.vi}" (${inner}) không thể lớn hơn "${to.vi}" (${outer}).`, en: `"${of.en}" (${inner}) cannot be more than "${to.en}" (${outer}).`,
      });
    }
  }
  return faults.sort((a, b) => a.index - b.index);
}

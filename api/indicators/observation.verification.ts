// Each observation is what the acts in its history made of it: what counts, and what waits.
import { sql } from 'kysely';
import { reader } from '../database/tables.ts';
import type { Verification } from '../request/verification.ts';
import './observation.entity.ts';

export const verifyObservations: Verification = async (em) => {
  const db = reader(em);
  const { total } = await db.selectFrom('observations').select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  const { rows } = await sql<{ name: string; isCounting: boolean }>`
    select u.code || ' ' || o.period || ' ' || o.metric as name,
      (o.value, o.source, o.source_url) is not distinct from (counted.value, counted.source, counted.source_url) as is_counting
    from observations o join units u on u.id = o.unit_id
    left join lateral (select h.act, h.value from observation_history h where h.observation_id = o.id order by h.id desc limit 1) last on true
    left join lateral (select h.value, h.source, h.source_url from observation_history h where h.observation_id = o.id and h.act in ('RECORDED', 'CONFIRMED') order by h.id desc limit 1) counted on true
    where (o.value, o.source, o.source_url) is distinct from (counted.value, counted.source, counted.source_url)
      or o.pending_value is distinct from (case when last.act = 'PROPOSED' then last.value end)
    order by o.id`.execute(db);
  return { checked: total, differences: rows.map(({ name, isCounting }) => `${name}: ${isCounting ? 'what waits' : 'what counts'} is not what its history says`) };
};

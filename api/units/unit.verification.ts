// Units hold together in time: paths follow parents, parents stand while their children do, successions change hands on their day.
import { sql } from 'kysely';
import { reader } from '../database/tables.ts';
import { COVERED_FROM } from './unit-rows.ts';
import type { Verification } from '../request/verification.ts';

export const verifyUnits: Verification = async (em) => {
  const db = reader(em);
  const { rows } = await sql<{ difference: string }>`
    select u.code || ': its path does not end in its parent and itself' as difference
    from unit_versions v join units u on u.id = v.unit_id
    where v.path::text <> case when v.parent_id is null then v.unit_id::text else subpath(v.path, 0, -1)::text || '.' || v.unit_id end
      or (v.parent_id is not null and subpath(v.path, -2, 1)::text <> v.parent_id::text)
    union all
    select u.code || ': its parent does not stand for all of ' || v.validity
    from unit_versions v join units u on u.id = v.unit_id
    where v.parent_id is not null and not v.validity * daterange(${COVERED_FROM}::date, null) <@ (select range_agg(p.validity) from unit_versions p where p.unit_id = v.parent_id)
    union all
    select u.code || ': named as a successor on ' || r.takes_effect_on || ' but does not stand then'
    from succession_members m join succession_changes c on c.id = m.change_id join reorganisations r on r.id = c.reorganisation_id join units u on u.id = m.unit_id
    where m.side = 'SUCCESSOR' and not exists (select from unit_versions v where v.unit_id = m.unit_id and v.validity @> r.takes_effect_on)
    union all
    select u.code || ': a predecessor that still stands after ' || r.takes_effect_on
    from succession_members m join succession_changes c on c.id = m.change_id join reorganisations r on r.id = c.reorganisation_id join units u on u.id = m.unit_id
    where m.side = 'PREDECESSOR' and exists (select from unit_versions v where v.unit_id = m.unit_id and v.validity @> r.takes_effect_on)
      and not exists (select from succession_members s where s.change_id = m.change_id and s.side = 'SUCCESSOR' and s.unit_id = m.unit_id)
  `.execute(db);
  const { total } = await db.selectFrom('unitVersions').select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  return { checked: total, differences: rows.map((row) => row.difference) };
};

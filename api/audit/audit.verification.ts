// The audit trail is whole: every hash is that of its entry, and each entry names the hash before it.
import { sql } from 'kysely';
import { reader } from '../database/tables.ts';
import type { Verification } from '../request/verification.ts';

export const verifyAuditTrail: Verification = async (em) => {
  const db = reader(em);
  const { rows } = await sql<{ id: number; isSealed: boolean; isLinked: boolean }>`
    select id, is_sealed, is_linked from (
      select e.id, audit_entry_hash(e) = e.hash as is_sealed, e.previous_hash = coalesce(lag(e.hash) over (order by e.id), '') as is_linked
      from audit_entries e
    ) judged where not is_sealed or not is_linked order by id
  `.execute(db);
  const { total } = await db.selectFrom('auditEntries').select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
  return {
    checked: total,
    differences: rows.map((row) => `entry ${row.id}: ${row.isSealed ? 'an entry before it is missing' : 'its content is not what was sealed'}`),
  };
};

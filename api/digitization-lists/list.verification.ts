// Published lists against their hashes, and against each other: what was published still reads as it did, one list in force at a time.
import { sql, type Kysely } from 'kysely';
import { reader, type Tables } from '../database/tables.ts';
import { hashOfList } from '../domain/canonical-list.ts';
import { reignsOf } from '../domain/list-succession.ts';
import type { Verification } from '../request/verification.ts';
import { contentOf } from './publication.service.ts';

/** A list rewritten together with its hash, or removed whole, no longer is what the audit trail says was published. */
async function unlikeTheTrail(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ number: string; published: string; stored: string | null }>`
    select a.record_key as number, a.after ->> 'contentHash' as published, l.content_hash as stored
    from audit_entries a left join digitization_lists l on l.number = a.record_key and l.status = 'PUBLISHED'
    where a.operation = 'publishDigitizationList' and a.after ->> 'contentHash' is distinct from l.content_hash
    order by a.id
  `.execute(db);
  return rows.map((row) => `${row.number}: published with the hash ${row.published} by the audit trail, ${row.stored ? `stored with ${row.stored}` : 'but it is gone'}`);
}

export const verifyPublishedLists: Verification = async (em) => {
  const db = reader(em);
  const lists = await db.selectFrom('digitizationLists').selectAll().where('status', '=', 'PUBLISHED').orderBy('id').execute();
  const differences: string[] = [];
  for (const list of lists) {
    try {
      const hash = hashOfList(await contentOf(db, list));
      if (hash !== list.contentHash) differences.push(`${list.number}: its content gives the hash ${hash}, stored is ${list.contentHash}`);
    } catch (error) {
      differences.push(`${list.number}: ${(error as Error).message}`);
    }
  }
  const numbers = new Map(lists.map((list) => [list.id, list]));
  for (const reign of reignsOf(lists.map((list) => ({ id: list.id, effectiveFrom: list.effectiveFrom ?? '', publishedAt: list.publishedAt?.getTime() ?? 0 })))) {
    const list = numbers.get(reign.id);
    if (list && (list.effectiveTo !== reign.effectiveTo || list.supersededById !== reign.supersededById)) {
      differences.push(`${list.number}: ends on ${list.effectiveTo}, by the lists around it on ${reign.effectiveTo}`);
    }
  }
  return { checked: lists.length, differences: [...differences, ...(await unlikeTheTrail(db))] };
};

// Published lists against their hashes, and against each other: what was published still reads as it did, one list in force at a time.
import { reader } from '../database/tables.ts';
import { hashOfList } from '../domain/canonical-list.ts';
import { reignsOf } from '../domain/list-succession.ts';
import type { Verification } from '../request/verification.ts';
import { contentOf } from './publication.service.ts';

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
  return { checked: lists.length, differences };
};

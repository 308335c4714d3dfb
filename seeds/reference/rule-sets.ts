// Reference rule sets, keyed by code. A stored one is never overwritten: figures keep the formulas that they were made with.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { reader } from '../../api/database/tables.ts';
import { validateRuleSet, type RuleSet } from '../../api/domain/rule-set.ts';
import '../../api/indicators/indicator.entity.ts';
import { readReference } from './read-reference.ts';

export const RULE_SET_FILES = ['rule-set-portal-2022-2025.json', 'rule-set-portal-2026-09.json'] as const;

export function readRuleSet(file: string): RuleSet {
  const result = validateRuleSet(readReference<unknown>(file));
  if (!result.ok) throw new Error(`${file} is not a rule set: ${result.refusals.map((refusal) => `${refusal.path} ${refusal.message.en}`).join('; ')}`);
  return result.ruleSet;
}

/** Adds what is missing; a set that was ended since is the same. `report` hears of each stored set whose file says something else by now. */
export async function seedRuleSets(em: SqlEntityManager, report: (line: string) => void = console.warn): Promise<void> {
  const db = reader(em);
  for (const file of RULE_SET_FILES) {
    const ruleSet = readRuleSet(file);
    const definition = JSON.stringify(ruleSet);
    const { rows } = await sql<{ isSame: boolean }>`select definition - 'validTo' = ${definition}::jsonb - 'validTo' as is_same from rule_sets where code = ${ruleSet.code}`.execute(db);
    const stored = rows[0];
    if (stored?.isSame) continue;
    if (stored) {
      report(`Bộ chỉ số ${ruleSet.code} đang lưu khác với ${file}; giữ bản đang lưu. / The stored rule set ${ruleSet.code} differs from ${file}; the stored one stays.`);
      continue;
    }
    await db
      .insertInto('ruleSets')
      .values({ code: ruleSet.code, state: ruleSet.state, validFrom: ruleSet.validFrom, validTo: ruleSet.validTo, definition: sql`${definition}::jsonb` } as never)
      .execute();
  }
}

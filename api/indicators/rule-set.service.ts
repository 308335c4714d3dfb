// Finds the rule set (bộ chỉ số) in force at a day; stored definitions are validated once a process.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { validateRuleSet, type RuleSet } from '../domain/rule-set.ts';
import type { RequestContext } from '../request/context.ts';
import './indicator.entity.ts';

/** By the hash of the stored text: a definition that changes is read and validated anew. */
const validated = new Map<string, RuleSet>();

function remember(code: string, hash: string, definition: unknown): RuleSet {
  const known = validated.get(hash);
  if (known) return known;
  const result = validateRuleSet(definition);
  if (!result.ok) throw new Error(`The stored rule set ${code} is not valid: ${result.refusals.map((refusal) => `${refusal.path} ${refusal.code}`).join(', ')}`);
  validated.set(hash, result.ruleSet);
  return result.ruleSet;
}

/** A rule set with what the platform knows of it: whether it judges anything, and when it was written. */
export interface StoredRuleSet {
  ruleSet: RuleSet;
  isInForce: boolean;
  version: number;
  savedAt: Date | null;
  savedById: number | null;
  putInForceAt: Date | null;
  putInForceById: number | null;
}

/** Drafts too, the one that begins last first; one statement, and only what is not yet known travels. */
export async function readStoredRuleSets(db: Kysely<Tables>): Promise<readonly StoredRuleSet[]> {
  const known = [...validated.keys()];
  const rows = await db
    .selectFrom('ruleSets')
    .select(['code', 'isInForce', 'version', 'savedAt', 'savedById', 'putInForceAt', 'putInForceById', sql<string>`md5(definition::text)`.as('hash')])
    .select(sql<unknown>`case when md5(definition::text) = any(${known}::text[]) then null else definition end`.as('definition'))
    .orderBy('validFrom', 'desc')
    .orderBy('code')
    .execute();
  return rows.map(({ code, hash, definition, ...facts }) => ({ ...facts, ruleSet: remember(code, hash, definition) }));
}

/** Those put in force for their time, the one that began last first: a draft judges nothing. */
export const readRuleSets = async (db: Kysely<Tables>): Promise<readonly RuleSet[]> => inForce(await readStoredRuleSets(db));

const inForce = (stored: readonly StoredRuleSet[]): RuleSet[] => stored.filter((one) => one.isInForce).map((one) => one.ruleSet);

/** A rule set as it stands in the database, to be kept for good. */
export interface RuleSetText {
  code: string;
  hash: string;
  text: string;
}

export const ruleSetTexts = (db: Kysely<Tables>): Promise<RuleSetText[]> =>
  db.selectFrom('ruleSets').where('isInForce', '=', true).select(['code', sql<string>`md5(definition::text)`.as('hash'), sql<string>`definition::text`.as('text')]).execute();

/** Each definition is kept once; what is kept never changes. */
export async function keepRuleSets(db: Kysely<Tables>, texts: readonly RuleSetText[]): Promise<void> {
  await sql`insert into rule_set_definitions (hash, definition)
    select distinct k.hash, k.text::jsonb from unnest(${texts.map((one) => one.hash)}::text[], ${texts.map((one) => one.text)}::text[]) as k(hash, text)
    on conflict do nothing`.execute(db);
}

/** A kept definition: what the rule set of this hash was, whatever it has become since. */
export async function keptRuleSet(db: Kysely<Tables>, hash: string): Promise<RuleSet> {
  const known = validated.get(hash);
  if (known) return known;
  const { definition } = await db.selectFrom('ruleSetDefinitions').select('definition').where('hash', '=', hash).executeTakeFirstOrThrow();
  return remember(hash, hash, definition);
}

const loadRuleSets = (ctx: RequestContext): Promise<readonly StoredRuleSet[]> => readStoredRuleSets(ctx.db);
const storedRuleSets = (ctx: RequestContext): Promise<readonly StoredRuleSet[]> => ctx.once(loadRuleSets);

/** The rule set in force at a day; where two overlap, the one that began last; null before the first. */
export async function ruleSetAt(ctx: RequestContext, day: string): Promise<RuleSet | null> {
  return (await ruleSetsWithin(ctx, day, day))[0] ?? null;
}

/** The rule sets in force on at least one of these days, the one that began last first. */
export async function ruleSetsWithin(ctx: RequestContext, firstDay: string, lastDay: string): Promise<RuleSet[]> {
  return inForce(await storedRuleSets(ctx)).filter((ruleSet) => ruleSet.validFrom <= lastDay && (ruleSet.validTo === null || ruleSet.validTo >= firstDay));
}

/** Those that the reader may see: drafts only with the permission to preview them. */
export async function visibleRuleSets(ctx: RequestContext): Promise<StoredRuleSet[]> {
  const seesDrafts = ctx.access.has('indicatorSet.preview');
  return (await storedRuleSets(ctx)).filter((one) => one.isInForce || seesDrafts);
}

/** By code, in force or a draft that the reader may see; null otherwise. */
export async function visibleRuleSet(ctx: RequestContext, code: string): Promise<StoredRuleSet | null> {
  return (await visibleRuleSets(ctx)).find((one) => one.ruleSet.code === code) ?? null;
}

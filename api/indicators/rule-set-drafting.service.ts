// Drafts rule sets (soạn bộ chỉ số) and puts them in force; a set in force is ended, never changed.
import { sql } from 'kysely';
import { recordWrite } from '../audit/audit.service.ts';
import { addDays } from '../domain/local-day.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { forceRefusals, readRuleSetDraft } from '../domain/rule-set-draft.ts';
import { readText } from '../domain/text-rule.ts';
import { AppError, invalidInput } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { findIndicatorSet, noSuchRuleSet } from './indicator-set.service.ts';
import type { IndicatorSet } from './indicator-set.type.ts';
import type { PutRuleSetInForceInput, SaveRuleSetInput } from './rule-set.input.ts';
import { readStoredRuleSets, type StoredRuleSet } from './rule-set.service.ts';

const SOURCE = { max: 500, isRequired: true, name: { vi: 'Căn cứ', en: 'The source' } };

/** All that write rule sets wait for each other until the transaction ends. */
async function lockedRuleSets(tx: TransactionContext): Promise<readonly StoredRuleSet[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended('rule sets', 0))`.execute(tx.db);
  return readStoredRuleSets(tx.db);
}

const stale = (version: number): AppError =>
  new AppError('CONFLICT', {
    fields: [{ path: 'input.expectedVersion', code: 'STALE_VERSION', vi: `Bản dự thảo đang ở phiên bản ${version}.`, en: `The draft is at version ${version}.` }],
    extensions: { currentVersion: version },
  });

const alreadyInForce = (): AppError =>
  new AppError('NOT_ALLOWED_IN_STATUS', {
    message: { vi: 'Bộ chỉ số đã áp dụng không được sửa: hãy soạn bản mới với mã khác.', en: 'A set that was put in force is never changed: draft a new one under another code.' },
  });

const refuse = (base: string, refusals: readonly Refusal[]): void => {
  if (refusals.length > 0) throw invalidInput(refusals.map(({ path, code, message }) => ({ path: path === '' ? base : `${base}.${path}`, code, ...message })));
};

const codeIn = (definition: unknown): string | null => {
  const code = (definition as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
};

async function shownSet(ctx: RequestContext, code: string): Promise<IndicatorSet> {
  const set = await findIndicatorSet(ctx, code, null);
  if (!set) throw noSuchRuleSet(code);
  return set;
}

async function insertDraft(tx: TransactionContext, set: RuleSet): Promise<void> {
  await sql`insert into rule_sets (code, state, valid_from, valid_to, definition, is_in_force, saved_at, saved_by_id)
    values (${set.code}, 'DRAFT', ${set.validFrom}, ${set.validTo}, ${JSON.stringify(set)}::jsonb, false, ${tx.now}, ${tx.accountId})`.execute(tx.db);
}

async function changeDraft(tx: TransactionContext, set: RuleSet): Promise<void> {
  await sql`update rule_sets set valid_from = ${set.validFrom}, valid_to = ${set.validTo}, definition = ${JSON.stringify(set)}::jsonb, version = version + 1,
    saved_at = ${tx.now}, saved_by_id = ${tx.accountId} where code = ${set.code}`.execute(tx.db);
}

/** A new draft, or a change of one: the whole set is sent each time. */
export async function saveRuleSet(ctx: RequestContext, input: SaveRuleSetInput): Promise<IndicatorSet> {
  const code = await ctx.transaction(async (tx) => {
    const stored = (await lockedRuleSets(tx)).find((one) => one.ruleSet.code === codeIn(input.definition));
    if (stored?.isInForce) throw alreadyInForce();
    if (stored ? stored.version !== input.expectedVersion : input.expectedVersion != null) throw stale(stored?.version ?? 0);
    const read = readRuleSetDraft(input.definition);
    if (!read.ok) refuse('input.definition', read.refusals);
    else {
      await (stored ? changeDraft : insertDraft)(tx, read.ruleSet);
      await recordWrite(tx, { operation: 'saveRuleSet', resource: 'RuleSet', recordKey: read.ruleSet.code, before: stored?.ruleSet, after: read.ruleSet });
    }
    return codeIn(input.definition) ?? '';
  });
  return shownSet(ctx, code);
}

/** The last day of the periods that are over and have snapshots: their set stays what it was. */
async function keptUntil(tx: TransactionContext): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`select max(last_day) as day from score_snapshots where last_day < ${tx.today}::date`.execute(tx.db);
  return rows[0]?.day ?? null;
}

async function endFormer(tx: TransactionContext, former: StoredRuleSet, lastDay: string): Promise<void> {
  await sql`update rule_sets set valid_to = ${lastDay}, definition = ${JSON.stringify({ ...former.ruleSet, validTo: lastDay })}::jsonb, version = version + 1
    where code = ${former.ruleSet.code}`.execute(tx.db);
}

export async function putRuleSetInForce(ctx: RequestContext, input: PutRuleSetInForceInput): Promise<IndicatorSet> {
  await ctx.transaction(async (tx) => {
    const all = await lockedRuleSets(tx);
    const draft = all.find((one) => one.ruleSet.code === input.code);
    if (!draft) throw noSuchRuleSet(input.code);
    if (draft.isInForce) throw alreadyInForce();
    if (input.expectedVersion != null && input.expectedVersion !== draft.version) throw stale(draft.version);
    const inForce = all.filter((one) => one.isInForce);
    const source = readText('source', input.source, SOURCE);
    refuse('input', [
      ...(source.ok ? [] : [source.refusal]),
      ...forceRefusals({ state: input.state, validFrom: input.validFrom, beginnings: inForce.map((one) => one.ruleSet.validFrom), keptUntil: await keptUntil(tx) }),
    ]);
    const lastDay = addDays(input.validFrom, -1);
    const former = inForce.filter(({ ruleSet }) => ruleSet.validTo === null || ruleSet.validTo > lastDay);
    for (const one of former) await endFormer(tx, one, lastDay);
    const after: RuleSet = { ...draft.ruleSet, state: input.state, validFrom: input.validFrom, validTo: null, legalBasis: source.ok ? source.text : null };
    await sql`update rule_sets set is_in_force = true, state = ${input.state}, valid_from = ${input.validFrom}, valid_to = null, definition = ${JSON.stringify(after)}::jsonb,
      version = version + 1, put_in_force_at = ${tx.now}, put_in_force_by_id = ${tx.accountId} where code = ${input.code}`.execute(tx.db);
    await recordWrite(tx, {
      operation: 'putRuleSetInForce', resource: 'RuleSet', recordKey: input.code,
      before: { state: 'DRAFT', inForce: former.map(({ ruleSet }) => ({ code: ruleSet.code, validTo: ruleSet.validTo })) },
      after: { state: input.state, validFrom: input.validFrom, source: after.legalBasis, ended: former.map(({ ruleSet }) => ({ code: ruleSet.code, validTo: lastDay })) },
    });
  });
  return shownSet(ctx, input.code);
}

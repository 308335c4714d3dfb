// Finds official results, and takes new ones: all rows of a call or none; what is known is never overwritten.
import { sql } from 'kysely';
import { earlierAnswer, rememberAnswer } from '../accounts/idempotency.service.ts';
import { recordWrite } from '../audit/audit.service.ts';
import { checkOfficialResults, type CheckedOfficial, type OfficialCall, type OfficialItem } from '../domain/official-import.ts';
import { ruleSetsWithin } from '../indicators/rule-set.service.ts';
import { invalidInput } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { directionOf, type OrderBy } from '../request/order.ts';
import { pageOf, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { periodOf } from '../request/period-of.ts';
import { isWithin } from '../units/placed-rows.ts';
import { unitAt } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import type { ImportOfficialResultsInput, OfficialResultOrderField, OfficialResultWhere } from './official-result.input.ts';
import { officialResultRows } from './official-result-rows.ts';
import type { ImportOfficialResultsPayload, OfficialResult } from './official-result.type.ts';

const ORDER_KEYS: Record<OfficialResultOrderField, OrderKey['by']> = {
  OBSERVED_ON: sql`r.observed_on::text`,
  UNIT: sql.ref('u.code'),
  CODE: sql`r.code collate "C"`,
  SCORE: sql.ref('r.score'),
  RECORDED_AT: sql.ref('r.recorded_at'),
};
const FALLBACK: OrderKey[] = [
  { by: ORDER_KEYS.OBSERVED_ON, direction: 'desc' },
  { by: ORDER_KEYS.UNIT, direction: 'asc' },
  { by: ORDER_KEYS.CODE, direction: 'asc' },
  { by: sql.ref('r.id'), direction: 'desc' },
];

export function findOfficialResults(
  ctx: RequestContext,
  where: OfficialResultWhere | null | undefined,
  orderBy: readonly OrderBy<OfficialResultOrderField>[] | null | undefined,
  page: PageArgs,
): Promise<Connection<OfficialResult>> {
  let query = officialResultRows(ctx);
  if (where?.unitCode != null) query = query.where('u.code', '=', where.unitCode);
  if (where?.withinCode != null) query = query.where(isWithin(where.withinCode));
  if (where?.part != null) query = query.where('r.part', '=', where.part);
  if (where?.code != null) query = query.where('r.code', '=', where.code);
  if (where?.observedFrom != null) query = query.where('r.observedOn', '>=', where.observedFrom);
  if (where?.observedTo != null) query = query.where('r.observedOn', '<=', where.observedTo);
  if (where?.period != null) {
    const { firstDay, lastDay } = periodOf(where.period, 'where.period');
    query = query.where('r.firstDay', '=', firstDay).where('r.lastDay', '=', lastDay);
  }
  const asked = (orderBy ?? []).map((order) => ({ by: ORDER_KEYS[order.field], direction: directionOf(order) }));
  return pageOf<OfficialResult>(query, [...asked, ...FALLBACK], page);
}

export async function officialResultsOfIds(ctx: RequestContext, ids: readonly number[]): Promise<OfficialResult[]> {
  const rows = (await officialResultRows(ctx).where('r.id', '=', sql<number>`any(${[...ids]}::int[])`).execute()) as OfficialResult[];
  const byId = new Map(rows.map((row) => [row.resultId, row]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}

/** The unit as it stood on the last day of the period, as it stands today while the period runs. */
export const unitOfResult = (ctx: RequestContext, result: OfficialResult): Promise<Unit | null> =>
  unitAt(ctx, result.unitId, result.lastDay < ctx.today ? result.lastDay : ctx.today);

/** Each unit with the days from its first version to its last. */
async function unitsOfItems(ctx: RequestContext, items: readonly OfficialItem[]) {
  const codes = [...new Set(items.map((item) => item.unitCode))].filter((code) => code.length <= 64 && !/\p{Cc}/u.test(code));
  const rows = await ctx.db
    .selectFrom('units as u')
    .innerJoin('unitVersions as v', 'v.unitId', 'u.id')
    .select(['u.code', 'u.id as unitId'])
    .select([
      sql<string | null>`case when bool_or(v.valid_from is null) then null else min(v.valid_from) end`.as('validFrom'),
      sql<string | null>`case when bool_or(v.valid_to is null) then null else max(v.valid_to) end`.as('validTo'),
    ])
    .where('u.code', '=', sql<string>`any(${codes}::text[])`)
    .groupBy(['u.code', 'u.id'])
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}

/** The check of the dry run and of the real import, of a call and of a file. */
export async function checkOfficialCall(ctx: RequestContext, call: OfficialCall): Promise<ReturnType<typeof checkOfficialResults>> {
  const units = await unitsOfItems(ctx, call.items);
  const ruleSets = await ruleSetsWithin(ctx, '0001-01-01', '9999-12-31');
  return checkOfficialResults(call, { today: ctx.today, ruleSets, unitOf: (code) => units.get(code) ?? null });
}

type Verdict = 'ADDED' | 'CORRECTED' | 'UNCHANGED';

interface Sorted {
  row: CheckedOfficial;
  verdict: Verdict;
}

const keyOf = (row: { unitId: number; part: string; code: string }, days: { firstDay: string; lastDay: string }): string => [row.unitId, days.firstDay, days.lastDay, row.part, row.code].join(' ');
const valueOf = (row: Pick<CheckedOfficial, 'score' | 'maxScore' | 'percent' | 'rank'>): string => [row.score, row.maxScore, row.percent, row.rank].map((value) => value ?? '').join(' ');

/** Held against the last value known of the same day. */
async function sortOut(ctx: RequestContext, rows: readonly CheckedOfficial[], observedOn: string): Promise<Sorted[]> {
  const known = await ctx.db
    .selectFrom('officialResults')
    .select(['unitId', 'firstDay', 'lastDay', 'part', 'code', 'rank'])
    .select([sql<string | null>`trim_scale(score)::text`.as('score'), sql<string | null>`trim_scale(max_score)::text`.as('maxScore'), sql<string | null>`trim_scale(percent)::text`.as('percent')])
    .where('observedOn', '=', observedOn)
    .where('unitId', '=', sql<number>`any(${[...new Set(rows.map((row) => row.unitId))]}::int[])`)
    .orderBy('id')
    .execute();
  // In the order of their ids: the last one of a key stands.
  const last = new Map(known.map((row) => [keyOf(row, row), valueOf(row)]));
  return rows.map((row) => {
    const value = last.get(keyOf(row, row.period));
    return { row, verdict: value === undefined ? 'ADDED' : value === valueOf(row) ? 'UNCHANGED' : 'CORRECTED' };
  });
}

const countOf = (sorted: readonly Sorted[]): ImportOfficialResultsPayload => {
  const of = (verdict: Verdict): number => sorted.filter((one) => one.verdict === verdict).length;
  return { added: of('ADDED'), corrected: of('CORRECTED'), unchanged: of('UNCHANGED') };
};

async function write(tx: TransactionContext, rows: readonly CheckedOfficial[], input: ImportOfficialResultsInput): Promise<void> {
  if (rows.length === 0) return;
  const of = <K extends keyof CheckedOfficial>(name: K): CheckedOfficial[K][] => rows.map((row) => row[name]);
  await sql`
    insert into official_results (unit_id, period, first_day, last_day, part, code, score, max_score, percent, rank, observed_on, source, source_url, recorded_at, recorded_by_id)
    select r.*, ${input.observedOn}::date, ${input.source.trim()}::text, ${input.sourceUrl ?? null}::text, ${tx.now}::timestamptz, ${tx.accountId}::int
    from unnest(${of('unitId')}::int[], ${rows.map((row) => row.period.key)}::text[], ${rows.map((row) => row.period.firstDay)}::date[], ${rows.map((row) => row.period.lastDay)}::date[],
      ${of('part')}::text[], ${of('code')}::text[], ${of('score')}::numeric[], ${of('maxScore')}::numeric[], ${of('percent')}::numeric[], ${of('rank')}::int[]) as r
  `.execute(tx.db);
}

const OPERATION = 'importOfficialResults';

export async function importOfficialResults(ctx: RequestContext, input: ImportOfficialResultsInput): Promise<ImportOfficialResultsPayload> {
  const { rows, refusals } = await checkOfficialCall(ctx, input);
  if (refusals.length > 0) throw invalidInput(refusals.map(({ path, code, message }) => ({ path: `input.${path}`, code, ...message })));
  if (input.dryRun) return countOf(await sortOut(ctx, rows, input.observedOn));
  return ctx.transaction(async (tx) => {
    const keyed = { operation: OPERATION, key: input.idempotencyKey, input: { ...input, idempotencyKey: null } };
    const earlier = await earlierAnswer(tx, keyed);
    if (earlier) return { added: earlier[0] ?? 0, corrected: earlier[1] ?? 0, unchanged: earlier[2] ?? 0 };
    // Two imports of one day wait for each other, so that a value known is not written twice.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`official results ${input.observedOn}`}, 0))`.execute(tx.db);
    const sorted = await sortOut(tx, rows, input.observedOn);
    await write(tx, sorted.filter((one) => one.verdict !== 'UNCHANGED').map((one) => one.row), input);
    const counts = countOf(sorted);
    await rememberAnswer(tx, keyed, [counts.added, counts.corrected, counts.unchanged]);
    await recordWrite(tx, { operation: OPERATION, resource: 'OfficialResult', recordKey: `${input.source.trim()} ${input.observedOn}`, after: { ...counts } });
    return counts;
  });
}

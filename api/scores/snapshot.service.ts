// Takes and lists snapshots of scores: all measured units of a period, read as one moment, in a constant number of statements a period.
import { sql } from 'kysely';
import { recordWrite, writeAuditEntry } from '../audit/audit.service.ts';
import { appliesTo } from '../domain/body.ts';
import { UNSCORED_CRITERIA } from '../domain/criterion-parts.ts';
import type { Period } from '../domain/period.ts';
import { figuresOf, placesOf } from '../dossiers/figure-engine.ts';
import { keepRuleSets, ruleSetAt, ruleSetTexts, type RuleSetText } from '../indicators/rule-set.service.ts';
import { invalidField } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { periodOf } from '../request/period-of.ts';
import { pageOf, type Connection, type PageArgs } from '../request/paging.ts';
import { targetsInForce } from '../targets/target-lookup.ts';
import { COVERED_FROM, unitsOfIds } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { standsIn, treeDay } from './score-scope.ts';
import { setCriteria } from './snapshot-rows.ts';
import { noRuleSet } from './score.service.ts';
import type { KeptTarget, ScoreSnapshotUnit } from './snapshot.entity.ts';
import type { ScoreSnapshot } from './snapshot.type.ts';

const UNSCORED_CODES = UNSCORED_CRITERIA.map((criterion) => criterion.code);

interface CountedUnit extends Omit<ScoreSnapshotUnit, 'snapshotId' | 'setIds'> {
  /** For each distinct-procedure criterion its two sets, in the order of the rule set; null where it does not apply. */
  sets: (readonly number[] | null)[];
}

interface PeriodSnapshot {
  period: Period;
  ruleSet: RuleSetText;
  rows: CountedUnit[];
}

/** All measured units of any root that stood in the period, as a reader of that day finds them. */
async function measuredUnits(tx: RequestContext, period: Period): Promise<Unit[]> {
  const ids = await tx.db
    .selectFrom('unitVersions')
    .select('unitId')
    .distinct()
    .where('isMeasured', '=', true)
    .where(sql<boolean>`validity && daterange(${period.firstDay}::date, ${period.lastDay}::date, '[]')`)
    .execute();
  const units = await unitsOfIds(tx, ids.map((row) => row.unitId), treeDay(period, tx.today));
  return units.filter((unit) => unit.isMeasured && standsIn(unit, period));
}

async function countPeriod(tx: RequestContext, period: Period, texts: readonly RuleSetText[]): Promise<PeriodSnapshot | null> {
  const inForce = await ruleSetAt(tx, period.lastDay);
  const ruleSet = texts.find((text) => text.code === inForce?.code);
  if (!inForce || !ruleSet || treeDay(period, tx.today) < COVERED_FROM) return null;
  const units = await measuredUnits(tx, period);
  const figures = await figuresOf(tx, placesOf(units), { period, asOf: tx.now, parameters: inForce.parameters }, [...inForce.criteria, ...UNSCORED_CRITERIA]);
  const targets = Map.groupBy(await targetsInForce(tx, units.map((unit) => unit.unitId), period), (target) => target.unitId);
  const rows = units.map(({ unitId, path, level, validFrom, validTo }) => {
    const sets = setCriteria(inForce).flatMap((criterion) => {
      const known = appliesTo(criterion, level) ? figures.get(unitId)?.procedures?.(criterion) : null;
      return known ? [sortedIds(known.numerator), sortedIds(known.denominator)] : [null, null];
    });
    const counts = [...inForce.criteria, ...UNSCORED_CRITERIA].flatMap((criterion) => {
      if ('appliesTo' in criterion && !appliesTo(criterion, level)) return [null, null];
      const counted = figures.get(unitId)?.(criterion);
      return [counted?.numerator ?? null, counted?.denominator ?? null];
    });
    const kept = targets.get(unitId)?.map(({ criterionCode, percent, period: of }): KeptTarget => [criterionCode, percent, of]) ?? null;
    return { unitId, path, level, validFrom, validTo, counts, sets, targets: kept };
  });
  return { period, ruleSet, rows };
}

/** All periods as of one state of the database: what is written meanwhile is in none of them. */
const countAll = (ctx: RequestContext, periods: readonly Period[]): Promise<PeriodSnapshot[]> =>
  ctx.transaction(async (tx) => {
    await sql`set transaction isolation level repeatable read, read only`.execute(tx.db);
    const texts = await ruleSetTexts(tx.db);
    const counted: PeriodSnapshot[] = [];
    for (const period of periods) {
      const snapshot = await countPeriod(tx, period, texts);
      if (snapshot) counted.push(snapshot);
    }
    return counted;
  });

const sortedIds = (ids: ReadonlySet<number>): number[] => [...ids].sort((a, b) => a - b);

const arrayText = (counts: readonly (number | null)[]): string => `{${counts.map((count) => count ?? 'NULL').join(',')}}`;

/** Keeps each set that is not yet kept; the key of a set is its text as PostgreSQL writes it. */
async function keepProcedureSets(tx: TransactionContext, snapshots: readonly PeriodSnapshot[]): Promise<Map<string, number>> {
  const texts = new Set(snapshots.flatMap(({ rows }) => rows.flatMap((row) => row.sets.flatMap((set) => (set ? [arrayText(set)] : [])))));
  const { rows } = await sql<{ id: number; key: string }>`
    with asked as (select k.text, md5(k.text) as hash from unnest(${[...texts]}::text[]) as k(text)),
      added as (insert into snapshot_procedure_sets (hash, procedure_ids) select hash, text::int[] from asked on conflict (hash) do nothing returning id, hash)
    select coalesce(added.id, s.id) as id, asked.text as key
    from asked left join added on added.hash = asked.hash left join snapshot_procedure_sets s on s.hash = asked.hash
  `.execute(tx.db);
  return new Map(rows.map((row) => [row.key, row.id]));
}

async function writeSnapshots(tx: TransactionContext, snapshots: readonly PeriodSnapshot[], isDaily: boolean): Promise<void> {
  await keepRuleSets(tx.db, snapshots.map((one) => one.ruleSet));
  const heads = await tx.db
    .insertInto('scoreSnapshots')
    .values(
      snapshots.map(({ period, ruleSet, rows }) => ({
        id: sql<number>`default`, takenAt: tx.now, isDaily, period: period.key, firstDay: period.firstDay, lastDay: period.lastDay,
        ruleSetHash: ruleSet.hash, unscoredCodes: UNSCORED_CODES, unitCount: rows.length,
      })),
    )
    .returning(['id', 'period'])
    .execute();
  const idOf = new Map(heads.map((head) => [head.period, head.id]));
  const setIds = await keepProcedureSets(tx, snapshots);
  const idsOf = (row: CountedUnit): string => arrayText(row.sets.map((set) => (set ? (setIds.get(arrayText(set)) ?? null) : null)));
  const rows = snapshots.flatMap(({ period, rows: all }) => all.map((row) => ({ ...row, snapshotId: idOf.get(period.key) ?? null })));
  await sql`
    insert into score_snapshot_units (snapshot_id, unit_id, path, level, valid_from, valid_to, counts, targets, set_ids)
    select r.snapshot_id, r.unit_id, r.path::ltree, r.level, r.valid_from, r.valid_to, r.counts::int[], r.targets::jsonb, r.set_ids::int[]
    from unnest(${rows.map((row) => row.snapshotId)}::int[], ${rows.map((row) => row.unitId)}::int[], ${rows.map((row) => row.path)}::text[],
      ${rows.map((row) => row.level)}::text[], ${rows.map((row) => row.validFrom)}::date[], ${rows.map((row) => row.validTo)}::date[],
      ${rows.map((row) => arrayText(row.counts))}::text[], ${rows.map((row) => row.targets && JSON.stringify(row.targets))}::text[], ${rows.map(idsOf)}::text[])
      as r(snapshot_id, unit_id, path, level, valid_from, valid_to, counts, targets, set_ids)
    order by r.snapshot_id, r.unit_id
  `.execute(tx.db);
}

/**
 * Takes a snapshot of each period at the context's moment; a period without a rule set or before the units are known has none.
 * A context without an actor is the schedule's. Returns the periods taken.
 */
export async function takeSnapshots(ctx: RequestContext, periods: readonly Period[]): Promise<Period[]> {
  const snapshots = await countAll(ctx, periods);
  const taken = snapshots.map((one) => one.period);
  if (taken.length === 0) return taken;
  const isDaily = ctx.actor === null;
  await ctx.transaction(async (tx) => {
    await writeSnapshots(tx, snapshots, isDaily);
    const write = {
      operation: 'takeScoreSnapshot', resource: 'ScoreSnapshot', recordKey: isDaily ? tx.today : taken.map((period) => period.key).join(', '),
      after: { takenAt: tx.now.toISOString(), periods: taken.map((period) => period.key), units: snapshots.reduce((sum, one) => sum + one.rows.length, 0) },
    };
    if (isDaily) await writeAuditEntry(tx.em, { accountId: null, actor: 'schedule', at: tx.now, requestId: tx.requestId }, write);
    else await recordWrite(tx, write);
  });
  return taken;
}

/** On demand, for one period; the moment it was taken. */
export async function takeSnapshotOf(ctx: RequestContext, key: string): Promise<Date> {
  const period = periodOf(key, 'input.period');
  if (period.firstDay > ctx.today) throw invalidField('input.period', 'Kỳ này chưa bắt đầu.', 'This period has not begun.', 'NOT_BEGUN');
  if (treeDay(period, ctx.today) < COVERED_FROM) {
    throw invalidField('input.period', `Chưa có dữ liệu đơn vị trước ngày ${COVERED_FROM.split('-').reverse().join('/')}.`, `Not covered: the units are known from ${COVERED_FROM} on.`, 'NOT_COVERED');
  }
  if ((await takeSnapshots(ctx, [period])).length === 0) throw noRuleSet('input.period');
  return ctx.now;
}

/** Newest first; the public sees those of periods that are over. */
export function findSnapshots(ctx: RequestContext, where: { period?: string | null } | null | undefined, page: PageArgs): Promise<Connection<ScoreSnapshot>> {
  let query = ctx.db.selectFrom('scoreSnapshots as s').select(['s.takenAt', 's.period', 's.isDaily', 's.unitCount']);
  const scope = ctx.access.scopeOf('score.read');
  const isPublicOnly = !scope.isProvince && scope.ownUnitIds.length === 0 && scope.subtreeUnitIds.length === 0;
  if (isPublicOnly) query = query.where('s.lastDay', '<', ctx.today);
  if (where?.period) {
    const { firstDay, lastDay } = periodOf(where.period, 'where.period');
    query = query.where('s.firstDay', '=', firstDay).where('s.lastDay', '=', lastDay);
  }
  return pageOf<ScoreSnapshot>(query, [{ by: sql.ref('s.taken_at'), direction: 'desc' }, { by: sql.ref('s.id'), direction: 'desc' }], page);
}

// Reads single dossiers within the reader's scope, and exactly those behind a figure.
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { withComponents } from '../domain/component-rows.ts';
import { criterionParts, listBehind, UNSCORED_CRITERIA, type CriterionCounters } from '../domain/criterion-parts.ts';
import { unpackFacts } from '../domain/fact-bits.ts';
import { decisiveFacts, FACT_WORDS } from '../domain/fact-words.ts';
import type { ComponentMetric } from '../domain/metrics.ts';
import type { Period } from '../domain/period.ts';
import { ruleSetAt } from '../indicators/rule-set.service.ts';
import { invalidField, notFound } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import { directionOf, type OrderBy } from '../request/order.ts';
import { pageOf, type Connection, type OrderKey, type PageArgs } from '../request/paging.ts';
import { periodOf } from '../request/period-of.ts';
import { unitAt, unitIdOf } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import type { UnitLevel } from '../../schema/enums.ts';
import { carriedPlaces } from './carried-places.ts';
import { refuseDetached } from './detached-months.ts';
import type { DossierOrderField, DossierWhere } from './dossier.input.ts';
import type { Dossier, DossierFact } from './dossier.type.ts';
import { conditionSql, endOf, procedureSetsOf, type FigureFrame, type Places } from './figure-engine.ts';
import { LISTED_ROWS } from './listed-components.ts';

/** Single dossiers: roles that read all, and the units that own them; nobody else, not even by id. */
function visibleTo(ctx: RequestContext): RawBuilder<SqlBool> {
  const scope = ctx.access.scopeOf('dossier.read');
  if (scope.isProvince) return sql<SqlBool>`true /* scoped */`;
  return sql<SqlBool>`(/* scoped */ d.unit_id = any(${scope.ownUnitIds}::int[]) or d.unit_id in (
    select below.unit_id from unit_versions below join unit_versions root on below.path <@ root.path where root.unit_id = any(${scope.subtreeUnitIds}::int[])))`;
}

/** The only door to dossiers: every read starts here. */
function scopedDossiers(ctx: RequestContext) {
  return ctx.db
    .selectFrom('dossiers as d')
    .where(visibleTo(ctx))
    .select([
      'd.id as dossierId', 'd.code', 'd.procedureId', 'd.unitId', 'd.receivingUnitId', 'd.status', 'd.channel', 'd.handlingDivision',
      'd.submittedAt', 'd.receivedAt', 'd.receivedOn', 'd.dueAt', 'd.finishedAt', 'd.returnedAt', 'd.supplementCount', 'd.feeAmount',
      'd.payment', 'd.components', 'd.componentsTotal', 'd.componentsDigitized', 'd.componentsReused', 'd.componentsFromStore',
      'd.hasElectronicResult', 'd.resultSyncedToStore', 'd.populationDataUsed', 'd.syncedAt', 'd.syncError', 'd.hasComplaint',
      'd.sourceUpdatedAt', 'd.sourceSystem', 'd.lateReason', 'd.facts',
    ])
    .select([
      sql<number>`case d.on_time_until when 'infinity' then 9e15 when '-infinity' then -9e15 else extract(epoch from d.on_time_until) * 1000 end::float8`.as('onTimeUntil'),
      sql<'Dossier'>`'Dossier'`.as('nodeType'),
    ]);
}

type ScopedDossiers = ReturnType<typeof scopedDossiers>;

const ORDER_KEYS: Record<DossierOrderField, OrderKey['by']> = {
  RECEIVED_AT: sql.ref('d.received_at'),
  DUE_AT: sql.ref('d.due_at'),
  CODE: sql.ref('d.code'),
};

type StoredRow = Omit<Dossier, 'components'> & { components: string | null };

async function pageOfDossiers(query: ScopedDossiers, order: readonly OrderKey[], page: PageArgs): Promise<Connection<Dossier>> {
  const found = await pageOf<StoredRow>(query, [...order, { by: ORDER_KEYS.CODE, direction: 'asc' }], page);
  const edges = found.edges.map((edge) => ({ ...edge, node: withComponents(edge.node) }));
  return { ...found, edges, nodes: edges.map((edge) => edge.node) };
}

export async function findDossiers(
  ctx: RequestContext,
  where: DossierWhere | null | undefined,
  orderBy: readonly OrderBy<DossierOrderField>[] | null | undefined,
  page: PageArgs,
): Promise<Connection<Dossier>> {
  const period = where?.period ? periodOf(where.period, 'where.period') : null;
  if (period) await refuseDetached(ctx.db, period, 'where.period');
  const isNow = where?.view === 'AS_NOW';
  const unit = where?.withinCode ? await unitOf(ctx, where.withinCode, isNow ? null : period) : null;
  const carried = isNow && unit ? await carriedPlaces(ctx, [unit]) : null;
  let query = scopedDossiers(ctx);
  if (carried) query = query.where(carriedTo(carried.sourceIds));
  else if (unit) query = query.where(sql<SqlBool>`d.unit_id in (select below.unit_id from unit_versions below where below.path <@ ${unit.path}::ltree)`);
  if (period) query = query.where(sql<SqlBool>`d.received_on between ${period.firstDay}::date and ${period.lastDay}::date`);
  if (where?.status) query = query.where('d.status', '=', where.status);
  if (where?.code) query = query.where('d.code', 'like', `%${where.code.replace(/[\\%_]/g, '\\$&')}%`);
  if (where?.procedureCode) query = query.where('d.procedureId', '=', sql<number>`(select id from procedures where code = ${where.procedureCode})`);
  if (where?.criterionCode) query = await behindFigure(ctx, query, where, unit, period, carried ?? undefined);
  else if (where?.part) throw invalidField('where.part', 'part cần criterionCode.', 'part needs criterionCode.', 'REQUIRED');
  const asked = (orderBy ?? []).map((order) => ({ by: ORDER_KEYS[order.field], direction: directionOf(order) }));
  return pageOfDossiers(query, asked, page);
}

/** Those of the reader's scope that meet the clause of another feature; equal ones by number. */
export const findDossiersThat = (ctx: RequestContext, clause: RawBuilder<SqlBool>, order: readonly OrderKey[], page: PageArgs): Promise<Connection<Dossier>> =>
  pageOfDossiers(scopedDossiers(ctx).where(clause), order, page);

/** Received below one of these units, by the tree of the day of receipt; what was never received, by the tree of any day. */
const carriedTo = (unitIds: readonly number[]): RawBuilder<SqlBool> => sql<SqlBool>`exists (
  select from unit_versions v where v.unit_id = d.unit_id and (d.received_on is null or v.validity @> d.received_on) and string_to_array(v.path::text, '.')::int[] && ${[...unitIds]}::int[])`;

async function unitOf(ctx: RequestContext, code: string, period: Period | null): Promise<Unit> {
  const id = await unitIdOf(ctx, code);
  const day = period && period.lastDay < ctx.today ? period.lastDay : ctx.today;
  const unit = id === null ? null : await unitAt(ctx, id, day);
  if (!unit) throw notFound(`Không có đơn vị mã ${code}.`, `There is no unit with the code ${code}.`);
  return unit;
}

async function criterionAt(ctx: RequestContext, code: string, period: Period, path: string) {
  const ruleSet = await ruleSetAt(ctx, period.lastDay);
  const known: readonly (CriterionCounters & { appliesTo?: readonly UnitLevel[] })[] = [...(ruleSet?.criteria ?? []), ...UNSCORED_CRITERIA];
  const criterion = known.find((one) => one.code === code);
  if (!ruleSet || !criterion) throw invalidField(path, `Không có tiêu chí ${code} trong kỳ này.`, `There is no criterion ${code} in this period.`, 'UNKNOWN_CRITERION');
  return { ruleSet, criterion };
}

/** The lists of figures.md: the dossiers of a part of one unit's figure in one period, by the same declaration that counts it. */
async function behindFigure(ctx: RequestContext, query: ScopedDossiers, where: DossierWhere, unit: Unit | null, period: Period | null, places?: Places): Promise<ScopedDossiers> {
  if (!unit || !period) {
    throw invalidField(unit ? 'where.period' : 'where.withinCode', 'criterionCode cần withinCode và period.', 'criterionCode needs withinCode and period.', 'REQUIRED');
  }
  const { ruleSet, criterion } = await criterionAt(ctx, where.criterionCode ?? '', period, 'where.criterionCode');
  const list = listBehind(criterion, unit.level, where.part ?? 'DENOMINATOR');
  if (!list) return query.where(sql<SqlBool>`false`);
  const frame: FigureFrame = { period, asOf: ctx.now, parameters: ruleSet.parameters };
  let behind = query.where(sql<SqlBool>`${sql.raw(conditionSql(list.condition, frame))}`);
  if (list.kind === 'PROCEDURES') {
    const sets = await procedureSetsOf(ctx, unit, frame, [...list.inAll, ...list.inNone], places);
    for (const [index, set] of sets.entries()) {
      const ids = sql`any(${[...set]}::int[])`;
      behind = behind.where(index < list.inAll.length ? sql<SqlBool>`d.procedure_id = ${ids}` : sql<SqlBool>`not (d.procedure_id = ${ids})`);
    }
  }
  if (list.kind === 'COMPONENTS') behind = behind.where(hasListedRow(list.rows, list.exceptRows));
  return behind;
}

/** At least one component row that counts in `rows` and not in `except`. */
export function hasListedRow(rows: ComponentMetric, except: ComponentMetric | null): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (select from (select d.components, d.received_on, d.procedure_id) as d ${LISTED_ROWS}
    where c.form = any(${[...rows.forms]}::text[]) and ${sql.raw(rows.digitizedOnly ? 'c.digitized' : 'true')}
      and ${sql.raw(except ? (except.digitizedOnly ? 'not c.digitized' : 'false') : 'true')})`;
}

export async function findDossier(ctx: RequestContext, id: number): Promise<Dossier | null> {
  if (!ctx.access.has('dossier.read')) return null;
  const row = (await scopedDossiers(ctx).where('d.id', '=', id).executeTakeFirst()) as StoredRow | undefined;
  return row ? withComponents(row) : null;
}

/** On time at a moment, by the stored judgement; null for a dossier that was never received. */
export function isOnTimeAt(dossier: Dossier, moment: Date): boolean | null {
  return dossier.receivedOn === null ? null : moment.getTime() <= Number(dossier.onTimeUntil);
}


/** Why a dossier counts for a criterion or does not: the facts that decide it, judged as the figure of that period judges them. */
export async function explain(ctx: RequestContext, dossier: Dossier, criterionCode: string, periodKey: string): Promise<DossierFact[]> {
  const period = periodOf(periodKey);
  const { criterion } = await criterionAt(ctx, criterionCode, period, 'criterionCode');
  const facts = { ...unpackFacts(dossier.facts), onTime: isOnTimeAt(dossier, endOf({ period, asOf: ctx.now })) === true };
  return decisiveFacts(criterionParts(criterion)).map((name) => ({ name, label: FACT_WORDS[name][ctx.language], holds: facts[name] }));
}

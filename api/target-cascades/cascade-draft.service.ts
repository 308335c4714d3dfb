// Drafts a cascade: finds the units of the group, counts where they stand, proposes their targets and keeps all of it.
import { sql } from 'kysely';
import { earlierAnswer, rememberAnswer } from '../accounts/idempotency.service.ts';
import { recordWrite } from '../audit/audit.service.ts';
import { UNSCORED_CRITERIA, type CriterionCounters } from '../domain/criterion-parts.ts';
import { comingOf, flowOf, workingDaysOf, type WholeCounts } from '../domain/forecast.ts';
import { parseFraction, toDecimal, ZERO, type Fraction } from '../domain/fraction.ts';
import type { RuleParameters } from '../domain/metric-conditions.ts';
import { isSamePeriod, type Period } from '../domain/period.ts';
import type { RuleSet } from '../domain/rule-set.ts';
import { percentOf } from '../domain/score.ts';
import { MAX_TARGET_ITEMS, readTargetCriterion, readTargetPercent, targetUnitFault, type CriterionReading } from '../domain/target-assignment.ts';
import { basePeriodFor, cascadeRefusal, draftRefusals, namedUnitRefusals, nearestUnits, type CascadeDraft } from '../domain/target-cascade-input.ts';
import { proposeTargets } from '../domain/target-cascade.ts';
import type { Refusal } from '../domain/refusal.ts';
import { figuresOf, placesOf } from '../dossiers/figure-engine.ts';
import { calendarOf } from '../indicators/calendar.service.ts';
import { ruleSetsWithin } from '../indicators/rule-set.service.ts';
import { invalidInput } from '../request/app-error.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { periodOf } from '../request/period-of.ts';
import { pathIds, unitsAt, unitsOfCodes } from '../units/unit-rows.ts';
import type { Unit } from '../units/unit.type.ts';
import { TargetCascadeRecord, type TargetCascadeItemRecord } from './target-cascade.entity.ts';
import type { DraftTargetCascadeInput } from './target-cascade.input.ts';

const OPERATION = 'draftTargetCascade';

const readDecimal = (text: string | null): Fraction => (text === null ? null : parseFraction(text)) ?? ZERO;

interface Group {
  within: Unit;
  units: readonly Unit[];
  assignsGroup: boolean;
}

const placed = (unit: Unit) => ({ ...unit, pathIds: pathIds(unit.path) });

/** All below that take a target of the criterion, the nearest ones of each branch. */
async function unitsBelow(tx: TransactionContext, within: Unit, level: DraftTargetCascadeInput['level'], criterion: CriterionReading, lastDay: string): Promise<Unit[]> {
  let query = unitsAt(tx, lastDay).where('v.isMeasured', '=', true).where(sql<boolean>`v.path <@ ${within.path}::ltree`).where('v.unitId', '<>', within.unitId);
  if (level) query = query.where('v.level', '=', level);
  const below = ((await query.orderBy('u.code').execute()) as Unit[]).filter((unit) => targetUnitFault(unit, lastDay, criterion) === null);
  return nearestUnits(below.map(placed));
}

/** The units of the group, and every fault of naming them. */
async function groupOf(tx: TransactionContext, input: DraftTargetCascadeInput, criterion: CriterionReading, lastDay: string): Promise<Group | Refusal[]> {
  const named = input.unitCodes ?? null;
  const isCode = (code: string): boolean => code.length <= 64 && !/\p{Cc}/u.test(code);
  const asked = [input.withinCode, ...(named ?? []).slice(0, MAX_TARGET_ITEMS)].filter(isCode);
  const units = await unitsOfCodes(tx, [...new Set(asked)], lastDay);
  const within = units.get(input.withinCode) ?? null;
  if (!within || (within.validTo !== null && within.validTo < lastDay) || (within.validFrom !== null && within.validFrom > lastDay)) return [cascadeRefusal('withinCode', 'UNKNOWN_GROUP')];
  if (named) {
    const refusals = namedUnitRefusals(named, (code) => { const unit = units.get(code); return unit ? placed(unit) : null; }, within.unitId, criterion, lastDay);
    return refusals.length > 0 ? refusals : { within, units: named.flatMap((code) => units.get(code) ?? []), assignsGroup: false };
  }
  const below = await unitsBelow(tx, within, input.level, criterion, lastDay);
  if (below.length === 0) return [cascadeRefusal('withinCode', 'NOTHING_BELOW')];
  if (below.length >= MAX_TARGET_ITEMS) return [cascadeRefusal('withinCode', 'TOO_MANY')];
  return { within, units: below, assignsGroup: !input.level && targetUnitFault(within, lastDay, criterion) === null };
}

interface CountedCriterion {
  counters: CriterionCounters;
  parameters: RuleParameters;
}

/** The criterion as the rule set of the period counts it; last results are counted by the same. */
function countedCriterion(ruleSets: readonly RuleSet[], code: string): CountedCriterion | null {
  for (const ruleSet of ruleSets) {
    const counters = ruleSet.criteria.find((one) => one.code === code) ?? UNSCORED_CRITERIA.find((one) => one.code === code);
    if (counters) return { counters, parameters: ruleSet.parameters };
  }
  return null;
}

/** Counts with a numerator that was never told are no result; the denominator still says how much there is to do. */
type CountsSoFar = WholeCounts & { isKnown: boolean };

async function countsIn(tx: TransactionContext, units: readonly Unit[], period: Period, { counters, parameters }: CountedCriterion): Promise<Map<number, CountsSoFar>> {
  if (period.firstDay > tx.today) return new Map();
  const figures = await figuresOf(tx, placesOf(units), { period, asOf: tx.now, parameters }, [counters]);
  return new Map(units.map(({ unitId }) => {
    const counts = figures.get(unitId)?.(counters);
    return [unitId, { numerator: counts?.numerator ?? 0, denominator: counts?.denominator ?? 0, isKnown: typeof counts?.numerator === 'number' }];
  }));
}

const NONE: CountsSoFar = { numerator: 0, denominator: 0, isKnown: false };

type DraftedItem = Omit<TargetCascadeItemRecord, 'cascadeId' | 'proposed' | 'percent'> & { code: string; last: Fraction | null };

/** Where each unit stands: its last result, the period so far, and what it is expected to have at the end. */
async function standingsOf(tx: TransactionContext, units: readonly Unit[], period: Period, base: Period, criterion: CountedCriterion): Promise<{ items: DraftedItem[]; left: number }> {
  const calendar = await calendarOf(tx);
  const [days, baseDays] = [workingDaysOf(period, tx.today, calendar), workingDaysOf(base, tx.today, calendar)];
  const soFar = await countsIn(tx, units, period, criterion);
  const before = isSamePeriod(period, base) ? soFar : await countsIn(tx, units, base, criterion);
  const { isCountable } = flowOf(criterion.counters);
  const volumeOf = (now: WholeCounts, last: WholeCounts): number => {
    if (!isCountable) return now.denominator > 0 ? now.denominator : last.denominator;
    if (now.denominator > 0 && days.elapsed > 0) return now.denominator + comingOf(now.denominator, days);
    return Math.max(now.denominator, comingOf(last.denominator, { elapsed: baseDays.elapsed, left: days.elapsed + days.left }));
  };
  const items = units.map((unit): DraftedItem => {
    const now = soFar.get(unit.unitId) ?? NONE;
    const last = before.get(unit.unitId) ?? NONE;
    const hasLast = last.isKnown && last.denominator > 0;
    return {
      unitId: unit.unitId, code: unit.code, last: hasLast ? percentOf(last.numerator, last.denominator) : null, lastNumerator: hasLast ? last.numerator : null, lastDenominator: hasLast ? last.denominator : null,
      numerator: now.numerator, denominator: now.isKnown ? now.denominator : 0, volume: volumeOf(now, last),
    };
  });
  return { items, left: days.left };
}

async function writeItems(tx: TransactionContext, cascadeId: number, items: readonly DraftedItem[], percents: readonly string[]): Promise<void> {
  const column = <K extends keyof DraftedItem>(name: K): DraftedItem[K][] => items.map((item) => item[name]);
  await sql`insert into target_cascade_items (cascade_id, unit_id, last_numerator, last_denominator, numerator, denominator, volume, proposed, percent)
    select ${cascadeId}::int, r.*, r.proposed from unnest(${column('unitId')}::int[], ${column('lastNumerator')}::int[], ${column('lastDenominator')}::int[], ${column('numerator')}::int[],
      ${column('denominator')}::int[], ${column('volume')}::int[], ${[...percents]}::numeric[]) as r(unit_id, last_numerator, last_denominator, numerator, denominator, volume, proposed)`.execute(tx.db);
}

/** "98.5" for 98.50; proposals have at most four decimals. */
const plainPercent = (value: Fraction): string => toDecimal(value, 4).replace(/\.?0+$/, '');

const optional = <T>(value: T | null | undefined): T | null => value ?? null;

/** The row of the draft. */
export async function draftCascade(ctx: RequestContext, input: DraftTargetCascadeInput): Promise<number> {
  const period = periodOf(input.period, 'input.period');
  const base = input.basePeriod ? periodOf(input.basePeriod, 'input.basePeriod') : basePeriodFor(period, ctx.today);
  const draft: CascadeDraft = {
    title: input.title, criterionCode: input.criterionCode, period, percent: input.percent, method: input.method, step: optional(input.step), basePeriod: base,
    hasLevel: Boolean(input.level), unitCodes: optional(input.unitCodes),
  };
  const call = {
    operation: OPERATION, key: input.idempotencyKey,
    input: [input.title, input.criterionCode, input.period, input.withinCode, optional(input.level), draft.unitCodes, input.percent, input.method, draft.step, optional(input.basePeriod)],
  };
  return ctx.transaction(async (tx) => {
    const earlier = await earlierAnswer(tx, call);
    if (earlier?.[0]) return earlier[0];
    const ruleSets = await ruleSetsWithin(tx, period.firstDay, period.lastDay);
    const reading = readTargetCriterion(ruleSets, input.criterionCode);
    const criterion = countedCriterion(ruleSets, input.criterionCode);
    const group = await groupOf(tx, input, reading, period.lastDay);
    const refusals = [...draftRefusals(draft, ruleSets, tx.today), ...(Array.isArray(group) ? group : [])];
    const percent = readTargetPercent(input.percent);
    if (refusals.length > 0 || Array.isArray(group) || !percent.ok || !criterion) throw invalidInput(refusals.map(({ path, code, message }) => ({ path: `input.${path}`, code, ...message })));
    const { items, left } = await standingsOf(tx, group.units, period, base, criterion);
    const target = readDecimal(percent.percent);
    const percents = proposeTargets(items, { method: input.method, target, step: readDecimal(draft.step) }).map(plainPercent);
    const cascade = tx.em.create(TargetCascadeRecord, {
      title: input.title.normalize('NFC').trim(), status: 'DRAFT', version: 1, criterionCode: input.criterionCode, numeratorCode: criterion.counters.numerator, denominatorCode: criterion.counters.denominator,
      period: period.key, firstDay: period.firstDay, lastDay: period.lastDay, withinId: group.within.unitId, level: optional(input.level), assignsGroup: group.assignsGroup, percent: percent.percent,
      method: input.method, step: draft.step, basePeriod: base.key, baseFirstDay: base.firstDay, baseLastDay: base.lastDay, observedAt: tx.now, workingDaysLeft: left,
      createdAt: tx.now, createdById: tx.accountId, changedAt: tx.now, changedById: tx.accountId, decisionNumber: null, assignedAt: null, assignedById: null,
    });
    await tx.em.flush();
    await writeItems(tx, cascade.id, items, percents);
    await rememberAnswer(tx, call, [cascade.id]);
    await recordWrite(tx, {
      operation: OPERATION, resource: 'TargetCascade', recordKey: String(cascade.id),
      after: { title: cascade.title, criterionCode: cascade.criterionCode, period: period.key, withinCode: input.withinCode, level: cascade.level, percent: cascade.percent, method: cascade.method, step: cascade.step, basePeriod: base.key, units: items.length },
    });
    return cascade.id;
  });
}

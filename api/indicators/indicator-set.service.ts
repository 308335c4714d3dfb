// Shows a rule set as an indicator set (bộ chỉ số), with the words of the counters that its criteria name.
import { criterionParts, UNSCORED_CRITERIA, type CriterionCounters } from '../domain/criterion-parts.ts';
import { metricOf } from '../domain/metrics.ts';
import { judgesAlike, ruleSetChanges } from '../domain/rule-set-changes.ts';
import type { Criterion } from '../domain/rule-set.ts';
import { notFound } from '../request/app-error.ts';
import type { RequestContext } from '../request/context.ts';
import type { IndicatorCriterion, IndicatorSet } from './indicator-set.type.ts';
import type { RuleSetChangesView } from './rule-set-changes.type.ts';
import type { IndicatorSetWhere } from './rule-set.input.ts';
import { ruleSetAt, visibleRuleSet, visibleRuleSets, type StoredRuleSet } from './rule-set.service.ts';

/** By code, or the one in force at a day, today unless told; null when there is none. */
export async function findIndicatorSet(ctx: RequestContext, code: string | null | undefined, asOf: string | null | undefined): Promise<IndicatorSet | null> {
  const wanted = code ?? (await ruleSetAt(ctx, asOf ?? ctx.today))?.code;
  const stored = wanted === undefined ? null : await visibleRuleSet(ctx, wanted);
  return stored && viewOf(stored);
}

/** All that the reader may see, the one that begins last first; drafts before what is in force. */
export async function findIndicatorSets(ctx: RequestContext, where: IndicatorSetWhere | null | undefined): Promise<IndicatorSet[]> {
  const day = where?.inForceOn ?? null;
  const isAsked = ({ ruleSet, isInForce }: StoredRuleSet): boolean =>
    (where?.state == null || ruleSet.state === where.state) && (day === null || (isInForce && ruleSet.validFrom <= day && (ruleSet.validTo === null || ruleSet.validTo >= day)));
  const found = (await visibleRuleSets(ctx)).filter(isAsked);
  return [...found.filter((one) => !one.isInForce), ...found.filter((one) => one.isInForce)].map(viewOf);
}

export async function changesFrom(ctx: RequestContext, set: IndicatorSet, fromCode: string): Promise<RuleSetChangesView> {
  const [before, after] = await Promise.all([visibleRuleSet(ctx, fromCode), visibleRuleSet(ctx, set.code)]);
  if (!before || !after) throw noSuchRuleSet(fromCode);
  const changes = ruleSetChanges(before.ruleSet, after.ruleSet);
  return {
    fromCode, judgesAlike: judgesAlike(before.ruleSet, after.ruleSet),
    added: changes.added.map(criterionView),
    removed: changes.removed.map(criterionView),
    changed: changes.changed.map((one) => ({ code: one.code, before: criterionView(one.before), after: criterionView(one.after), fields: [...one.fields] })),
    others: [...changes.others],
  };
}

export const noSuchRuleSet = (code: string) => notFound(`Không có bộ chỉ số mã ${code}.`, `There is no rule set with the code ${code}.`);

const labelsOf = ({ numerator, denominator }: CriterionCounters) => ({
  numeratorLabel: metricOf(numerator).label.vi,
  numeratorLabelEn: metricOf(numerator).label.en,
  denominatorLabel: metricOf(denominator).label.vi,
  denominatorLabelEn: metricOf(denominator).label.en,
});

const criterionView = (criterion: Criterion): IndicatorCriterion => ({
  code: criterion.code,
  name: criterion.nameVi,
  nameEn: criterion.nameEn,
  maxScore: String(criterion.maxScore),
  state: criterion.state,
  source: criterion.source,
  counts: criterionParts(criterion).kind,
  whenEmpty: criterion.whenEmpty,
  appliesTo: criterion.appliesTo,
  numeratorCode: criterion.numerator,
  denominatorCode: criterion.denominator,
  ...labelsOf(criterion),
  fullAtPercent: String(criterion.fullAtPercent),
});

export const viewOf = ({ ruleSet, isInForce, version, savedAt, savedById, putInForceAt, putInForceById }: StoredRuleSet): IndicatorSet => ({
  isInForce, version, savedAt, savedById, putInForceAt, putInForceById,
  code: ruleSet.code,
  name: ruleSet.nameVi,
  nameEn: ruleSet.nameEn,
  state: ruleSet.state,
  validFrom: ruleSet.validFrom,
  validTo: ruleSet.validTo,
  source: ruleSet.legalBasis,
  note: ruleSet.note,
  digitizedComponents: ruleSet.parameters.digitizedComponents,
  definition: ruleSet,
  bands: ruleSet.bands.map((band) => ({ code: band.code, name: band.nameVi, nameEn: band.nameEn ?? null, from: String(band.from) })),
  groups: ruleSet.groups.map((group) => ({
    code: group.code,
    name: group.nameVi,
    nameEn: group.nameEn,
    maxScore: String(group.maxScore),
    criteria: ruleSet.criteria.filter((criterion) => criterion.groupCode === group.code).map(criterionView),
  })),
  unscored: UNSCORED_CRITERIA.map((criterion) => ({
    code: criterion.code,
    name: criterion.name.vi,
    nameEn: criterion.name.en,
    reading: criterion.reading,
    counts: criterionParts(criterion).kind,
    takesTargets: criterion.takesTargets,
    ...labelsOf(criterion),
  })),
});

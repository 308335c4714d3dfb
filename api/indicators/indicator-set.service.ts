// Shows a rule set as an indicator set (bộ chỉ số), with the words of the counters that its criteria name.
import { criterionParts, UNSCORED_CRITERIA, type CriterionCounters } from '../domain/criterion-parts.ts';
import { metricOf } from '../domain/metrics.ts';
import type { Criterion, RuleSet } from '../domain/rule-set.ts';
import type { RequestContext } from '../request/context.ts';
import type { IndicatorCriterion, IndicatorSet } from './indicator-set.type.ts';
import { ruleSetAt, ruleSetByCode } from './rule-set.service.ts';

/** By code, or the one in force at a day, today unless told; null when there is none. */
export async function findIndicatorSet(ctx: RequestContext, code: string | null | undefined, asOf: string | null | undefined): Promise<IndicatorSet | null> {
  const ruleSet = code == null ? await ruleSetAt(ctx, asOf ?? ctx.today) : await ruleSetByCode(ctx, code);
  return ruleSet && viewOf(ruleSet);
}

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

const viewOf = (ruleSet: RuleSet): IndicatorSet => ({
  code: ruleSet.code,
  name: ruleSet.nameVi,
  nameEn: ruleSet.nameEn,
  state: ruleSet.state,
  validFrom: ruleSet.validFrom,
  validTo: ruleSet.validTo,
  source: ruleSet.legalBasis,
  note: ruleSet.note,
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

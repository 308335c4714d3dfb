// The worked cases, recomputed in memory from the declarations, to the last digit.
import { UNSCORED_CRITERIA } from '../../api/domain/criterion-parts.ts';
import { toDecimal, toExact } from '../../api/domain/fraction.ts';
import { parsePeriod } from '../../api/domain/period.ts';
import type { Period } from '../../api/domain/period.ts';
import type { CriterionScore } from '../../api/domain/score.ts';
import { ReferenceFigures } from '../support/reference-engine.ts';
import type { ExpectedCriterion, ExpectedFigures } from '../support/worked-cases.ts';
import { readExpected, readExpectedLists, readExpectedOverlay, readRuleSet, readWorkedWorld, withOverlay } from '../support/worked-cases.ts';

const ruleSet = readRuleSet('portal-2026-09');
const world = readWorkedWorld();
const criterion = (code: string) => {
  const found = [...ruleSet.criteria, ...UNSCORED_CRITERIA].find((one) => one.code === code);
  if (found === undefined) throw new Error(`no criterion ${code}`);
  return found;
};
const periodOf = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.period;
};

const shownCriterion = (one: CriterionScore): ExpectedCriterion => ({
  status: one.status,
  numerator: one.numerator,
  denominator: one.denominator,
  percent: one.percent === null ? null : toDecimal(one.percent, 2),
  percentExact: one.percent === null ? null : toExact(one.percent),
  score: toDecimal(one.score, 2),
  scoreExact: toExact(one.score),
  maxScore: Number(toExact(one.maxScore)),
});

const computed = (expected: ExpectedFigures, from = world): ExpectedFigures => {
  const period = periodOf(expected.period);
  const figures = new ReferenceFigures(from, expected.unitCode, period, new Date(expected.asOf), ruleSet.parameters);
  const total = figures.score(ruleSet);
  const components = figures.counts(criterion('L.1'));
  return {
    unitCode: expected.unitCode,
    period: period.key,
    firstDay: period.firstDay,
    lastDay: period.lastDay,
    asOf: expected.asOf,
    ruleSetCode: ruleSet.code,
    received: figures.received,
    criteria: Object.fromEntries(total.criteria.map((one) => [one.code, shownCriterion(one)])),
    groups: Object.fromEntries(
      total.groups.map((one) => [
        one.code,
        { score: toDecimal(one.score, 2), scoreExact: toExact(one.score), maxScore: Number(toExact(one.maxScore)) },
      ]),
    ),
    score: toDecimal(total.score, 2),
    scoreExact: toExact(total.score),
    unscored: { 'L.1': { numerator: components.numerator ?? -1, denominator: components.denominator ?? -1 } },
    unknownDueDate: figures.unknownDueDate,
  };
};

const titled = <T extends { unitCode: string; period: string; asOf: string }>(rows: T[]): [string, T][] =>
  rows.map((row) => [`${row.unitCode} in ${row.period} at ${row.asOf.slice(0, 10)}`, row]);

describe('worked cases', () => {
  it.each(titled(readExpected()))('gives every figure of %s', (_title, expected) => {
    expect(computed(expected)).toEqual(expected);
  });

  it.each(readExpectedLists().map((row) => [`${row.criterionCode} ${row.part} of ${row.unitCode}`, row] as const))(
    'lists the dossiers behind %s',
    (_title, expected) => {
      const figures = new ReferenceFigures(world, expected.unitCode, periodOf(expected.period), new Date(expected.asOf), ruleSet.parameters);
      expect(figures.dossiersBehind(criterion(expected.criterionCode), expected.part)).toEqual(expected.codes);
    },
  );

  it.each(titled(readExpectedOverlay().overlay))('requires no result where the catalogue knows there is none: %s', (_title, expected) => {
    expect(computed(expected, withOverlay(world))).toEqual(expected);
  });

  it.each(titled(readExpectedOverlay().digitizedComponentsALL))('asks for each component under the parameter ALL: %s', (_title, expected) => {
    const all = { ...ruleSet, parameters: { digitizedComponents: 'ALL' as const } };
    const figures = new ReferenceFigures(world, expected.unitCode, periodOf(expected.period), new Date(expected.asOf), all.parameters);
    const scores = figures.score(all).criteria.filter((one) => one.code in expected.criteria);
    expect(Object.fromEntries(scores.map((one) => [one.code, shownCriterion(one)]))).toEqual(expected.criteria);
  });

  it('splits the dossiers of a denominator into numerator and missing', () => {
    const figures = new ReferenceFigures(world, '24', periodOf('2026'), new Date('2026-11-20T05:00:00Z'), ruleSet.parameters);
    for (const one of ruleSet.criteria) {
      const [denominator, numerator, missing] = (['DENOMINATOR', 'NUMERATOR', 'MISSING'] as const).map((part) => figures.dossiersBehind(one, part));
      expect([...(numerator ?? []), ...(missing ?? [])].sort()).toEqual(denominator);
    }
  });
});

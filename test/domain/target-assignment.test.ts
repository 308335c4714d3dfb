import fc from 'fast-check';
import { parsePeriod, type Period } from '../../api/domain/period.ts';
import { assignmentRefusals, MAX_TARGET_ITEMS, readDecisionNumber, readTargetPercent, type TargetAssignment, type TargetUnit } from '../../api/domain/target-assignment.ts';
import { compare, HUNDRED, parseFraction, ZERO } from '../../api/domain/fraction.ts';
import { readRuleSet } from '../../seeds/reference/rule-sets.ts';

const period = (key: string): Period => {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw new Error(key);
  return parsed.period;
};
const ruleSets = [readRuleSet('rule-set-portal-2026-09.json')];
const commune: TargetUnit = { level: 'COMMUNE', isMeasured: true, validFrom: '2025-07-01', validTo: null };
const call = (change: Partial<TargetAssignment> = {}): TargetAssignment => ({
  decisionNumber: '12/QĐ-UBND', criterionCode: '2.1', period: period('2026'), items: [{ unitCode: 'A', percent: '98' }], ...change,
});
const codes = (assignment: TargetAssignment, unit: TargetUnit | null = commune): string[][] =>
  assignmentRefusals(assignment, ruleSets, () => unit).map(({ path, code }) => [path, code]);

describe('a percentage of a target', () => {
  it('is read exactly and has one spelling for each value', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 2 }), (tenThousandths, zeros) => {
      const text = `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}${'0'.repeat(zeros)}`;
      const read = readTargetPercent(text);
      if (!read.ok) throw new Error(text);
      expect(compare(parseFraction(read.percent) ?? ZERO, parseFraction(text) ?? HUNDRED)).toBe(0);
      expect(readTargetPercent(read.percent)).toEqual(read);
      expect(read.percent).not.toMatch(/\.\d*0$|\.$/);
    }));
  });

  it.each([
    ['98.50', '98.5'], ['100', '100'], ['100.0000', '100'], ['-0', '0'], ['007', '7'], ['99.9999', '99.9999'],
  ])('reads %s as %s', (text, percent) => expect(readTargetPercent(text)).toEqual({ ok: true, percent }));

  it.each([
    ['101', 'OUT_OF_RANGE'], ['-1', 'OUT_OF_RANGE'], ['100.0001', 'OUT_OF_RANGE'], ['9,5', 'OUT_OF_RANGE'], ['', 'OUT_OF_RANGE'], ['1.00001', 'TOO_PRECISE'],
  ])('refuses %s', (text, code) => expect(readTargetPercent(text)).toEqual({ ok: false, code }));
});

describe('a call that assigns targets', () => {
  it('is accepted when every row holds', () => {
    expect(codes(call())).toEqual([]);
    expect(codes(call({ criterionCode: 'L.1' }))).toEqual([]);
  });

  it('takes a unit that stands on the last day of the period, whenever it began', () => {
    expect(codes(call({ period: period('2025') }))).toEqual([]);
    expect(codes(call({ period: period('2025-Q2') }))).toEqual([['items.0.unitCode', 'NOT_YET_STANDING']]);
    expect(codes(call({ period: period('2025') }), { ...commune, validFrom: null, validTo: '2025-06-30' })).toEqual([['items.0.unitCode', 'CLOSED_IN_PERIOD']]);
    expect(codes(call({ period: period('2025-Q2') }), { ...commune, validFrom: null, validTo: '2025-06-30' })).toEqual([]);
  });

  it('is refused for a unit that is unknown, not measured, or of a level that the criterion is not for', () => {
    expect(codes(call(), null)).toEqual([['items.0.unitCode', 'UNKNOWN_UNIT']]);
    expect(codes(call(), { ...commune, isMeasured: false })).toEqual([['items.0.unitCode', 'NOT_MEASURED']]);
    expect(codes(call({ criterionCode: '1.1' }))).toEqual([['items.0.unitCode', 'NOT_APPLICABLE']]);
  });

  it('is refused for a criterion of no rule set of the period, and for one that takes no targets', () => {
    expect(codes(call({ criterionCode: '9.9' }))).toEqual([['criterionCode', 'UNKNOWN_CRITERION']]);
    expect(codes(call({ criterionCode: '2.2' }))).toEqual([['criterionCode', 'NO_TARGETS']]);
    expect(assignmentRefusals(call(), [], () => commune).map(({ code }) => code)).toEqual(['UNKNOWN_CRITERION']);
  });

  it('names all faults at once, whatever their number and place', () => {
    const row = fc.record({ unitCode: fc.constantFrom('A', 'B', 'C', 'X'), percent: fc.constantFrom('0', '100', '101', '-3', '1.23456') });
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (items) => {
      const refusals = assignmentRefusals(call({ items }), ruleSets, (code) => (code === 'X' ? null : commune));
      const expected = items.flatMap(({ unitCode, percent }, index) => [
        ...(items.findIndex((item) => item.unitCode === unitCode) < index || unitCode === 'X' ? [`items.${index}.unitCode`] : []),
        ...(readTargetPercent(percent).ok ? [] : [`items.${index}.percent`]),
      ]);
      expect(refusals.map(({ path }) => path)).toEqual(expected);
    }));
  });

  it('is refused without items, with too many, and without a decision number that can be filed', () => {
    expect(codes(call({ items: [] }))).toEqual([['items', 'NO_ITEMS']]);
    expect(codes(call({ items: Array.from({ length: MAX_TARGET_ITEMS + 1 }, () => ({ unitCode: 'A', percent: '101' })) }))).toEqual([['items', 'TOO_MANY']]);
    expect(codes(call({ decisionNumber: '  ' }))).toEqual([['decisionNumber', 'REQUIRED']]);
    expect(codes(call({ decisionNumber: 'x'.repeat(101) }))).toEqual([['decisionNumber', 'TOO_LONG']]);
    expect(codes(call({ decisionNumber: 'a\u0000b' }))).toEqual([['decisionNumber', 'MALFORMED']]);
    expect(readDecisionNumber(' 12/QĐ-UBND '.normalize('NFD'))).toBe('12/QĐ-UBND');
  });
});

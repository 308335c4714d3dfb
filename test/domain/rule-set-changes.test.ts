import fc from 'fast-check';
import { judgesAlike, ruleSetChanges } from '../../api/domain/rule-set-changes.ts';
import { forceRefusals, readRuleSetDraft } from '../../api/domain/rule-set-draft.ts';
import type { Criterion, RuleSet } from '../../api/domain/rule-set.ts';
import { scoreUnit } from '../../api/domain/score.ts';
import { readRuleSet } from '../../seeds/reference/rule-sets.ts';

const set = readRuleSet('rule-set-portal-2026-09.json');
const withCriterion = (code: string, change: Partial<Criterion>): RuleSet => ({ ...set, criteria: set.criteria.map((one) => (one.code === code ? { ...one, ...change } : one)) });

describe('what changes from one rule set to another', () => {
  it('is nothing for the set itself, whatever its numbers are written like and its code and names are', () => {
    const same = { ...withCriterion('2.1', { maxScore: '20.0', nameVi: 'Tên khác' }), code: 'x', note: 'x', bands: set.bands.slice(0, 1) };
    expect(judgesAlike(set, same)).toBe(true);
    expect(ruleSetChanges(set, set)).toEqual({ added: [], removed: [], changed: [], others: [] });
    expect(ruleSetChanges(set, same).changed).toEqual([expect.objectContaining({ code: '2.1', fields: [{ field: 'nameVi', before: 'Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn', after: 'Tên khác' }] })]);
  });

  it('names criteria that come, go and differ, groups, bands and the parameter, the other way round as well', () => {
    const [first, ...rest] = set.criteria;
    const other: RuleSet = {
      ...set, parameters: { digitizedComponents: 'ALL' }, groups: set.groups.map((group) => (group.code === 'G1' ? { ...group, maxScore: 12 } : group)),
      bands: set.bands.map((band) => (band.code === 'GOOD' ? { ...band, from: 81 } : band)),
      criteria: [...rest.map((one) => (one.code === '3.3' ? { ...one, fullAtPercent: 80 } : one)), { ...(first as Criterion), code: '9.9' }],
    };
    const changes = ruleSetChanges(set, other);
    expect([changes.added.map(({ code }) => code), changes.removed.map(({ code }) => code), changes.changed.map(({ code }) => code)]).toEqual([['9.9'], ['1.1'], ['3.3']]);
    expect(changes.others).toEqual([{ field: 'group G1', before: '18', after: '12' }, { field: 'band GOOD', before: '80', after: '81' }, { field: 'digitizedComponents', before: 'ANY', after: 'ALL' }]);
    const back = ruleSetChanges(other, set);
    expect([back.added.map(({ code }) => code), back.removed.map(({ code }) => code)]).toEqual([['1.1'], ['9.9']]);
    expect(judgesAlike(set, other)).toBe(false);
  });

  it('judges alike only where random counts give the same points', () => {
    const changed = fc.record({ code: fc.constantFrom('2.1', '3.3', '4.4'), maxScore: fc.constantFrom('2', '4', '6', '20'), fullAtPercent: fc.constantFrom(50, 80, 100), whenEmpty: fc.constantFrom('FULL' as const, 'ZERO' as const, 'NO_DATA' as const) });
    fc.assert(fc.property(changed, fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 21, maxLength: 21 }), (change, counts) => {
      const { code, ...fields } = change;
      const other = withCriterion(code, fields);
      const pointsOf = (ruleSet: RuleSet) => scoreUnit(ruleSet, 'COMMUNE', (criterion) => {
        const [a = 0, b = 0] = counts[set.criteria.findIndex((one) => one.code === criterion.code)] ?? [];
        return { numerator: Math.min(a, b), denominator: b };
      }).score;
      if (judgesAlike(set, other)) expect(pointsOf(other)).toEqual(pointsOf(set));
      else expect(judgesAlike(other, set)).toBe(false);
    }));
  });
});

describe('a draft', () => {
  it('keeps what a rule set is made of, and nothing else of the document', () => {
    const read = readRuleSetDraft({ ...set, state: 'DRAFT', code: 'thu', extra: { a: 1 }, criteria: set.criteria.map((one) => ({ ...one, extra: 1 })) });
    expect(read).toEqual({ ok: true, ruleSet: { ...set, state: 'DRAFT', code: 'thu' } });
  });

  it('is refused, never thrown upon, whatever is sent', () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 4 }), (value) => {
      expect(readRuleSetDraft(value).ok).toBe(false);
    }));
    fc.assert(fc.property(fc.constantFrom(...Object.keys(set)), fc.jsonValue(), (name, value) => {
      expect(typeof readRuleSetDraft({ ...set, state: 'DRAFT', [name]: value }).ok).toBe('boolean');
    }));
  });
});

describe('taking force', () => {
  const asked = { state: 'OFFICIAL' as const, validFrom: '2027-01-01', beginnings: ['2022-08-01', '2025-07-01'], keptUntil: '2026-11-22' };
  const codes = (change: object): string[] => forceRefusals({ ...asked, ...change }).map(({ code }) => code);

  it('needs a formula that is no draft, a day after the latest set, and none of a period that is over and kept', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ state: 'DRAFT' })).toEqual(['DRAFT_NOT_IN_FORCE']);
    expect(codes({ validFrom: '2025-07-01', keptUntil: null })).toEqual(['NOT_AFTER_THE_LAST']);
    expect(codes({ validFrom: '2025-07-02', keptUntil: null })).toEqual([]);
    expect(codes({ validFrom: '2026-11-22' })).toEqual(['HAS_SNAPSHOTS']);
    expect(codes({ validFrom: '2026-11-23' })).toEqual([]);
    expect(codes({ beginnings: [], keptUntil: null, validFrom: '2001-01-01' })).toEqual([]);
    expect(codes({ validFrom: '2026-02-30' })).toEqual(['INVALID_DAY']);
  });
});

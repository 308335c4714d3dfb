// The counters: one declaration, read alike by the engine and by SQL; numerators are parts of their denominators.
import fc from 'fast-check';
import { criterionParts, drillDown, listBehind, UNSCORED_CRITERIA } from '../../api/domain/criterion-parts.ts';
import type { CountedProcedure, DossierRecord } from '../../api/domain/dossier-facts.ts';
import { factsOfDossier, openToPersons } from '../../api/domain/dossier-facts.ts';
import type { Condition, DossierFacts, FactName, RuleParameters } from '../../api/domain/metric-conditions.ts';
import { all, any, DOSSIER_FACTS, evaluate, fact, factsIn, movesWithClock, not, toSql } from '../../api/domain/metric-conditions.ts';
import { DOSSIER_METRICS, findMetric, METRICS, metricOf, PROCEDURE_METRICS } from '../../api/domain/metrics.ts';
import { readCatalogue, readRuleSet } from '../support/worked-cases.ts';

const ruleSets = ['portal-2026-09', 'portal-2022-2025'].map(readRuleSet);
const ANY: RuleParameters = { digitizedComponents: 'ANY' };
const anyParameters: fc.Arbitrary<RuleParameters> = fc.constantFrom<RuleParameters>(ANY, { digitizedComponents: 'ALL' });
const anyFacts: fc.Arbitrary<DossierFacts> = fc
  .array(fc.boolean(), { minLength: DOSSIER_FACTS.length, maxLength: DOSSIER_FACTS.length })
  .map((values) => Object.fromEntries(DOSSIER_FACTS.map((name, index) => [name, values[index]])) as DossierFacts);
const { condition: anyCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...DOSSIER_FACTS).map((name) => fact(name)),
    tie('condition').map((one) => not(one)),
    fc.array(tie('condition'), { maxLength: 3 }).map((parts) => all(...parts)),
    fc.array(tie('condition'), { maxLength: 3 }).map((parts) => any(...parts)),
    fc.record({ ANY: tie('condition'), ALL: tie('condition') }).map((digitizedComponents) => ({ digitizedComponents })),
  ),
}));

/** Reads the boolean part of SQL that conditions are written in: true, false, not, and, or, brackets. */
const readSql = (text: string): boolean => {
  const words = text.match(/[()]|true|false|not|and|or/g) ?? [];
  if (words.join('') !== text.replaceAll(' ', '')) throw new Error(`not plain boolean SQL: ${text}`);
  let at = 0;
  const one = (): boolean => {
    const word = words[at];
    at += 1;
    if (word === 'not') return !one();
    if (word !== '(') return word === 'true';
    const value = either();
    at += 1;
    return value;
  };
  const both = (): boolean => {
    let value = one();
    while (words[at] === 'and') {
      at += 1;
      const next = one();
      value = value && next;
    }
    return value;
  };
  const either = (): boolean => {
    let value = both();
    while (words[at] === 'or') {
      at += 1;
      const next = both();
      value = value || next;
    }
    return value;
  };
  const value = either();
  if (at !== words.length) throw new Error(`left over: ${text}`);
  return value;
};
const literals = (facts: DossierFacts): Record<FactName, string> =>
  Object.fromEntries(DOSSIER_FACTS.map((name) => [name, `${facts[name]}`])) as Record<FactName, string>;

describe('conditions', () => {
  it('mean the same in SQL and in memory', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, anyParameters, (condition, facts, parameters) => {
        expect(readSql(toSql(condition, literals(facts), parameters))).toBe(evaluate(condition, facts, parameters));
      }),
      { numRuns: 500 },
    );
  });

  it('depend on nothing but the facts they name', () => {
    fc.assert(
      fc.property(anyCondition, anyFacts, anyFacts, anyParameters, (condition, one, other, parameters) => {
        const asked = factsIn(condition);
        const mixed = Object.fromEntries(DOSSIER_FACTS.map((name) => [name, asked.has(name) ? one[name] : other[name]])) as DossierFacts;
        expect(evaluate(condition, mixed, parameters)).toBe(evaluate(condition, one, parameters));
      }),
    );
  });

  it('are written readably', () => {
    const columns = Object.fromEntries(DOSSIER_FACTS.map((name) => [name, `d.${name}`])) as Record<FactName, string>;
    const satisfied = metricOf('SATISFIED');
    if (satisfied.kind !== 'DOSSIERS') throw new Error(satisfied.kind);
    expect(toSql(satisfied.condition, columns, ANY)).toBe('((d.received) and (d.onTime) and (not (d.complaint)))');
  });
});

describe('metrics', () => {
  it('have one code each and labels in both languages', () => {
    expect(new Set(METRICS.map((metric) => metric.code)).size).toBe(METRICS.length);
    for (const metric of METRICS) expect([metric.label.vi, metric.label.en].every((text) => text.length > 3)).toBe(true);
    expect(findMetric('NO_SUCH_METRIC')).toBeNull();
    expect(() => metricOf('NO_SUCH_METRIC')).toThrow(RangeError);
  });

  it('cover every counter of both rule sets, each criterion dividing a part by its whole', () => {
    for (const ruleSet of ruleSets) {
      expect(ruleSet.criteria).toHaveLength(21);
      for (const criterion of ruleSet.criteria) {
        const parts = criterionParts(criterion);
        expect(parts.kind === 'OBSERVATION').toBe(criterion.source === 'OBSERVATION');
      }
    }
  });

  it('count received dossiers only', () => {
    fc.assert(
      fc.property(anyFacts, anyParameters, (facts, parameters) => {
        const conditions = [...DOSSIER_METRICS.map((metric) => metric.condition), ...PROCEDURE_METRICS.flatMap((metric) => metric.dossiers)];
        for (const condition of conditions) expect(evaluate(condition, { ...facts, received: false }, parameters)).toBe(false);
      }),
    );
  });

  it('never count in the numerator what is not in the denominator', () => {
    fc.assert(
      fc.property(anyFacts, anyParameters, (facts, parameters) => {
        for (const metric of DOSSIER_METRICS) {
          const whole = metric.within === null ? null : metricOf(metric.within);
          if (whole?.kind === 'DOSSIERS' && evaluate(metric.condition, facts, parameters)) {
            expect(evaluate(whole.condition, facts, parameters)).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keep the conditions of the wider set of procedures in the narrower one', () => {
    for (const metric of PROCEDURE_METRICS) {
      const whole = metric.within === null ? null : metricOf(metric.within);
      if (whole?.kind !== 'PROCEDURES') continue;
      expect(metric.catalogue).toEqual(whole.catalogue);
      for (const condition of whole.dossiers) expect(metric.dossiers).toContainEqual(condition);
    }
  });

  it('know which of them move with the clock', () => {
    expect(DOSSIER_METRICS.filter((metric) => movesWithClock(metric.condition)).map((metric) => metric.code)).toEqual(['ON_TIME', 'SATISFIED']);
    expect(PROCEDURE_METRICS.some((metric) => metric.dossiers.some(movesWithClock))).toBe(false);
  });

  it('split the dossiers of a figure into numerator and missing', () => {
    const pairs = [...(ruleSets[0]?.criteria ?? []), ...UNSCORED_CRITERIA].map(criterionParts);
    fc.assert(
      fc.property(fc.constantFrom(...pairs), anyFacts, anyParameters, (parts, facts, parameters) => {
        const [whole, inside, rest] = (['DENOMINATOR', 'NUMERATOR', 'MISSING'] as const).map((part) => {
          const list = drillDown(parts, part);
          return list?.kind === 'DOSSIERS' ? evaluate(list.condition, facts, parameters) : null;
        });
        if (whole !== null) expect(Number(inside) + Number(rest)).toBe(Number(whole));
      }),
      { numRuns: 1000 },
    );
  });

  it('have no list behind an observation or a criterion that is not for the level', () => {
    const criterion = (code: string) => ruleSets[0]?.criteria.find((one) => one.code === code) ?? { code, numerator: '', denominator: '' };
    expect(listBehind(criterion('5.2'), 'COMMUNE', 'DENOMINATOR')).toBeNull();
    expect(listBehind(criterion('4.5b'), 'COMMUNE', 'DENOMINATOR')).toBeNull();
    expect(listBehind(criterion('4.5b'), 'PROVINCE', 'DENOMINATOR')).not.toBeNull();
  });
});

describe('facts of a dossier', () => {
  const procedure: CountedProcedure = {
    hasFee: null, onlineAvailable: null, results: null, applicants: null, statutoryDays: null, statutoryUnit: null, levels: ['COMMUNE'], responsibleUnit: null,
  };
  const dossier: DossierRecord = {
    status: 'RECEIVED', receivedAt: new Date(0), dueAt: null, finishedAt: null, supplementCount: null, supplementRequestedAt: null,
    supplementWorkingDays: null, channel: null, feeAmount: null, payment: null, componentsTotal: null, componentsDigitized: null,
    componentsReused: null, componentsFromStore: null, hasElectronicResult: null, resultSyncedToStore: null, populationDataUsed: null,
    syncedAt: null, syncError: null, hasComplaint: null,
  };
  const trueFacts = (fields: Partial<DossierRecord>, row: Partial<CountedProcedure> = {}): string[] => {
    const facts = factsOfDossier({ ...dossier, ...fields }, { ...procedure, ...row }, false);
    return DOSSIER_FACTS.filter((name) => facts[name]);
  };

  it('take unknown for nothing but a required result, an unknown fee and persons among the applicants', () => {
    expect(trueFacts({})).toEqual(['received', 'resultRequired', 'feeUnknown', 'procedureForPersons']);
  });

  it.each([
    [null, null, false, false], [null, 0, false, false], [null, 1, true, true], [0, null, true, true], [0, 0, true, true],
    [2, null, false, false], [2, 0, false, false], [2, 1, true, false], [2, 2, true, true],
  ])('digitize %p components with %p digitized: any %p, each %p', (componentsTotal, componentsDigitized, isAny, isAll) => {
    const facts = trueFacts({ componentsTotal, componentsDigitized });
    expect([facts.includes('digitizedAny'), facts.includes('digitizedAll')]).toEqual([isAny, isAll]);
  });

  it('tell a free dossier from an unknown fee, whatever the decimals', () => {
    const feeFacts = (feeAmount: string | null) => trueFacts({ feeAmount }).filter((name) => name === 'feePositive' || name === 'feeUnknown');
    expect([null, '0', '0.00', '0.01', '20000'].map(feeFacts)).toEqual([['feeUnknown'], [], [], ['feePositive'], ['feePositive']]);
  });

  it('require no result only where the results are known to be none', () => {
    expect(trueFacts({}, { results: [] })).not.toContain('resultRequired');
    expect(trueFacts({}, { results: ['KQ'] })).toContain('resultRequired');
  });
});

describe('applicants of the catalogue', () => {
  const open = [
    'Công dân Việt Nam', 'Công dân Việt Nam mà không xác định được nơi thường trú hoặc nơi tạm trú', 'Người Việt Nam định cư ở nước ngoài',
    'Người nước ngoài', 'Người nước ngoài cư trú tại Việt Nam', 'Người nước ngoài đã cư trú tại Việt Nam',
  ];
  const closed = [
    'Cán bộ', 'Cán bộ, công chức, viên chức', 'Doanh nghiệp', 'Doanh nghiệp Việt Nam', 'Doanh nghiệp có vốn đầu tư nước ngoài', 'Hợp tác xã',
    'công chức', 'viên chức', 'Tổ chức (không bao gồm doanh nghiệp, HTX)', 'Tổ chức nước ngoài', 'Tổ chức Đảng', 'Đảng viên',
  ];

  it('are each known to name a natural person or not', () => {
    const found = [...new Set([...readCatalogue().values()].flatMap((row) => row.applicants ?? []))];
    expect(found.filter((text) => openToPersons([text])).sort()).toEqual([...open].sort());
    expect(found.filter((text) => !openToPersons([text])).sort()).toEqual([...closed].sort());
  });

  it('count as persons when unknown, and in any composition of letters', () => {
    expect([null, []].map(openToPersons)).toEqual([true, true]);
    expect(openToPersons(['CÔNG DÂN'.normalize('NFD')])).toBe(true);
    expect(openToPersons(['Hộ gia đình', 'Doanh nghiệp'])).toBe(true);
  });
});

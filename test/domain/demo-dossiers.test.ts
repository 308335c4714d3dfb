/** The demo generator: the same dossiers for the same day, valid by the reader and by the contract's rules, in the stated shares. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RecordMapper } from '../../api/dossiers/reader/map-record.ts';
import type { RawDossier } from '../../api/dossiers/reader/raw-dossier.ts';
import { dayOf } from '../../api/domain/local-day.ts';
import type { DemoUnit } from '../../seeds/demo/dossiers/bodies.ts';
import { generateDossiers } from '../../seeds/demo/dossiers/generate.ts';
import type { GenerationOptions } from '../../seeds/demo/dossiers/generate.ts';
import type { NationalDossier } from '../../seeds/demo/dossiers/national-dossier.ts';
import type { DemoProcedure } from '../../seeds/demo/dossiers/procedure-mix.ts';
import { ShareCounters, describeShares } from '../../seeds/demo/dossiers/shares.ts';
import { demoObservations, observedPeriods } from '../../seeds/demo/observations.ts';

const load = <T>(name: string): T => JSON.parse(readFileSync(fileURLToPath(new URL(`../../seeds/data/${name}`, import.meta.url)), 'utf8')) as T;
const { units } = load<{ units: DemoUnit[] }>('units.json');
const { procedures } = load<{ procedures: DemoProcedure[] }>('procedures.json');
const holidays = load<{ holidays: { date: string }[] }>('holidays.json').holidays.map(({ date }) => date);
const now = new Date('2026-11-24T11:00:00+07:00');

const generated = (options: Partial<GenerationOptions> = {}): NationalDossier[] => [
  ...generateDossiers({ now, count: 6_000, sliceCount: 2_000, units, procedures, holidays, ...options }),
];
const mapper = new RecordMapper({});
const mapped = (dossier: NationalDossier): RawDossier => {
  const row = mapper.readRow(1, JSON.parse(JSON.stringify(dossier)));
  if ('error' in row) throw new Error(`${dossier.MaHoSo}: ${row.error.path} ${row.error.en}`);
  return row.record;
};
const unitOf = new Map(units.map((unit) => [unit.code, unit]));
const procedureOf = new Map(procedures.map((procedure) => [procedure.code, procedure]));

describe('demo dossiers', () => {
  const dossiers = generated();
  const records = dossiers.map(mapped);

  it('are the same for the same day, at any hour, and others for another seed', () => {
    const digest = (list: NationalDossier[]): string => JSON.stringify(list);
    expect(digest(generated({ now: new Date('2026-11-24T23:30:00+07:00') }))).toBe(digest(dossiers));
    expect(digest(generated({ seed: 'another' }))).not.toBe(digest(dossiers));
  });

  it('number as many as asked, each number once and in the form of a dossier number', () => {
    expect(dossiers).toHaveLength(8_000);
    expect(new Set(dossiers.map(({ MaHoSo }) => MaHoSo)).size).toBe(8_000);
    for (const { MaHoSo } of dossiers) expect(MaHoSo).toMatch(/^(\d{3}\.\d{2}\.\d{2}\.)?H\d{2}(\.\d+)*-\d{6}-\d{4,}$/);
  });

  it('satisfy every rule that an ingested dossier must', () => {
    const limit = now.toISOString();
    for (const record of records) {
      const { code, status, receivedAt, finishedAt, returnedAt, submittedAt, sourceUpdatedAt, dueAt } = record as Record<string, string | null | undefined>;
      const say = `${code} ${status}`;
      for (const instant of [receivedAt, finishedAt, returnedAt, submittedAt, sourceUpdatedAt, record.syncedAt, record.supplementRequestedAt]) {
        if (typeof instant === 'string' && instant > limit) throw new Error(`${say}: ${instant} is in the future`);
      }
      if (typeof sourceUpdatedAt !== 'string') throw new Error(`${say}: no source time`);
      if (!receivedAt && !['NEW', 'REFUSED', 'WITHDRAWN'].includes(status ?? '')) throw new Error(`${say}: not received`);
      if (receivedAt && (submittedAt ?? '') > receivedAt) throw new Error(`${say}: received before filed`);
      if (receivedAt && dueAt && dueAt < receivedAt) throw new Error(`${say}: due before received`);
      if (finishedAt && finishedAt < (receivedAt ?? '9')) throw new Error(`${say}: finished before received`);
      if (returnedAt && returnedAt < (finishedAt ?? '9')) throw new Error(`${say}: returned before finished`);
      const unit = unitOf.get(String(record.unitCode));
      const day = dayOf(new Date(receivedAt ?? submittedAt ?? ''));
      if (!unit?.measured || (unit.valid_from ?? '0') > day || (unit.valid_to ?? '9') < day) throw new Error(`${say}: ${record.unitCode} is closed on ${day}`);
      const procedure = procedureOf.get(String(record.procedureCode));
      if (!procedure?.levels.includes(unit.level === 'DEPARTMENT' ? 'PROVINCE' : 'COMMUNE')) throw new Error(`${say}: procedure of another level`);
      const [total, ...parts] = [record.componentsTotal, record.componentsDigitized, record.componentsReused, record.componentsFromStore];
      if (parts.some((part) => Number(part ?? 0) > Number(total ?? 0))) throw new Error(`${say}: more papers than there are`);
      const numbers = (record.components ?? []).map(({ componentNo }) => componentNo);
      if (new Set(numbers).size !== numbers.length || numbers.some((no) => !procedure.components.some((one) => one.no === no))) throw new Error(`${say}: papers`);
      if (Number(record.feeAmount ?? 0) < 0) throw new Error(`${say}: negative fee`);
      if (Number(record.supplementCount ?? 0) > 0 !== (typeof record.supplementRequestedAt === 'string')) throw new Error(`${say}: supplement`);
    }
  });

  it('reach every commune and department of today, and the bodies of before both reorganisations', () => {
    const recent = new Set(records.flatMap((record) => (String(record.submittedAt) >= '2025-11-25' ? [record.unitCode] : [])));
    expect(recent.size).toBe(112);
    const levels = new Set(records.map((record) => `${unitOf.get(String(record.unitCode))?.level} ${String(record.unitCode).slice(0, 2)}`));
    for (const level of ['DISTRICT 27', 'DISTRICT 24', 'COMMUNE 27', 'COMMUNE 24', 'DEPARTMENT BN']) expect(levels).toContain(level);
    expect(records.some(({ unitCode }) => unitCode === 'BN.SNNMT')).toBe(true);
    expect(records.filter(({ procedureCode }) => procedureCode === '1.001193').length).toBeGreaterThan(300);
    expect(records.some(({ components }) => (components?.length ?? 0) > 0)).toBe(true);
  });

  it('hold every status, and come near the shares that are stated', () => {
    const counters = new ShareCounters();
    const statuses = new Set(generated({ count: 20_000, sliceCount: 0, counters }).map(({ TrangThaiHoSo }) => TrangThaiHoSo));
    for (const status of [1, 2, 3, 4, 5, 7, 8, 9, 10]) expect(statuses).toContain(status);
    for (const { name, stated, made, of } of counters.rows()) {
      const chance = 4 * Math.sqrt((stated * (1 - stated)) / of);
      expect({ name, far: Math.abs(made - stated) > stated * 0.15 + chance }).toEqual({ name, far: false });
    }
    expect(describeShares(counters)).toMatch(/20000 dossiers[^]*late by the time of generation/);
  });

  it('live in the world of the clock: districts in 2024, nothing of the slice before it begins', () => {
    const earlier = generated({ now: new Date('2024-08-06T08:00:00+07:00'), count: 3_000 });
    expect(earlier).toHaveLength(3_000);
    expect(earlier.some(({ DonViXuLy }) => DonViXuLy === '27.263')).toBe(true);
    expect(earlier.every(({ NgayNopHoSo }) => NgayNopHoSo < '20240806')).toBe(true);
  });
});

describe('demo observations', () => {
  const rows = demoObservations({ now, units, procedures });

  it('give every observation code of the rule set to each unit it applies to, once a period', () => {
    const { criteria } = load<{ criteria: { source: string; numerator: string; denominator: string; appliesTo: string[] }[] }>('rule-set-portal-2026-09.json');
    const given = new Set(rows.map(({ unitCode, period, metric }) => `${unitCode} ${period} ${metric}`));
    expect(given.size).toBe(rows.length);
    for (const { numerator, denominator, appliesTo } of criteria.filter(({ source }) => source === 'OBSERVATION')) {
      for (const [unitCode, level] of [['24', 'PROVINCE'], ['BN25.STP', 'DEPARTMENT'], ['24.09187', 'COMMUNE']] as const) {
        for (const period of ['2025-12', '2026-11', '2026-Q3', '2026', '2026-01-01/2026-11-24']) {
          for (const metric of [numerator, denominator]) expect([metric, given.has(`${unitCode} ${period} ${metric}`)]).toEqual([metric, appliesTo.includes(level)]);
        }
      }
    }
  });

  it('are of periods in which the unit stood, also soon after it began', () => {
    const early = demoObservations({ now: new Date('2025-08-20T08:00:00+07:00'), units, procedures });
    expect([...new Set(early.filter(({ unitCode }) => unitCode === '24.09187').map(({ period }) => period))]).toEqual(['2025-07', '2025-08', '2025-Q3', '2025', '2025-01-01/2025-08-20', '2025-01-01/2025-08-19']);
  });

  it('keep numerators within denominators and quarters the sum of their months', () => {
    const value = new Map(rows.map((row) => [`${row.unitCode} ${row.period} ${row.metric}`, row.value]));
    for (const { unitCode, period, metric, value: count } of rows) {
      expect(Number.isInteger(count) && count >= 0).toBe(true);
      const whole = metric.startsWith('FEEDBACK_') ? 'FEEDBACK' : metric === 'PROCEDURES_ANNOUNCED_ON_TIME' ? 'PROCEDURES_ANNOUNCED' : null;
      if (whole) expect(count).toBeLessThanOrEqual(value.get(`${unitCode} ${period} ${whole}`) ?? -1);
    }
    const feedback = (period: string): number => value.get(`24 ${period} FEEDBACK`) ?? 0;
    expect(feedback('2026-Q3')).toBe(feedback('2026-07') + feedback('2026-08') + feedback('2026-09'));
    expect(observedPeriods(now).map(({ period }) => period).slice(12)).toEqual([
      '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026', '2026-01-01/2026-11-24', '2026-01-01/2026-11-23',
    ]);
    const endOfMarch = observedPeriods(new Date('2026-03-31T08:00:00+07:00')).map(({ period }) => period);
    expect(endOfMarch.filter((period) => period.includes('/'))).toEqual(['2026-01-01/2026-03-30']);
    expect(demoObservations({ now, units, procedures })).toEqual(rows);
  });
});

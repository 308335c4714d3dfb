import { loadObservations, observationsFor, type ObservationRow } from '../../api/indicators/observation.service.ts';
import { readCalendar } from '../../api/indicators/calendar.service.ts';
import { readRuleSets } from '../../api/indicators/rule-set.service.ts';
import { reader } from '../../api/database/tables.ts';
import type { AppError } from '../../api/request/app-error.ts';
import type { RequestContext } from '../../api/request/context.ts';
import { seedCalendar } from '../../seeds/reference/calendar.ts';
import { seedRuleSets } from '../../seeds/reference/rule-sets.ts';
import { createTestApi, type TestApi } from '../support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

interface SetAnswer {
  indicatorSet: {
    code: string; name: string; state: string; validFrom: string; validTo: string | null; source: string;
    groups: { code: string; maxScore: string; criteria: { code: string; maxScore: string; numeratorLabel: string }[] }[];
  } | null;
}
const SET = `query($code: String, $asOf: Date) { indicatorSet(code: $code, asOf: $asOf) {
  code name nameEn state validFrom validTo source note bands { code name nameEn from } unscored { code takesTargets numeratorLabel }
  groups { code name nameEn maxScore criteria { code name nameEn maxScore state source whenEmpty appliesTo numeratorCode denominatorCode
    numeratorLabel numeratorLabelEn denominatorLabel denominatorLabelEn fullAtPercent } } } }`;
const setOf = async (variables: object): Promise<SetAnswer['indicatorSet']> => (await api.must<SetAnswer>(null, SET, { ...variables })).indicatorSet;

describe('the indicator set', () => {
  it('is the one in force at the day, for anybody, with the words of its counters', async () => {
    const today = await setOf({});
    expect(today).toMatchObject({ code: 'portal-2026-09', state: 'RECONSTRUCTED', validFrom: '2025-07-01', validTo: null, source: '766/QĐ-TTg, 23/06/2022' });
    expect(today?.groups.map((group) => group.maxScore)).toEqual(['18', '20', '12', '10', '22', '18']);
    const criteria = today?.groups.flatMap((group) => group.criteria) ?? [];
    expect(criteria).toHaveLength(21);
    expect(criteria.reduce((total, criterion) => total + Number(criterion.maxScore), 0)).toBe(100);
    expect(criteria.find((criterion) => criterion.code === '2.1')).toMatchObject({
      numeratorCode: 'ON_TIME', numeratorLabel: 'Hồ sơ trước hạn, đúng hạn', denominatorLabelEn: 'Dossiers received', whenEmpty: 'NO_DATA', fullAtPercent: '100',
    });
  });

  it('changes with the two-level reform and is null before the first', async () => {
    expect((await setOf({ asOf: '2025-06-30' }))?.code).toBe('portal-2022-2025');
    expect((await setOf({ asOf: '2025-07-01' }))?.code).toBe('portal-2026-09');
    expect(await setOf({ asOf: '2022-07-31' })).toBeNull();
  });

  it('is found by code at any day, and an unknown code is null', async () => {
    expect(await setOf({ code: 'portal-2022-2025', asOf: '2026-01-01' })).toMatchObject({ code: 'portal-2022-2025', state: 'DRAFT', validTo: '2025-06-30' });
    expect(await setOf({ code: 'portal-1999' })).toBeNull();
  });

  it('treats a null argument as left out', async () => {
    expect((await setOf({ code: null, asOf: null }))?.code).toBe('portal-2026-09');
  });

  it('costs one statement', async () => {
    await setOf({});
    expect(await api.countStatements(() => setOf({}))).toBe(1);
  });
});

describe('reference rule sets and days', () => {
  it('change nothing when they are seeded again', async () => {
    const lines: string[] = [];
    const before = await api.sql('select (select json_agg(r order by id) from rule_sets r) as sets, (select json_agg(c order by day) from calendar_days c) as days');
    await api.orm.em.fork().transactional(async (em) => {
      await seedRuleSets(em, (line) => lines.push(line));
      await seedCalendar(em);
    });
    expect(await api.sql('select (select json_agg(r order by id) from rule_sets r) as sets, (select json_agg(c order by day) from calendar_days c) as days')).toEqual(before);
    expect(lines).toEqual([]);
  });

  it('report a stored definition that differs, and keep it', async () => {
    const lines: string[] = [];
    await api.orm.em.fork().transactional(async (em) => {
      await reader(em).updateTable('ruleSets').set({ definition: JSON.stringify({ code: 'x' }) }).where('code', '=', 'portal-2022-2025').execute();
      await seedRuleSets(em, (line) => lines.push(line));
      await expect(readRuleSets(reader(em))).rejects.toThrow(/portal-2022-2025 is not valid/);
      await reader(em).deleteFrom('ruleSets').where('code', '=', 'portal-2022-2025').execute();
      await seedRuleSets(em, (line) => lines.push(line));
      expect((await readRuleSets(reader(em))).map((ruleSet) => ruleSet.code)).toEqual(['portal-2026-09', 'portal-2022-2025']);
    });
    expect(lines).toEqual([expect.stringContaining('portal-2022-2025')]);
  });

  it('make the working calendar, which follows a change of the days', async () => {
    const db = reader(api.orm.em.fork());
    const calendar = await readCalendar(db);
    expect(['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-05'].map((day) => calendar.isWorkingDay(day))).toEqual([false, false, true, false]);
    expect(await readCalendar(db)).toBe(calendar);
    await api.sql("insert into calendar_days values ('2026-09-05', 'MAKE_UP_DAY', 'Làm bù', 'Worked Saturday', 'test', true)");
    expect((await readCalendar(db)).isWorkingDay('2026-09-05')).toBe(true);
    await api.sql("delete from calendar_days where day = '2026-09-05'");
  });
});

describe('observations', () => {
  const now = new Date('2026-11-24T08:00:00+07:00');
  const load = (rows: ObservationRow[]) => loadObservations(api.orm.em.fork(), rows, 'test', now);
  const row = (change: Partial<ObservationRow> = {}): ObservationRow => ({ unitCode: '24', period: '2026-09', metric: 'FEEDBACK', value: 50, ...change });
  const stored = () => api.sql('select period, metric, value from observations order by id');

  it('are refused as a whole, each fault named by row and field in both languages', async () => {
    const refusal = await load([
      row(), row({ unitCode: 'X' }), row({ period: '2026-13' }), row({ metric: 'RECEIVED' }), row({ value: -1 }), row({ value: 1.5 }),
      row({ period: '2026-09-01/2026-09-30', value: 51 }),
    ]).catch((error: AppError) => error);
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT' });
    expect((refusal as AppError).fields.map(({ path, code }) => [path, code])).toEqual([
      ['rows.1.unitCode', 'UNKNOWN_UNIT'], ['rows.2.period', 'DAY_DOES_NOT_EXIST'], ['rows.3.metric', 'UNKNOWN_METRIC'],
      ['rows.4.value', 'NOT_A_COUNT'], ['rows.5.value', 'NOT_A_COUNT'], ['rows.6.metric', 'DUPLICATE'],
    ]);
    expect(await stored()).toEqual([]);
  });

  it('of a command are refused where a part is above its whole, too', async () => {
    const refusal = (await load([row({ period: '2026-02', value: 2 }), row({ period: '2026-02', metric: 'FEEDBACK_SATISFIED', value: 3 }), row({ period: '2025-02' })]).catch((error: AppError) => error)) as AppError;
    expect(refusal.fields.map(({ path, code }) => [path, code])).toEqual([['rows.2.unitCode', 'UNIT_NOT_IN_PERIOD'], ['rows.1.value', 'PART_ABOVE_WHOLE']]);
  });

  it('are one value per unit, metric and days, however the period is written, and leave one audit entry a load', async () => {
    expect(await load([row(), row({ metric: 'NATIONAL_REPORT_RECEIVED', value: 80 })])).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await load([row({ period: '2026-09-01/2026-09-30', value: 47 }), row({ metric: 'NATIONAL_REPORT_RECEIVED', value: 80 })])).toEqual({ added: 0, changed: 1, unchanged: 1 });
    expect(await load([row({ value: 47 })])).toEqual({ added: 0, changed: 0, unchanged: 1 });
    expect(await stored()).toEqual([{ period: '2026-09', metric: 'FEEDBACK', value: 47 }, { period: '2026-09', metric: 'NATIONAL_REPORT_RECEIVED', value: 80 }]);
    expect(await api.sql("select after from audit_entries where operation = 'loadObservations' order by id")).toEqual([
      { after: { added: 2, changed: 0, unchanged: 0 } }, { after: { added: 0, changed: 1, unchanged: 1 } },
    ]);
  });

  it('are read for exactly the days asked for, in one statement', async () => {
    const ctx = { db: reader(api.orm.em.fork()) } as RequestContext;
    const [unit] = await api.sql<{ id: number }>("select id from units where code = '24'");
    const unitIds = [unit?.id ?? 0, -1];
    let found: unknown;
    expect(await api.countStatements(async () => { found = await observationsFor(ctx, unitIds, '2026-09-01', '2026-09-30'); })).toBe(1);
    expect(found).toEqual(expect.arrayContaining([{ unitId: unit?.id, metric: 'FEEDBACK', value: 47, recordedAt: now }]));
    expect(await observationsFor(ctx, unitIds, '2026-09-01', '2026-09-29')).toEqual([]);
  });

  it('load the observations of the worked cases', async () => {
    const { default: rows } = (await import('../cases/observations.json', { with: { type: 'json' } })) as { default: ObservationRow[] };
    const loaded = await load(rows);
    expect(loaded.added + loaded.changed + loaded.unchanged).toBe(rows.length);
  });
});

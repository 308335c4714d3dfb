// Boards keep the months of a unit's procedures from one request to the next: they must never show what is no longer so.
import fc from 'fast-check';
import { MonthsOfUnit } from '../../api/dossiers/kept-months.ts';
import { MONTHS, SET_BITS, STORED_SETS } from '../../api/dossiers/stored-day-sets.ts';
import { createTestApi, type TestApi } from '../support/api.ts';
import { histories, HISTORY_CLOCK, variedProcedures } from '../support/dossier-histories.ts';
import { readWorkedWorld } from '../support/worked-cases.ts';

const DISTINCT = ['3.2', 'P.1', 'P.2', '4.5a'];
const INGEST = 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { rejected { code } } }';
const BOARD = 'query($period: Period!, $codes: [String!]) { scoreboard(withinCode: "24", period: $period, criterionCodes: $codes) { rows { unit { code } cells { criterionCode rate { numerator denominator } } } } }';
const CARD = 'query($unit: String!, $period: Period!) { scorecard(unitCode: $unit, period: $period) { criteria { code rate { numerator denominator } } } }';
const PERIODS = ['2026', '2026-Q3', '2026-09', '2026-09-10/2026-10-20'];

type Rate = { numerator: number; denominator: number } | null;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ clock: HISTORY_CLOCK });
});
afterAll(() => api.close());

async function onBoard(period: string): Promise<Map<string, Record<string, Rate>>> {
  const { scoreboard } = await api.must<{ scoreboard: { rows: { unit: { code: string }; cells: { criterionCode: string; rate: Rate }[] }[] } }>('office', BOARD, { period, codes: DISTINCT });
  return new Map(scoreboard.rows.map(({ unit, cells }) => [unit.code, Object.fromEntries(cells.map((cell) => [cell.criterionCode, cell.rate]))]));
}

/** A card keeps nothing. */
async function onCard(unit: string, period: string): Promise<Record<string, Rate>> {
  const { scorecard } = await api.must<{ scorecard: { criteria: { code: string; rate: Rate }[] } }>('office', CARD, { unit, period });
  return Object.fromEntries(scorecard.criteria.filter(({ code }) => DISTINCT.includes(code)).map(({ code, rate }) => [code, rate]));
}

async function agree(units: readonly string[]): Promise<void> {
  for (const period of PERIODS) {
    const board = await onBoard(period);
    for (const unit of units.filter((code) => board.has(code))) expect([period, unit, board.get(unit)]).toEqual([period, unit, await onCard(unit, period)]);
  }
}

/** unit and year -> stamp. */
const stamps = async (): Promise<Map<string, string>> =>
  new Map((await api.sql<{ key: string; stamp: string }>(`select u.code || ' ' || s.year as key, s.stamp::text as stamp from unit_month_stamps s join units u on u.id = s.unit_id`)).map(({ key, stamp }) => [key, stamp]));

describe('a board', () => {
  const [history = []] = fc.sample(histories(variedProcedures(readWorkedWorld().procedures), { codes: 40, reports: 160 }), { numRuns: 1, seed: 766 });
  const units = [...new Set(history.map(({ dossier }) => dossier.unitCode))].slice(0, 8);

  it('is that of the cards after each batch, whatever was read before', async () => {
    for (const [batch, reports] of Map.groupBy(history, (one) => one.batch)) {
      await api.must('connector', INGEST, { input: { batchId: `kept-${batch}`, dossiers: reports.map((one) => one.dossier) } });
      await agree(units);
    }
    const board = await onBoard('2026');
    expect(units.some((unit) => (board.get(unit)?.['3.2']?.numerator ?? 0) > 0)).toBe(true);
  });

  it.each([
    ['taken away from a set', 'update unit_procedure_days set received_and_online_days = no_days(), received_and_fee_positive_days = no_days()'],
    ['deleted', 'delete from unit_procedure_days where procedure_id % 2 = 0'],
    ['thrown away altogether', 'truncate unit_procedure_days'],
  ])('shows at once what another process has %s', async (_what, change) => {
    await agree(units);
    await api.sql(change);
    await agree(units);
  });
});

describe('the stamps of months', () => {
  const send = async (batchId: string, dossiers: object[]): Promise<void> => {
    expect(await api.must('connector', INGEST, { input: { batchId, dossiers } })).toEqual({ ingestDossiers: { rejected: [] } });
  };
  const dossier = (code: string, receivedAt: string): object => ({
    code, procedureCode: '1.001193', unitCode: '24.09187', status: 'PROCESSING', channel: 'ONLINE', receivedAt, sourceUpdatedAt: receivedAt,
  });

  it('move with the first dossier of a procedure in a month, of that unit and year alone, and not with the next one', async () => {
    await send('stamps-1', [dossier('S-1', '2026-03-03T08:00:00+07:00')]);
    const before = await stamps();
    await send('stamps-2', [dossier('S-2', '2026-03-04T08:00:00+07:00')]);
    expect(await stamps()).toEqual(before);
    await send('stamps-3', [dossier('S-3', '2026-04-04T08:00:00+07:00')]);
    const after = await stamps();
    expect([...after].filter(([key, stamp]) => before.get(key) !== stamp).map(([key]) => key)).toEqual(['24.09187 2026']);
  });
});

describe('kept months', () => {
  it('give the sets with a day between any two months, for any months', () => {
    const row = fc.record({ id: fc.integer({ min: 1, max: 8_000_000 }), months: fc.bigInt({ min: 0n, max: (1n << 60n) - 1n }) });
    fc.assert(fc.property(fc.array(row, { maxLength: 20 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (rows, one, other) => {
      const bytes = Buffer.concat(rows.map(({ id, months }) => {
        const part = Buffer.alloc(12);
        part.writeInt32BE(id);
        part.writeBigInt64BE(months, 4);
        return part;
      }));
      const [first, last] = [Math.min(one, other), Math.max(one, other)];
      const isIn = (months: bigint, place: number): boolean => Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index).some((month) => (months >> BigInt(MONTHS * place + month)) % 2n === 1n);
      const expected = rows.flatMap(({ id, months }) => {
        const bits = STORED_SETS.reduce((sum, _, place) => (isIn(months, place) ? sum | (1 << place) : sum), 0);
        return bits === 0 ? [] : [(id << SET_BITS) | bits];
      });
      expect(new MonthsOfUnit(1, 2026, '1', bytes).codesIn(first, last)).toEqual(expected);
    }));
  });
});

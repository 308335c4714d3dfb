// Random histories of dossiers for property tests: reports, corrections out of order, and what must be stored in the end.
import fc from 'fast-check';
import type { CountedProcedure } from '../../api/domain/dossier-facts.ts';
import { Channel, ComponentForm, DossierStatus, Payment } from '../../schema/enums.ts';
import type { DossierRow } from './worked-cases.ts';

/** After every time a report can hold, and never on a whole hour: a clock that runs on decides nothing differently. */
export const HISTORY_CLOCK = '2026-11-12T12:30:00+07:00';
export const HISTORY_UNITS = ['24.09187', '24.07210', 'BN25.STP', 'BN25.SNNMT', 'H05.34.44', '24'] as const;

export interface Report {
  readonly batch: number;
  readonly dossier: DossierRow & { sourceUpdatedAt: string };
}

const HOUR = 3_600_000;
const NOW = Date.parse(HISTORY_CLOCK);
// Midnights in Asia/Ho_Chi_Minh at which a week, month or quarter ends, and the days beside a public holiday.
const BOUNDARIES = ['2026-08-15', '2026-09-01', '2026-09-03', '2026-09-07', '2026-09-14', '2026-10-01', '2026-10-05', '2026-11-01', '2026-11-09'];
const midnight = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

const receipt = fc.oneof(
  fc.tuple(fc.constantFrom(...BOUNDARIES), fc.constantFrom(-1000, -1, 0, 1, 1000)).map(([day, shift]) => midnight(day) + shift),
  fc.integer({ min: 0, max: 24 * 95 }).map((hour) => midnight('2026-08-05') + hour * HOUR),
);
const orNull = <T>(one: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | null> => fc.option(one, { nil: null, freq });
const word = <T extends string>(words: Record<string, T>): fc.Arbitrary<T> => fc.constantFrom(...Object.values(words));
const later = (from: number, hours: number): number => Math.min(from + hours * HOUR, NOW - HOUR);
const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

const row = fc.record({
  componentNo: fc.integer({ min: 1, max: 4 }), form: orNull(word(ComponentForm), 6), digitized: fc.boolean(), reused: fc.boolean(), fromStore: fc.boolean(),
});
const counts = fc
  .tuple(orNull(fc.integer({ min: 0, max: 4 })), orNull(fc.nat(4)), orNull(fc.nat(4)), orNull(fc.nat(4)))
  .map(([total, ...parts]) => [total, ...parts.map((part) => (part === null || total === null ? part : Math.min(part, total)))])
  .map(([componentsTotal, componentsDigitized, componentsReused, componentsFromStore]) => ({ componentsTotal, componentsDigitized, componentsReused, componentsFromStore }));
const components = fc.oneof(fc.array(row, { maxLength: 3 }).map((rows) => ({ components: rows })), counts, fc.constant({}));

const times = fc
  .tuple(receipt, orNull(fc.integer({ min: 0, max: 24 * 40 })), orNull(fc.integer({ min: -24, max: 24 * 60 })), orNull(fc.integer({ min: 0, max: 24 * 20 })), orNull(fc.integer({ min: 0, max: 24 * 20 })))
  .map(([received, finished, due, requested, synced]) => ({
    receivedAt: iso(received),
    finishedAt: iso(finished === null ? null : later(received, finished)),
    dueAt: iso(due === null ? null : received + due * HOUR),
    supplementRequestedAt: iso(requested === null ? null : later(received, requested)),
    syncedAt: iso(synced === null ? null : later(received, synced)),
  }));

const facts = fc.record({
  status: word(DossierStatus),
  channel: orNull(word(Channel)),
  feeAmount: orNull(fc.constantFrom('0', '0.00', '12.5', '150000')),
  payment: orNull(word(Payment)),
  supplementCount: orNull(fc.constantFrom(0, 0, 1, 1, 2)),
  supplementWorkingDays: orNull(fc.nat(6)),
  hasElectronicResult: orNull(fc.boolean()),
  resultSyncedToStore: orNull(fc.boolean()),
  populationDataUsed: orNull(fc.boolean()),
  hasComplaint: orNull(fc.boolean()),
  syncError: fc.constantFrom(null, null, '', 'E500'),
});

const WITHOUT_RECEIPT: readonly string[] = ['NEW', 'REFUSED', 'WITHDRAWN'];

const report = (procedures: readonly string[], codes: number): fc.Arbitrary<Report['dossier']> =>
  fc
    .tuple(fc.integer({ min: 1, max: codes }), fc.constantFrom(...HISTORY_UNITS), fc.constantFrom(...procedures), fc.nat(5), facts, times, components, fc.boolean())
    .map(([number, unitCode, procedureCode, version, fields, moments, counted, hasReceipt]) => ({
      ...fields, ...moments, ...counted, unitCode, procedureCode,
      // Few source times, so that reports are repeated, out of order and in conflict.
      code: `R-${String(number).padStart(3, '0')}`, sourceUpdatedAt: new Date(NOW - (10 - version) * HOUR).toISOString(),
      ...(!hasReceipt && WITHOUT_RECEIPT.includes(fields.status) && { receivedAt: null, finishedAt: null }),
    }));

/** Reports in the order they are sent, some of them twice, each with the number of its batch. */
export const histories = (procedures: readonly string[], size: { codes: number; reports: number }): fc.Arbitrary<Report[]> =>
  fc
    .array(fc.tuple(report(procedures, size.codes), fc.constantFrom(1, 1, 1, 2), fc.nat(9)), { minLength: Math.ceil(size.reports / 2), maxLength: size.reports, size: 'max' })
    .map((sent) => {
      const doubled = sent.flatMap(([dossier, times], index) => [{ dossier, at: index }, ...(times === 2 ? [{ dossier, at: index + 7 }] : [])]);
      let batch = 0;
      return doubled
        .toSorted((a, b) => a.at - b.at)
        .map(({ dossier }, index) => {
          if ((sent[index % sent.length]?.[2] ?? 0) === 0) batch += 1;
          return { batch, dossier };
        });
    });

/** What must be stored: of each code the newest, and of equally new ones the first. */
export function newestOf(history: readonly Report[]): Report['dossier'][] {
  const stored = new Map<string, Report['dossier']>();
  for (const { dossier } of history) {
    const known = stored.get(dossier.code);
    if (!known || dossier.sourceUpdatedAt > known.sourceUpdatedAt) stored.set(dossier.code, dossier);
  }
  return [...stored.values()];
}

/** One procedure for each combination of facts that a figure can ask for, commune, department and province. */
export function variedProcedures(catalogue: ReadonlyMap<string, CountedProcedure>): string[] {
  const wanted = ['1.001193', '1.002755', '1.003133', '1.003583'];
  const first = (accepts: (one: CountedProcedure) => boolean): string => {
    const found = [...catalogue].find(([, one]) => accepts(one));
    if (!found) throw new Error(`The catalogue has no procedure with ${accepts.toString()}`);
    return found[0];
  };
  return [
    ...wanted,
    first((one) => one.statutoryUnit === 'HOUR' && one.responsibleUnit === 'BN25.SNNMT'),
    first((one) => one.statutoryUnit === 'MONTH' && one.hasFee === true),
    first((one) => one.statutoryUnit === 'CALENDAR_DAY' && one.responsibleUnit === 'BN25.STP' && one.hasFee === true && one.onlineAvailable === true),
    first((one) => one.statutoryUnit === 'UNSTATED' && one.levels.includes('COMMUNE') && one.levels.includes('PROVINCE')),
    first((one) => one.results === null && one.hasFee === false && one.levels.includes('COMMUNE')),
    first((one) => one.hasFee === null && one.onlineAvailable === null && one.responsibleUnit === null),
    first((one) => one.hasFee === true && one.onlineAvailable === false && one.responsibleUnit === 'BN25.SNNMT'),
  ];
}

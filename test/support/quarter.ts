// A quarter in its eighth week, small enough to be counted by hand: 39 working days have passed, 27 are left.
import type { TestApi } from './api.ts';

export const QUARTER_CLOCK = '2026-11-24T08:00:00+07:00';
export const QUARTER = '2026-Q4';

interface Received {
  unitCode: string;
  /** Days of October, before the last four weeks, and of those weeks. */
  october: { count: number; reused: number; onTime: number };
  recent: { count: number; reused: number };
}

const PROCEDURE = '1.003583';

function dossier(code: string, unitCode: string, day: string, isReused: boolean, isLate: boolean): object {
  return {
    code, procedureCode: PROCEDURE, unitCode, status: 'PROCESSING', sourceUpdatedAt: `${day}T09:00:00+07:00`, receivedAt: `${day}T08:00:00+07:00`,
    dueAt: isLate ? `${day}T16:00:00+07:00` : '2026-12-30T17:00:00+07:00', channel: 'DIRECT', componentsTotal: 1, componentsDigitized: 0, componentsReused: isReused ? 1 : 0, componentsFromStore: 0,
  };
}

/** In October days 1 to 23, in the recent weeks 29/10 to 20/11: open dossiers, late where they were due on the day they came. */
export async function receiveQuarter(api: TestApi, units: readonly Received[]): Promise<void> {
  const dossiers = units.flatMap(({ unitCode, october, recent }) => [
    ...Array.from({ length: october.count }, (_, index) => dossier(`${unitCode}-O${index}`, unitCode, `2026-10-${String(1 + (index % 23)).padStart(2, '0')}`, index < october.reused, index >= october.onTime)),
    ...Array.from({ length: recent.count }, (_, index) => dossier(`${unitCode}-N${index}`, unitCode, `2026-11-${String(2 + (index % 19)).padStart(2, '0')}`, index < recent.reused, false)),
  ]);
  const { ingestDossiers } = await api.must<{ ingestDossiers: { accepted: number; rejected: object[] } }>(
    'connector', 'mutation($input: IngestDossiersInput!) { ingestDossiers(input: $input) { accepted rejected { code path message } } }', { input: { batchId: `quarter-${units[0]?.unitCode}`, dossiers } },
  );
  if (ingestDossiers.rejected.length > 0) throw new Error(JSON.stringify(ingestDossiers.rejected));
}

// Reads the worked cases and the reference data from their files into the reference engine's world.
import { readFileSync } from 'node:fs';
import { workingCalendar } from '../../api/domain/calendar.ts';
import type { CountedProcedure } from '../../api/domain/dossier-facts.ts';
import type { RuleSet } from '../../api/domain/rule-set.ts';
import { validateRuleSet } from '../../api/domain/rule-set.ts';
import type { DossierStatus, FigurePart, ProcedureLevel, StatutoryUnit, UnitLevel } from '../../schema/enums.ts';
import type { ReferenceComponent, ReferenceDossier, ReferenceList, ReferenceObservation, ReferenceUnit, ReferenceWorld } from './reference-engine.ts';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
// The files are ours and checked by what is computed from them.
const readJson = <T>(path: string): T => JSON.parse(textOf(path)) as T;

interface UnitRow { code: string; parent_code: string | null; level: UnitLevel }
interface ProcedureRow {
  code: string;
  has_fee: boolean | null;
  online_available: boolean | null;
  results: unknown[] | null;
  applicants_vi: string[] | null;
  statutory_days: number | null;
  statutory_unit: StatutoryUnit | null;
  levels: ProcedureLevel[];
  responsible_unit_today: string | null;
}
export type DossierRow = Record<string, unknown> & { code: string; procedureCode: string; unitCode: string; status: DossierStatus };
interface ComponentRow extends ReferenceComponent { reused: boolean; fromStore: boolean }

export interface ExpectedCriterion {
  status: 'VALUE' | 'NO_DATA' | 'NOT_APPLICABLE';
  numerator: number | null;
  denominator: number | null;
  percent: string | null;
  percentExact: string | null;
  score: string;
  scoreExact: string;
  maxScore: number;
}
export interface ExpectedFigures {
  unitCode: string;
  period: string;
  firstDay: string;
  lastDay: string;
  asOf: string;
  ruleSetCode: string;
  received: number;
  criteria: Record<string, ExpectedCriterion>;
  groups: Record<string, { score: string; scoreExact: string; maxScore: number }>;
  score: string;
  scoreExact: string;
  unscored: Record<string, { numerator: number; denominator: number }>;
  unknownDueDate: string[];
}
export interface ExpectedList {
  unitCode: string;
  period: string;
  asOf: string;
  criterionCode: string;
  part: FigurePart;
  codes: string[];
}
export interface ExpectedOverlay {
  overlay: ExpectedFigures[];
  digitizedComponentsALL: Pick<ExpectedFigures, 'unitCode' | 'period' | 'asOf' | 'criteria'>[];
}

/** A dossier as a client reports it, in the reference engine's form. */
export const dossierOf = (row: DossierRow): ReferenceDossier => {
  const instant = (name: string): Date | null => (typeof row[name] === 'string' ? new Date(row[name]) : null);
  const number = (name: string): number | null => (typeof row[name] === 'number' ? row[name] : null);
  const flag = (name: string): boolean | null => (typeof row[name] === 'boolean' ? row[name] : null);
  const text = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null);
  const components = (row['components'] ?? null) as ComponentRow[] | null;
  const counted = (name: string, accepts: (one: ComponentRow) => boolean): number | null =>
    components === null ? number(name) : components.filter(accepts).length;
  return {
    code: row.code,
    procedureCode: row.procedureCode,
    unitCode: row.unitCode,
    status: row.status,
    receivedAt: instant('receivedAt'),
    dueAt: instant('dueAt'),
    finishedAt: instant('finishedAt'),
    supplementCount: number('supplementCount'),
    supplementRequestedAt: instant('supplementRequestedAt'),
    supplementWorkingDays: number('supplementWorkingDays'),
    channel: text('channel') as ReferenceDossier['channel'],
    feeAmount: text('feeAmount'),
    payment: text('payment') as ReferenceDossier['payment'],
    componentsTotal: counted('componentsTotal', () => true),
    componentsDigitized: counted('componentsDigitized', (one) => one.digitized),
    componentsReused: counted('componentsReused', (one) => one.reused),
    componentsFromStore: counted('componentsFromStore', (one) => one.fromStore),
    hasElectronicResult: flag('hasElectronicResult'),
    resultSyncedToStore: flag('resultSyncedToStore'),
    populationDataUsed: flag('populationDataUsed'),
    syncedAt: instant('syncedAt'),
    syncError: text('syncError'),
    hasComplaint: flag('hasComplaint'),
    components: components ?? [],
  };
};

export const readRuleSet = (code: string): RuleSet => {
  const result = validateRuleSet(readJson<unknown>(`seeds/data/rule-set-${code}.json`));
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.ruleSet;
};

export const readCatalogue = (): Map<string, CountedProcedure> =>
  new Map(
    readJson<{ procedures: ProcedureRow[] }>('seeds/data/procedures.json').procedures.map((row) => [
      row.code,
      {
        hasFee: row.has_fee,
        onlineAvailable: row.online_available,
        results: row.results,
        applicants: row.applicants_vi,
        statutoryDays: row.statutory_days,
        statutoryUnit: row.statutory_unit,
        levels: row.levels,
        responsibleUnit: row.responsible_unit_today,
      },
    ]),
  );

export const readHolidays = (): { holidays: string[]; makeUpDays: string[] } => {
  const file = readJson<{ holidays: { date: string }[]; makeUpDays: string[] }>('seeds/data/holidays.json');
  return { holidays: file.holidays.map((one) => one.date), makeUpDays: file.makeUpDays };
};

export const readWorkedWorld = (): ReferenceWorld => ({
  units: new Map(
    readJson<{ units: UnitRow[] }>('seeds/data/units.json').units.map((row): [string, ReferenceUnit] => [
      row.code,
      { code: row.code, parentCode: row.parent_code, level: row.level },
    ]),
  ),
  procedures: readCatalogue(),
  dossiers: textOf('test/cases/worked-dossiers.ndjson').trim().split('\n').map((line) => dossierOf(JSON.parse(line) as DossierRow)),
  observations: readJson<ReferenceObservation[]>('test/cases/observations.json'),
  lists: readJson<ReferenceList[]>('test/cases/lists-in-force.json'),
  calendar: workingCalendar(readHolidays()),
});

/** The world with fields of catalogue rows replaced by those of the overlay. */
export const withOverlay = (world: ReferenceWorld): ReferenceWorld => {
  const procedures = new Map(world.procedures);
  for (const { code, ...fields } of readJson<({ code: string } & Partial<CountedProcedure>)[]>('test/cases/procedures-overlay.json')) {
    const row = procedures.get(code);
    if (row === undefined) throw new Error(`no procedure ${code}`);
    procedures.set(code, { ...row, ...fields });
  }
  return { ...world, procedures };
};

export const readExpected = (): ExpectedFigures[] => readJson('test/cases/expected.json');
export const readExpectedLists = (): ExpectedList[] => readJson('test/cases/expected-dossiers.json');
export const readExpectedOverlay = (): ExpectedOverlay => readJson('test/cases/expected-overlay.json');

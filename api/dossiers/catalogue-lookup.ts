// What the check and the derivation of dossiers must know of the catalogue, the units and the calendar, read once a batch.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { WorkingCalendar } from '../domain/calendar.ts';
import type { DossierLookup } from '../domain/dossier-check.ts';
import type { CountedProcedure } from '../domain/dossier-facts.ts';
import { readCalendar } from '../indicators/calendar.service.ts';

export interface DossierCatalogue {
  lookup: DossierLookup;
  procedure(id: number): CountedProcedure;
  calendar: WorkingCalendar;
}

interface Span {
  id: number;
  from: string | null;
  to: string | null;
}

export async function readDossierCatalogue(db: Kysely<Tables>): Promise<DossierCatalogue> {
  const procedures = await db
    .selectFrom('procedures')
    .select(['id', 'code', 'hasFee', 'onlineAvailable', 'results', 'applicants', 'statutoryUnit', 'levels'])
    .select(sql<number | null>`statutory_days::float8`.as('statutoryDays'))
    .execute();
  const units = await db
    .selectFrom('unitVersions as v')
    .innerJoin('units as u', 'u.id', 'v.unitId')
    .select(['u.code', 'v.unitId as id', 'v.validFrom as from', 'v.validTo as to'])
    .execute();
  const papers = await db
    .selectFrom('documentComponents')
    .select(['procedureId', 'paperCode', sql<number>`min(no)`.as('no')])
    .where('paperCode', 'is not', null)
    .groupBy(['procedureId', 'paperCode'])
    .having(sql<boolean>`count(*) = 1`)
    .execute();

  const idOfProcedure = new Map(procedures.map((row) => [row.code, row.id]));
  const counted = new Map<number, CountedProcedure>(procedures.map((row) => [row.id, { ...row, responsibleUnit: null }]));
  const spans = Map.groupBy(units as (Span & { code: string })[], (row) => row.code);
  const numberOfPaper = new Map(papers.map((row) => [`${row.procedureId} ${row.paperCode}`, row.no]));
  return {
    calendar: await readCalendar(db),
    procedure(id) {
      const procedure = counted.get(id);
      if (!procedure) throw new Error(`The catalogue has no procedure ${id}`);
      return procedure;
    },
    lookup: {
      procedureId: (code) => idOfProcedure.get(code) ?? null,
      unit(code, day) {
        const versions = spans.get(code);
        if (!versions?.[0]) return null;
        const isOpen = day === null || versions.some((span) => (span.from === null || span.from <= day) && (span.to === null || span.to >= day));
        return { id: versions[0].id, isOpen };
      },
      componentNo: (procedureId, paperCode) => numberOfPaper.get(`${procedureId} ${paperCode}`) ?? null,
    },
  };
}

// Reference units and reorganisations, keyed by official code: running it again changes nothing.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { reader } from '../../api/database/tables.ts';
import { searchText } from '../../api/domain/search-text.ts';
import type { UnitKind, UnitLevel, SuccessionKind } from '../../schema/enums.ts';
import { readReference } from './read-reference.ts';

export interface UnitSource {
  code: string;
  gso_code: string | null;
  name_vi: string;
  name_en: string | null;
  kind: UnitKind;
  level: UnitLevel;
  measured: boolean;
  parent_code: string | null;
  valid_from: string | null;
  valid_to: string | null;
  area_name_vi: string | null;
  source: string;
  unverified_fields: string[];
  version_of?: string;
}

interface SuccessionSource {
  date: string;
  title_vi: string;
  legal_document: string | null;
  verified: boolean;
  changes: { predecessors: string[]; successors: string[]; kind: SuccessionKind; verified: boolean }[];
}

export const readUnits = (): UnitSource[] => readReference<{ units: UnitSource[] }>('units.json').units;
const readSuccession = (): SuccessionSource[] => readReference<{ events: SuccessionSource[] }>('succession.json').events;

/** Names that each unit's predecessors bore, all generations back. */
function formerNames(units: Map<string, UnitSource>, events: SuccessionSource[]): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const change of [...events].sort((a, b) => a.date.localeCompare(b.date)).flatMap((event) => event.changes)) {
    for (const successor of change.successors) {
      const own = names.get(successor) ?? new Set<string>();
      for (const predecessor of change.predecessors) {
        const unit = units.get(predecessor);
        if (unit && predecessor !== successor) own.add(unit.name_vi).add(unit.area_name_vi ?? '');
        for (const older of names.get(predecessor) ?? []) own.add(older);
      }
      names.set(successor, own);
    }
  }
  return new Map([...names].map(([code, set]) => [code, [...set].filter(Boolean)]));
}

export async function seedUnits(em: SqlEntityManager): Promise<void> {
  const db = reader(em);
  const { count } = await db.selectFrom('unitVersions').select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow();
  if (count > 0) return;
  const sources = readUnits();
  const byCode = new Map(sources.map((unit) => [unit.code, unit]));
  const inserted = await db
    .insertInto('units')
    .values(sources.map((unit) => ({ code: unit.code, gsoCode: unit.gso_code, source: unit.source, unverifiedFields: unit.unverified_fields })) as never)
    .returning(['id', 'code'])
    .execute();
  const idOf = new Map(inserted.map((row) => [row.code, row.id]));
  const pathOf = (unit: UnitSource): string => {
    const parent = unit.parent_code ? byCode.get(unit.parent_code) : undefined;
    return `${parent ? `${pathOf(parent)}.` : ''}${idOf.get(unit.code)}`;
  };
  for (const unit of sources.filter((source) => source.version_of)) {
    await db.updateTable('units').set({ versionOfId: idOf.get(unit.version_of ?? '') ?? null }).where('code', '=', unit.code).execute();
  }
  const events = readSuccession();
  const former = formerNames(byCode, events);
  await db
    .insertInto('unitVersions')
    .values(
      sources.map((unit) => ({
        unitId: idOf.get(unit.code),
        parentId: unit.parent_code ? idOf.get(unit.parent_code) : null,
        path: pathOf(unit),
        name: unit.name_vi,
        nameEn: unit.name_en,
        areaName: unit.area_name_vi,
        kind: unit.kind,
        level: unit.level,
        isMeasured: unit.measured,
        validFrom: unit.valid_from,
        validTo: unit.valid_to,
        searchText: searchText([unit.name_vi, unit.area_name_vi, unit.code, unit.name_en]),
        formerSearchText: searchText(former.get(unit.code) ?? []),
      })) as never,
    )
    .execute();
  await seedSuccession(em, events, idOf);
}

async function seedSuccession(em: SqlEntityManager, events: SuccessionSource[], idOf: Map<string, number>): Promise<void> {
  const db = reader(em);
  for (const event of events) {
    const { id: reorganisationId } = await db
      .insertInto('reorganisations')
      .values({ takesEffectOn: event.date, title: event.title_vi, legalDocument: event.legal_document, isVerified: event.verified } as never)
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const change of event.changes) {
      const { id: changeId } = await db
        .insertInto('successionChanges')
        .values({ reorganisationId, kind: change.kind, isVerified: change.verified } as never)
        .returning('id')
        .executeTakeFirstOrThrow();
      const member = (side: 'PREDECESSOR' | 'SUCCESSOR') => (code: string) => ({ changeId, side, unitId: idOf.get(code) ?? unknownUnit(code) });
      await db
        .insertInto('successionMembers')
        .values([...change.predecessors.map(member('PREDECESSOR')), ...change.successors.map(member('SUCCESSOR'))])
        .execute();
    }
  }
}

const unknownUnit = (code: string): never => {
  throw new Error(`succession.json names the unit ${code}, which units.json does not have`);
};

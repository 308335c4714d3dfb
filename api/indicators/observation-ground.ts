// What observations can be about: units in their time, and the levels of units for which a criterion reads a metric.
import type { Kysely } from 'kysely';
import type { UnitLevel } from '../../schema/enums.ts';
import type { Tables } from '../database/tables.ts';
import { metricOf } from '../domain/metrics.ts';
import { readStoredRuleSets } from './rule-set.service.ts';

interface Version {
  level: UnitLevel;
  from: string | null;
  to: string | null;
}

export interface ObservedUnit {
  unitId: number;
  versions: readonly Version[];
}

export interface ObservationGround {
  /** By code, of all time. */
  units: ReadonlyMap<string, ObservedUnit>;
  /** Of the metrics that a rule set reads, drafts and those of the past too; one that none reads is for everybody. */
  levels: ReadonlyMap<string, ReadonlySet<UnitLevel>>;
}

export async function readObservationGround(db: Kysely<Tables>): Promise<ObservationGround> {
  const versions = await db
    .selectFrom('unitVersions as v')
    .innerJoin('units as u', 'u.id', 'v.unitId')
    .select(['u.code', 'v.unitId', 'v.level', 'v.validFrom as from', 'v.validTo as to'])
    .execute();
  const units = new Map<string, { unitId: number; versions: Version[] }>();
  for (const { code, unitId, level, from, to } of versions) {
    const known = units.get(code) ?? { unitId, versions: [] };
    known.versions.push({ level, from, to });
    units.set(code, known);
  }
  const levels = new Map<string, Set<UnitLevel>>();
  for (const criterion of (await readStoredRuleSets(db)).flatMap(({ ruleSet }) => ruleSet.criteria)) {
    for (const code of [criterion.numerator, criterion.denominator].flatMap(observedBy)) {
      levels.set(code, new Set([...(levels.get(code) ?? []), ...criterion.appliesTo]));
    }
  }
  return { units, levels };
}

/** The observation itself, or that which can raise a count of dossiers. */
function observedBy(code: string): string[] {
  const metric = metricOf(code);
  if (metric.kind === 'OBSERVATION') return [code];
  return metric.kind === 'DOSSIERS' && metric.atLeastObservation !== null ? [metric.atLeastObservation] : [];
}

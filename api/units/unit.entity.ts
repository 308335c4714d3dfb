// Unit (đơn vị) and its versions: name, parent, level and kind belong to a time.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { SuccessionKind, UnitKind, UnitLevel } from '../../schema/enums.ts';

@Entity({ tableName: 'units' })
export class UnitRecord {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  code!: string;

  /** Codes of the statistics office are reused for other areas: never join on them. */
  @Property({ type: 'text', nullable: true })
  gsoCode!: string | null;

  @Property({ type: 'integer', nullable: true })
  versionOfId!: number | null;

  @Property({ type: 'text' })
  source!: string;

  @Property({ type: 'text[]' })
  unverifiedFields!: string[];
}

@Entity({ tableName: 'unit_versions' })
export class UnitVersion {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  unitId!: number;

  @Property({ type: 'integer', nullable: true })
  parentId!: number | null;

  /** Ids of units from the root down to this one, as an ltree. */
  @Property({ columnType: 'ltree', type: 'string' })
  path!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  nameEn!: string | null;

  @Property({ type: 'text', nullable: true })
  areaName!: string | null;

  @Property({ type: 'text' })
  kind!: UnitKind;

  @Property({ type: 'text' })
  level!: UnitLevel;

  @Property({ type: 'boolean' })
  isMeasured!: boolean;

  /** null: before the sources begin. */
  @Property({ type: 'date', nullable: true })
  validFrom!: string | null;

  /** The last day in force; null: still standing. */
  @Property({ type: 'date', nullable: true })
  validTo!: string | null;

  @Property({ columnType: 'daterange', type: 'string', persist: false })
  validity!: string;

  @Property({ type: 'text' })
  searchText!: string;

  /** Names of predecessors, so that an old name finds today's unit. */
  @Property({ type: 'text' })
  formerSearchText!: string;
}

/** Reorganisation (sắp xếp đơn vị hành chính): one event a date. */
@Entity({ tableName: 'reorganisations' })
export class Reorganisation {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'date' })
  takesEffectOn!: string;

  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  legalDocument!: string | null;

  @Property({ type: 'boolean' })
  isVerified!: boolean;
}

@Entity({ tableName: 'succession_changes' })
export class SuccessionChange {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  reorganisationId!: number;

  @Property({ type: 'text' })
  kind!: SuccessionKind;

  @Property({ type: 'boolean' })
  isVerified!: boolean;
}

@Entity({ tableName: 'succession_members' })
export class SuccessionMember {
  @PrimaryKey({ type: 'integer' })
  changeId!: number;

  @PrimaryKey({ type: 'text' })
  side!: 'PREDECESSOR' | 'SUCCESSOR';

  @PrimaryKey({ type: 'integer' })
  unitId!: number;
}

/** How much of what a split unit had counted each successor takes: part / whole. One row for each successor, together one whole. */
@Entity({ tableName: 'succession_weights' })
export class SuccessionWeight {
  @PrimaryKey({ type: 'integer' })
  changeId!: number;

  @PrimaryKey({ type: 'integer' })
  predecessorId!: number;

  @PrimaryKey({ type: 'integer' })
  successorId!: number;

  @Property({ type: 'integer' })
  part!: number;

  @Property({ type: 'integer' })
  whole!: number;

  @Property({ type: 'text' })
  source!: string;

  /** Figures are carried by confirmed weights only. */
  @Property({ type: 'boolean' })
  isVerified!: boolean;
}

declare module '../database/tables.ts' {
  interface Tables {
    units: UnitRecord;
    unitVersions: UnitVersion;
    reorganisations: Reorganisation;
    successionChanges: SuccessionChange;
    successionMembers: SuccessionMember;
    successionWeights: SuccessionWeight;
  }
}

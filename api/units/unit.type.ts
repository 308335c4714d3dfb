// Unit as the API shows it: one unit as it stood at a time.
import { Field, ObjectType } from 'type-graphql';
import { SuccessionKind, UnitKind, UnitLevel } from '../../schema/enums.ts';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { DateScalar } from '../request/scalars.ts';

@ObjectType({ implements: Node, description: 'A body of the province as it stood at a time (đơn vị). A closed unit stays readable, as it was on its last day.' })
export class Unit {
  readonly nodeType = 'Unit';

  /** Row of the unit; the API's id is made of it. */
  unitId!: number;
  parentId!: number | null;
  path!: string;
  /** The day for which this unit, its parent and its children are shown. */
  asOf!: string;

  @Field(() => String, { description: 'Code, unique over all time (mã định danh). Never join on codes of the statistics office.' })
  code!: string;

  @Field(() => String, { description: 'Name in Vietnamese at that time.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English at that time, where one is known.' })
  nameEn!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the area, for communes (tên địa bàn).' })
  areaName!: string | null;

  @Field(() => UnitKind, { description: 'Kind of body at that time.' })
  kind!: UnitKind;

  @Field(() => UnitLevel, { description: 'Level at that time.' })
  level!: UnitLevel;

  @Field(() => Boolean, { name: 'measured', description: 'Whether the unit gets a score of its own.' })
  isMeasured!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'First day of this version; null: before the sources begin.' })
  validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of this version, inclusive; null: it still stands.' })
  validTo!: string | null;

  @Field(() => [String], { description: 'Fields that no source has confirmed.' })
  unverifiedFields!: string[];
}

@ObjectType({ description: 'What one reorganisation did to a group of units (sắp xếp đơn vị).' })
export class UnitSuccession {
  predecessorIds!: number[];
  successorIds!: number[];
  asOf!: string;

  @Field(() => DateScalar, { description: 'The day from which the successors stand.' })
  takesEffectOn!: string;

  @Field(() => SuccessionKind, { description: 'What happened.' })
  kind!: SuccessionKind;

  @Field(() => String, { description: 'Name of the reorganisation in Vietnamese.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The legal document, if known.' })
  legalDocument!: string | null;

  @Field(() => Boolean, { name: 'verified', description: 'Whether a source confirms this change.' })
  isVerified!: boolean;
}

export const UnitConnection = connectionType('Unit', () => Unit);

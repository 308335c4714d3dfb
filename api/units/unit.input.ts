// Filters and order of units.
import { Field, InputType } from 'type-graphql';
import { UnitKind, UnitLevel } from '../../schema/enums.ts';
import { orderInput } from '../request/order.ts';

@InputType({ description: 'Filters of units; all of them must hold.' })
export class UnitWhere {
  @Field(() => String, { nullable: true, description: 'Words of the name or code, without accents or case; former names count.' })
  search?: string | null;

  @Field(() => UnitKind, { nullable: true, description: 'Kind of body.' })
  kind?: UnitKind | null;

  @Field(() => UnitLevel, { nullable: true, description: 'Level.' })
  level?: UnitLevel | null;

  @Field(() => String, { nullable: true, description: 'Code of the unit directly above.' })
  parentCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a unit: it and everything below it.' })
  withinCode?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it gets a score of its own.' })
  measured?: boolean | null;
}

export const UnitOrderField = { CODE: 'CODE', NAME: 'NAME', LEVEL: 'LEVEL', VALID_FROM: 'VALID_FROM' } as const;
export type UnitOrderField = keyof typeof UnitOrderField;
export const UnitOrderBy = orderInput('Unit', UnitOrderField);

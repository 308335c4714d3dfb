// Filters of the audit trail.
import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../request/scalars.ts';

@InputType({ description: 'Filters of the audit trail; all of them must hold.' })
export class AuditEntryWhere {
  @Field(() => String, { nullable: true, description: 'Username of who did it.' })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: 'The operation, such as publishDigitizationList.' })
  operation?: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of record.' })
  resource?: string | null;

  @Field(() => String, { nullable: true, description: 'Number or code of the record.' })
  recordKey?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'From this day on.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Up to the end of this day.' })
  to?: string | null;
}

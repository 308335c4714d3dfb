// AuditEntry (nhật ký): who did what to which record, sealed by a chain of hashes in the database.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../request/node.type.ts';
import { DateTimeScalar } from '../request/scalars.ts';

@ObjectType({ implements: Node, description: 'One write, as it was done: nobody can change or remove it (nhật ký).' })
@Entity({ tableName: 'audit_entries' })
export class AuditEntry {
  @PrimaryKey({ type: 'bigint' })
  id!: number;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  @Property({ type: 'datetime' })
  at!: Date;

  @Property({ type: 'integer', nullable: true })
  accountId!: number | null;

  @Field(() => String, { description: 'Username of who did it.' })
  @Property({ type: 'text' })
  actor!: string;

  @Field(() => String, { description: 'The operation of the API, or the command.' })
  @Property({ type: 'text' })
  operation!: string;

  @Field(() => String, { description: 'Kind of record that was written.' })
  @Property({ type: 'text' })
  resource!: string;

  @Field(() => String, { description: 'Which record: its number or code.' })
  @Property({ type: 'text' })
  recordKey!: string;

  @Property({ type: 'integer', nullable: true })
  unitId!: number | null;

  @Field(() => GraphQLJSON, { nullable: true, description: 'What changed, as it was before.' })
  @Property({ type: 'json', nullable: true })
  before!: unknown;

  @Field(() => GraphQLJSON, { nullable: true, description: 'What changed, as it is after.' })
  @Property({ type: 'json', nullable: true })
  after!: unknown;

  @Field(() => String, { nullable: true, description: 'The reason that was given.' })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the request, to find it in the log.' })
  @Property({ type: 'text', nullable: true })
  requestId!: string | null;

  @Property({ type: 'text' })
  previousHash!: string;

  @Field(() => String, { description: 'SHA-256 over this entry and the hash before it.' })
  @Property({ type: 'text' })
  hash!: string;
}

declare module '../database/tables.ts' {
  interface Tables {
    auditEntries: AuditEntry;
  }
}

// DocumentComponent (thành phần hồ sơ): one paper that a procedure asks for. Its key is the procedure and its number there.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';

@Entity({ tableName: 'document_components' })
@ObjectType({
  implements: Node,
  description: 'A paper that a procedure asks for (thành phần hồ sơ). Names and paper codes repeat inside a procedure: only `code` tells components apart.',
})
export class DocumentComponent {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  procedureId!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Number inside its procedure, from 1.' })
  no!: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Code: the procedure code, then .TP and the number in two digits or more, such as 1.001193.TP01.' })
  code!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of the paper in the national catalogue (mã giấy tờ); mostly unknown.' })
  paperCode!: string | null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name in Vietnamese.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The case or group that it belongs to, in Vietnamese (trường hợp); null: none is stated.' })
  groupName!: string | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many originals (bản chính); null: unknown.' })
  originals!: number | null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many copies (bản sao); null: unknown.' })
  copies!: number | null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { name: 'required', nullable: true, description: 'Whether every applicant files it; null: unknown, since it often depends on the case.' })
  isRequired!: boolean | null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether a form is prescribed for it (mẫu đơn, tờ khai).' })
  hasForm!: boolean | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { name: 'nameShortened', description: 'Whether the name was shortened by rule from a longer text of the source.' })
  isNameShortened!: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the names of this procedure\'s components are fit to stand in a decision; others are to be read before use.' })
  isClean!: boolean;

  @Property({ type: 'text' })
  searchText!: string;
}

export const DocumentComponentConnection = connectionType('DocumentComponent', () => DocumentComponent);

declare module '../database/tables.ts' {
  interface Tables {
    documentComponents: DocumentComponent;
  }
}

// Accounts and the signed-in viewer, as the API shows them.
import { Field, InputType, ObjectType } from 'type-graphql';
import { AccountKind, Role } from '../../schema/enums.ts';
import { Node } from '../request/node.type.ts';
import { connectionType } from '../request/paging.ts';
import { DateScalar, DateTimeScalar } from '../request/scalars.ts';

@ObjectType('AccountRole', { description: 'A role held in a unit for a time (vai trò).' })
export class HeldRole {
  unitId!: number | null;

  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => DateScalar, { description: 'First day.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, inclusive; null: open.' })
  validTo!: string | null;
}

@ObjectType('Account', { implements: Node, description: 'A person who signs in, or a program with tokens (tài khoản).' })
export class AccountView {
  readonly nodeType = 'Account';
  accountId!: number;

  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Field(() => String, { description: 'Full name, or what the program is.' })
  fullName!: string;

  @Field(() => AccountKind, { description: 'Person or program.' })
  kind!: AccountKind;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is disabled; null: in use.' })
  disabledAt!: Date | null;
}

@ObjectType({ description: 'Who is signed in, with the roles of today.' })
export class Viewer {
  @Field(() => AccountView, { description: 'The account.' })
  account!: AccountView;

  @Field(() => [HeldRole], { description: 'Roles held today.' })
  roles!: HeldRole[];
}

@InputType({ description: 'Name and password.' })
export class SignInInput {
  @Field(() => String, { description: 'Username.' })
  username!: string;

  @Field(() => String, { description: 'Password.' })
  password!: string;
}

@InputType({ description: 'The secret of a one-time link and the password to set.' })
export class SignInByLinkInput {
  @Field(() => String, { description: 'The secret at the end of the link.' })
  secret!: string;

  @Field(() => String, { description: 'The new password, at least 12 characters.' })
  newPassword!: string;
}

@ObjectType({ description: 'The session is in an HttpOnly cookie.' })
export class SignInPayload {
  @Field(() => Viewer, { description: 'Who is signed in now.' })
  viewer!: Viewer;
}

@ObjectType({ description: 'The session has ended.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true.' })
  ok!: boolean;
}

@InputType({ description: 'A token for a program.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'Account of the program.' })
  accountUsername!: string;

  @Field(() => String, { description: 'What the token is for.' })
  name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it works; a year from today unless told.' })
  expiresOn?: string | null;
}

@ObjectType({ description: 'A new token. Only its hash is stored: it is shown this once.' })
export class CreateApiTokenPayload {
  @Field(() => String, { description: 'Send it as `Authorization: Bearer <token>`.' })
  token!: string;

  @Field(() => DateScalar, { description: 'Last day on which it works.' })
  expiresOn!: string;
}

@InputType({ description: 'Filters of accounts.' })
export class AccountWhere {
  @Field(() => String, { nullable: true, description: 'Part of the username or name.' })
  search?: string | null;

  @Field(() => Role, { nullable: true, description: 'Holds this role today.' })
  role?: Role | null;
}

export const AccountConnection = connectionType('Account', () => AccountView);

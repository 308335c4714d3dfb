// Account (tài khoản), the roles it holds in units for a time, and the hashes of its sessions, tokens and one-time links.
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { AccountKind, Role } from '../../schema/enums.ts';

@Entity({ tableName: 'accounts' })
export class Account {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'text' })
  username!: string;

  @Property({ type: 'text' })
  fullName!: string;

  @Property({ type: 'text' })
  kind!: AccountKind;

  /** argon2id; null: no password set, or a program. */
  @Property({ type: 'text', nullable: true, hidden: true })
  passwordHash!: string | null;

  @Property({ type: 'boolean' })
  isDemo!: boolean;

  @Property({ type: 'datetime', nullable: true })
  disabledAt!: Date | null;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'integer', version: true })
  version!: number;
}

@Entity({ tableName: 'account_roles' })
export class AccountRole {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  accountId!: number;

  @Property({ type: 'text' })
  role!: Role;

  @Property({ type: 'integer', nullable: true })
  unitId!: number | null;

  @Property({ type: 'date' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  validTo!: string | null;
}

@Entity({ tableName: 'sessions' })
export class Session {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  accountId!: number;

  @Property({ type: 'text', hidden: true })
  secretHash!: string;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime' })
  expiresAt!: Date;
}

@Entity({ tableName: 'api_tokens' })
export class ApiToken {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  accountId!: number;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text', hidden: true })
  secretHash!: string;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'integer', nullable: true })
  createdById!: number | null;

  @Property({ type: 'date' })
  expiresOn!: string;

  @Property({ type: 'datetime', nullable: true })
  revokedAt!: Date | null;
}

@Entity({ tableName: 'sign_in_links' })
export class SignInLink {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'integer' })
  accountId!: number;

  @Property({ type: 'text', hidden: true })
  secretHash!: string;

  @Property({ type: 'datetime' })
  expiresAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  usedAt!: Date | null;
}

@Entity({ tableName: 'idempotency_keys' })
export class IdempotencyKey {
  @PrimaryKey({ type: 'integer' })
  accountId!: number;

  @PrimaryKey({ type: 'text' })
  operation!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  requestHash!: string;

  @Property({ type: 'integer[]' })
  recordIds!: number[];

  @Property({ type: 'datetime' })
  createdAt!: Date;
}

declare module '../database/tables.ts' {
  interface Tables {
    accounts: Account;
    accountRoles: AccountRole;
    sessions: Session;
    apiTokens: ApiToken;
    signInLinks: SignInLink;
    idempotencyKeys: IdempotencyKey;
  }
}

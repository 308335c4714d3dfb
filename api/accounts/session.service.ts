// Who a request comes from: the account behind a session cookie or a bearer token, with the roles it holds today.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Actor } from '../request/actor.ts';
import type { Role } from '../../schema/enums.ts';
import { hashOfSecret } from './secrets.ts';

export const SESSION_HOURS = 12;

/** The actor of an account at a day; null when it is disabled. */
export async function actorOf(db: Kysely<Tables>, accountId: number, today: string): Promise<Actor | null> {
  const account = await db.selectFrom('accounts').selectAll().where('id', '=', accountId).where('disabledAt', 'is', null).executeTakeFirst();
  if (!account) return null;
  const roles = await db
    .selectFrom('accountRoles as r')
    .leftJoin('units as u', 'u.id', 'r.unitId')
    .select(['r.role', 'r.unitId', 'u.code as unitCode'])
    .select(sql<boolean>`(r.unit_id is null or exists (select from unit_versions v where v.unit_id = r.unit_id and v.validity @> ${today}::date))`.as('isUnitOpen'))
    .where('r.accountId', '=', account.id)
    .where(sql<boolean>`daterange(r.valid_from, r.valid_to, '[]') @> ${today}::date`)
    .orderBy('r.id')
    .execute();
  return {
    accountId: account.id,
    username: account.username,
    fullName: account.fullName,
    kind: account.kind,
    roles: roles.map((held) => ({ ...held, role: held.role as Role })),
  };
}

export async function actorOfSession(db: Kysely<Tables>, secret: string, now: Date, today: string): Promise<Actor | null> {
  const session = await db
    .selectFrom('sessions')
    .select('accountId')
    .where('secretHash', '=', hashOfSecret(secret))
    .where('expiresAt', '>', now)
    .executeTakeFirst();
  return session ? actorOf(db, session.accountId, today) : null;
}

export async function actorOfToken(db: Kysely<Tables>, secret: string, today: string): Promise<Actor | null> {
  const token = await db
    .selectFrom('apiTokens')
    .select('accountId')
    .where('secretHash', '=', hashOfSecret(secret))
    .where('revokedAt', 'is', null)
    .where('expiresOn', '>=', today)
    .executeTakeFirst();
  return token ? actorOf(db, token.accountId, today) : null;
}

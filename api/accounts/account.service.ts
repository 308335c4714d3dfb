// Signs accounts in and out and makes tokens; reads accounts for the admin.
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { recordWrite } from '../audit/audit.service.ts';
import { AppError, invalidField } from '../request/app-error.ts';
import { groupLoaderOf, loaderOf } from '../request/batch.ts';
import type { RequestContext } from '../request/context.ts';
import { pageOf, type Connection, type PageArgs } from '../request/paging.ts';
import { searchIn } from '../request/search.ts';
import { addDays } from '../domain/local-day.ts';
import { Account, ApiToken, Session, SignInLink } from './account.entity.ts';
import type { AccountView, AccountWhere, CreateApiTokenInput, CreateApiTokenPayload, HeldRole, SignInByLinkInput, SignInInput, Viewer } from './account.type.ts';
import { hashOfPassword, hashOfSecret, isPassword, newSecret } from './secrets.ts';
import { actorOf, SESSION_HOURS } from './session.service.ts';
import { signInAttempts } from './sign-in-limit.ts';

const viewOf = (account: Pick<Account, 'id' | 'username' | 'fullName' | 'kind' | 'disabledAt'>): AccountView => ({
  nodeType: 'Account',
  accountId: account.id,
  username: account.username,
  fullName: account.fullName,
  kind: account.kind,
  disabledAt: account.disabledAt,
});

const rolesLoader = groupLoaderOf<number, HeldRole & { accountId: number }>(
  async (ctx, accountIds) =>
    (await ctx.db
      .selectFrom('accountRoles')
      .selectAll()
      .where('accountId', '=', sql<number>`any(${[...accountIds]}::int[])`)
      .orderBy('id')
      .execute()) as (HeldRole & { accountId: number })[],
  (held) => held.accountId,
);

export const findRoles = (ctx: RequestContext, accountId: number): Promise<HeldRole[]> => rolesLoader(ctx).load(accountId);

const rolesOfToday = async (ctx: RequestContext, accountId: number): Promise<HeldRole[]> =>
  (await findRoles(ctx, accountId)).filter((held) => held.validFrom <= ctx.today && (held.validTo === null || held.validTo >= ctx.today));

export async function findViewer(ctx: RequestContext): Promise<Viewer | null> {
  if (!ctx.actor) return null;
  const { accountId, username, fullName, kind } = ctx.actor;
  return { account: viewOf({ id: accountId, username, fullName, kind, disabledAt: null }), roles: await rolesOfToday(ctx, accountId) };
}

export async function signIn(ctx: RequestContext, input: SignInInput): Promise<Viewer> {
  const attemptKey = `${input.username.slice(0, 64).toLowerCase()} ${ctx.clientAddress}`;
  await signInAttempts.take(attemptKey);
  const account = await ctx.em.findOne(Account, { username: input.username.toLowerCase(), kind: 'PERSON' });
  const isRight = await isPassword(account?.passwordHash ?? null, input.password.slice(0, 1000));
  if (!account || !isRight || account.disabledAt) {
    throw new AppError('UNAUTHENTICATED', {
      message: { vi: 'Tên đăng nhập hoặc mật khẩu không đúng.', en: 'The username or password is not right.' },
    });
  }
  await signInAttempts.forget(attemptKey);
  return openSession(ctx, account);
}

/** Signs in by a one-time link and sets the password; the link works once, for a day. */
export async function signInByLink(ctx: RequestContext, input: SignInByLinkInput): Promise<Viewer> {
  await signInAttempts.take(`link ${ctx.clientAddress}`);
  if (input.newPassword.length < 12 || input.newPassword.length > 1000) {
    throw invalidField('input.newPassword', 'Mật khẩu cần từ 12 đến 1.000 ký tự.', 'The password has 12 to 1,000 characters.', 'LENGTH');
  }
  const passwordHash = await hashOfPassword(input.newPassword);
  const account = await ctx.transaction(async (tx) => {
    const link = await tx.em.findOne(SignInLink, { secretHash: hashOfSecret(input.secret), usedAt: null, expiresAt: { $gt: ctx.now } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const owner = link && (await tx.em.findOne(Account, { id: link.accountId, disabledAt: null }));
    if (!owner) {
      throw new AppError('UNAUTHENTICATED', {
        message: { vi: 'Liên kết đăng nhập không đúng, đã dùng hoặc đã hết hạn.', en: 'The sign-in link is wrong, used or expired.' },
      });
    }
    link.usedAt = ctx.now;
    owner.passwordHash = passwordHash;
    await recordWrite(tx, { operation: 'signInByLink', resource: 'Account', recordKey: owner.username });
    return owner;
  });
  return openSession(ctx, account);
}

/** A new session for an account that has proved who it is. */
export async function openSession(ctx: RequestContext, account: Account): Promise<Viewer> {
  const secret = newSecret('s');
  const expiresAt = new Date(ctx.now.getTime() + SESSION_HOURS * 3_600_000);
  const actor = await actorOf(ctx.db, account.id, ctx.today);
  if (!actor) throw new AppError('UNAUTHENTICATED');
  const signedIn = Object.assign(Object.create(Object.getPrototypeOf(ctx) as object), ctx, { actor }) as RequestContext;
  await signedIn.transaction(async (tx) => {
    tx.em.create(Session, { accountId: account.id, secretHash: hashOfSecret(secret), createdAt: ctx.now, expiresAt });
    await recordWrite(tx, { operation: 'signIn', resource: 'Session', recordKey: account.username });
  });
  ctx.setSessionCookie(secret, expiresAt);
  return { account: viewOf(account), roles: await rolesOfToday(ctx, account.id) };
}

export async function signOut(ctx: RequestContext): Promise<void> {
  ctx.setSessionCookie(null);
  const { sessionSecret, actor } = ctx;
  if (!sessionSecret || !actor) return;
  await ctx.transaction(async (tx) => {
    await tx.em.nativeDelete(Session, { secretHash: hashOfSecret(sessionSecret) });
    await recordWrite(tx, { operation: 'signOut', resource: 'Session', recordKey: actor.username });
  });
}

export async function createApiToken(ctx: RequestContext, input: CreateApiTokenInput): Promise<CreateApiTokenPayload> {
  const account = await ctx.em.findOne(Account, { username: input.accountUsername });
  if (!account) {
    throw invalidField('input.accountUsername', 'Không có tài khoản này.', 'There is no such account.', 'UNKNOWN_ACCOUNT');
  }
  if (account.kind !== 'CLIENT') {
    throw invalidField('input.accountUsername', 'Chỉ cấp mã truy cập cho tài khoản ứng dụng.', 'Tokens are for programs, not for people.', 'NOT_A_CLIENT');
  }
  if (account.disabledAt) throw invalidField('input.accountUsername', 'Tài khoản đã bị khóa.', 'The account is disabled.', 'DISABLED');
  const name = input.name.trim();
  if (!name || name.length > 200) throw invalidField('input.name', 'Tên mã truy cập cần từ 1 đến 200 ký tự.', 'The name has 1 to 200 characters.', 'LENGTH');
  const expiresOn = input.expiresOn ?? addDays(ctx.today, 365);
  if (expiresOn < ctx.today) throw invalidField('input.expiresOn', 'Ngày hết hạn không được ở quá khứ.', 'The last day must not be in the past.', 'IN_PAST');
  const secret = newSecret('bn');
  await ctx.transaction(async (tx) => {
    tx.em.create(ApiToken, { accountId: account.id, name, secretHash: hashOfSecret(secret), createdAt: ctx.now, createdById: ctx.accountId, expiresOn, revokedAt: null });
    await recordWrite(tx, { operation: 'createApiToken', resource: 'ApiToken', recordKey: `${account.username}/${name}`, after: { name, expiresOn } });
  });
  return { token: secret, expiresOn };
}

export async function findAccounts(ctx: RequestContext, where: AccountWhere | null | undefined, page: PageArgs): Promise<Connection<AccountView>> {
  let query = ctx.db
    .selectFrom('accounts as a')
    .select(['a.id as accountId', 'a.username', 'a.fullName', 'a.kind', 'a.disabledAt', sql<'Account'>`'Account'`.as('nodeType')]);
  const search = searchIn(sql`('| ' || a.username || ' | ' || lower(unaccent(a.full_name)) || ' |')`, where?.search);
  if (search) query = query.where(search.where);
  if (where?.role) {
    query = query.where(sql<boolean>`exists (select from account_roles r where r.account_id = a.id and r.role = ${where.role}
      and daterange(r.valid_from, r.valid_to, '[]') @> ${ctx.today}::date)`);
  }
  return pageOf<AccountView>(query, [{ by: sql.ref('a.username'), direction: 'asc' }], page);
}

const accountNames = loaderOf<number, { id: number; username: string; fullName: string }>(
  async (ctx, ids) => ctx.db.selectFrom('accounts').select(['id', 'username', 'fullName']).where('id', '=', sql<number>`any(${[...ids]}::int[])`).execute(),
  (account) => account.id,
);

/** The full name of an account, for records that say who did something. */
export async function nameOfAccount(ctx: RequestContext, accountId: number | null): Promise<string | null> {
  return accountId === null ? null : ((await accountNames(ctx).load(accountId))?.fullName ?? null);
}

export async function findAccount(ctx: RequestContext, accountId: number): Promise<AccountView | null> {
  if (!ctx.access.has('account.read') && ctx.actor?.accountId !== accountId) return null;
  const account = await ctx.db.selectFrom('accounts').selectAll().where('id', '=', accountId).executeTakeFirst();
  return account ? viewOf(account) : null;
}

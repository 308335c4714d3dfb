// Accounts over GraphQL: the viewer, sign-in and sign-out, tokens, and the admin's list.
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request/context.ts';
import { toGlobalId } from '../request/global-id.ts';
import { PageArgs, type Connection } from '../request/paging.ts';
import { Unit } from '../units/unit.type.ts';
import { unitAt } from '../units/unit-rows.ts';
import * as accounts from './account.service.ts';
import {
  AccountConnection, AccountView, AccountWhere, CreateApiTokenInput, CreateApiTokenPayload, HeldRole, SignInByLinkInput, SignInInput, SignInPayload, SignOutPayload, Viewer,
} from './account.type.ts';

@Resolver(() => AccountView)
export class AccountResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Ctx() ctx: RequestContext): Promise<Viewer | null> {
    return accounts.findViewer(ctx);
  }

  @Query(() => AccountConnection, { description: 'Accounts by username. System admins only (tài khoản).' })
  accounts(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('where', () => AccountWhere, { nullable: true, description: 'Filters.' }) where?: AccountWhere | null,
  ): Promise<Connection<AccountView>> {
    return accounts.findAccounts(ctx, where, page);
  }

  @Mutation(() => SignInPayload, { description: 'Signs in; the session is an HttpOnly cookie for twelve hours (đăng nhập).' })
  async signIn(@Ctx() ctx: RequestContext, @Arg('input', () => SignInInput) input: SignInInput): Promise<SignInPayload> {
    return { viewer: await accounts.signIn(ctx, input) };
  }

  @Mutation(() => SignInPayload, { description: 'Signs in by a one-time link and sets the password; the link works once.' })
  async signInByLink(@Ctx() ctx: RequestContext, @Arg('input', () => SignInByLinkInput) input: SignInByLinkInput): Promise<SignInPayload> {
    return { viewer: await accounts.signInByLink(ctx, input) };
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the session (đăng xuất).' })
  async signOut(@Ctx() ctx: RequestContext): Promise<SignOutPayload> {
    await accounts.signOut(ctx);
    return { ok: true };
  }

  @Mutation(() => CreateApiTokenPayload, { description: 'Makes a token for a program; it is shown this once. System admins only.' })
  createApiToken(@Ctx() ctx: RequestContext, @Arg('input', () => CreateApiTokenInput) input: CreateApiTokenInput): Promise<CreateApiTokenPayload> {
    return accounts.createApiToken(ctx, input);
  }

  @FieldResolver(() => ID, { description: 'Opaque id of the account.' })
  id(@Root() account: AccountView): string {
    return toGlobalId('Account', account.accountId);
  }

  @FieldResolver(() => [HeldRole], { description: 'Roles held at any time. Nobody but a system admin and the account itself sees them.' })
  async roles(@Ctx() ctx: RequestContext, @Root() account: AccountView): Promise<HeldRole[]> {
    return ctx.access.has('account.read') || ctx.actor?.accountId === account.accountId ? accounts.findRoles(ctx, account.accountId) : [];
  }
}

@Resolver(() => HeldRole)
export class HeldRoleResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'The unit in which the role is held.' })
  unit(@Ctx() ctx: RequestContext, @Root() held: HeldRole): Promise<Unit | null> | null {
    return held.unitId === null ? null : unitAt(ctx, held.unitId, ctx.today);
  }
}

// The context of a subscription, and the narrower one in which things are read once for many accounts.
import type { ReadScope } from '../request/access.ts';
import { Access } from '../request/access.ts';
import { RequestContext } from '../request/context.ts';
import type { Permission } from '../../schema/policy.ts';
import type { LiveHub } from './live-hub.ts';

/** What a subscription has beside a request: where changes are heard, and who it is for, asked anew for each event. */
export interface LiveSession {
  hub: LiveHub;
  /** A context of this moment for the account as it stands now; throws UNAUTHENTICATED when its session or token has ended. */
  renew: () => Promise<RequestContext>;
}

export class LiveContext extends RequestContext {
  readonly live: LiveSession;

  constructor(facts: ConstructorParameters<typeof RequestContext>[0], live: LiveSession) {
    super(facts);
    this.live = live;
  }
}

/** One event: what is sent, and in whose eyes and at what moment its fields are resolved. */
export interface LiveEvent<P extends object> {
  ctx: RequestContext;
  payload: P;
}

/** The reading permissions that a shared read may ask for. Another one is a fault: the answer would depend on who happened to be first. */
export const SHARED_PERMISSIONS = ['score.read', 'target.read'] as const satisfies readonly Permission[];

type SharedScopes = Record<(typeof SHARED_PERMISSIONS)[number], ReadScope | null>;

const sorted = ({ isProvince, isPublic, ownUnitIds, subtreeUnitIds }: ReadScope): ReadScope => ({
  isProvince, isPublic,
  // Who reads the province sees nothing more by reading a unit of it.
  ownUnitIds: isProvince ? [] : ownUnitIds.toSorted((a, b) => a - b),
  subtreeUnitIds: isProvince ? [] : subtreeUnitIds.toSorted((a, b) => a - b),
});

export const sharedScopes = (access: Access): SharedScopes =>
  Object.fromEntries(SHARED_PERMISSIONS.map((permission) => [permission, access.has(permission) ? sorted(access.scopeOf(permission)) : null])) as SharedScopes;

/** The access of nobody in particular who sees as far as these scopes. */
export class SharedAccess extends Access {
  readonly #scopes: SharedScopes;

  constructor(scopes: SharedScopes) {
    super(null);
    this.#scopes = scopes;
  }

  override require(permission: Permission): void {
    if (!this.#of(permission)) super.require(permission);
  }

  override has(permission: Permission): boolean {
    return this.#of(permission) !== null;
  }

  override scopeOf(permission: Permission): ReadScope {
    return this.#of(permission) ?? { isProvince: false, isPublic: false, ownUnitIds: [], subtreeUnitIds: [] };
  }

  override mayActFor(permission: Permission): boolean {
    throw new Error(`A read that many share asked who may ${permission}`);
  }

  #of(permission: Permission): ReadScope | null {
    if (!(permission in this.#scopes)) throw new Error(`A read that many share asked for ${permission}`);
    return this.#scopes[permission as keyof SharedScopes];
  }
}

// The only reader of the policy table in the server: may this actor do that, and how far does a read reach.
import { grantsOf, type Permission, type Scope } from '../../schema/policy.ts';
import type { Actor, ActorRole } from './actor.ts';
import { AppError } from './app-error.ts';

/** How far a read reaches. `visibleTo` of each feature turns it into a where-clause. */
export interface ReadScope {
  isProvince: boolean;
  isPublic: boolean;
  /** Units themselves. */
  ownUnitIds: number[];
  /** Units with everything below them. */
  subtreeUnitIds: number[];
}

interface Grant {
  scope: Scope;
  held: ActorRole | null;
}

export class Access {
  readonly #actor: Actor | null;

  constructor(actor: Actor | null) {
    this.#actor = actor;
  }

  /** Throws UNAUTHENTICATED or FORBIDDEN unless some role of the actor has the permission somewhere. */
  require(permission: Permission): void {
    if (this.#grants(permission).length === 0) throw new AppError(this.#actor ? 'FORBIDDEN' : 'UNAUTHENTICATED');
  }

  /** Whether the actor holds the permission at all. */
  has(permission: Permission): boolean {
    return this.#grants(permission).length > 0;
  }

  scopeOf(permission: Permission): ReadScope {
    const grants = this.#grants(permission);
    const unitsIn = (scope: Scope): number[] =>
      grants.flatMap((grant) => (grant.scope === scope && grant.held?.unitId ? [grant.held.unitId] : []));
    return {
      isProvince: grants.some((grant) => grant.scope === 'province'),
      isPublic: grants.some((grant) => grant.scope === 'public'),
      ownUnitIds: unitsIn('own'),
      subtreeUnitIds: unitsIn('subtree'),
    };
  }

  /** May the actor act for this unit? `ancestorIds` are the units above it, itself included. Closed units are acted for by nobody. */
  mayActFor(permission: Permission, unit: { id: number; ancestorIds: number[] }): boolean {
    return this.#grants(permission).some(({ scope, held }) => {
      if (scope === 'province') return true;
      if (!held?.unitId || !held.isUnitOpen) return false;
      return scope === 'own' ? held.unitId === unit.id : scope === 'subtree' && unit.ancestorIds.includes(held.unitId);
    });
  }

  #grants(permission: Permission): Grant[] {
    const grants = grantsOf(permission);
    // An account whose roles have all ended is a member of the public that has a name.
    if (!this.#actor || this.#actor.roles.length === 0) return grants.ANONYMOUS ? [{ scope: grants.ANONYMOUS, held: null }] : [];
    return this.#actor.roles.flatMap((held) => {
      const scope = grants[held.role];
      return scope ? [{ scope, held }] : [];
    });
  }
}

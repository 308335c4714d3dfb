// Who is asking: an account with the roles it holds today, or nobody.
import type { AccountKind, Role } from '../../schema/enums.ts';

export interface ActorRole {
  role: Role;
  unitId: number | null;
  unitCode: string | null;
  /** A unit that has closed may be read about, but nobody acts for it any more. */
  isUnitOpen: boolean;
}

export interface Actor {
  accountId: number;
  username: string;
  fullName: string;
  kind: AccountKind;
  roles: ActorRole[];
}

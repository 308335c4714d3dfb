// For whom the page is: someone who reads the whole province, or an officer of one unit.
import { useGetIdentity } from 'react-admin';
import type { Role } from '../../schema/enums.ts';
import type { Identity } from './auth-provider.ts';
import { platformToday } from './config.ts';

/** Roles whose duty is the whole province; the server decides what each may see. */
export const READS_ALL: readonly Role[] = ['CENTER_ADMIN', 'CHAIRMAN_OFFICE', 'PPC_OFFICE', 'ICT_DEPARTMENT', 'INSPECTOR'];
const OFFICERS: readonly Role[] = ['DEPARTMENT_OFFICER', 'DISTRICT_OFFICER', 'COMMUNE_OFFICER'];
/** Whoever has to do with figures. */
export const READS_FIGURES: readonly Role[] = [...READS_ALL, ...OFFICERS];

export interface Viewer {
  readsAll: boolean;
  /** The unit that an officer works in. */
  ownUnit: { code: string; name: string } | null;
  /** Sees the figures of its own tree only. */
  isDistrict: boolean;
}

/** null until it is known. */
export function useViewer(): Viewer | null {
  const { identity } = useGetIdentity();
  const known = identity as Identity | undefined;
  if (!known?.roles) return null;
  const today = platformToday();
  const held = known.roles.filter((one) => (!one.validFrom || one.validFrom <= today) && (!one.validTo || one.validTo >= today));
  const officer = held.find((one) => OFFICERS.includes(one.role));
  return { readsAll: held.some((one) => READS_ALL.includes(one.role)), ownUnit: officer?.unit ?? null, isDistrict: officer?.role === 'DISTRICT_OFFICER' };
}

/** Root of the tree on a day: the province of before the merger, or of today. */
export const provinceCodeAt = (day: string): string => (day < '2025-07-01' ? 'H05' : '24');

// Which of the consulted units an account may answer for: its own, and for a district those below it. The server decides.
import type { Identity } from '../providers/auth-provider.ts';
import { platformToday } from '../providers/config.ts';

export interface ConsultedUnit {
  code: string;
  name: string;
  ancestors: { code: string }[];
}

export function unitsToAnswerFor<U extends Pick<ConsultedUnit, 'code' | 'ancestors'>>(roles: Identity['roles'], consulted: readonly U[]): U[] {
  const today = platformToday();
  const held = roles.filter(({ validFrom, validTo }) => validFrom <= today && (!validTo || validTo >= today));
  const codesOf = (wanted: (role: string) => boolean): Set<string> => new Set(held.filter(({ role }) => wanted(role)).flatMap(({ unit }) => (unit ? [unit.code] : [])));
  const own = codesOf((role) => role === 'DEPARTMENT_OFFICER' || role === 'COMMUNE_OFFICER' || role === 'DISTRICT_OFFICER');
  const above = codesOf((role) => role === 'DISTRICT_OFFICER');
  return consulted.filter((unit) => own.has(unit.code) || unit.ancestors.some(({ code }) => above.has(code)));
}

// The days behind a period's key, for every feature that is asked about a period.
import { parsePeriod, type Period } from '../domain/period.ts';
import { invalidField } from './app-error.ts';

/** The scalar has refused what is no period; a key that came another way is refused here, at `path`. */
export function periodOf(key: string, path = 'period'): Period {
  const parsed = parsePeriod(key);
  if (!parsed.ok) throw invalidField(path, parsed.refusal.message.vi, parsed.refusal.message.en, parsed.refusal.code);
  return parsed.period;
}

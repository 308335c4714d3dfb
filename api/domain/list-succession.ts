// Which published list is in force when: each lasts until the day before the next one begins.
import type { LocalDay } from './local-day.ts';
import { addDays } from './local-day.ts';

export interface PublishedList {
  readonly id: number;
  readonly effectiveFrom: LocalDay;
  /** Rises with each publication. */
  readonly publishedAt: number;
}

export interface Reign {
  readonly id: number;
  /** Before `effectiveFrom` when another list was published later for the same day: this one never was in force. */
  readonly effectiveTo: LocalDay | null;
  readonly supersededById: number | null;
}

/** By effective date, then by publication: each list is superseded by the next one in this order. */
export function reignsOf(lists: readonly PublishedList[]): Reign[] {
  const ordered = lists.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : a.publishedAt - b.publishedAt || a.id - b.id));
  return ordered.map((list, index) => {
    const next = ordered[index + 1];
    return { id: list.id, effectiveTo: next ? addDays(next.effectiveFrom, -1) : null, supersededById: next?.id ?? null };
  });
}

/** A published list is superseded from the next one's effective date on; the clock alone decides. */
export const isSuperseded = (effectiveTo: LocalDay | null, today: LocalDay): boolean => effectiveTo !== null && effectiveTo < today;

// Tells every process of the platform what a transaction changes, when it commits: what live boards and inboxes wait for.
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** PostgreSQL delivers on commit, in the order of commits, and drops what is rolled back. LISTEN works on the primary only. */
export const NOTICE_CHANNEL = 'bacninh_changes';

export interface Notice {
  /** FIGURES: scores may differ. INBOX: what waits for somebody may differ. */
  topic: 'FIGURES' | 'INBOX';
  /** Units whose own figures are touched, those above them follow; null: all units. */
  unitIds: readonly number[] | null;
  /** First and last day touched; null: without end. */
  firstDay: string | null;
  lastDay: string | null;
}

/** A notice as it arrives. */
export interface HeardNotice extends Notice {
  /** When it was announced, by the wall clock of the announcing process, in ms. */
  announcedAt: number;
}

/** More than these are told as "any unit": a payload of PostgreSQL has less than 8,000 bytes. */
const MAX_UNITS = 500;

/** Call it in the transaction that writes. Forgetting it delays live readers until their next look at the clock, no more. */
export async function announce(db: Kysely<Tables>, notice: Notice): Promise<void> {
  const { topic, unitIds, firstDay, lastDay } = notice;
  const units = unitIds && unitIds.length <= MAX_UNITS ? [...new Set(unitIds)] : null;
  const heard: HeardNotice = { topic, unitIds: units, firstDay, lastDay, announcedAt: Date.now() };
  await sql`select pg_notify(${NOTICE_CHANNEL}, ${JSON.stringify(heard)})`.execute(db);
}

/** Null for what no process of this version has sent. */
export function readNotice(payload: string | undefined): HeardNotice | null {
  try {
    const heard = JSON.parse(payload ?? '') as HeardNotice;
    return heard.topic === 'FIGURES' || heard.topic === 'INBOX' ? heard : null;
  } catch {
    return null;
  }
}

/** Announces the figures that rows of units on days touch; give each row as it was and as it is. What is not counted touches none. */
export async function announceFigures(db: Kysely<Tables>, rows: Iterable<{ unitId: number; receivedOn: string | null } | null | undefined>): Promise<void> {
  const unitIds = new Set<number>();
  let firstDay: string | null = null;
  let lastDay: string | null = null;
  for (const row of rows) {
    const day = row?.receivedOn;
    if (!row || !day) continue;
    unitIds.add(row.unitId);
    if (firstDay === null || day < firstDay) firstDay = day;
    if (lastDay === null || day > lastDay) lastDay = day;
  }
  if (unitIds.size > 0) await announce(db, { topic: 'FIGURES', unitIds: [...unitIds], firstDay, lastDay });
}

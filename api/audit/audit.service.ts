// Writes one audit entry for each write, in the same transaction, and reads the trail.
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { reader } from '../database/tables.ts';
import { announce, type Notice } from '../request/announce.ts';
import type { RequestContext, TransactionContext } from '../request/context.ts';
import { pageOf, type Connection, type PageArgs } from '../request/paging.ts';
import type { AuditEntry } from './audit-entry.entity.ts';
import type { AuditEntryWhere } from './audit.input.ts';

export interface AuditedWrite {
  operation: string;
  resource: string;
  recordKey: string;
  unitId?: number | null;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
}

export interface AuditAuthor {
  accountId: number | null;
  actor: string;
  at: Date;
  requestId: string | null;
}

const FIGURES: Notice = { topic: 'FIGURES', unitIds: null, firstDay: null, lastDay: null };
const INBOXES: Notice = { topic: 'INBOX', unitIds: null, firstDay: null, lastDay: null };

/** What live readers hear of a write, by the resource or the operation of its entry. Dossiers are announced by unit and day where they are written. */
const ANNOUNCED: Readonly<Record<string, readonly Notice[]>> = {
  DigitizationList: [INBOXES], publishDigitizationList: [FIGURES], Observation: [FIGURES, INBOXES], RuleSet: [FIGURES], ScoreSnapshot: [FIGURES], Target: [FIGURES], TargetCascade: [FIGURES],
};

/** For commands and seeds, which have no request. */
export async function writeAuditEntry(em: SqlEntityManager, author: AuditAuthor, write: AuditedWrite): Promise<void> {
  for (const notice of [write.resource, write.operation].flatMap((name) => ANNOUNCED[name] ?? [])) await announce(reader(em), notice);
  await reader(em)
    .insertInto('auditEntries')
    .values({
      at: author.at,
      accountId: author.accountId,
      actor: author.actor,
      operation: write.operation,
      resource: write.resource,
      recordKey: write.recordKey,
      unitId: write.unitId ?? null,
      before: write.before === undefined ? null : JSON.stringify(write.before),
      after: write.after === undefined ? null : JSON.stringify(write.after),
      reason: write.reason ?? null,
      requestId: author.requestId,
      // The database seals the entry: number and hashes are set by its trigger.
      id: 0,
      previousHash: '',
      hash: '',
    })
    .execute();
}

/** Call it last in the transaction: from here on other writers wait for the seal. */
export async function recordWrite(tx: TransactionContext, write: AuditedWrite): Promise<void> {
  const actor = tx.actor;
  await tx.em.flush();
  await writeAuditEntry(
    tx.em,
    { accountId: actor?.accountId ?? null, actor: actor?.username ?? 'anonymous', at: tx.now, requestId: tx.requestId },
    write,
  );
}

export function findAuditEntries(ctx: RequestContext, where: AuditEntryWhere | null | undefined, page: PageArgs): Promise<Connection<AuditEntry>> {
  let query = ctx.db.selectFrom('auditEntries').selectAll();
  if (where?.actor) query = query.where('actor', '=', where.actor);
  if (where?.operation) query = query.where('operation', '=', where.operation);
  if (where?.resource) query = query.where('resource', '=', where.resource);
  if (where?.recordKey) query = query.where('recordKey', '=', where.recordKey);
  if (where?.from) query = query.where('at', '>=', new Date(`${where.from}T00:00:00+07:00`));
  if (where?.to) query = query.where('at', '<', sql<Date>`${where.to}::date + interval '1 day' - interval '7 hours'`);
  return pageOf<AuditEntry>(query, [{ by: sql.ref('audit_entries.id'), direction: 'desc' }], page);
}

export async function findAuditEntry(ctx: RequestContext, id: number): Promise<AuditEntry | null> {
  if (!ctx.access.has('audit.read')) return null;
  return ((await ctx.db.selectFrom('auditEntries').selectAll().where('id', '=', id).executeTakeFirst()) as AuditEntry | undefined) ?? null;
}

// Idempotency keys: a repeated call with the same key and input gives the records of the first, and does nothing twice.
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { AppError, invalidField } from '../request/app-error.ts';
import type { TransactionContext } from '../request/context.ts';
import './account.entity.ts';

const MAX_KEY = 200;

interface KeyedCall {
  operation: string;
  /** null or left out: the call is not keyed, and nothing is remembered. */
  key: string | null | undefined;
  /** All that the call asks for, without the key; its JSON must come out the same for the same input. */
  input: unknown;
}

/**
 * Claims the key of a call; the ids that an earlier call of this account left, or null for the first. Two calls at once wait
 * for each other here. CONFLICT when the key was used with other input. End the first call with `rememberAnswer`.
 */
export async function earlierAnswer(tx: TransactionContext, { operation, key, input }: KeyedCall): Promise<number[] | null> {
  if (key == null) return null;
  // eslint-disable-next-line no-control-regex
  if (key.trim() === '' || key.length > MAX_KEY || /[\u0000-\u001f]/.test(key)) {
    throw invalidField('input.idempotencyKey', `Khóa chống lặp cần từ 1 đến ${MAX_KEY} ký tự.`, `An idempotency key has 1 to ${MAX_KEY} characters.`, 'LENGTH');
  }
  const requestHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const claimed = await sql`insert into idempotency_keys (account_id, operation, key, request_hash, record_ids, created_at)
    values (${tx.accountId}, ${operation}, ${key}, ${requestHash}, '{}', ${tx.now}) on conflict do nothing returning 1 as one`.execute(tx.db);
  if (claimed.rows.length > 0) return null;
  const earlier = await tx.db
    .selectFrom('idempotencyKeys')
    .select(['requestHash', 'recordIds'])
    .where('accountId', '=', tx.accountId)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (earlier.requestHash === requestHash) return earlier.recordIds;
  const message = { vi: 'Khóa chống lặp này đã dùng cho một yêu cầu khác.', en: 'This idempotency key was used for another request.' };
  throw new AppError('CONFLICT', { message, fields: [{ path: 'input.idempotencyKey', code: 'KEY_REUSED', ...message }] });
}

export async function rememberAnswer(tx: TransactionContext, { operation, key }: Omit<KeyedCall, 'input'>, recordIds: readonly number[]): Promise<void> {
  if (key == null) return;
  await tx.db
    .updateTable('idempotencyKeys')
    .set({ recordIds: [...recordIds] })
    .where('accountId', '=', tx.accountId)
    .where('operation', '=', operation)
    .where('key', '=', key)
    .execute();
}

// Who a request comes from: the account behind a session cookie or a bearer token, with the roles it holds today.
import type { Kysely } from 'kysely';
import { statement } from '../database/statement.ts';
import type { Tables } from '../database/tables.ts';
import type { Actor } from '../request/actor.ts';
import { hashOfSecret } from './secrets.ts';

export const SESSION_HOURS = 12;

/** Of accounts that are not disabled; $1 is the day on which roles are held. */
const actorsFrom = (found: string): string => `
  select f.secret_hash as "secretHash", a.id as "accountId", a.username, a.full_name as "fullName", a.kind, (
    select coalesce(json_agg(json_build_object('role', r.role, 'unitId', r.unit_id, 'unitCode', u.code,
      'isUnitOpen', r.unit_id is null or exists (select from unit_versions v where v.unit_id = r.unit_id and v.validity @> $1::date)) order by r.id), '[]'::json)
    from account_roles r left join units u on u.id = r.unit_id
    where r.account_id = a.id and daterange(r.valid_from, r.valid_to, '[]') @> $1::date) as roles
  from (${found}) f join accounts a on a.id = f.account_id where a.disabled_at is null`;

type ActorRow = Actor & { secretHash: string };

const ofAccount = statement<ActorRow>(actorsFrom("select ''::text as secret_hash, $2::int as account_id"));

const ofCredentials = statement<ActorRow>(
  actorsFrom(`
    select s.secret_hash, s.account_id from sessions s where s.secret_hash = any($2::text[]) and s.expires_at > $3
    union all
    select t.secret_hash, t.account_id from api_tokens t where t.secret_hash = any($4::text[]) and t.revoked_at is null and t.expires_on >= $1::date`),
);

const actorIn = ({ accountId, username, fullName, kind, roles }: ActorRow): Actor => ({ accountId, username, fullName, kind, roles });

/** The actor of an account at a day; null when it is disabled. */
export async function actorOf(db: Kysely<Tables>, accountId: number, today: string): Promise<Actor | null> {
  const [row] = await ofAccount(db, [today, accountId]);
  return row ? actorIn(row) : null;
}

/** What a caller shows again and again: the secret itself is not kept. */
export interface Credential {
  kind: 'SESSION' | 'TOKEN';
  secretHash: string;
}

export const credentialOf = (kind: Credential['kind'], secret: string): Credential => ({ kind, secretHash: hashOfSecret(secret) });

/** In the order of the credentials, in one statement; null for one that has ended, or whose account is disabled. */
export async function actorsOfCredentials(db: Kysely<Tables>, credentials: readonly Credential[], now: Date, today: string): Promise<(Actor | null)[]> {
  const hashesOf = (kind: Credential['kind']): string[] => credentials.filter((one) => one.kind === kind).map((one) => one.secretHash);
  const rows = await ofCredentials(db, [today, hashesOf('SESSION'), now, hashesOf('TOKEN')]);
  const actors = new Map(rows.map((row) => [row.secretHash, actorIn(row)]));
  return credentials.map(({ secretHash }) => actors.get(secretHash) ?? null);
}

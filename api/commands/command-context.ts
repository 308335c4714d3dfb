// A request without HTTP: commands and seeds act through the same services, as an account, under the same rules.
import type { MikroORM } from '@mikro-orm/postgresql';
import { randomUUID } from 'node:crypto';
import pino, { type Logger } from 'pino';
import { actorOf } from '../accounts/session.service.ts';
import { reader } from '../database/tables.ts';
import type { Clock } from '../request/clock.ts';
import { RequestContext } from '../request/context.ts';

export async function commandContext(orm: MikroORM, clock: Clock, username: string, log: Logger = pino({ level: 'silent' })): Promise<RequestContext> {
  const em = orm.em.fork();
  const account = await reader(em).selectFrom('accounts').select('id').where('username', '=', username).executeTakeFirst();
  const actor = account ? await actorOf(reader(em), account.id, clock.today()) : null;
  if (!actor) throw new Error(`There is no account ${username}, or it is disabled`);
  return new RequestContext({
    em, clock, actor, language: 'vi', requestId: randomUUID(), log, setSessionCookie: () => {}, sessionSecret: null, clientAddress: 'command',
  });
}

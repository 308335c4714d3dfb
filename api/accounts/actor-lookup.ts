// The actors of all requests that come in together, found in one statement; each is read after its request has come.
import type { MikroORM } from '@mikro-orm/postgresql';
import { reader } from '../database/tables.ts';
import type { Actor } from '../request/actor.ts';
import type { Clock } from '../request/clock.ts';
import { Gathered } from '../request/gathered.ts';
import { actorsOfCredentials, credentialOf, type Credential } from './session.service.ts';

const keyOf = ({ kind, secretHash }: Credential): string => `${kind} ${secretHash}`;

function credentialIn(key: string): Credential {
  const [kind, secretHash] = key.split(' ') as [Credential['kind'], string];
  return { kind, secretHash };
}

export class ActorLookup {
  readonly #actors: Gathered<string, Actor | null>;

  constructor({ orm, clock }: { orm: MikroORM; clock: Clock }) {
    this.#actors = new Gathered((keys) => actorsOfCredentials(reader(orm.em.fork()), keys.map(credentialIn), clock.now(), clock.today()));
  }

  /** Null when the secret is of nobody, or no longer. */
  find(kind: Credential['kind'], secret: string): Promise<Actor | null> {
    return this.behind(credentialOf(kind, secret));
  }

  /** For who keeps the credential and asks again. */
  behind(credential: Credential): Promise<Actor | null> {
    return this.#actors.load(keyOf(credential));
  }
}

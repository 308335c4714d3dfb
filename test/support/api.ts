// The API under test: the real server on a database of its own, asked as a client would ask it.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import pino, { type Logger } from 'pino';
import { buildSchema } from '../../api/build-schema.ts';
import { readEnv } from '../../api/env.ts';
import { Readiness } from '../../api/health.ts';
import { connectOrm } from '../../api/orm.config.ts';
import { Clock } from '../../api/request/clock.ts';
import { createServer } from '../../api/server.ts';
import { DEMO_PASSWORD, DEMO_TOKENS } from '../../seeds/demo/accounts.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface FieldFault {
  path: string;
  code: string;
  message: string;
}

export interface Answer<T = Record<string, unknown>> {
  status: number;
  data: T | null;
  errors: { message: string; path?: (string | number)[]; extensions: { code: string; fields?: FieldFault[]; [key: string]: unknown } }[];
}

export interface TestApi {
  app: FastifyInstance;
  orm: MikroORM;
  database: TestDatabase;
  /** Asks as an account of the demo ("center"), a demo program ("frontend"), or nobody (null). */
  ask<T = Record<string, unknown>>(as: string | null, query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer<T>>;
  /** What `ask` sends along to be that account, for other ways to ask. */
  headersOf(as: string | null): Promise<Record<string, string>>;
  /** As `ask`, and fails the test when there are errors. */
  must<T = Record<string, unknown>>(as: string | null, query: string, variables?: Record<string, unknown>): Promise<T>;
  /** How many SQL statements ran while `work` did. */
  countStatements(work: () => Promise<unknown>): Promise<number>;
  /** The SQL statements that ran while `work` did. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  sql<T = Record<string, unknown>>(text: string, values?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

let schema: ReturnType<typeof buildSchema> | null = null;

/** `clock` is where the platform's clock starts; real time unless told. `on`: a second platform on the database of another. */
export async function createTestApi(options: { clock?: string; env?: Record<string, string>; on?: TestApi; log?: Logger; readiness?: Readiness } = {}): Promise<TestApi> {
  const database = options.on ? { ...options.on.database, drop: async () => {} } : await createTestDatabase();
  const orm = await connectOrm(database.connection);
  const readiness = options.readiness ?? new Readiness();
  if (!options.readiness) for (const step of readiness.waitingFor) readiness.done(step);
  schema ??= buildSchema();
  const env = readEnv({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...options.env });
  const log = options.log ?? pino({ level: process.env['TEST_LOG'] ?? 'silent' });
  const app = await createServer({ orm, env, clock: new Clock(options.clock ? new Date(options.clock) : null), log, schema: await schema, readiness });
  const cookies = new Map<string, string>();
  let statements = 0;
  let texts: string[] | null = null;

  const post = async (body: object, headers: Record<string, string>): Promise<{ status: number; body: string; headers: Record<string, unknown> }> => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: body, headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1', ...headers } });
    return { status: response.statusCode, body: response.body, headers: response.headers };
  };

  const credentials = async (as: string | null): Promise<Record<string, string>> => {
    if (as === null) return {};
    if (DEMO_TOKENS[as]) return { authorization: `Bearer ${DEMO_TOKENS[as]}` };
    if (!cookies.has(as)) {
      const response = await post(
        { query: 'mutation($input: SignInInput!) { signIn(input: $input) { viewer { account { username } } } }', variables: { input: { username: as, password: DEMO_PASSWORD } } },
        {},
      );
      const cookie = String(response.headers['set-cookie'] ?? '').split(';')[0];
      if (!cookie) throw new Error(`${as} cannot sign in: ${response.body}`);
      cookies.set(as, cookie);
    }
    return { cookie: cookies.get(as) ?? '' };
  };

  const ask: TestApi['ask'] = async (as, query, variables = {}, headers = {}) => {
    const response = await post({ query, variables }, { ...(await credentials(as)), ...headers });
    const parsed = JSON.parse(response.body) as { data?: unknown; errors?: Answer['errors'] };
    return { status: response.status, data: (parsed.data ?? null) as never, errors: parsed.errors ?? [] };
  };

  const pool = await orm.em.getConnection().getNativeClient();
  const counted = new WeakSet<object>();
  pool.on('acquire', (client) => countOn(client as never));
  const countOn = (client: { query: (...args: unknown[]) => unknown }): void => {
    if (counted.has(client)) return;
    counted.add(client);
    const inner = client.query.bind(client);
    client.query = (...args: unknown[]) => {
      statements += 1;
      const [asked] = args;
      texts?.push(typeof asked === 'string' ? asked : String((asked as { text?: unknown } | null)?.text));
      return inner(...args);
    };
  };

  return {
    app, orm, database, ask, headersOf: credentials,
    async must(as, query, variables) {
      const answer = await ask(as, query, variables);
      if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors, null, 1));
      return answer.data as never;
    },
    async countStatements(work) {
      const before = statements;
      await work();
      return statements - before;
    },
    async statementsOf(work) {
      texts = [];
      await work();
      const ran = texts;
      texts = null;
      return ran;
    },
    async sql(text, values) {
      return (await pool.query(text, values as unknown[])).rows as never;
    },
    async close() {
      await app.close();
      await orm.close(true);
      await database.drop();
    },
  };
}

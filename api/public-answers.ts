// Answers for nobody in particular, kept while nothing of what they were made of has changed: by ETag, from memory, and right from the next write on.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { getNamedType, Kind, OperationTypeNode, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { languageOf, SESSION_COOKIE } from './caller.ts';
import { statement } from './database/statement.ts';
import { reader } from './database/tables.ts';
import type { Clock } from './request/clock.ts';
import { Gathered } from './request/gathered.ts';

interface Parts {
  orm: MikroORM;
  clock: Clock;
  schema: GraphQLSchema;
}

/** What is made of a topic's tables alone, and of the day; whatever else is reached is never kept. */
const REFERENCE_TYPES = [
  'Query', 'PageInfo', 'Node', 'Unit', 'UnitConnection', 'UnitEdge', 'UnitSuccession', 'Procedure', 'ProcedureConnection', 'ProcedureEdge', 'ProcedureResult', 'ProcedureField',
  'DocumentComponent', 'DocumentComponentConnection', 'DocumentComponentEdge', 'DigitizationList', 'DigitizationListConnection', 'DigitizationListEdge', 'DigitizationListField',
  'DigitizationListEntry', 'DigitizationListEntryConnection', 'DigitizationListEntryEdge', 'ListDecision', 'IndicatorSet', 'IndicatorBand', 'IndicatorGroup', 'IndicatorCriterion', 'UnscoredIndicator',
];
/** Figures of periods that are over: others are refused to the public. */
const FIGURE_TYPES = ['Scorecard', 'GroupScoreView', 'CriterionScoreView', 'Scoreboard', 'ScoreboardRow', 'ScoreboardCell', 'ScoreQuartiles', 'Rate'];
/** Fields that tell names of accounts, or ask for a moment. */
const NEVER = new Set(['IndicatorSet.savedBy', 'IndicatorSet.putInForceBy', 'Query.viewer', 'Query.node', 'Query.nodes']);
const REFERENCE_TOPICS = ['UNITS', 'CATALOGUE', 'LISTS', 'INDICATORS'];

type Topics = readonly string[];

/** The topics behind a document; null where its answer may not be kept. */
function topicsOf(schema: GraphQLSchema, text: string): Topics | null {
  const document = parse(text, { maxTokens: 6000 });
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1 || operations[0]?.operation !== OperationTypeNode.QUERY) return null;
  let isKept = true;
  let hasFigures = false;
  const info = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(info, {
    Field(field) {
      const parent = info.getParentType()?.name ?? '';
      const type = getNamedType(info.getType());
      if (field.name.value === '__typename') return;
      if (!type || NEVER.has(`${parent}.${field.name.value}`)) isKept = false;
      for (const name of [parent, ...(type && 'getFields' in type ? [type.name] : [])]) {
        if (FIGURE_TYPES.includes(name)) hasFigures = true;
        else if (!REFERENCE_TYPES.includes(name)) isKept = false;
      }
    },
    Argument(argument) {
      if (argument.name.value === 'asOf' && info.getFieldDef()?.name.startsWith('score') === true) isKept = false;
    },
  }));
  return isKept ? [...REFERENCE_TOPICS, ...(hasFigures ? ['FIGURES'] : [])] : null;
}

interface Kept {
  topics: Topics;
  /** Versions of the topics and the day, read before the data. */
  stamp: string;
  body: Buffer;
  zipped: Buffer | null;
  etag: string;
  contentType: string;
}

const MOST_BYTES = 48 * 1024 * 1024;
const LARGEST = 4 * 1024 * 1024;
const LONGEST_QUERY = 20_000;
const WORTH_ZIPPING = 2048;
const zip = promisify(gzip);

/** The least recently used goes first. */
class Memory {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  get(key: string): Kept | undefined {
    const kept = this.#kept.get(key);
    if (kept) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
    }
    return kept;
  }

  set(key: string, kept: Kept): void {
    this.delete(key);
    this.#kept.set(key, kept);
    this.#bytes += kept.body.length * 2;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= MOST_BYTES) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const before = this.#kept.get(key);
    if (before) this.#bytes -= before.body.length * 2;
    this.#kept.delete(key);
  }
}

interface Asked {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

const versions = statement<{ topic: string; version: number }>('select topic, version from topic_versions');

export class PublicAnswers {
  readonly #parts: Parts;
  readonly #memory = new Memory();
  readonly #known = new Map<string, Topics | null>();
  readonly #fromPrimary = new WeakSet<FastifyRequest>();
  readonly #making = new Map<string, Promise<Kept | null>>();
  readonly #versions: Gathered<'all', ReadonlyMap<string, number>>;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(parts: Parts, headers: Readonly<Record<string, string>>) {
    this.#parts = parts;
    this.#headers = headers;
    this.#versions = new Gathered(async () => [new Map((await versions(reader(parts.orm.em), [])).map((row): [string, number] => [row.topic, row.version])) as ReadonlyMap<string, number>]);
  }

  /** Wraps a handler that answers with text; whoever shows any credential passes by. */
  around(inner: RouteHandlerMethod): RouteHandlerMethod {
    const plain = inner as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
    const answer = (request: FastifyRequest, reply: FastifyReply) => this.#answer(request, reply, () => plain(request, reply));
    return function handler(request, reply) {
      return request.headers.authorization !== undefined || request.headers.cookie?.includes(SESSION_COOKIE) ? plain(request, reply) : answer(request, reply);
    };
  }

  async #answer(request: FastifyRequest, reply: FastifyReply, make: () => Promise<unknown>): Promise<unknown> {
    const asked = (request.method === 'GET' ? request.query : request.body) as Asked | null | undefined;
    const topics = this.#topics(asked);
    if (!asked || !topics) return make();
    const key = [request.headers.accept ?? '', languageOf(request), typeof asked.variables === 'string' ? asked.variables : JSON.stringify(asked.variables ?? {}), String(asked.operationName ?? ''), asked.query].join('\n');
    const current = await this.#versions.load('all').catch(() => null);
    if (!current) return make();
    const stamp = `${topics.map((topic) => current.get(topic) ?? 0).join('.')}@${this.#parts.clock.today()}`;
    const known = this.#memory.get(key);
    if (known?.stamp === stamp) return this.#send(request, reply, known);
    // Those who ask for the same at the same version share one read: it was begun after that version was seen.
    const shared = this.#making.get(`${stamp}\n${key}`);
    const made = shared && (await shared.catch(() => null));
    if (made) return this.#send(request, reply, made);
    let text: unknown;
    this.#fromPrimary.add(request);
    const making = make().then((result) => {
      text = result;
      return this.#keep(key, topics, stamp, reply, result);
    });
    this.#making.set(`${stamp}\n${key}`, making);
    const kept = await making.finally(() => this.#making.delete(`${stamp}\n${key}`));
    return kept ? this.#send(request, reply, kept) : text;
  }

  /** The versions are those of the primary, so what is kept must be read there too. */
  mustReadPrimary(request: FastifyRequest): boolean {
    return this.#fromPrimary.has(request);
  }


  #topics(asked: Asked | null | undefined): Topics | null {
    const query = asked?.query;
    if (typeof query !== 'string' || query.length > LONGEST_QUERY || asked?.extensions !== undefined) return null;
    const known = this.#known.get(query);
    if (known !== undefined) return known;
    let topics: Topics | null = null;
    try {
      topics = topicsOf(this.#parts.schema, query);
    } catch {
      // what cannot be parsed is told by the server itself
    }
    if (this.#known.size >= 500) this.#known.clear();
    this.#known.set(query, topics);
    return topics;
  }

  /** Only whole answers without an error are kept. */
  #keep(key: string, topics: Topics, stamp: string, reply: FastifyReply, text: unknown): Kept | null {
    if (reply.statusCode !== 200 || typeof text !== 'string' || !text.startsWith('{"data":') || text.length > LARGEST || reply.hasHeader('set-cookie')) return null;
    const body = Buffer.from(text);
    const etag = `"${createHash('sha256').update(stamp).update(key).update(body).digest('base64url').slice(0, 32)}"`;
    const kept = { topics, stamp, body, zipped: null, etag, contentType: String(reply.getHeader('content-type') ?? 'application/json; charset=utf-8') };
    this.#memory.set(key, kept);
    return kept;
  }

  /** Past the hooks of other answers, which would cost more than the answer. */
  async #send(request: FastifyRequest, reply: FastifyReply, kept: Kept): Promise<FastifyReply> {
    const headers: Record<string, string | number> = { ...this.#headers, etag: kept.etag, 'cache-control': 'public, no-cache', vary: 'accept, accept-encoding, accept-language, authorization, cookie' };
    const isKnown = request.headers['if-none-match']?.split(',').some((one) => one.trim().replace(/^W\//, '') === kept.etag) ?? false;
    const accepts = !isKnown && kept.body.length > WORTH_ZIPPING && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    if (accepts) kept.zipped ??= await zip(kept.body);
    reply.hijack();
    const body = accepts && kept.zipped ? kept.zipped : kept.body;
    if (isKnown) reply.raw.writeHead(304, headers).end();
    else reply.raw.writeHead(200, { ...headers, 'content-type': kept.contentType, 'content-length': body.length, ...(accepts && { 'content-encoding': 'gzip' }) }).end(body);
    return reply;
  }
}

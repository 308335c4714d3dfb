// One subscription from its text to its answers: the limits of HTTP, each event run for the account as it stands then, the same event once.
import {
  createSourceEventStream, execute, getOperationAST, GraphQLError, OperationTypeNode, parse, specifiedRules, validate,
  type DocumentNode, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import type { Env } from './env.ts';
import type { LiveContext, LiveEvent } from './live/live-context.ts';
import { documentLimits, MAX_TOKENS } from './query-limits.ts';
import { AppError } from './request/app-error.ts';
import type { RequestContext } from './request/context.ts';
import { formatError, localise } from './request/error-format.ts';

export interface AskedSubscription {
  query: string;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
}

export interface ReadySubscription {
  asked: AskedSubscription;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

const notSubscription = (): GraphQLError => {
  const refusal = new AppError('INVALID_INPUT', { message: { vi: 'Chỉ đăng ký theo dõi (subscription) đi qua WebSocket; truy vấn và thao tác gửi qua HTTP.', en: 'Only subscriptions are taken over WebSocket; send queries and mutations over HTTP.' } });
  return new GraphQLError(refusal.message, { originalError: refusal });
};

/** Parsed documents kept: two hundred consoles open the same page. */
const MAX_KNOWN = 200;

export class LiveOperations {
  readonly #schema: GraphQLSchema;
  readonly #limits: ReturnType<typeof documentLimits>;
  readonly #known = new Map<string, { document: DocumentNode; faults: readonly GraphQLError[] }>();
  /** event -> who and what was asked -> its answer. */
  readonly #answers = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();

  constructor(schema: GraphQLSchema, env: Env) {
    this.#schema = schema;
    this.#limits = documentLimits(env);
  }

  /** The subscription, or why it is refused. */
  prepare(asked: AskedSubscription, ctx: RequestContext): ReadySubscription | readonly GraphQLError[] {
    const { document, faults } = this.#read(asked.query);
    if (faults.length > 0) return faults;
    const operation = getOperationAST(document, asked.operationName);
    if (!operation) return [new GraphQLError('Unknown operation name, or several operations and none named.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })];
    if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return [notSubscription()];
    const refusal = this.#limits.refusalOf({ schema: this.#schema, document, operation, variables: asked.variables }, ctx.actor);
    return refusal ? [refusal] : { asked, document, operation };
  }

  /** Answers until the subscriber or the account's right to them ends; then it throws what ended it. */
  async start({ asked, document }: ReadySubscription, ctx: LiveContext): Promise<AsyncGenerator<ExecutionResult>> {
    const source = await createSourceEventStream({ schema: this.#schema, document, operationName: asked.operationName, variableValues: asked.variables, contextValue: ctx });
    if (!(Symbol.asyncIterator in source)) return refused(source.errors?.[0] ?? new Error('A subscription gave neither events nor a reason'));
    const events = source as AsyncGenerator<LiveEvent<object>>;
    const answerTo = ({ done, value }: IteratorResult<LiveEvent<object>>): Promise<IteratorResult<ExecutionResult>> | IteratorResult<ExecutionResult> =>
      done ? { done, value: undefined } : this.#answer(value, { asked, document }).then((answer) => ({ done: false, value: answer }));
    const answers: AsyncGenerator<ExecutionResult> = {
      next: async () => answerTo(await events.next()),
      return: async () => {
        await events.return(undefined);
        return { done: true, value: undefined };
      },
      throw: async (error: unknown) => answerTo(await events.throw(error)),
      [Symbol.asyncIterator]: () => answers,
      [Symbol.asyncDispose]: async () => void (await events.return(undefined)),
    };
    return answers;
  }

  /** Errors as HTTP tells them, in the reader's language; faults of the platform go to the log. */
  tell(errors: readonly GraphQLError[], ctx: Pick<RequestContext, 'language' | 'requestId' | 'log'>) {
    return errors.map((error) => {
      const told = formatError(error.toJSON(), error);
      if (told.extensions.code === 'INTERNAL') ctx.log.error({ err: error.originalError ?? error, operation: 'subscription', requestId: ctx.requestId }, 'internal error');
      return localise(told, ctx.language, ctx.requestId);
    });
  }

  #read(query: string): { document: DocumentNode; faults: readonly GraphQLError[] } {
    const known = this.#known.get(query);
    if (known) return known;
    const read = this.#check(query);
    if (read.faults.length === 0) {
      if (this.#known.size >= MAX_KNOWN) this.#known.delete(this.#known.keys().next().value ?? '');
      this.#known.set(query, read);
    }
    return read;
  }

  #check(query: string): { document: DocumentNode; faults: readonly GraphQLError[] } {
    try {
      const document = parse(query, { maxTokens: MAX_TOKENS });
      return { document, faults: validate(this.#schema, document, [...specifiedRules, ...this.#limits.validationRules]) };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { document: { kind: 'Document', definitions: [] } as never, faults: [unreadable(error)] };
    }
  }

  /** Who asks the same in the same roles gets the same: run once, however many connections the account has. */
  #answer({ ctx, payload }: LiveEvent<object>, { asked, document }: Pick<ReadySubscription, 'asked' | 'document'>): Promise<ExecutionResult> {
    let ofEvent = this.#answers.get(payload);
    if (!ofEvent) this.#answers.set(payload, (ofEvent = new Map()));
    const key = JSON.stringify([ctx.actor?.accountId, ctx.actor?.roles, ctx.language, asked.query, asked.operationName, asked.variables]);
    let answer = ofEvent.get(key);
    if (!answer) {
      answer = Promise.resolve(execute({ schema: this.#schema, document, rootValue: payload, contextValue: ctx, variableValues: asked.variables, operationName: asked.operationName }))
        .then((result) => (result.errors ? ({ ...result, errors: this.tell(result.errors, ctx) } as unknown as ExecutionResult) : result));
      ofEvent.set(key, answer);
    }
    return answer;
  }
}

const unreadable = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, { source: error.source, positions: error.positions, originalError: error, extensions: { code: 'GRAPHQL_PARSE_FAILED' } });

async function* refused(error: unknown): AsyncGenerator<ExecutionResult> {
  yield await Promise.reject<ExecutionResult>(error);
}

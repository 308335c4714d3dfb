// The one formatter of errors: known codes go out, everything else is INTERNAL with a request id and stays in the log.
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, type Bilingual, type Language } from './app-error.ts';

const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '08000', '08003', '08006', '53300']);

function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let at: unknown = error; at && chain.length < 8; at = (at as { originalError?: unknown }).originalError ?? (at as { cause?: unknown }).cause) {
    chain.push(at);
  }
  return chain;
}

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code ?? '');

/** What a thrown value means for a client. A broken unique or exclusion constraint is CONFLICT: somebody was first. */
export function toAppError(error: unknown): AppError {
  const chain = chainOf(error);
  const known = chain.find((link) => link instanceof AppError);
  if (known instanceof AppError) return known;
  if (chain.some((link) => CONNECTION_CODES.has(codeOf(link)) || /Connection terminated|timeout exceeded when trying to connect/.test(String((link as Error).message)))) {
    return new AppError('UNAVAILABLE', { cause: error });
  }
  if (chain.some((link) => ['23505', '23P01', '40001', '40P01'].includes(codeOf(link)))) return new AppError('CONFLICT', { cause: error });
  // A NUL character in a text: PostgreSQL cannot hold it.
  if (chain.some((link) => codeOf(link) === '22021')) return new AppError('INVALID_INPUT', { cause: error });
  return new AppError('INTERNAL', { cause: error });
}

interface Formatted extends GraphQLFormattedError {
  extensions: Record<string, unknown> & { code: string; messages: Bilingual };
}

const QUERY_FAULT: Bilingual = { vi: 'Truy vấn GraphQL không hợp lệ.', en: 'The GraphQL document is not valid.' };

const TOO_COMPLEX = new AppError('QUERY_TOO_COMPLEX').bilingual;

/** The message of a value that a scalar refused, found in the error that graphql-js wraps around it. */
function refusedValue(error: GraphQLError, refusal: AppError): Formatted {
  const at = / at "([^"]+)"/.exec(error.message)?.[1] ?? /\$(\w+)/.exec(error.message)?.[1] ?? '';
  const path = at.replace(/\[(\d+)\]/g, '.$1');
  return {
    message: refusal.message,
    locations: error.locations,
    extensions: { code: 'INVALID_INPUT', messages: refusal.bilingual, fields: [{ path, code: 'MALFORMED', ...refusal.bilingual }] },
  };
}

/** Found before anything was executed. Apollo wraps such an error in one of its own, so the inner one is of graphql-js too. */
const isOfDocument = (error: GraphQLError): boolean =>
  !error.path && chainOf(error).every((link) => link instanceof GraphQLError);

export function formatError(formatted: GraphQLFormattedError, error: unknown): Formatted {
  const graphQLError = error instanceof GraphQLError ? error : null;
  const appError = graphQLError ? chainOf(graphQLError).find((link): link is AppError => link instanceof AppError) : toAppError(error);
  if (appError && graphQLError && !graphQLError.path && appError.code === 'INVALID_INPUT' && appError.fields.length === 0) {
    return refusedValue(graphQLError, appError);
  }
  const code = String(formatted.extensions?.code ?? '');
  // Faults of the document or its variables are the caller's, and graphql-js says in its message what to mend.
  if (!appError && graphQLError && isOfDocument(graphQLError)) {
    const isInput = code === 'BAD_USER_INPUT' || formatted.message.startsWith('Variable "$');
    const isTooComplex = chainOf(graphQLError).some((link) => (link as GraphQLError).extensions['code'] === 'QUERY_TOO_COMPLEX') || /^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(formatted.message);
    return {
      message: formatted.message,
      locations: formatted.locations,
      extensions: {
        ...formatted.extensions,
        code: isTooComplex ? 'QUERY_TOO_COMPLEX' : isInput ? 'INVALID_INPUT' : code || 'GRAPHQL_VALIDATION_FAILED',
        messages: { vi: `${(isTooComplex ? TOO_COMPLEX : QUERY_FAULT).vi} ${formatted.message}`, en: formatted.message },
      },
    };
  }
  const known = appError ?? toAppError(error);
  return {
    message: known.bilingual.en,
    locations: formatted.locations,
    path: formatted.path,
    extensions: {
      code: known.code,
      messages: known.bilingual,
      ...(known.fields.length > 0 && { fields: known.fields }),
      ...known.extra,
    },
  };
}

/** Puts a formatted error into the reader's language: `message` in one language, no trace of the other. */
export function localise(error: GraphQLFormattedError, language: Language, requestId: string): GraphQLFormattedError {
  const { messages, fields, stacktrace: _stack, ...extensions } = (error.extensions ?? {}) as {
    messages?: Bilingual; fields?: (Bilingual & { path: string; code: string })[]; stacktrace?: unknown; [key: string]: unknown;
  };
  return {
    ...error,
    message: messages?.[language] ?? error.message,
    extensions: {
      ...extensions,
      ...(extensions.code === 'INTERNAL' && { requestId }),
      ...(fields && { fields: fields.map(({ path, code, ...text }) => ({ path, code, message: text[language] })) }),
    },
  };
}

// What a failed request means to the reader: a message, and the fields at fault beside their inputs.
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { HttpError } from 'react-admin';
import type { ErrorCode } from '../../schema/error-codes.ts';

export interface FieldFault {
  path: string;
  code: string;
  message: string;
}

interface ErrorBody {
  code: string;
  requestId: string | null;
  fields: FieldFault[];
  /** By the name of the input, as react-admin puts them into a form. */
  errors: Record<string, string>;
  extensions: Record<string, unknown>;
}

const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, INVALID_INPUT: 422, CONFLICT: 409, NOT_ALLOWED_IN_STATUS: 409, RATE_LIMITED: 429,
  QUERY_TOO_COMPLEX: 400, UNAVAILABLE: 503, INTERNAL: 500,
};

/** An HttpError whose body carries the code, the fields and the request id. */
export class ReadableError extends HttpError {
  declare body: ErrorBody;

  constructor(message: string, status: number, body: ErrorBody) {
    super(message, status, body);
    // HttpError sets its own prototype, whatever class is being made.
    Object.setPrototypeOf(this, ReadableError.prototype);
  }

  get code(): string {
    return this.body.code;
  }
}

/** "input.items.3.percent" is the input "items.3.percent" of a form. */
const inputName = (path: string): string => path.replace(/^input\./, '');

export function toReadableError(error: unknown): ReadableError {
  if (error instanceof ReadableError) return error;
  if (CombinedGraphQLErrors.is(error)) return fromAnswer(error.errors[0]);
  if (ServerError.is(error)) {
    const answer = answerIn(error.bodyText);
    if (answer) return fromAnswer(answer);
  }
  const isTransport = ServerError.is(error) || isNetworkFault(error);
  // Whatever else was thrown is a fault of the console itself: it must not look like one of the network.
  if (!isTransport) console.error(error);
  const [message, status, code] = isTransport ? (['errors.unreachable', 503, 'UNAVAILABLE'] as const) : (['errors.consoleFault', 500, 'INTERNAL'] as const);
  return new ReadableError(message, status, { code, requestId: null, fields: [], errors: {}, extensions: {} });
}

/** What fetch throws when there is no answer at all: a TypeError whose words differ by browser, or an abort. */
const isNetworkFault = (error: unknown): boolean =>
  error instanceof DOMException || (error instanceof TypeError && /fetch|network|load failed/i.test(error.message));

interface AnsweredError {
  message: string;
  extensions?: Record<string, unknown>;
}

function answerIn(text: string): AnsweredError | null {
  try {
    const parsed = JSON.parse(text) as { errors?: AnsweredError[] };
    return parsed.errors?.[0] ?? null;
  } catch {
    return null;
  }
}

function fromAnswer(answer: AnsweredError | undefined): ReadableError {
  const extensions = answer?.extensions ?? {};
  const code = String(extensions['code'] ?? 'INTERNAL');
  const fields = (extensions['fields'] as FieldFault[] | undefined) ?? [];
  const requestId = (extensions['requestId'] as string | undefined) ?? null;
  const named = [...new Set(fields.map((field) => field.message))].slice(0, 3).join(' ');
  const message = [answer?.message ?? 'errors.unreachable', named, requestId ? `(${requestId})` : ''].filter(Boolean).join(' ');
  return new ReadableError(message, STATUS[code as ErrorCode] ?? 500, {
    code, requestId, fields, extensions,
    errors: Object.fromEntries(fields.map((field) => [inputName(field.path), field.message])),
  });
}

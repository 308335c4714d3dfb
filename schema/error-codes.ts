// Every error code that a client may meet in `extensions.code`, with when it is thrown.

export const ErrorCode = {
  /** Nobody is signed in, or the token or session is not valid, and the operation needs an account. */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** The account's roles do not allow this operation, or not on this record. */
  FORBIDDEN: 'FORBIDDEN',
  /** There is no such record, or the account may not see it. */
  NOT_FOUND: 'NOT_FOUND',
  /** A value is missing, malformed or against a rule; `extensions.fields` names each one. */
  INVALID_INPUT: 'INVALID_INPUT',
  /** The record has changed since it was read, or a unique value is taken; read again and decide anew. */
  CONFLICT: 'CONFLICT',
  /** The act is not allowed in the record's present status. */
  NOT_ALLOWED_IN_STATUS: 'NOT_ALLOWED_IN_STATUS',
  /** Too many requests; try again after `extensions.retryAfterSeconds`. */
  RATE_LIMITED: 'RATE_LIMITED',
  /** The operation is too deep, too wide or too large. */
  QUERY_TOO_COMPLEX: 'QUERY_TOO_COMPLEX',
  /** The database cannot be reached now; the request was not carried out. */
  UNAVAILABLE: 'UNAVAILABLE',
  /** A fault of the platform; `extensions.requestId` finds it in the log. */
  INTERNAL: 'INTERNAL',
} as const;

export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Codes of the protocol below the operations: the document or the request itself is at fault, and nothing was executed. */
export const ProtocolErrorCode = {
  /** The document cannot be parsed. */
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  /** The document is not valid against the schema. */
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  /** `operationName` names no operation of the document, or is missing where there are several. */
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE',
  /** The HTTP request is not one of GraphQL: wrong method, no query, several operations in an array, no preflight header. */
  BAD_REQUEST: 'BAD_REQUEST',
  /** Stored queries by hash are not served: send the document. */
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_SUPPORTED',
} as const;

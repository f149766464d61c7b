import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/**
 * Every code that a caller may see, with the HTTP status of an answer that has no data.
 * `spec` marks those that the GraphQL-over-HTTP specification answers with 200 to a client of `application/json`.
 */
export const refusals: Readonly<Record<string, { status: number; spec?: boolean }>> = {
  BAD_REQUEST: { status: 400 },
  GRAPHQL_PARSE_FAILED: { status: 400, spec: true },
  GRAPHQL_VALIDATION_FAILED: { status: 400, spec: true },
  OPERATION_RESOLUTION_FAILURE: { status: 400, spec: true },
  BAD_USER_INPUT: { status: 400, spec: true },
  QUERY_TOO_COMPLEX: { status: 400 },
  PERSISTED_DOCUMENT_NOT_FOUND: { status: 404 },
  METHOD_NOT_ALLOWED: { status: 405 },
  DOCUMENT_TOO_LARGE: { status: 413 },
  URI_TOO_LONG: { status: 414 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  RATE_LIMITED: { status: 429 },
  INTERNAL_SERVER_ERROR: { status: 500 },
  OVERLOADED: { status: 503 },
  SERVICE_UNAVAILABLE: { status: 503 },
  QUERY_TIMEOUT: { status: 504 },
};

/** An error meant for the caller: what is wrong, and what to do about it. */
export function refusal(
  code: keyof typeof refusals,
  message: string,
  { details, ...options }: GraphQLErrorOptions & { details?: Record<string, unknown> } = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { code, ...details } });
}

/** Refuses a figure above its limit, with both figures. */
export function refuseAbove(limit: string, what: string, measured: number, allowed: number): void {
  if (measured <= allowed) return;
  throw refusal(
    'QUERY_TOO_COMPLEX',
    `${what}: ${measured}, and at most ${allowed} are allowed. Ask for less at once.`,
    {
      details: { limit, measured, allowed },
    },
  );
}

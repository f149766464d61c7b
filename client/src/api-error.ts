/**
 * What went wrong: the caller's signal (`aborted`), the deadline (`timeout`), no or a torn answer (`network`), an
 * answer that is not GraphQL's (`http`), errors in the answer (`graphql`), an answer that cannot be read (`decode`).
 */
export type ApiErrorKind = 'aborted' | 'timeout' | 'network' | 'http' | 'graphql' | 'decode';

export interface GraphQLErrorInfo {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
}

export interface ApiErrorDetails {
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  readonly errors?: readonly GraphQLErrorInfo[];
  /** What the server could answer beside the errors, as it came: amounts are still strings. */
  readonly data?: unknown;
  /** How long the server asked to wait; absent when it did not. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** The only error that a request throws. No variables are written into its message; the server's own text may quote one. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly kind: ApiErrorKind;
  readonly operation: string;
  readonly status: number | undefined;
  readonly errors: readonly GraphQLErrorInfo[];
  readonly data: unknown;
  readonly retryAfterMs: number | undefined;

  constructor(kind: ApiErrorKind, operation: string, message: string, details: ApiErrorDetails = {}) {
    super(`${operation}: ${message}`, { cause: details.cause });
    this.kind = kind;
    this.operation = operation;
    this.status = details.status;
    this.errors = details.errors ?? [];
    this.data = details.data;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** True for an ApiError of this or another copy of the package. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && error.name === 'ApiError' && 'kind' in error && 'operation' in error;
}

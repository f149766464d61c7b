export { ApiError, isApiError } from './api-error.ts';
export type { ApiErrorDetails, ApiErrorKind, GraphQLErrorInfo } from './api-error.ts';
export { createClient } from './client.ts';
export type { Client, ClientOptions, Outcome, RequestArguments, RequestOptions } from './client.ts';
export type { DecodePlan, Operation } from './operation.ts';

export { ApiError, isApiError } from './api-error.ts';
export type { ApiErrorDetails, ApiErrorKind, GraphQLErrorInfo } from './api-error.ts';
export { createClient } from './client.ts';
export type { Client, ClientOptions, Outcome, RequestArguments, RequestOptions } from './client.ts';
export { dedupe } from './dedupe.ts';
export { persistedGet } from './persisted.ts';
export type { Call, Transport } from './send.ts';
export type { DecodePlan, Operation } from './operation.ts';

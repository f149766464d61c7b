import type { Client, RequestArguments } from './client.ts';
import type { Operation } from './operation.ts';
import type { Page } from './paginate.ts';
import { toJson } from './send.ts';

/** The key of an operation's answers: name, then variables with amounts as digits, for keys are compared as JSON. */
export type QueryKey = readonly ['khuyencong', string, ...unknown[]];

export interface QueryOptions<Result> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Result>;
  /** The client has tried again already. */
  readonly retry: false;
}

export interface InfiniteQueryOptions<Result> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: string | undefined;
  }) => Promise<Result>;
  readonly initialPageParam: string | undefined;
  readonly getNextPageParam: (last: Result) => string | undefined;
  readonly retry: false;
}

/** Options of one query for TanStack Query, whatever the framework. */
export function query<Result, Variables>(
  client: Client,
  operation: Operation<Result, Variables>,
  ...[variables]: RequestArguments<Variables>
): QueryOptions<Result> {
  return {
    queryKey: queryKey(operation, variables),
    queryFn: ({ signal }) => ask(client, operation, variables, signal),
    retry: false,
  };
}

/** Options of a query whose pages are added one by one. The answer is one list with `pageInfo`. */
export function infiniteQuery<Result, Variables extends { readonly after?: string | null | undefined }>(
  client: Client,
  operation: Operation<Result, Variables>,
  ...[variables]: RequestArguments<Omit<Variables, 'after' | 'before' | 'last'>>
): InfiniteQueryOptions<Result> {
  return {
    queryKey: [...queryKey(operation, variables), 'pages'],
    queryFn: ({ signal, pageParam: after }) =>
      ask(client, operation, { ...variables, ...(after && { after }) }, signal),
    initialPageParam: undefined,
    getNextPageParam: (last) => nextCursor(last),
    retry: false,
  };
}

/** The key alone; without variables the beginning of all keys of the operation, to invalidate them. */
export function queryKey(
  operation: Operation<never, never> | Operation<unknown, unknown>,
  variables?: unknown,
): QueryKey;
export function queryKey<Result, Variables>(operation: Operation<Result, Variables>, variables?: unknown): QueryKey;
export function queryKey({ name }: { readonly name: string }, variables?: unknown): QueryKey {
  return variables === undefined ? ['khuyencong', name] : ['khuyencong', name, JSON.parse(toJson(variables))];
}

function ask<Result>(client: Client, operation: Operation<Result, never>, variables: unknown, signal: AbortSignal) {
  return client.request(operation as Operation<Result, unknown>, variables, { signal });
}

function nextCursor(answer: unknown): string | undefined {
  const list = Object.values(answer as Record<string, Page<unknown> | undefined>).find((value) => value?.pageInfo);
  return (list?.pageInfo.hasNextPage && list.pageInfo.endCursor) || undefined;
}

import type { Client, RequestArguments, RequestOptions } from './client.ts';
import type { Operation } from './operation.ts';

/** A page of a list, as every list of the graph has it; a walk towards the start needs the other two of `pageInfo`. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage?: boolean;
    readonly endCursor?: string | null;
    readonly hasPreviousPage?: boolean;
    readonly startCursor?: string | null;
  };
}

/** The node type of an answer's one list. */
export type NodeOf<Result> = Result[keyof Result] extends infer List
  ? List extends Page<infer Node>
    ? Node
    : never
  : never;

interface Cursors {
  readonly after?: string | null | undefined;
}

/** Variables without the cursors, which are the walk's own. With `last` it goes from the end towards the start. */
export type Walk<Variables> = Omit<Variables, 'after' | 'before'>;

/**
 * The pages of an operation whose answer is one list, each a request that is sent when the page is asked for. With `last` in
 * place of `first` it begins at the end of the list; each page keeps the order of the list.
 */
export async function* pages<Result, Variables extends Cursors>(
  client: Client,
  operation: Operation<Result, Variables>,
  ...[variables, options]: RequestArguments<Walk<Variables>>
): AsyncGenerator<Page<NodeOf<Result>>, void, undefined> {
  const backward = isBackward(variables);
  const cursor = backward ? 'before' : 'after';
  const ask = async (at: string | undefined) => {
    const asked = { ...variables, ...(at !== undefined && { [cursor]: at }) } as unknown as Variables;
    // every variable but the cursor is given, so that none is missing
    const request = client.request as (o: typeof operation, v: Variables, r?: RequestOptions) => Promise<Result>;
    return listOf<NodeOf<Result>>(await request(operation, asked, options), operation.name);
  };
  yield* follow(ask, backward);
}

/** The records of an operation whose answer is one list, page by page. */
export async function* paginate<Result, Variables extends Cursors>(
  client: Client,
  operation: Operation<Result, Variables>,
  ...rest: RequestArguments<Walk<Variables>>
): AsyncGenerator<NodeOf<Result>, void, undefined> {
  const backward = isBackward(rest[0]);
  for await (const { nodes } of pages(client, operation, ...rest)) yield* backward ? nodes.toReversed() : nodes;
}

/** Follows the cursors of a list that a function asks for, such as one of `select`, until there is no further page. */
export async function* follow<Node>(
  ask: (cursor: string | undefined) => Promise<Page<Node>>,
  backward = false,
): AsyncGenerator<Page<Node>, void, undefined> {
  let cursor: string | undefined;
  for (;;) {
    const page = await ask(cursor);
    yield page;
    const { hasNextPage, endCursor, hasPreviousPage, startCursor } = page.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return;
    const next = backward ? startCursor : endCursor;
    // the same cursor again would be the same page for ever
    if (next == null || next === cursor)
      throw new Error('a list says that it goes on, but gives no new cursor; select it in pageInfo');
    cursor = next;
  }
}

const isBackward = (variables: object | undefined): boolean =>
  !!variables && 'last' in variables && variables.last != null;

function listOf<Node>(answer: unknown, name: string): Page<Node> {
  const lists = Object.values(answer as object).filter((value) => value?.nodes && value.pageInfo) as Page<Node>[];
  const [list] = lists;
  if (!list || lists.length > 1)
    throw new TypeError(`${name}: the answer is not one list with nodes and pageInfo; use \`follow\``);
  return list;
}

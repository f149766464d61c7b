import { hash } from 'node:crypto';
import { buildSchema, type ExecutionArgs, GraphQLError, type GraphQLSchema } from 'graphql';
import { createHandler, type Handler, type HandlerOptions } from '@khuyencong/server/http/create-handler.ts';
import { listen, type Listening } from '@khuyencong/server/http/listen.ts';
import { createLogger } from '@khuyencong/server/telemetry/logger.ts';

/** The shapes that the server's own parts read: pages, filters, look-ups, and fields that go wrong. */
const schema: GraphQLSchema = buildSchema(`
  type Query {
    items(first: Int, last: Int, after: String, where: ItemFilter): ItemConnection!
    item(code: String!): Item
    nodes(ids: [ID!]!): [Item]!
    budget(first: Int): BudgetGroupConnection!
    hello: String!
    slow(ms: Int!): String!
    broken: String!
    refused: String!
    missing: String!
  }
  type Mutation { change: String! }
  input ItemFilter { and: [ItemFilter!] not: ItemFilter code: StringOperators amount: NumberOperators search: String }
  input StringOperators { eq: String in: [String!] }
  input NumberOperators { gt: Int lt: Int eq: Int }
  type Item { code: String! title: String! self: Item! items(first: Int): ItemConnection! broken: String wrong: Int }
  type ItemConnection { totalCount: Int! nodes: [Item!]! }
  type BudgetGroupConnection { nodes: [String!]! }
`);

const item: Record<string, unknown> = {
  self: () => item,
  code: 'A',
  title: 'Máy sấy',
  wrong: 'value of a row',
  items: { totalCount: 0, nodes: [] },
  broken: () => {
    throw new Error('select secret_column from hidden_table');
  },
};

const root = {
  items: { totalCount: 1, nodes: [item] },
  item,
  nodes: ({ ids }: { ids: string[] }) => ids.map(() => item),
  budget: { nodes: [] },
  hello: 'xin chào',
  slow: async ({ ms }: { ms: number }) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return 'done';
  },
  broken: () => {
    throw new Error('failed query: select secret_column', { cause: new Error('relation hidden_table is gone') });
  },
  refused: () => {
    throw new GraphQLError('The cursor is of another order; begin again without it.', {
      extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
    });
  },
  missing: null,
  change: 'changed',
};

export interface SmallOptions extends Partial<HandlerOptions> {
  /** Runs in place of the resolvers, as a compiled read does: its failure is the whole answer. */
  read?: (args: Pick<ExecutionArgs, 'document'>) => Promise<unknown>;
  /** Texts that are known by their SHA-256. */
  known?: readonly string[];
}

/** A handler over the small graph; nothing listens. */
function smallHandler({ read, known = [], ...options }: SmallOptions): Handler {
  return createHandler({
    graph: {
      schema,
      plugins: [
        {
          onExecute({ args, setExecuteFn }) {
            Object.assign(args, { rootValue: root });
            if (read) setExecuteFn(read);
          },
        },
      ],
      context: () => ({}),
      documents: Object.fromEntries(known.map((text) => [hash('sha256', text), text])),
    },
    limits: 'public',
    logger: createLogger('silent'),
    isReady: async () => true,
    playgroundFolder: 'none',
    ...options,
  });
}

export interface Reply {
  status: number;
  headers: Headers;
  body: { data?: unknown; errors?: { message: string; path?: unknown; extensions: Record<string, unknown> }[] };
}

export interface SmallServer extends Listening {
  post(query: string, more?: Record<string, unknown>, headers?: Record<string, string>): Promise<Reply>;
}

/** The small graph on a free port of the loopback. */
export async function smallServer(options: SmallOptions = {}): Promise<SmallServer> {
  const listening = await listen(smallHandler(options), { host: '127.0.0.1', port: 0 });
  return {
    ...listening,
    post: async (query, more = {}, headers = {}) => {
      const response = await fetch(`${listening.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
        body: JSON.stringify({ query, ...more }),
      });
      return { status: response.status, headers: response.headers, body: (await response.json()) as Reply['body'] };
    },
  };
}

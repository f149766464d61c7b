import type { RequestListener } from 'node:http';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { useMaskedAnswers } from '../errors/mask-errors.ts';
import { limitsFor } from '../limits/figures.ts';
import { useLimits } from '../limits/use-limits.ts';
import { useOperationNames } from '../telemetry/use-operation-names.ts';
import type { KnownDocuments } from './known-documents.ts';
import { createRouter } from './route.ts';
import { staticFiles } from './static-files.ts';
import { useJsonRequests } from './use-json-requests.ts';

/** What the server needs of a graph: its types, how it is executed, what each request carries, and known documents. */
export interface Graph {
  schema: GraphQLSchema;
  plugins: Plugin[];
  context: () => object;
  documents: KnownDocuments;
}

export interface Handler {
  listener: RequestListener;
  /** GraphQL only, without the paths beside it. */
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  /** From now on `/readyz` answers 503; everything else is still served. */
  drain(): void;
}

export interface HandlerOptions {
  graph: Graph;
  limits: keyof typeof limitsFor;
  logger: Logger;
  isReady: () => Promise<boolean>;
  playgroundFolder: string;
}

/** Joins Yoga, the limits, the error mask and the plain paths. */
export function createHandler({ graph, limits, logger, isReady, playgroundFolder }: HandlerOptions): Handler {
  const bounds = limitsFor[limits];
  const yoga = createYoga({
    schema: graph.schema,
    context: graph.context,
    plugins: [
      useJsonRequests(bounds.bodyBytes, graph.documents),
      useLimits(bounds, new Set(Object.values(graph.documents))),
      useOperationNames(),
      ...graph.plugins,
      useMaskedAnswers(logger),
    ],
    logging: {
      debug: () => {},
      info: () => {},
      warn: (...what: unknown[]) => logger.warn({ from: 'yoga' }, what.map(String).join(' ')),
      error: (...what: unknown[]) => logger.debug({ from: 'yoga' }, what.map(String).join(' ')),
    },
    // each of these has a stricter part of ours in its place
    batching: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    maskedErrors: false,
    maxRequestBodySize: false,
    multipart: false,
    parserAndValidationCache: false,
  });
  let draining = false;
  let sdl: string | undefined;
  return {
    listener: createRouter(
      {
        graphql: yoga,
        isReady: async () => !draining && (await isReady()),
        playground: staticFiles(playgroundFolder),
        sdl: () => (sdl ??= printSchema(lexicographicSortSchema(graph.schema))),
      },
      logger,
    ),
    fetch: async (url, init) => yoga.fetch(new Request(url, init)),
    drain: () => {
      draining = true;
    },
  };
}

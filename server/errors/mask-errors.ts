import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { traceOf } from '../telemetry/trace.ts';
import { databaseFault } from './database-fault.ts';
import { refusals } from './refuse.ts';

const mostErrors = 10;
const longestMessage = 300;
const mostSuggestions = 3;

/**
 * The last step of every answer with errors: what was thrown for the caller passes, everything else becomes one
 * INTERNAL_SERVER_ERROR with the request id, and goes to the log with its cause.
 */
export function useMaskedAnswers(logger: Logger): Plugin {
  return {
    onResultProcess({ result, setResult, serverContext }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors?.length) return;
      const { requestId } = traceOf(serverContext);
      const hasData = 'data' in result && result.data !== undefined;
      const errors = result.errors
        .slice(0, mostErrors)
        .map((error) => withStatus(forCaller(error) ?? maskAndLog(error, requestId, logger), hasData));
      setResult({ ...result, errors });
    },
  };
}

/** The same error, fit for the caller, or null when it was not meant for one. */
function forCaller(error: GraphQLError): GraphQLError | null {
  const root = rootOf(error);
  if (!(root instanceof GraphQLError)) return null;
  const {
    http,
    originalError: _originalError,
    ...extensions
  } = root.extensions as { http?: { status?: number } } & {
    [key: string]: unknown;
  };
  // an input that cannot be coerced has no code, but points into the document; a row that cannot has only a path
  const isInput = root.nodes !== undefined || (error.nodes !== undefined && error.path === undefined);
  let code = extensions['code'] ?? (isInput ? 'BAD_USER_INPUT' : undefined);
  if (http?.status === 405) code = 'METHOD_NOT_ALLOWED';
  if (typeof code !== 'string' || !(code in refusals) || code === 'INTERNAL_SERVER_ERROR') return null;
  return new GraphQLError(shorten(error.message), {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: { ...extensions, code },
  });
}

function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  if (root instanceof GraphQLError && root.extensions['unexpected']) return null;
  return root;
}

function maskAndLog(error: GraphQLError, requestId: string, logger: Logger): GraphQLError {
  const root = rootOf(error) ?? error;
  // the message of a failed query holds its parameters; its cause is the database's own error
  const cause = root instanceof Error && root.cause ? root.cause : root;
  logger.error({ requestId, path: error.path, err: cause }, 'A request failed');
  const fault = databaseFault(root);
  const message = `Something went wrong on our side. If you report it, name the request id ${requestId}.`;
  return new GraphQLError(fault?.message ?? message, {
    nodes: error.nodes,
    path: error.path,
    extensions: fault?.extensions ?? { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

function withStatus(error: GraphQLError, hasData: boolean): GraphQLError {
  const refusal = refusals[String(error.extensions['code'])];
  if (!hasData && refusal) {
    const retry = refusal.status === 429 || refusal.status === 503 ? { headers: { 'Retry-After': '1' } } : {};
    error.extensions['http'] = { status: refusal.status, spec: refusal.spec ?? false, ...retry };
  }
  return error;
}

/** At most three suggestions, at most 300 characters. */
function shorten(message: string): string {
  const few = message.replace(/Did you mean (.*)\?$/, (whole, list: string) => {
    const names = list.match(/"[^"]*"/g) ?? [];
    return names.length > mostSuggestions ? `Did you mean ${names.slice(0, mostSuggestions).join(', ')}?` : whole;
  });
  return few.length > longestMessage ? `${few.slice(0, longestMessage - 1)}…` : few;
}

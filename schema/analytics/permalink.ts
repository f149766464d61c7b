import { stripIgnoredCharacters } from 'graphql';
import type { Context } from '../context.ts';

/** The longest address that servers take, ours too, is about 8,000 characters. */
const mostCharacters = 8_000;

/** What a request over HTTP carries beside the context of the graph. */
interface Asked {
  readonly params?: {
    readonly query?: string;
    readonly operationName?: string;
    readonly variables?: Readonly<Record<string, unknown>>;
  };
}

/** The address that asks the request again; null when the server has none, or it would be too long. */
export function permalinkOf({ publicUrl, params }: Pick<Context, 'publicUrl'> & Asked): string | null {
  if (publicUrl === null || params?.query === undefined) return null;
  const search = new URLSearchParams({ query: stripIgnoredCharacters(params.query) });
  if (params.operationName !== undefined) search.set('operationName', params.operationName);
  if (params.variables !== undefined) search.set('variables', JSON.stringify(params.variables));
  const link = `${publicUrl}/graphql?${search.toString()}`;
  return link.length > mostCharacters ? null : link;
}

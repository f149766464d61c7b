import { type Call, post, read, toJson, type Transport } from './send.ts';

// servers and proxies refuse longer addresses
const longestUrl = 2000;

/**
 * Asks for a ready operation by its hash, `documentId=sha256:…`, with GET so that caches may answer; by POST where the
 * address would be long. A server that does not know the document gets its full text once, and from then on at once.
 * Give it as `persisted` to one client: it remembers what that client's server knows.
 */
export function persistedGet(): Transport {
  const unknown = new Set<string | undefined>();
  return async (call) => {
    const { hash, name: operationName, variables } = call;
    // undefined: an operation made at run time, or a server that knows no documents at all
    if (!hash || unknown.has(hash) || unknown.has(undefined)) return post(call);
    const response = await ask(call, { documentId: `sha256:${hash}`, operationName, variables });
    if (response.ok) return response;
    const text = await response.text();
    const code = read(text).errors?.[0]?.extensions?.code;
    if (code === 'PERSISTED_DOCUMENT_NOT_FOUND') unknown.add(hash);
    else if (foreign.has(code) && [400, 404, 405].includes(response.status)) unknown.add(undefined);
    // read already: an answer with the same content
    else return new Response(text, response);
    return post(call);
  };
}

// what a server says that looks for `query` alone, or that is no GraphQL server for GET
const foreign = new Set([undefined, 'BAD_REQUEST', 'METHOD_NOT_ALLOWED']);

function ask(call: Call, body: { documentId: string; operationName: string; variables: unknown }): Promise<Response> {
  const { url, fetch, headers, signal } = call;
  const query = new URLSearchParams({ documentId: body.documentId, operationName: body.operationName });
  if (body.variables) query.set('variables', toJson(body.variables));
  const address = `${url}${url.includes('?') ? '&' : '?'}${query}`;
  return address.length > longestUrl ? post(call, body) : fetch(address, { headers, signal });
}

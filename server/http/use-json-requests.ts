import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { refusal } from '../errors/refuse.ts';
import { textOf, type KnownDocuments } from './known-documents.ts';

/**
 * JSON by POST, or a document in the query string, or the id of a known one by either; nothing else, no batches, no
 * more bytes than allowed.
 */
export function useJsonRequests(bodyBytes: number, known: KnownDocuments): Plugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser((incoming) => parseUrl(incoming, known));
      else if (request.method === 'POST') {
        checkHeaders(request);
        setRequestParser(async (incoming) =>
          asParams(parseJson(await readBody(incoming, bodyBytes), 'The body'), known),
        );
      } else throw refusal('METHOD_NOT_ALLOWED', 'Send a GraphQL document by POST, or a query by GET.');
    },
  };
}

function checkHeaders(request: Request): void {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw refusal('UNSUPPORTED_MEDIA_TYPE', 'Send JSON with the header Content-Type: application/json.');
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding !== 'identity')
    throw refusal('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, without Content-Encoding.');
}

function parseUrl(request: Request, known: KnownDocuments): GraphQLParams {
  const search = new URL(request.url).searchParams;
  const variables = search.get('variables');
  const operationName = search.get('operationName');
  const extensions = search.get('extensions');
  return asParams(
    {
      query: search.get('query'),
      documentId: search.get('documentId'),
      ...(variables ? { variables: parseJson(variables, 'The parameter variables') } : {}),
      ...(operationName ? { operationName } : {}),
      ...(extensions ? { extensions: parseJson(extensions, 'The parameter extensions') } : {}),
    },
    known,
  );
}

async function readBody(request: Request, most: number): Promise<string> {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared > most) throw tooLarge(most);
  // node:http ends the body at the declared length
  if (!Number.isNaN(declared)) return request.text();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    // leaving early cuts the connection before the refusal is read: a little more is read and dropped
    if (bytes > most * 5) throw tooLarge(most);
    if (bytes <= most) chunks.push(chunk);
  }
  if (bytes > most) throw tooLarge(most);
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(most: number): Error {
  return refusal('DOCUMENT_TOO_LARGE', `The body is too large; send at most ${most} bytes.`, {
    details: { limit: 'bodyBytes', allowed: most },
  });
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('BAD_REQUEST', `${what} is not valid JSON.`);
  }
}

function asParams(value: unknown, known: KnownDocuments): GraphQLParams {
  if (!isRecord(value))
    throw refusal('BAD_REQUEST', 'Send one JSON object with the key query; batches are not served.');
  const { documentId, variables, operationName, extensions } = value;
  const query = documentId == null ? value['query'] : textOf(documentId, value['query'], known);
  if (typeof query !== 'string')
    throw refusal('BAD_REQUEST', 'Give the document as a string under the key query, or a known one by documentId.');
  if (variables != null && !isRecord(variables)) throw refusal('BAD_REQUEST', 'Give variables as a JSON object.');
  if (operationName != null && typeof operationName !== 'string')
    throw refusal('BAD_REQUEST', 'Give operationName as a string.');
  if (extensions != null && !isRecord(extensions)) throw refusal('BAD_REQUEST', 'Give extensions as a JSON object.');
  return {
    query,
    ...(variables ? { variables } : {}),
    ...(operationName ? { operationName } : {}),
    ...(extensions ? { extensions } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

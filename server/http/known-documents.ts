import { hash } from 'node:crypto';
import { refusal } from '../errors/refuse.ts';

/** The texts of documents that callers may name in place of sending them, by the SHA-256 of the text in hex. */
export type KnownDocuments = Readonly<Record<string, string>>;

const documentIds = /^sha256:([0-9a-f]{64})$/;

/**
 * The text behind an id. From here on a request by id is one by text: every check, log line and cache is the same.
 * A text beside its id is answered whether it is known or not.
 */
export function textOf(documentId: unknown, query: unknown, known: KnownDocuments): unknown {
  const sha256 = typeof documentId === 'string' ? documentIds.exec(documentId)?.[1] : undefined;
  if (sha256 === undefined)
    throw refusal('BAD_REQUEST', 'Give documentId as sha256: and 64 lowercase hexadecimal digits.');
  if (query == null) {
    if (Object.hasOwn(known, sha256)) return known[sha256];
    throw refusal('PERSISTED_DOCUMENT_NOT_FOUND', 'No document is known by this documentId; send its text as query.');
  }
  if (typeof query === 'string' && hash('sha256', query) !== sha256)
    throw refusal('BAD_REQUEST', 'The query is not the text that documentId is the SHA-256 of; send one of the two.');
  return query;
}

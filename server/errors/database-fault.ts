import type { GraphQLError } from 'graphql';
import { refusal } from './refuse.ts';

// https://www.postgresql.org/docs/18/errcodes-appendix.html, Node's and postgres.js's own
const timedOut = new Set(['57014']);
const away = new Set(
  (
    '57P01 57P02 57P03 53300 ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT EHOSTUNREACH ENOTFOUND ' +
    'CONNECTION_CLOSED CONNECTION_DESTROYED CONNECTION_ENDED CONNECT_TIMEOUT'
  ).split(' '),
);

/**
 * What a caller may know of a database that did not answer: that it took too long, or that it is away. Null for every
 * other failure, which is a fault of ours. Looks through the causes, as drivers wrap what they meet.
 */
export function databaseFault(error: unknown): GraphQLError | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? String(at.code) : '';
    if (timedOut.has(code))
      return refusal('QUERY_TIMEOUT', 'The question took too long and was ended. Ask for fewer rows or filter more.');
    // class 08 is every failure of a connection
    if (away.has(code) || /^08\w{3}$/.test(code))
      return refusal('SERVICE_UNAVAILABLE', 'The database is away for a moment. Try again.');
  }
  return null;
}

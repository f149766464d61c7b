import type { SQL } from 'drizzle-orm';
import type { Db } from '../connect.ts';

/** The rows of a statement: 32-bit integers and booleans as such, all else as PostgreSQL's text. */
export const rowsOf = async <Row>(session: Db, statement: SQL): Promise<Row[]> =>
  (await session.execute(statement)) as unknown as Row[];

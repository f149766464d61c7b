import type { Database } from '@khuyencong/drizzle/connect.ts';
import { createContext, schema, useCompiledReads } from '@khuyencong/schema';
import documents from '@khuyencong/schema/documents.json' with { type: 'json' };
import type { Graph } from './http/create-handler.ts';

/** The public graph over one database: the only place where server and schema meet. */
export function openGraph(database: Database, publicUrl: string | null): Graph {
  return {
    schema,
    plugins: [useCompiledReads({ database })],
    context: () => createContext(database, publicUrl),
    documents,
  };
}

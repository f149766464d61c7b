import type { Database } from '@khuyencong/drizzle';
import { createNormLoader, type NormLoader } from './proposal/norm-loader.ts';

/** What one request carries: its database and the loaders of its computed fields. */
export interface Context {
  readonly database: Database;
  readonly norms: NormLoader;
}

export function createContext(database: Database): Context {
  return { database, norms: createNormLoader(database) };
}

import type { Database } from '@khuyencong/drizzle';
import { createNormLoader, type NormLoader } from './proposal/norm-loader.ts';

/** What one request carries: its database and the loaders of its computed fields. */
export interface Context {
  readonly database: Database;
  readonly norms: NormLoader;
  /** The address that callers use, without a slash at its end; null when it is not known. */
  readonly publicUrl: string | null;
}

export function createContext(database: Database, publicUrl: string | null = null): Context {
  return { database, norms: createNormLoader(database), publicUrl };
}

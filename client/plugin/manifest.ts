import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { readyOperations } from './ready-operations.ts';

/** Hash → text of every ready operation: what a server may know beforehand. */
export const plugin: PluginFunction = (schema, documents) => {
  const texts = readyOperations(schema, documents).map(({ hash, text }) => [hash, text]);
  return `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
};

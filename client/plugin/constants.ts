import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { readyOperations } from './ready-operations.ts';

/** A constant for each operation, and its types under its name: `ListProposals`, `ListProposalsResult`, `…Variables`. */
export const plugin: PluginFunction = (schema, documents) => {
  const operations = readyOperations(schema, documents);
  return {
    prepend: ["import type { Operation } from '../operation.ts';", "import type * as types from './types.ts';"],
    content: operations
      .map(({ name, suffix, ...constant }) => {
        const fields = Object.entries({ name, ...constant }).map(([key, value]) => `  ${key}: ${literal(value)},`);
        return [
          `export type ${name}Result = types.${name}${suffix};`,
          `export type ${name}Variables = types.${name}${suffix}Variables;`,
          `export const ${name}: Operation<${name}Result, ${name}Variables> = {`,
          ...fields,
          '};\n',
        ].join('\n');
      })
      .join('\n'),
  };
};

/** As JSON, but keys without quotes: a minifier leaves quoted ones alone. */
function literal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${literal(item)}`)
    .join(', ')} }`;
}

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const cwd = import.meta.dirname;

/** What each scalar is in TypeScript. One that is missing stops `generate`. */
const scalars = {
  Boolean: 'boolean',
  Float: 'number',
  ID: 'string',
  Int: 'number',
  String: 'string',
  VND: 'bigint',
  BigInt: 'bigint',
  Decimal: 'string',
  Date: 'string',
  DateTime: 'string',
};

const operations = globSync('operations/**/*.graphql', { cwd })
  .flatMap((path) => [...readFileSync(join(cwd, path), 'utf8').matchAll(/^(?:query|mutation) (\w+)/gm)])
  .map(([, name = '']) => name)
  .toSorted();

/** What is generated from the SDL and the operations. Paths are relative to this folder, as are the plugins. */
export const codegen: CodegenConfig & { cwd: string } = {
  cwd,
  schema: '../schema/schema.graphql',
  documents: 'operations/**/*.graphql',
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  silent: true,
  config: { scalars },
  generates: {
    'src/generated/schema.ts': { plugins: ['./plugin/schema-types.ts'] },
    'src/generated/selection-map.ts': { plugins: ['./plugin/selection-map.ts'] },
    'src/generated/budget-fields.ts': { plugins: ['./plugin/budget-fields.ts'] },
    'src/generated/tada.ts': { plugins: ['./plugin/tada.ts'] },
    'src/generated/operations/index.ts': { plugins: ['./plugin/operation-index.ts'] },
    'src/generated/operations/fragments.ts': { plugins: ['./plugin/constants.ts'] },
    ...Object.fromEntries(
      operations.map((only) => [
        `src/generated/operations/${only}.ts`,
        { plugins: [{ './plugin/constants.ts': { only } }] },
      ]),
    ),
    '../schema/documents.json': { plugins: ['./plugin/manifest.ts'] },
  },
};

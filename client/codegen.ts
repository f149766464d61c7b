import type { CodegenConfig } from '@graphql-codegen/cli';

/** What is generated from the SDL and the operations. Paths are relative to this folder, as are the plugins. */
export const codegen: CodegenConfig & { cwd: string } = {
  cwd: import.meta.dirname,
  schema: '../schema/schema.graphql',
  documents: 'operations/**/*.graphql',
  importExtension: '.ts',
  emitLegacyCommonJSImports: false,
  silent: true,
  generates: {
    'src/generated/types.ts': {
      plugins: ['typescript-operations'],
      config: {
        scalars: {
          ID: 'string',
          VND: 'bigint',
          BigInt: 'bigint',
          Decimal: 'string',
          Date: 'string',
          DateTime: 'string',
        },
        strictScalars: true,
        enumType: 'string-literal',
        skipTypename: true,
        immutableTypes: true,
        useTypeImports: true,
      },
    },
    'src/generated/operations.ts': { plugins: ['./plugin/constants.ts'] },
    '../schema/documents.json': { plugins: ['./plugin/manifest.ts'] },
  },
};

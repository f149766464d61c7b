import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { readyOperations } from './ready-operations.ts';

/** All ready operations and the types of fragments, each from its own module so that bundlers drop what is unused. */
export const plugin: PluginFunction = (schema, documents) =>
  ['fragments', ...readyOperations(schema, documents).map(({ name }) => name)]
    .map((name) => `export ${name === 'fragments' ? 'type ' : ''}* from './${name}.ts';\n`)
    .join('');

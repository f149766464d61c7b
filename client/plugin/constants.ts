import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isCompositeType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { fragmentsOf, readyOperations } from './ready-operations.ts';
import { resultType } from './result-type.ts';
import { type Scalars, typeOf } from './schema-types.ts';

/**
 * One operation as a constant, with its types under its name: `ListProposals`, `ListProposalsResult`, `…Variables`. Without
 * `only`: the types of all fragments, under their names.
 */
export const plugin: PluginFunction<{ scalars: Scalars; only?: string }> = (schema, documents, { scalars, only }) => {
  const fragments = fragmentsOf(documents);
  const typeOfSelection = resultType(schema, fragments, scalars, only === undefined ? '' : 'fragments.');
  const schemaTypes = "import type * as schema from '../schema.ts';";
  if (only === undefined) {
    const types = [...fragments.values()].map(({ name, typeCondition, selectionSet }) => {
      const type = schema.getType(typeCondition.name.value);
      if (!isCompositeType(type)) throw new TypeError(`${name.value}: not a type with fields`);
      return `export type ${name.value} = ${typeOfSelection(selectionSet, type)};\n`;
    });
    return { prepend: [schemaTypes], content: types.join('\n') };
  }
  const operation = readyOperations(schema, documents).find(({ name }) => name === only);
  if (!operation) throw new Error(`client/operations holds no operation ${only}`);
  const { node, name, ...rest } = operation;
  const root = schema.getRootType(node.operation);
  if (!root) throw new Error(`${name}: the graph has no ${node.operation}`);
  const constant = Object.entries({ name, ...rest }).map(([key, value]) => `  ${key}: ${literal(value)},`);
  const result = typeOfSelection(node.selectionSet, root);
  const fragmentTypes = result.includes('fragments.') ? ["import type * as fragments from './fragments.ts';"] : [];
  return {
    prepend: ["import type { Operation } from '../../operation.ts';", schemaTypes, ...fragmentTypes],
    content: [
      `export type ${name}Result = ${result};\n`,
      `export type ${name}Variables = ${variablesType(schema, node, scalars)};\n`,
      `export const ${name}: Operation<${name}Result, ${name}Variables> = {`,
      ...constant,
      '};\n',
    ].join('\n'),
  };
};

function variablesType(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode, scalars: Scalars) {
  const lines = variableDefinitions.map(({ variable, type: node, defaultValue }) => {
    const type = typeFromAST(schema, node) as GraphQLInputType;
    const optional = defaultValue !== undefined || !isNonNullType(type);
    const printed = typeOf(type, scalars, 'input', 'schema.');
    return `  readonly ${variable.name.value}${optional ? '?' : ''}: ${printed}${optional ? ' | undefined' : ''};`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
}

/** As JSON, but keys without quotes: a minifier leaves quoted ones alone. */
function literal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${literal(item)}`)
    .join(', ')} }`;
}

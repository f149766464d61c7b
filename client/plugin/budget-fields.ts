import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
} from 'graphql';

/** What the budget builder must know beside the fields' types: which figures a comparison adds, and what a key repeats. */
export const plugin: PluginFunction = (schema) =>
  [
    '/** Fields of a row that hold figures of the other side of a comparison. */',
    `export const compared: readonly string[] = ${JSON.stringify(comparedFields(schema))};\n`,
    '/** Arguments of a key that are those of its grouping. */',
    'export const keyArguments: { readonly [key: string]: readonly string[] | undefined } =',
    `  ${JSON.stringify(keyArguments(schema))};\n`,
  ].join('\n');

function fieldsOf(schema: GraphQLSchema, name: string): (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  const type = schema.getType(name);
  return isObjectType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

export const comparedFields = (schema: GraphQLSchema): string[] =>
  fieldsOf(schema, 'BudgetRow')
    .filter(({ name, type }) => name !== 'figures' && getNamedType(type).name === 'BudgetFigures')
    .map(({ name }) => name);

export function keyArguments(schema: GraphQLSchema): Record<string, string[]> {
  const entries = fieldsOf(schema, 'BudgetGrouping').map(({ name, type }) => {
    const key = fieldsOf(schema, 'BudgetKey').find((field) => field.name === name);
    const given = new Set(fieldsOf(schema, getNamedType(type).name).map((field) => field.name));
    const asked = key && 'args' in key ? key.args.map((argument) => argument.name) : [];
    return [name, asked.filter((argument) => given.has(argument))] as const;
  });
  return Object.fromEntries(entries.filter(([, names]) => names.length > 0));
}

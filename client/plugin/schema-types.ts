import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { docstring } from './docstring.ts';
import { block, type Field, type Interface, interfacesByFamily } from './families.ts';

export type Scalars = Readonly<Record<string, string>>;

/** The types of the graph: lists of values, inputs, and what can be selected of each object. */
export const plugin: PluginFunction<{ scalars: Scalars }> = (schema, _documents, { scalars }) => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const composites = types.filter((type) => isCompositeType(type));
  const printer = createPrinter(schema, scalars);
  const declarations = types.flatMap((type) => printer.declare(type));
  const fixed = declarations.filter((declaration) => typeof declaration === 'string');
  const interfaces = declarations.filter((declaration) => typeof declaration === 'object');
  return [
    header,
    ...fixed,
    ...interfacesByFamily(interfaces),
    '/** Every type that has fields, by name. */\nexport interface Types {',
    ...composites.map(({ name }) => `  readonly ${name}: ${name};`),
    '}\n',
  ].join('\n');
};

const header = `/** A value of a closed list; a later version of the graph may send others. */
export type Open<Known extends string> = Known | (string & {});

/** A field that takes arguments. Only for the type checker. */
export interface Asked<Value, Arguments> {
  readonly ' $value': Value;
  readonly ' $arguments': Arguments;
}

/** Exactly one of the fields. */
type OneOf<Fields> = {
  [Name in keyof Fields]: { readonly [One in Name]-?: NonNullable<Fields[One]> } & {
    readonly [Other in Exclude<keyof Fields, Name>]?: undefined;
  };
}[keyof Fields];
`;

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function createPrinter(schema: GraphQLSchema, scalars: Scalars) {
  // equal arguments are one declaration
  const argumentNames = new Map<string, string>();

  function declare(type: GraphQLNamedType): (string | Interface)[] {
    const doc = docstring(type.description);
    if (isEnumType(type)) {
      const values = type.getValues().map((value) => `${docstring(value, '  ')}  | '${value.name}'`);
      return [`${doc}export type ${type.name} =\n${values.join('\n')};\n`];
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).map((field) => inputField(field, isRequiredInputField(field)));
      if (type.isOneOf) return [`${doc}export type ${type.name} = OneOf<${block(fields)}>;\n`];
      return [{ doc, name: type.name, fields }];
    }
    if (!isCompositeType(type)) return [];
    const before: Interface[] = [];
    const fields = isUnionType(type)
      ? []
      : Object.values(type.getFields()).map((field) => outputField(type.name, field, before));
    const possible = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
    const names = possible.map(({ name }) => `'${name}'`).join(' | ');
    fields.unshift({ doc: '  /** The name of the type. */\n', name: '__typename', type: names });
    return [...before, { doc, name: type.name, fields }];
  }

  function outputField(parent: string, field: GraphQLField<unknown, unknown>, before: Interface[]): Field {
    const value = typeOf(field.type, scalars, 'output');
    const type = field.args.length === 0 ? value : `Asked<${value}, ${argumentsOf(parent, field, before)}>`;
    return { doc: docstring(field, '  '), name: field.name, type };
  }

  function argumentsOf(parent: string, { name, args }: GraphQLField<unknown, unknown>, before: Interface[]): string {
    const fields = args.map((argument) => inputField(argument, isRequiredArgument(argument)));
    const body = block(fields);
    const known = argumentNames.get(body);
    if (known) return known;
    const short = nameOf(args);
    const isFree = short && ![...argumentNames.values()].includes(short);
    const own = isFree ? short : `${parent}${capital(name)}Arguments`;
    argumentNames.set(body, own);
    before.push({ doc: '', name: own, fields });
    return own;
  }

  /** Of a list what it lists, else the names: fields of several types share them. Undefined for a filter alone. */
  function nameOf(args: readonly GraphQLArgument[]): string | undefined {
    const where = args.find(({ name }) => name === 'where');
    const listed = where && getNamedType(where.type).name.replace(/Filter$/, '');
    if (listed) return args.length > 1 ? `${listed}ListArguments` : undefined;
    return `${args.map(({ name }) => capital(name)).join('')}Arguments`;
  }

  function inputField(field: GraphQLArgument | GraphQLInputField, required: boolean): Field {
    const type = typeOf(field.type, scalars, 'input');
    return {
      doc: docstring(field, '  '),
      name: `${field.name}${required ? '' : '?'}`,
      type: required ? type : `${type} | undefined`,
    };
  }

  return { declare };
}

/** A type of the graph in TypeScript, its names behind `prefix`. A place that may be null is `T | null`. */
export function typeOf(type: GraphQLType, scalars: Scalars, use: 'input' | 'output', prefix = ''): string {
  const isNullable = !isNonNullType(type);
  const inner = isNullable ? type : type.ofType;
  return `${present(inner, scalars, use, prefix)}${isNullable ? ' | null' : ''}`;
}

function present(type: GraphQLType, scalars: Scalars, use: 'input' | 'output', prefix: string): string {
  if (isListType(type)) {
    const item = typeOf(type.ofType, scalars, use, prefix);
    return `readonly ${item.includes(' ') ? `(${item})` : item}[]`;
  }
  const { name } = getNamedType(type);
  if (isEnumType(type)) return use === 'output' ? `${prefix}Open<${prefix}${name}>` : `${prefix}${name}`;
  if (isCompositeType(type) || isInputObjectType(type)) return `${prefix}${name}`;
  const scalar = scalars[name];
  if (!scalar) throw new Error(`client/codegen.ts does not say what the scalar ${name} is in TypeScript`);
  return scalar;
}

import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { getNamedType, type GraphQLSchema, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import { argumentType, isNumber, type SelectionMap, typeBeneath } from '../src/selection-map.ts';

/** What the builder must know at run time, in few bytes. Every field is looked up again before it is written. */
export const plugin: PluginFunction = (schema) => {
  const map = selectionMap(schema);
  return [
    "import type { SelectionMap } from '../selection-map.ts';",
    '/** Made from the graph: see the type. */',
    `export const selectionMap: SelectionMap = ${JSON.stringify(map)};\n`,
  ].join('\n');
};

const wholeNumbers = new Set(['VND', 'BigInt']);

/** A page and its edges are as the type that they list: their fields are told apart by name. */
const typeOf = (schema: GraphQLSchema, name: string): string => {
  const listed = name.replace(/(Connection|Edge)$/, '');
  return schema.getType(listed) ? listed : name;
};

export function selectionMap(schema: GraphQLSchema): SelectionMap {
  const fields = factsOf(schema);
  const composites = fields.filter(({ beneath }) => beneath !== undefined);
  const leaves = fields.filter(({ beneath }) => beneath === undefined);
  const asked = fields.flatMap((facts) => facts.arguments.map((argument) => ({ facts, ...argument })));
  const map: SelectionMap = {
    types: shortest(
      composites,
      [({ name }) => name, ({ type, name }) => `${type}.${name}`],
      ({ beneath }) => beneath,
      ({ type }) => type,
    ),
    numbers: shortest(
      leaves,
      [({ name }) => name, ({ type, name }) => `${type}.${name}`],
      ({ number }) => number,
      () => 0,
    ),
    arguments: shortest(
      asked,
      [
        ({ name }) => name,
        ({ facts, name }) => `${facts.name}.${name}`,
        ({ facts, name }) => `${facts.type}.${facts.name}.${name}`,
      ],
      ({ facts, type }) => (facts.beneath ? type.replace(new RegExp(`\\b${facts.beneath}`), '*') : type),
      () => undefined,
    ),
  };
  prove(map, fields);
  return map;
}

interface Facts {
  readonly type: string;
  readonly name: string;
  readonly beneath: string | undefined;
  readonly number: 0 | 1;
  readonly arguments: readonly { name: string; type: string }[];
}

function factsOf(schema: GraphQLSchema): Facts[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((parent) =>
      Object.values(parent.getFields()).map(({ name, type, args }) => {
        const named = getNamedType(type);
        return {
          type: typeOf(schema, parent.name),
          name,
          beneath: isCompositeType(named) ? typeOf(schema, named.name) : undefined,
          number: wholeNumbers.has(named.name) ? (1 as const) : (0 as const),
          arguments: args.map((argument) => ({ name: argument.name, type: String(argument.type) })),
        };
      }),
    );
}

/**
 * A table in which each entry is found under the last of its keys that is listed, the first being the most general, or has
 * the value of what is not listed. A general key is worth its place when it spares more than one of its own.
 */
function shortest<Entry, Value>(
  all: readonly Entry[],
  keys: readonly ((entry: Entry) => string)[],
  valueOf: (entry: Entry) => Value | undefined,
  unlisted: (entry: Entry) => Value | undefined,
): Record<string, Value> {
  const table: Record<string, Value> = {};

  function list(entries: readonly Entry[], level: number, inherited: typeof unlisted): void {
    const keyOf = keys[level];
    if (!keyOf) {
      if (entries.some((entry) => valueOf(entry) !== inherited(entry))) throw new Error('one key has several meanings');
      return;
    }
    for (const [key, group] of Map.groupBy(entries, keyOf)) {
      const wrong = group.filter((entry) => valueOf(entry) !== inherited(entry)).length;
      const [value, having = []] =
        [...Map.groupBy(group, valueOf)].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
      const isWorthIt = value !== undefined && wrong > 0 && 1 + group.length - having.length <= wrong;
      if (isWorthIt) table[key] = value;
      list(group, level + 1, isWorthIt ? () => value : inherited);
    }
  }

  list(all, 0, unlisted);
  return table;
}

/** A wrong entry would send a wrong document or leave an amount a string: better no client than such a one. */
function prove(map: SelectionMap, fields: readonly Facts[]): void {
  for (const { type, name, beneath, number, arguments: args } of fields) {
    const found = [
      beneath === undefined || typeBeneath(map, type, name) === beneath,
      beneath !== undefined || isNumber(map, type, name) === (number === 1),
      ...args.map((argument) => argumentType(map, type, name, argument.name) === argument.type),
    ];
    if (found.includes(false)) throw new Error(`the selection map would be wrong about ${type}.${name}`);
  }
}

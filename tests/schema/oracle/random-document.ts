import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { Compilation } from '@khuyencong/schema/compile/compilation.ts';
import type { FilterRegister } from '@khuyencong/drizzle/queries/register.ts';
import { declarationOf, type PageDeclaration } from '@khuyencong/schema/compile/declaration.ts';
import { coerceDefaultValue } from '@khuyencong/schema/compile/default-value.ts';
import { DocumentWriter } from './document-writer.ts';
import { FilterValues } from './filter-values.ts';
import { cursorOf, keysOf, type PageArguments } from './naive-page.ts';
import type { Random } from './random.ts';
import { tableName, textOf, type TableData } from './table-data.ts';

export interface RandomDocument {
  readonly source: string;
  readonly variables: Record<string, unknown>;
}

const deepest = 5;

/** The arguments that every list has; others are a list's own. */
const sharedArguments = new Set(['where', 'orderBy', 'first', 'after', 'last', 'before']);

/** Writes one random document over a whole schema, with values of the data. */
export async function randomDocument(schema: GraphQLSchema, data: TableData, random: Random): Promise<RandomDocument> {
  const writer = new DocumentWriter(random);
  const generation = new Generation(schema, data, random, writer);
  const selection = await generation.selection(schema.getQueryType()!, 0);
  return { source: writer.document(selection), variables: writer.variables };
}

class Generation {
  readonly #schema: GraphQLSchema;
  readonly #data: TableData;
  readonly #random: Random;
  readonly #writer: DocumentWriter;
  readonly #filters: FilterValues;
  #fieldsLeft = 40;

  constructor(schema: GraphQLSchema, data: TableData, random: Random, writer: DocumentWriter) {
    this.#schema = schema;
    this.#data = data;
    this.#random = random;
    this.#writer = writer;
    this.#filters = new FilterValues(random, data);
  }

  /**
   * A selection set on an object or abstract type. `shared` begins response keys that types below one abstract type
   * have in common, each for fields of its own.
   */
  async selection(type: GraphQLNamedType, depth: number, shared?: string): Promise<string> {
    const random = this.#random;
    if (isAbstractType(type)) return this.#abstractSelection(type, depth);
    if (!isObjectType(type)) throw new Error(`${type.name} has no fields`);
    const fields = Object.values(type.getFields()).filter(
      // sums are not read row by row: the worked example adds them by hand
      (field) => field.name !== 'budget' && (isLeafType(getNamedType(field.type)) || depth < deepest),
    );
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const objects = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const chosen = [
      ...random.some(leaves, random.between(objects.length === 0 ? 1 : 0, 4)),
      ...random.some(objects, this.#fieldsLeft > 0 ? random.pick(depth === 0 ? [1, 2, 2, 3] : [0, 1, 1, 2]) : 0),
    ];
    const nodes = type.getFields()['nodes'];
    if (depth === 0 && nodes && !chosen.includes(nodes) && random.chance(0.15)) chosen.push(nodes);
    const parts: string[] = [];
    const counts = new Map<string, number>();
    for (const field of random.some(chosen, chosen.length)) {
      this.#fieldsLeft -= 1;
      const key = keyOf(field);
      const count = counts.get(key) ?? 0;
      counts.set(key, count + 1);
      parts.push(await this.#field(field, depth, shared && `${shared}_${key}_${count}`));
    }
    if (random.chance(0.1) || parts.length === 0) parts.push(`${shared ? `${shared}: ` : ''}__typename`);
    return `{ ${this.#inFragments(type, parts)} }`;
  }

  /** Puts some of the fields into fragments. */
  #inFragments(type: GraphQLObjectType, parts: string[]): string {
    const random = this.#random;
    if (!random.chance(0.2)) return parts.join(' ');
    const cut = random.between(0, parts.length - 1);
    const inner = `{ ${parts.slice(cut).join(' ')} }`;
    const form = random.pick([`... on ${type.name}`, '...', 'named']);
    const spread =
      form === 'named'
        ? `...${this.#writer.fragment(type.name, inner)}${this.#writer.directive()}`
        : `${form}${this.#writer.directive()} ${inner}`;
    // spread twice, a fragment merges with itself
    return [...parts.slice(0, cut), spread, ...(form === 'named' && random.chance(0.3) ? [spread] : [])].join(' ');
  }

  async #abstractSelection(type: GraphQLNamedType, depth: number): Promise<string> {
    const random = this.#random;
    const parts = [random.pick(['__typename', 'kind: __typename', ...(isInterfaceType(type) ? ['id'] : [])])];
    if (isAbstractType(type)) {
      const shared = this.#writer.alias();
      for (const possible of random.some(this.#schema.getPossibleTypes(type), random.between(1, 9))) {
        parts.push(
          `... on ${possible.name}${this.#writer.directive()} ${await this.selection(possible, depth, shared)}`,
        );
      }
    }
    return `{ ${parts.join(' ')} }`;
  }

  async #field(field: GraphQLField<unknown, unknown>, depth: number, key: string | undefined): Promise<string> {
    const random = this.#random;
    const type = getNamedType(field.type);
    const args = await this.#arguments(field);
    const isPlain = isLeafType(type) && field.args.length === 0;
    const alias = key ?? (!isPlain || random.chance(0.2) ? this.#writer.alias() : undefined);
    const head = `${alias ? `${alias}: ` : ''}${field.name}${args}${this.#writer.directive()}`;
    if (isLeafType(type)) return head;
    const isPage = declarationOf(field)?.kind === 'page';
    const selection = await this.selection(type, isPage ? depth : depth + 1);
    // the same field twice: its selections merge
    return random.chance(0.08)
      ? `${head} ${selection} ${head} ${await this.selection(type, deepest)}`
      : `${head} ${selection}`;
  }

  async #arguments(field: GraphQLField<unknown, unknown>): Promise<string> {
    if (field.args.length === 0) return '';
    const declaration = declarationOf(field);
    const values =
      declaration?.kind === 'page' ? await this.#pageArguments(field, declaration) : await this.#values(field);
    const written = Object.entries(values).map(
      ([name, value]) => `${name}: ${this.#writer.value(value, typeOf(field.args, name))}`,
    );
    return written.length === 0 ? '' : `(${written.join(', ')})`;
  }

  async #pageArguments(
    field: GraphQLField<unknown, unknown>,
    declaration: PageDeclaration,
  ): Promise<Record<string, unknown>> {
    const random = this.#random;
    const args: Record<string, unknown> = {};
    const { filter, order } = declaration;
    const where = field.args.find(({ name }) => name === 'where');
    const whereType = where && getNamedType(where.type);
    if (filter && isInputObjectType(whereType) && random.chance(0.45)) {
      args['where'] = random.chance(0.05) ? null : await this.#filters.filter(whereType, filter);
    }
    for (const argument of field.args) {
      if (!sharedArguments.has(argument.name) && (isNonNullType(argument.type) || random.chance(0.5))) {
        const isSought = argument.name === filter?.search?.argument;
        args[argument.name] = isSought
          ? await this.#filters.searchText(filter!)
          : await this.#value(field, argument, argument.type);
      }
    }
    const keys = Object.keys(order.fields);
    if (random.chance(0.45)) {
      args['orderBy'] = random.some(keys, random.between(0, 3)).map((by) => ({
        by,
        ...(random.chance(0.5) && { direction: random.pick(['ASC', 'DESC']) }),
        ...(random.chance(0.4) && { nulls: random.pick(['FIRST', 'LAST']) }),
      }));
    }
    const size = random.chance(0.05) ? null : random.between(0, 5);
    if (random.chance(0.3)) args['last'] = size ?? 3;
    else args['first'] = size;
    for (const bound of ['after', 'before']) {
      if (random.chance(0.2)) args[bound] = await this.#cursor(field, declaration, args);
    }
    return args;
  }

  /** The cursor of some row of the table, in the list or not. */
  async #cursor(
    field: GraphQLField<unknown, unknown>,
    declaration: PageDeclaration,
    args: Record<string, unknown>,
  ): Promise<string | null> {
    const table = declaration.filter?.table;
    const rows = table ? [...(await this.#data.rows(tableName(table))).values()] : [];
    if (rows.length === 0) return null;
    const coerced: Record<string, unknown> = {};
    for (const argument of field.args) {
      const value =
        argument.name in args ? coerceInputValue(args[argument.name], argument.type) : coerceDefaultValue(argument);
      if (value !== undefined) coerced[argument.name] = value;
    }
    const pageArguments = coerced as PageArguments;
    const keys = keysOf(declaration, table, pageArguments);
    return cursorOf(field.name, keys, pageArguments, this.#random.pick(rows));
  }

  async #values(field: GraphQLField<unknown, unknown>): Promise<Record<string, unknown>> {
    const values: Record<string, unknown> = {};
    for (const argument of field.args) {
      const isRequired =
        isNonNullType(argument.type) && argument.default === undefined && argument.defaultValue === undefined;
      if (isRequired || this.#random.chance(0.5))
        values[argument.name] = await this.#value(field, argument, argument.type);
    }
    return values;
  }

  async #value(
    field: GraphQLField<unknown, unknown>,
    argument: GraphQLArgument,
    type: GraphQLInputType,
  ): Promise<unknown> {
    const random = this.#random;
    if (!isNonNullType(type) && random.chance(0.08)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const items = [];
      for (let count = random.between(0, 6); count > 0; count -= 1)
        items.push(await this.#value(field, argument, nullable.ofType));
      return items;
    }
    if (isEnumType(nullable)) return random.pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) return this.#inputObject(field, argument, nullable);
    switch (nullable.name) {
      case 'Int':
        return random.between(0, 5);
      case 'Boolean':
        return random.chance(0.5);
      case 'Date':
        return random.pick(['2016-01-31', '2017-06-30', '2018-06-01', '2018-12-31', '2025-07-01']);
      case 'ID':
        return this.#id();
      default:
        return argument.name === 'code' ? this.#code(getNamedType(field.type).name) : '2018';
    }
  }

  async #inputObject(
    field: GraphQLField<unknown, unknown>,
    argument: GraphQLArgument,
    type: GraphQLInputObjectType,
  ): Promise<unknown> {
    const register = registersOf(this.#schema).get(type.name);
    if (register) return this.#filters.filter(type, register);
    const value: Record<string, unknown> = {};
    for (const inner of Object.values(type.getFields())) {
      if (isNonNullType(inner.type) || this.#random.chance(0.4)) {
        value[inner.name] = await this.#value(field, argument, inner.type);
      }
    }
    return value;
  }

  async #id(): Promise<string> {
    const [type, table] = this.#random.pick([...nodeTables(this.#schema)]);
    const rows = [...(await this.#data.rows(tableName(table))).values()];
    const { id } = (this.#schema.getType(type) as GraphQLObjectType).getFields();
    const declaration = declarationOf(id!);
    if (rows.length === 0 || declaration?.kind !== 'leaf' || this.#random.chance(0.1)) return `${type}:unknown`;
    const compilation = new Compilation(this.#schema, new Map(), { variables: {}, context: undefined }, false);
    const idOf = (row: unknown) => sql`${declaration.sql(row, {}, compilation)}`;
    return (await this.#data.ofRow(table, this.#random.pick(rows), idOf))!;
  }

  async #code(type: string): Promise<string> {
    const table = nodeTables(this.#schema).get(type);
    const rows = table ? [...(await this.#data.rows(tableName(table))).values()] : [];
    if (rows.length === 0 || this.#random.chance(0.1)) return 'unknown';
    return textOf(this.#random.pick(rows), { name: 'code' } as never)!;
  }
}

/** A part of a response key that only fields of one type and nullability have. */
const keyOf = ({ type }: GraphQLField<unknown, unknown>): string =>
  String(type).replaceAll('!', '_N').replaceAll(/[[\]]/g, '_L');

const typeOf = (args: readonly GraphQLArgument[], name: string): GraphQLInputType =>
  args.find((argument) => argument.name === name)!.type;

function* pagesOf(schema: GraphQLSchema): Generator<[GraphQLField<unknown, unknown>, PageDeclaration]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const declaration = declarationOf(field);
      if (declaration?.kind === 'page') yield [field, declaration];
    }
  }
}

/** The filter registers by the names of their input types. */
function registersOf(schema: GraphQLSchema): Map<string, FilterRegister<any>> {
  return new Map(
    [...pagesOf(schema)].flatMap(([, { filter }]) =>
      filter ? [[`${filter.name}Filter`, filter] as [string, FilterRegister<any>]] : [],
    ),
  );
}

const isNode = (schema: GraphQLSchema, name: string): boolean => {
  const type = schema.getType(name);
  return isObjectType(type) && type.getInterfaces().some((item) => item.name === 'Node');
};

/** The tables of the types that are found by an id. */
function nodeTables(schema: GraphQLSchema): Map<string, PgTable> {
  const tables = new Map<string, PgTable>();
  for (const { filter } of [...pagesOf(schema)].map(([, page]) => page)) {
    if (filter && isNode(schema, filter.name)) tables.set(filter.name, filter.table);
  }
  return tables;
}

import { is, sql, Table, type SQL } from 'drizzle-orm';
import {
  defaultFieldResolver,
  execute,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { Compilation } from '@khuyencong/schema/compile/compilation.ts';
import {
  declarationOf,
  type Declaration,
  type Inputs,
  type PageDeclaration,
  type Rows,
} from '@khuyencong/schema/compile/declaration.ts';
import { searchRank, soughtIn } from '@khuyencong/schema/compile/filter.ts';
import { Input } from '@khuyencong/schema/compile/input.ts';
import type { Read } from '@khuyencong/schema/compile/runtime.ts';
import { mapFields } from './map-fields.ts';
import { answers, meets } from './naive-filter.ts';
import { keysOf, pageOf, type PageArguments } from './naive-page.ts';
import { tableName, type StoredRow, type TableData } from './table-data.ts';

/** One row that fields are read from. */
class Row {
  readonly type: string;
  readonly value: unknown;
  /** A select of one value that an expression over the row has. */
  readonly select: (expression: SQL) => SQL;

  constructor(type: string, value: unknown, select: (expression: SQL) => SQL) {
    this.type = type;
    this.value = value;
    this.select = select;
  }
}

/** The parts of a connection, ready to be taken. */
class Part {
  readonly members: Readonly<Record<string, unknown>>;

  constructor(members: Readonly<Record<string, unknown>>) {
    this.members = members;
  }
}

/** Gives declarations what they compile with; parameters stand in place. */
class Reading extends Compilation {
  static #count = 0;
  readonly #context: unknown;

  constructor(schema: GraphQLSchema, context: unknown) {
    super(schema, new Map(), { variables: {}, context }, false);
    this.#context = context;
  }

  override bind(read: Read): SQL {
    return sql`${sql.param(read({ variables: {}, context: this.#context }) ?? null)}`;
  }

  override aliasName(): string {
    Reading.#count = (Reading.#count + 1) % 1_000_000;
    return `n${Reading.#count}`;
  }
}

/**
 * Answers documents the slow way: graphql-js walks the document, each leaf is a select of its own over the one row it
 * belongs to, each list is read row by row, and pages are filtered, sorted and cut in TypeScript. With the compiler it
 * shares the declarations of fields, and nothing that puts a statement together.
 */
export class NaiveExecutor {
  readonly #schema: GraphQLSchema;
  readonly #data: TableData;

  constructor(schema: GraphQLSchema, data: TableData) {
    this.#data = data;
    this.#schema = mapFields(
      schema,
      (field) => (source, args, context, info) => this.#resolve(field, source, args, context, info),
      (value) => (value as Row).type,
    );
  }

  async execute(
    document: DocumentNode,
    variableValues: Record<string, unknown>,
    contextValue: unknown,
  ): Promise<ExecutionResult> {
    const rootValue = new Row('Query', undefined, (expression) => sql`select ${expression}`);
    return execute({ schema: this.#schema, document, variableValues, contextValue, rootValue });
  }

  async #resolve(
    field: GraphQLField<unknown, unknown>,
    source: unknown,
    args: Record<string, unknown>,
    context: unknown,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const declaration = declarationOf(field);
    if (source instanceof Part) return source.members[field.name];
    if (!declaration || !(source instanceof Row))
      return (field.resolve ?? defaultFieldResolver)(source, args, context, info);
    const compilation = new Reading(this.#schema, context);
    return this.#read(declaration, field, source, args, compilation, info, context);
  }

  async #read(
    declaration: Declaration,
    field: GraphQLField<unknown, unknown>,
    source: Row,
    args: Record<string, unknown>,
    compilation: Reading,
    info: GraphQLResolveInfo,
    context: unknown,
  ): Promise<unknown> {
    const inputs = inputsOf(compilation, field, args, info);
    const type = getNamedType(field.type).name;
    switch (declaration.kind) {
      case 'leaf': {
        const expression = declaration.sql(source.value, inputs, compilation);
        return leafValue(await this.#data.value(source.select(sql`(${expression})::text`)), field);
      }
      case 'embed': {
        const present = declaration.present?.(source.value);
        if (present && (await this.#data.value(source.select(sql`(${present})::text`))) !== 'true') return null;
        return new Row(type, declaration.row(source.value, inputs, compilation), source.select);
      }
      case 'rows': {
        const rows = await this.#rows(source, type, declaration.rows(source.value, inputs, compilation));
        return declaration.list ? rows : (rows[0] ?? null);
      }
      case 'page':
        return this.#page(declaration, field, source, args, inputs, compilation);
      case 'lookup': {
        const lookUp = async (id: string) => {
          const name = id.slice(0, id.indexOf(':'));
          const code = sql`${sql.param(id.slice(name.length + 1))}`;
          const [row] = await this.#rows(source, name, declaration.types()[name]!(code, compilation));
          return row ?? null;
        };
        return declaration.list ? (args['ids'] as string[]).map(lookUp) : lookUp(args['id'] as string);
      }
      case 'union': {
        const key = await this.#data.value(source.select(sql`(${declaration.on(source.value)})::text`));
        const member = declaration.members()[key!]!;
        const [row] = await this.#rows(source, member.type, member.rows(source.value, compilation));
        return row ?? null;
      }
      case 'computed': {
        const needs: Record<string, unknown> = {};
        for (const [name, expression] of Object.entries(declaration.needs(source.value, inputs, compilation))) {
          const text = await this.#data.value(source.select(sql`to_json(${expression})::text`));
          needs[name] = text === null ? null : JSON.parse(text);
        }
        return field.resolve!({ [info.path.key]: needs }, args, context, info);
      }
    }
  }

  /** The rows below a row: those of a table by their place in it, others by their number. */
  async #rows(parent: Row, type: string, rows: Rows): Promise<Row[]> {
    const ordered = (): SQL => {
      const from = typeof rows.from === 'function' ? rows.from() : rows.from;
      const where = rows.where ? sql` where ${rows.where}` : sql``;
      const order = rows.orderBy?.length ? sql` order by ${sql.join([...rows.orderBy], sql`, `)}` : sql``;
      return sql`from ${from}${where}${order}`;
    };
    const limit = rows.limit ? sql` limit ${rows.limit}` : sql``;
    if (!is(rows.row, Table)) {
      const count = await this.#data.value(
        parent.select(sql`(select count(*)::text from (select 1 ${ordered()}${limit}) listed)`),
      );
      return Array.from(
        { length: Number(count) },
        (_, index) =>
          new Row(type, rows.row, (expression) =>
            parent.select(sql`(select ${expression} ${ordered()} limit 1 offset ${sql.raw(String(index))})`),
          ),
      );
    }
    const name = sql.identifier(rows.alias);
    const places = await this.#data.value(
      parent.select(sql`array_to_string(array(select ${name}.ctid::text ${ordered()}${limit}), ';')`),
    );
    const from = typeof rows.from === 'function' ? rows.from() : rows.from;
    return (places ? places.split(';') : []).map(
      (place) =>
        new Row(
          type,
          rows.row,
          (expression) => sql`select ${expression} from ${from} where ${name}.ctid = ${sql.raw(`'${place}'::tid`)}`,
        ),
    );
  }

  async #page(
    declaration: PageDeclaration,
    field: GraphQLField<unknown, unknown>,
    source: Row,
    args: PageArguments,
    inputs: Inputs,
    compilation: Compilation,
  ): Promise<Part> {
    const rows = declaration.rows(source.value, inputs, compilation);
    const table = rows.row as Parameters<typeof tableName>[0];
    const connection = getNamedType(field.type);
    if (!isObjectType(connection)) throw new Error(`${connection.name} is no connection`);
    const type = getNamedType(connection.getFields()['nodes']!.type).name;
    const stored = await this.#data.rows(tableName(table));
    const sought = soughtIn(declaration.filter, inputs);
    const rank = sought && searchRank(sought, rows.row);
    const item = sought && rank ? (declaration.item?.(rows.row, { text: sought.text, rank }) ?? rows.row) : rows.row;
    const argument = declaration.filter?.search?.argument;
    const text = argument && (args as Readonly<Record<string, string>>)[argument];
    const all = await this.#rows(source, type, rows);
    const places = new Map<unknown, Row>();
    const listed = [];
    for (const row of all) {
      const place = await this.#data.value(row.select(sql`${sql.identifier(rows.alias)}.ctid::text`));
      const found = stored.get(place!)!;
      places.set(found, new Row(type, item, row.select));
      const isSought = text === undefined || answers(declaration.filter!, found, text);
      if (isSought && (!declaration.filter || (await meets(this.#data, declaration.filter, found, args.where))))
        listed.push(found);
    }
    const page = pageOf(field.name, keysOf(declaration, table, args), listed, args);
    const nodes = page.page.map((row) => places.get(row)!);
    return new Part({
      totalCount: page.totalCount,
      nodes,
      edges: nodes.map((node, index) => new Part({ node, cursor: page.cursors[index] })),
      pageInfo: new Part(page.pageInfo),
      ...this.#ofWhole(connection, source, rows, listed, compilation),
    });
  }

  /** What a connection has beside the parts of every one: over the rows that are listed, given by their places. */
  #ofWhole(
    connection: GraphQLObjectType,
    source: Row,
    rows: Rows,
    listed: readonly StoredRow[],
    compilation: Compilation,
  ): Record<string, Row> {
    const places = `{${listed.map(({ ctid }) => `"${ctid}"`).join(',')}}`;
    const where = sql`${sql.identifier(rows.alias)}.ctid = any(${sql.param(places)}::text::tid[])`;
    const declared = Object.values(connection.getFields()).flatMap((field) => {
      const declaration = declarationOf(field);
      if (declaration?.kind !== 'embed') return [];
      const value = declaration.row({ ...rows, where }, {}, compilation);
      return [[field.name, new Row(getNamedType(field.type).name, value, source.select)] as const];
    });
    return Object.fromEntries(declared);
  }
}

/** What the database printed, as the type of the field wants it. */
function leafValue(text: string | null, field: GraphQLField<unknown, unknown>): unknown {
  if (text === null) return null;
  if (isListType(getNullableType(field.type))) return JSON.parse(text);
  const { name } = getNamedType(field.type);
  if (name === 'Int' || name === 'Float') return Number(text);
  return name === 'Boolean' ? text === 'true' : text;
}

/** Arguments that graphql-js has coerced, as constants. */
function inputsOf(
  compilation: Compilation,
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  info: GraphQLResolveInfo,
): Inputs {
  const node = info.fieldNodes[0]!;
  return Object.fromEntries(
    field.args.map(({ name, type }) => {
      const origin = name in args ? ({ kind: 'constant', value: args[name] } as const) : ({ kind: 'absent' } as const);
      return [name, new Input(compilation, type, origin, { node, path: [], argument: [name] })];
    }),
  );
}

import { Column, getTableName, is, sql, SQL } from 'drizzle-orm';
import { getNamedType, isObjectType, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { collectFields } from './collect.ts';
import type { Compilation } from './compilation.ts';
import { cursorOf, readCursor, signature } from './cursor.ts';
import { declarationOf, type Inputs, type PageDeclaration, type Rows } from './declaration.ts';
import { compileFilter, searchCondition, searchRank, soughtIn } from './filter.ts';
import type { Input } from './input.ts';
import { concatenate, enclosed, jsonObject, orNull } from './json-text.ts';
import { after, continuesIntoNulls, type Position } from './keyset.ts';
import { compileField, compileFields, type Selection } from './object.ts';
import { orderKeys, orderTerms, reversed, type OrderKey } from './order.ts';
import { fromWhere } from './rows.ts';
import { oncePerRequest, type Read } from './runtime.ts';

const standardSize = 20;

/** A page as it is compiled: its rows, its order, its two bounds and its size. */
interface Page {
  readonly compilation: Compilation;
  readonly rows: Rows;
  /** What the fields of a record read. */
  readonly item: unknown;
  readonly keys: readonly OrderKey[];
  readonly backward: boolean;
  readonly after: Position | undefined;
  readonly before: Position | undefined;
  readonly size: SQL;
  readonly sizePlusOne: SQL;
  readonly cursor: SQL;
  /** True when one row more than the page is picked, to see whether there is one. */
  readonly peeks: boolean;
  /** True when the picked rows bear their number. */
  readonly numbers: boolean;
}

/** The JSON text of a Relay connection. */
export function compilePage(
  compilation: Compilation,
  declaration: PageDeclaration,
  field: GraphQLField<unknown, unknown>,
  parent: unknown,
  inputs: Inputs,
  selection: Selection,
): SQL {
  const connection = objectType(field.type);
  const rows = declaration.rows(parent, inputs, compilation);
  const where = inputs['where'];
  const sought = soughtIn(declaration.filter, inputs);
  const searched = sought?.search.argument ? searchCondition(sought.search, rows.row, sought.text) : undefined;
  const condition = declaration.filter && compileFilter(compilation, declaration.filter, rows.row, where);
  const filtered: Rows = { ...rows, where: both(both(rows.where, searched), condition) };
  const rank = sought && searchRank(sought, rows.row);
  const keys = orderKeys(declaration.order, rows.row, inputs['orderBy'], rank);
  const sign = oncePerRequest((runtime) => {
    const args = Object.entries(inputs).map(([name, input]) => [name, input.read(runtime)]);
    return signature(selection.nodes[0]!.name.value, keys, Object.fromEntries(args));
  });
  const size = pageSize(inputs, declaration.maximum);
  const asked = pageInfoFields(compilation, connection, selection);
  const peeks = asked.has(size.backward ? 'hasPreviousPage' : 'hasNextPage');
  const page: Page = {
    compilation,
    rows: filtered,
    item: declaration.item && sought && rank ? declaration.item(rows.row, { text: sought.text, rank }) : rows.row,
    keys,
    ...size,
    peeks,
    numbers: size.backward || peeks || asked.has('startCursor') || asked.has('endCursor'),
    after: position(inputs['after'], keys, sign),
    before: position(inputs['before'], keys, sign),
    cursor: cursorOf(keys, compilation.bind(sign)),
  };
  return assemble(page, connection, selection, rank !== undefined);
}

/** Connections answer in one pass over the picked rows; a search that is read more than once is scanned once. */
function assemble(page: Page, connection: GraphQLObjectType, selection: Selection, isSearch: boolean): SQL {
  const { compilation } = page;
  const fields = collect(page, connection, selection.nodes);
  const names = new Set([...fields.values()].map((nodes) => nodes[0]!.name.value));
  const picksRows = ['nodes', 'edges', 'pageInfo'].some((name) => names.has(name));
  const readsAll = [...names].some((name) => name === 'totalCount' || isOfWhole(connection, name));
  const matches = isSearch && readsAll && (picksRows || names.size > 1) ? compilation.aliasName() : undefined;
  const source: Page = matches ? { ...page, rows: { ...page.rows, ...keptRows(page, matches) } } : page;
  const members: [string, SQL | string][] = [];
  for (const [key, nodes] of fields) {
    const name = nodes[0]!.name.value;
    const inner: Selection = { nodes, path: [...selection.path, key] };
    if (name === '__typename') members.push([key, JSON.stringify(connection.name)]);
    else if (name === 'totalCount') members.push([key, sql`(select count(*) ${fromWhere(source.rows)})::text`]);
    else if (name === 'pageInfo') members.push([key, pageInfo(source, connection, inner)]);
    else if (isOfWhole(connection, name))
      members.push([key, compileField(compilation, connection.getFields()[name]!, source.rows, inner)]);
    else members.push([key, listMember(source, connection, name as 'nodes' | 'edges', inner)]);
  }
  const text = jsonObject(members);
  // one row, also where nothing that is asked of the page is an aggregate
  const answer = picksRows
    ? enclosed(text, (inner) => sql`(select ${inner} from ${pickPage(source, text)} group by ())`)
    : text;
  if (!matches) return answer;
  const columns = columnsOf(page.rows.alias, [text, ...orderTerms(page.keys)]);
  const scan = sql`with ${sql.identifier(matches)} as materialized (select ${columns} ${fromWhere(page.rows)})`;
  return enclosed(answer, (inner) => sql`(${scan} select ${inner})`);
}

/** The rows of a list from a scan that is kept under a name. */
const keptRows = (page: Page, name: string): Pick<Rows, 'from' | 'where'> => ({
  from: sql`${sql.identifier(name)} ${sql.identifier(page.rows.alias)}`,
  where: undefined,
});

/** Fields beside those of every connection, which read the rows of the whole list. */
const isOfWhole = (connection: GraphQLObjectType, name: string): boolean =>
  name in connection.getFields() && declarationOf(connection.getFields()[name]!) !== undefined;

/** The rows of the page; where it is asked for with their number from 1 (`n`) and how many were picked (`picked`). */
function pickPage(page: Page, text: SQL): SQL {
  const name = sql.identifier(page.rows.alias);
  const keys = page.backward ? reversed(page.keys) : page.keys;
  const limit = page.peeks ? page.sizePlusOne : page.size;
  const order = sql.join(orderTerms(keys), sql`, `);
  const bounds = both(
    page.after && after(page.keys, page.after),
    page.before && after(reversed(page.keys), page.before),
  );
  const select = (columns: SQL, condition: SQL | undefined) =>
    sql`select ${columns} ${fromWhere({ ...page.rows, where: both(page.rows.where, condition) })} order by ${order} limit ${limit}`;
  const start = page.backward ? page.before : page.after;
  let picked = select(sql`${name}.*`, bounds);
  if (start && continuesIntoNulls(keys, start)) {
    // the rows with a value are a range of the index, those without are another: each is read as far as the page goes
    const leading = keys[0]!;
    const bound = leading.descending ? sql`${leading.value} <= ${start[0]}` : sql`${leading.value} >= ${start[0]}`;
    const columns = columnsOf(page.rows.alias, [text, order]);
    const valued = select(columns, both(bound, bounds));
    const rest = select(columns, both(sql`${leading.value} is null`, bounds));
    picked = sql`select * from ((${valued}) union all (${rest})) ${name} order by ${order} limit ${limit}`;
  }
  if (!page.numbers) return sql`(${picked}) ${name}`;
  return sql`(select *, row_number() over () n, count(*) over () picked from (${picked}) ${name}) ${name}`;
}

/** The columns that expressions read of a FROM item: what carries rows along, a union or a scan kept, carries no more. */
function columnsOf(alias: string, expressions: readonly SQL[]): SQL {
  const names = new Set<string>();
  const visit = (chunk: unknown): void => {
    if (is(chunk, SQL)) chunk.queryChunks.forEach(visit);
    else if (Array.isArray(chunk)) chunk.forEach(visit);
    else if (is(chunk, Column) && getTableName(chunk.table) === alias) names.add(chunk.name);
  };
  expressions.forEach(visit);
  const columns = [...names].map((name) => sql`${sql.identifier(alias)}.${sql.identifier(name)}`);
  return sql.join(columns, sql`, `);
}

function listMember(page: Page, connection: GraphQLObjectType, name: 'nodes' | 'edges', selection: Selection): SQL {
  const type = objectType(connection.getFields()[name]!.type);
  const item = name === 'nodes' ? node(page, type, selection) : edge(page, type, selection);
  const alias = sql.identifier(page.rows.alias);
  const order = page.backward ? sql` order by ${alias}.n desc` : sql``;
  const within = page.peeks ? sql` filter (where ${alias}.n <= ${page.size})` : sql``;
  return concatenate(['[', sql`coalesce(string_agg(${item}, ','${order})${within}, '')`, ']']);
}

function edge(page: Page, type: GraphQLObjectType, selection: Selection): SQL {
  const members: [string, SQL | string][] = [];
  for (const [key, nodes] of collect(page, type, selection.nodes)) {
    const name = nodes[0]!.name.value;
    if (name === '__typename') members.push([key, JSON.stringify(type.name)]);
    else if (name === 'cursor') members.push([key, concatenate(['"', page.cursor, '"'])]);
    else {
      const inner: Selection = { nodes, path: [...selection.path, key] };
      members.push([key, node(page, objectType(type.getFields()[name]!.type), inner)]);
    }
  }
  return jsonObject(members);
}

function node(page: Page, type: GraphQLObjectType, selection: Selection): SQL {
  return compileFields(page.compilation, type, page.item, collect(page, type, selection.nodes), selection.path);
}

/** The names of the fields that are asked of `pageInfo`, in any of its places. */
function pageInfoFields(
  compilation: Compilation,
  connection: GraphQLObjectType,
  selection: Selection,
): ReadonlySet<string> {
  const type = objectType(connection.getFields()['pageInfo']!.type);
  const names = new Set<string>();
  for (const nodes of fieldsOf(compilation, connection, selection.nodes).values()) {
    if (nodes[0]!.name.value !== 'pageInfo') continue;
    for (const [node] of fieldsOf(compilation, type, nodes).values()) names.add(node!.name.value);
  }
  return names;
}

function pageInfo(page: Page, connection: GraphQLObjectType, selection: Selection): SQL {
  const type = objectType(connection.getFields()['pageInfo']!.type);
  const alias = sql.identifier(page.rows.alias);
  const more = () => sql`(count(*) > ${page.size})::text`;
  const cursorAt = (number: SQL) =>
    orNull(concatenate(['"', sql`max(case when ${alias}.n = ${number} then ${page.cursor} end)`, '"']));
  // the row that is picked only to see whether there are more does not count
  const first = sql`least(1, ${page.size})`;
  const last = sql`least(${alias}.picked, ${page.size})`;
  const members: [string, SQL | string][] = [];
  for (const [key, [asked]] of collect(page, type, selection.nodes)) {
    switch (asked!.name.value) {
      case '__typename':
        members.push([key, JSON.stringify(type.name)]);
        break;
      case 'hasNextPage':
        members.push([key, page.backward ? beyond(page, reversed(page.keys), page.before) : more()]);
        break;
      case 'hasPreviousPage':
        members.push([key, page.backward ? more() : beyond(page, page.keys, page.after)]);
        break;
      case 'startCursor':
        members.push([key, cursorAt(page.backward ? last : first)]);
        break;
      case 'endCursor':
        members.push([key, cursorAt(page.backward ? first : last)]);
        break;
    }
  }
  return jsonObject(members);
}

/** Whether there are rows on the other side of the bound that the page started from. */
function beyond(page: Page, keys: readonly OrderKey[], bound: Position | undefined): SQL | string {
  if (!bound) return 'false';
  const condition = after(reversed(keys), bound, true);
  return sql`(exists (select ${fromWhere({ ...page.rows, where: both(page.rows.where, condition) })}))::text`;
}

function pageSize(inputs: Inputs, maximum: number): Pick<Page, 'backward' | 'size' | 'sizePlusOne'> {
  const first = inputs['first']!;
  const last = inputs['last']!;
  const backward = last.isSet;
  const size = backward ? last : first;
  for (const input of [first, last]) {
    input.check((value: number | null | undefined) =>
      value == null || (value >= 0 && value <= maximum) ? undefined : `Ask for 0 to ${maximum} records a page.`,
    );
  }
  if (backward && first.isSet) {
    last.check(() => 'Give either "first" or "last", not both.');
  }
  const count = (value: number | null | undefined) => value ?? standardSize;
  return { backward, size: size.amount(count), sizePlusOne: size.amount((value) => count(value) + 1) };
}

/** The values of a cursor as parameters; which of them are null changes the statement. */
function position(cursor: Input | undefined, keys: readonly OrderKey[], sign: Read<string>): Position | undefined {
  if (!cursor?.isSet) return undefined;
  const { read: textOf } = cursor;
  const read = oncePerRequest((runtime) => readCursor(textOf(runtime) as string, sign(runtime), keys.length));
  const nulls = cursor.derive('nulls', (_, runtime) =>
    read(runtime)
      .map((item) => (item === null ? 'n' : 'v'))
      .join(''),
  );
  return keys.map((_, index) =>
    nulls[index] === 'n' ? undefined : cursor.bind((_text, runtime) => read(runtime)[index]),
  );
}

const collect = (page: Page, type: GraphQLObjectType, nodes: readonly FieldNode[]) =>
  fieldsOf(page.compilation, type, nodes);

function fieldsOf(compilation: Compilation, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  return collectFields(
    compilation,
    type,
    nodes.map((field) => field.selectionSet),
  );
}

function objectType(type: GraphQLField<unknown, unknown>['type']): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`${named.name} is not an object type`);
  return named;
}

function both(one: SQL | undefined, other: SQL | undefined): SQL | undefined {
  return one && other ? sql`${one} and ${other}` : (one ?? other);
}

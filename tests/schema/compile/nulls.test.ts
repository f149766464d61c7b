import type { Database } from '@khuyencong/drizzle/connect.ts';
import { schema } from '@khuyencong/schema';
import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { CompiledGraph } from './compiled-graph.ts';

interface Connection {
  readonly totalCount: number;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

const objectTypeOf = (field: Field): GraphQLObjectType | undefined => {
  const type = getNamedType(field.type);
  return isObjectType(type) ? type : undefined;
};

const isConnection = (field: Field) =>
  (objectTypeOf(field)?.name.endsWith('Connection') ?? false) && !field.args.some(isRequiredArgument);

/** A stage is the only thing that a leaf must be asked with. */
const called = (field: Field) =>
  field.args.some((argument) => argument.name === 'stage') ? `${field.name}(stage: REGISTERED)` : field.name;

const leaves = (type: GraphQLObjectType) =>
  fieldsOf(type)
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(called);

/** A page of a list with all values of its records, all records that they must have, and the pages beneath. */
function pageDocument(field: Field, depth: number): string {
  const node = objectTypeOf(objectTypeOf(field)!.getFields()['nodes']!)!;
  const parts = fieldsOf(node).map((child) => {
    if (isConnection(child)) return depth > 0 ? pageDocument(child, depth - 1) : '';
    const type = objectTypeOf(child);
    return type && isNonNullType(child.type) && child.name !== 'normChecks'
      ? `${child.name} { __typename ${leaves(type).join(' ')} }`
      : '';
  });
  return `${field.name}(first: 100) { totalCount nodes { ${[...leaves(node), ...parts].join(' ')} } }`;
}

const document = `{ ${fieldsOf(schema.getQueryType()!)
  .filter(isConnection)
  .map((field) => pageDocument(field, 1))
  .join('\n')} }`;

const isPage = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'totalCount' in value;

/** The lists, by name, that lack a record: one whose text has become null drops out. */
function incomplete(data: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(data).flatMap(([name, page]) => {
    if (!isPage(page)) return [];
    const lacks = page.nodes.length < Math.min(page.totalCount, 100);
    return [...(lacks ? [name] : []), ...page.nodes.flatMap(incomplete)];
  });
}

describeOnBothDatabases('null', (open) => {
  let database: Database;
  let graph: CompiledGraph;
  let tables: { name: string; columns: string }[];
  beforeAll(async () => {
    graph = new CompiledGraph((database = await open({ template: 'example', maxConnections: 1 })));
    tables = await database.query(
      `select table_name as name, string_agg(column_name, ' ' order by column_name) as columns
       from information_schema.columns
       where table_schema = 'public' and is_nullable = 'YES' group by 1 order by 1`,
    );
  });

  /** Work with columns that are null in all rows, or undefined where a constraint forbids that. */
  async function whereNull<Result>(
    table: string,
    columns: readonly string[],
    work: () => Promise<Result>,
  ): Promise<Result | undefined> {
    await database.query('begin');
    try {
      const nulls = columns.map((column) => `"${column}" = null`).join();
      const isAllowed = await database.query(`update "${table}" set ${nulls}`).then(
        () => true,
        () => false,
      );
      return isAllowed ? await work() : undefined;
    } finally {
      await database.query('rollback');
    }
  }

  const lacking = async () => incomplete(await graph.data(document));

  /** All columns of a table at once where its constraints let them be, for the document is long; else one by one. */
  async function lostWithout(table: string, columns: readonly string[]): Promise<readonly string[]> {
    const nullable: string[] = [];
    for (const column of columns) {
      if (await whereNull(table, [column], async () => true)) nullable.push(column);
    }
    if (nullable.length === 0) return [];
    const together = await whereNull(table, nullable, lacking);
    if (together) return together;
    const lists: string[] = [];
    for (const column of nullable) lists.push(...((await whereNull(table, [column], lacking)) ?? []));
    return lists;
  }

  it('in any column that may be null loses no record of any list', async () => {
    expect(await lacking()).toEqual([]);
    const lost: Record<string, readonly string[]> = {};
    for (const { name, columns } of tables) {
      const lists = await lostWithout(name, columns.split(' '));
      if (lists.length > 0) lost[name] = lists;
    }
    expect(lost).toEqual({});
    expect(tables.length).toBeGreaterThan(20);
  }, 120_000);
});

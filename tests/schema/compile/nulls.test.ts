import type { Database } from '@khuyencong/drizzle/connect.ts';
import { schema } from '@khuyencong/schema';
import {
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { openWorkedExample, type CompiledGraph } from './compiled-graph.ts';

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

const isConnection = (field: Field) => objectTypeOf(field)?.name.endsWith('Connection') ?? false;

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
  let columns: { table: string; name: string }[];
  beforeAll(async () => {
    graph = await openWorkedExample(async () => (database = await open({ maxConnections: 1 })));
    columns = await database.query(
      `select table_name as "table", column_name as name from information_schema.columns
       where table_schema = 'public' and is_nullable = 'YES' order by 1, 2`,
    );
  });

  /** What lacks a record when a column is null in all rows; nothing where a constraint forbids that. */
  async function withoutValues({ table, name }: { table: string; name: string }): Promise<string[]> {
    await database.query('begin');
    try {
      const isAllowed = await database.query(`update "${table}" set "${name}" = null`).then(
        () => true,
        () => false,
      );
      return isAllowed ? incomplete(await graph.data(document)) : [];
    } finally {
      await database.query('rollback');
    }
  }

  it('in any column that may be null loses no record of any list', async () => {
    expect(incomplete(await graph.data(document))).toEqual([]);
    const lost: Record<string, string[]> = {};
    for (const column of columns) {
      const lists = await withoutValues(column);
      if (lists.length > 0) lost[`${column.table}.${column.name}`] = lists;
    }
    expect(lost).toEqual({});
    expect(columns.length).toBeGreaterThan(50);
  }, 120_000);
});

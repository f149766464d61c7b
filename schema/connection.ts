import type { ObjectRef } from '@pothos/core';
import type { SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { GraphQLResolveInfo } from 'graphql';
import type { FilterRegister, OrderRegister } from '@khuyencong/drizzle/queries/register.ts';
import { builder } from './builder.ts';
import type { Compilation } from './compile/compilation.ts';
import type { Inputs, PageDeclaration, Rows } from './compile/declaration.ts';
import { directionFields } from './direction.ts';
import { filterInput } from './filter-input.ts';

const maximumPage = 100;

const fromData = (data: any, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => data[info.path.key];

/** What a page says of itself where no connection writes it. */
export interface PageBounds {
  readonly hasNextPage: SQL;
  readonly hasPreviousPage: SQL;
  readonly startCursor: SQL;
  readonly endCursor: SQL;
}

export const PageInfo = builder.objectRef<PageBounds>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.leaf({
      type: 'Boolean',
      nullable: false,
      description: 'Records follow this page.',
      sql: (page) => page.hasNextPage,
    }),
    hasPreviousPage: t.leaf({
      type: 'Boolean',
      nullable: false,
      description: 'Records come before this page.',
      sql: (page) => page.hasPreviousPage,
    }),
    startCursor: t.leaf({
      type: 'String',
      nullable: true,
      form: 'quoted',
      description: 'Cursor of the first record; null on an empty page.',
      sql: (page) => page.startCursor,
    }),
    endCursor: t.leaf({
      type: 'String',
      nullable: true,
      form: 'quoted',
      description: 'Cursor of the last record; null on an empty page.',
      sql: (page) => page.endCursor,
    }),
  }),
});

/** An entity of the graph that can be listed: its type, its table and what it is filtered and ordered by. */
export interface Entity<Table extends PgTable> {
  readonly name: string;
  readonly type: ObjectRef<any, Table>;
  readonly table: Table;
  readonly filter?: FilterRegister<Table>;
  readonly order: OrderRegister<Table>;
  /** What the fields of a record read, where it is more than its row. */
  readonly item?: PageDeclaration['item'];
  /** Fields of the connection beside those of every list; they read the rows of the whole list. */
  readonly ofWhole?: (t: any) => Record<string, any>;
}

const parts = new Map<string, ReturnType<typeof makeParts>>();

/** The connection types and the order input of an entity, made once. */
function makeParts(entity: Entity<any>) {
  const { name, type } = entity;
  const Edge = builder.objectRef<object>(`${name}Edge`).implement({
    description: `A record of type ${name} at its place in a list.`,
    fields: (t) => ({
      cursor: t.string({ description: 'The place; give it to `after` or `before`.', resolve: fromData }),
      node: t.field({ type: type as ObjectRef<any, object>, description: 'The record.', resolve: fromData }),
    }),
  });
  const Connection = builder.objectRef<object>(`${name}Connection`).implement({
    description: `A page of a list of records of type ${name}.`,
    fields: (t) => ({
      totalCount: t.int({ description: 'How many records the whole list has, whatever the page.', resolve: fromData }),
      nodes: t.field({
        type: [type as ObjectRef<any, object>],
        description: 'The records of the page, in order.',
        resolve: fromData,
      }),
      edges: t.field({
        type: [Edge],
        description: 'The records of the page with their cursors, in order.',
        resolve: fromData,
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Where the page lies in the list.', resolve: fromData }),
      ...entity.ofWhole?.(t),
    }),
  });
  const keys = Object.entries(entity.order.fields);
  const values = Object.fromEntries(keys.map(([key, { description }]) => [key, { description }]));
  const Key = builder.enumType(`${name}OrderField`, {
    description: `What records of type ${name} can be ordered by.`,
    values,
  });
  const Order = builder.inputType(`${name}Order`, {
    description:
      'One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code.',
    fields: (t) => ({
      by: t.field({ type: Key, required: true, description: 'The key.' }),
      ...directionFields(t, 'Records without a value come last unless asked otherwise.'),
    }),
  });
  return { Connection, Order };
}

function partsOf(entity: Entity<any>) {
  let made = parts.get(entity.name);
  if (!made) {
    made = makeParts(entity);
    parts.set(entity.name, made);
  }
  return made;
}

interface PageOptions<Parent, Table extends PgTable> {
  readonly description: string;
  /** Arguments of this list alone, beside those of every list. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** Which records belong to the parent; all of the table without it. */
  readonly of?: (row: Table, parent: Parent, inputs: Inputs) => SQL | undefined;
}

/** A connection field over an entity: filter, order, and pages forwards and backwards. */
export function pageOf<Parent, Table extends PgTable>(
  t: any,
  entity: Entity<Table>,
  options: PageOptions<Parent, Table>,
) {
  const { Connection, Order } = partsOf(entity);
  const rows = (parent: Parent, inputs: Inputs, compilation: Compilation): Rows => {
    const own = compilation.rows(entity.table);
    return { ...own, where: options.of?.(own.row, parent, inputs) };
  };
  const declaration: PageDeclaration = {
    kind: 'page',
    rows,
    filter: entity.filter,
    order: entity.order,
    item: entity.item,
    maximum: maximumPage,
  };
  return t.declared({
    type: Connection,
    nullable: false,
    description: options.description,
    args: {
      ...options.args,
      ...(entity.filter && {
        where: t.arg({ type: filterInput(entity.filter), description: 'Conditions that the records meet.' }),
      }),
      orderBy: t.arg({ type: [Order], description: 'Keys of the order, the first decides first.' }),
      first: t.arg.int({
        description: `How many records from the start or behind \`after\`: 20 unless \`first\` or \`last\` is given, at most ${maximumPage}.`,
      }),
      after: t.arg.string({ description: 'Begin behind this cursor, of the same list, filter and order.' }),
      last: t.arg.int({
        description: `How many records from the end or before \`before\`, at most ${maximumPage}. Not together with \`first\`.`,
      }),
      before: t.arg.string({ description: 'End before this cursor, of the same list, filter and order.' }),
    },
    declaration,
  });
}

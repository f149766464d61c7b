import type { ObjectRef } from '@pothos/core';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { FilterRegister } from '@khuyencong/drizzle/queries/register.ts';
import { builder } from './builder.ts';
import type { Compilation } from './compile/compilation.ts';
import type { Rows } from './compile/declaration.ts';
import { compileFilter } from './compile/filter.ts';
import type { Input } from './compile/input.ts';
import { filterInput } from './filter-input.ts';
import { ratioRow, RatioValue } from './ratio.ts';

/** The columns of a sum over records: by the name of a column its sum, and by `records` how many there are. */
export type Totals = (name: string) => SQL;

/** What a column adds up to. */
interface KnownSum {
  readonly sum: SQL;
  readonly known: SQL;
  readonly withheld: SQL;
  readonly records: SQL;
}

/** What can be added up: the sums and ratios that a totals type shows, by their names. */
interface Addition<Table extends PgTable> {
  readonly type: ObjectRef<any, Totals>;
  readonly table: Table;
  readonly filter: FilterRegister<Table>;
  readonly sums: (row: Table) => Readonly<Record<string, AnyPgColumn>>;
  /** The two terms of each ratio; only records that tell both count in it. */
  readonly ratios?: (
    row: Table,
  ) => Readonly<Record<string, { readonly part: AnyPgColumn; readonly whole: AnyPgColumn }>>;
  /** The columns that say why a number is withheld, by the sums that lack it. */
  readonly withheld?: (row: Table) => Readonly<Record<string, AnyPgColumn>>;
}

/** The argument that leaves records out of a sum. */
const whereOf = (t: any, filter: FilterRegister<any>) => ({
  where: t.arg({ type: filterInput(filter), description: 'Only the records that meet this.' }),
});

/** A field that adds up the records of the parent, all of them without `of`; `where` leaves some out. */
export function totalsField<Parent, Table extends PgTable>(
  t: any,
  addition: Addition<Table>,
  description: string,
  of: (row: Table, parent: Parent) => SQL = () => sql`true`,
) {
  return t.one({
    type: addition.type,
    nullable: false,
    description,
    args: whereOf(t, addition.filter),
    rows: (parent: Parent, inputs: { where: Input }, compilation: Compilation) =>
      addUp(compilation, addition, inputs.where, (row) => of(row, parent)),
  });
}

/** A field that adds up all records by the values of a column, in the order of these. */
export function totalsByField<Table extends PgTable>(
  t: any,
  addition: Addition<Table>,
  by: (row: Table) => AnyPgColumn,
  description: string,
) {
  return t.many({
    type: addition.type,
    description,
    args: whereOf(t, addition.filter),
    rows: (_parent: unknown, { where }: { where: Input }, compilation: Compilation) =>
      addUp(compilation, addition, where, () => sql`true`, by),
  });
}

/** The name of the column that groups. */
export const groupKey = 'group_key';

function addUp<Table extends PgTable>(
  compilation: Compilation,
  { table, filter, sums, ratios, withheld }: Addition<Table>,
  where: Input,
  belongs: (row: Table) => SQL,
  by?: (row: Table) => AnyPgColumn,
): Rows<Totals> {
  const { row, from } = compilation.rows(table);
  const alias = compilation.aliasName();
  const name = (text: string) => sql.identifier(text);
  const columns = [
    ...(by ? [sql`${by(row)} as ${name(groupKey)}`] : []),
    sql`count(*) as records`,
    ...Object.entries(sums(row)).flatMap(([key, column]) => [
      sql`sum(${column}) as ${name(key)}`,
      sql`count(${column}) as ${name(`${key}_known`)}`,
      sql`count(${withheld?.(row)[key] ?? sql`null`}) as ${name(`${key}_withheld`)}`,
    ]),
    ...Object.entries(ratios?.(row) ?? {}).flatMap(([key, { part, whole }]) => [
      sql`sum(${part}) filter (where ${whole} is not null) as ${name(`${key}_part`)}`,
      sql`sum(${whole}) filter (where ${part} is not null) as ${name(`${key}_whole`)}`,
    ]),
  ];
  const condition = sql`${belongs(row)} and ${compileFilter(compilation, filter, row, where) ?? sql`true`}`;
  return {
    row: (key) => sql`${name(alias)}.${name(key)}`,
    alias,
    from: sql`(select ${sql.join(columns, sql`, `)} from ${from as SQL} where ${condition}${by ? sql` group by ${by(row)}` : sql``}) ${name(alias)}`,
    ...(by && { orderBy: [sql`${name(alias)}.${name(groupKey)}`] }),
  };
}

/** A type for a sum of known values that says how many records are not in it. */
export function knownSumType(
  name: string,
  value: { readonly name: string; readonly type: 'Int' | 'BigInt' },
  records: string,
  description: string,
  { canBeWithheld = false } = {},
) {
  return builder.objectRef<KnownSum>(name).implement({
    description,
    fields: (t) => ({
      [value.name]: t.leaf({
        type: value.type,
        nullable: true,
        description: `The known numbers together. Null when no ${records} tells; 0 only when known numbers add to 0.`,
        sql: ({ sum }) => sum,
      }),
      known: t.leaf({
        type: 'Int',
        nullable: false,
        description: `How many ${records}s tell.`,
        sql: ({ known }) => known,
      }),
      ...(canBeWithheld && {
        withheld: t.leaf({
          type: 'Int',
          nullable: false,
          description: `Of how many ${records}s the number is withheld.`,
          sql: ({ withheld }) => withheld,
        }),
      }),
      missing: t.leaf({
        type: 'Int',
        nullable: false,
        description: `How many ${records}s do not tell.`,
        sql: (row) => sql`(${row.records} - ${row.known}${canBeWithheld ? sql` - ${row.withheld}` : sql``})`,
      }),
    }),
  });
}

/** How many records were added up. */
export const recordsField = (t: any, description: string) =>
  t.leaf({ type: 'Int', nullable: false, description, sql: (totals: Totals) => totals('records') });

/** The sum of a column. */
export const sumField = (t: any, type: ObjectRef<any, KnownSum>, name: string, description: string) =>
  t.embed({
    type,
    description,
    row: (totals: Totals): KnownSum => ({
      sum: totals(name),
      known: totals(`${name}_known`),
      withheld: totals(`${name}_withheld`),
      records: totals('records'),
    }),
  });

/** A ratio of sums over the records that tell both terms. */
export const ratioField = (t: any, name: string, description: string) =>
  t.embed({
    type: RatioValue,
    description,
    row: (totals: Totals) => ratioRow({ numerator: totals(`${name}_part`), denominator: totals(`${name}_whole`) }),
  });

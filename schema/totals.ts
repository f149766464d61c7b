import type { ObjectRef } from '@pothos/core';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { FilterRegister } from '@khuyencong/drizzle/queries/register.ts';
import type { Compilation } from './compile/compilation.ts';
import type { Rows } from './compile/declaration.ts';
import { compileFilter } from './compile/filter.ts';
import type { Input } from './compile/input.ts';
import { filterInput } from './filter-input.ts';
import type { KnownSum, Totals } from './known-sum.ts';
import { ratioRow, RatioValue } from './ratio.ts';

/** What can be added up: the sums and ratios that a totals type shows, by their names. */
interface Addition<Table extends PgTable> {
  readonly type: ObjectRef<any, Totals>;
  readonly table: Table;
  readonly filter: FilterRegister<Table>;
  readonly sums: (row: Table) => Readonly<Record<string, AnyPgColumn>>;
  /** What numbers are a part of, by their names; only records that tell both count in the ratio. */
  readonly bases?: (row: Table) => Readonly<Record<string, AnyPgColumn>>;
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
  { table, filter, sums, bases, withheld }: Addition<Table>,
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
    ...Object.entries(bases?.(row) ?? {}).flatMap(([key, base]) => [
      sql`sum(${sums(row)[key]}) filter (where ${base} is not null) as ${name(`${key}_part`)}`,
      sql`sum(${base}) filter (where ${sums(row)[key]} is not null) as ${name(`${key}_whole`)}`,
    ]),
  ];
  const condition = sql`${belongs(row)} and ${compileFilter(compilation, filter, row, where) ?? sql`true`}`;
  return {
    row: (key, of) => sql`${name(alias)}.${name(of ? `${key}_${of}` : key)}`,
    alias,
    from: sql`(select ${sql.join(columns, sql`, `)} from ${from as SQL} where ${condition}${by ? sql` group by ${by(row)}` : sql``}) ${name(alias)}`,
    ...(by && { orderBy: [sql`${name(alias)}.${name(groupKey)}`] }),
  };
}

/** How many records were added up. */
export const recordsField = (t: any, description: string) =>
  t.leaf({ type: 'Int', nullable: false, description, sql: (totals: Totals) => totals('records') });

/** The sum of a number. */
export const sumField = (t: any, type: ObjectRef<any, KnownSum>, name: string, description: string) =>
  t.embed({ type, description, row: (totals: Totals): KnownSum => ({ totals, name }) });

/** A number as a part of its base, over the records that tell both. */
export const ratioField = (t: any, name: string, description: string) =>
  t.embed({
    type: RatioValue,
    description,
    row: (totals: Totals) => ratioRow({ numerator: totals(name, 'part'), denominator: totals(name, 'whole') }),
  });

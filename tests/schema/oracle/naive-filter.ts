import type { MomentFilter, FilterRegister, RelationFilter } from '@khuyencong/drizzle/queries/register.ts';
import { sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { compareValues } from './compare-values.ts';
import { tableName, textOf, type StoredRow, type TableData } from './table-data.ts';

type FilterValue = Readonly<Record<string, any>> | null | undefined;

/** Whether a row meets a filter, decided row by row and operator by operator. */
export async function meets(
  data: TableData,
  register: FilterRegister<any>,
  row: StoredRow,
  filter: FilterValue,
): Promise<boolean> {
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (value == null) continue;
    if (!(await meetsMember(data, register, row, name, value))) return false;
  }
  return true;
}

async function meetsMember(
  data: TableData,
  register: FilterRegister<any>,
  row: StoredRow,
  name: string,
  value: any,
): Promise<boolean> {
  const each = async (list: readonly FilterValue[]) =>
    Promise.all(list.map((item) => meets(data, register, row, item)));
  switch (name) {
    case 'and':
      return (await each(value)).every(Boolean);
    case 'or':
      return value.length === 0 || (await each(value)).some(Boolean);
    case 'not':
      return isUnset(register, value) || !(await meets(data, register, row, value));
    case 'search':
      return answers(register, row, value);
  }
  const field = register.fields[name]!;
  if (field.kind === 'fact') {
    return (await data.ofRow(register.table, row, (one) => field.holds(one))) === String(value);
  }
  if (field.kind === 'day') {
    return (await data.ofRow(register.table, row, (one) => field.holds(one, sql`${value}::date`))) === 'true';
  }
  if (field.kind === 'relation') return meetsRelation(data, register, field, row, value);
  if (field.kind === 'moment') return meetsAtEndOf(data, register, field, row, value);
  return meetsOperators(field.column(register.table), textOf(row, field.column(register.table)), value);
}

async function meetsAtEndOf(
  data: TableData,
  register: FilterRegister<any>,
  { values }: MomentFilter<any>,
  row: StoredRow,
  { on, ...members }: Record<string, any>,
): Promise<boolean> {
  for (const [name, operators] of Object.entries(members)) {
    if (operators == null) continue;
    const { like, of } = values[name]!;
    const text = await data.ofRow(register.table, row, (table) => of(table, sql`${sql.param(on)}::text::date`));
    if (!meetsOperators(like, text, operators)) return false;
  }
  return true;
}

/** Whether a filter sets no condition at all: nothing but nulls. */
function isUnset(register: FilterRegister<any>, filter: FilterValue): boolean {
  return Object.entries(filter ?? {}).every(([name, value]) => {
    if (value == null) return true;
    if (name === 'and' || name === 'or') return value.length === 0;
    if (name === 'not') return isUnset(register, value);
    const field = register.fields[name];
    if (
      !field ||
      field.kind === 'fact' ||
      field.kind === 'day' ||
      (field.kind === 'relation' && field.cardinality === 'one')
    )
      return false;
    const members = Object.entries<any>(value).filter(([member]) => field.kind !== 'moment' || member !== 'on');
    return members.every(
      ([, inner]) =>
        inner == null || (field.kind === 'moment' && Object.values(inner).every((operand) => operand == null)),
    );
  });
}

/** Whether a row has all words of a text that is sought. */
export function answers(register: FilterRegister<any>, row: StoredRow, text: string): boolean {
  const key = textOf(row, register.search!.column(register.table))!;
  return searchWords(register, text).every((word) => key.includes(word));
}

const searchWords = (register: FilterRegister<any>, text: string): string[] =>
  register.search!.fold(text).split(' ').filter(Boolean).slice(0, 8);

async function meetsRelation(
  data: TableData,
  register: FilterRegister<any>,
  relation: RelationFilter<any>,
  row: StoredRow,
  value: any,
): Promise<boolean> {
  const places = (await data.related(register.table, relation)).get(row.ctid) ?? [];
  const stored = await data.rows(tableName(relation.filter().table));
  const matches = async (filter: FilterValue) =>
    Promise.all(places.map((place) => meets(data, relation.filter(), stored.get(place)!, filter)));
  if (relation.cardinality === 'one') return (await matches(value)).some(Boolean);
  const { some, every, none } = value;
  if (some != null && !(await matches(some)).some(Boolean)) return false;
  if (every != null && !(await matches(every)).every(Boolean)) return false;
  return none == null || !(await matches(none)).some(Boolean);
}

function meetsOperators(column: AnyPgColumn, text: string | null, operators: Readonly<Record<string, any>>): boolean {
  return Object.entries(operators).every(
    ([operator, value]) => value == null || meetsOperator(column, text, operator, value),
  );
}

function meetsOperator(column: AnyPgColumn, text: string | null, operator: string, value: any): boolean {
  if (operator === 'isNull') return (text === null) === value;
  if (text === null) return operator === 'not';
  const against = (other: unknown) => compareValues(column, text, String(other));
  switch (operator) {
    case 'eq':
      return against(value) === 0;
    case 'not':
      return against(value) !== 0;
    case 'lt':
      return against(value) < 0;
    case 'lte':
      return against(value) <= 0;
    case 'gt':
      return against(value) > 0;
    case 'gte':
      return against(value) >= 0;
    case 'in':
      return value.some((item: unknown) => item !== null && against(item) === 0);
    case 'between':
      return against(value.from) >= 0 && against(value.to) <= 0;
    case 'contains':
      return text.includes(value);
    case 'startsWith':
      return text.startsWith(value);
    default:
      throw new Error(`Unknown operator ${operator}`);
  }
}

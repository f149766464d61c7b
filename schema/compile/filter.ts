import { is, sql, SQL } from 'drizzle-orm';
import type {
  FilterRegister,
  MomentFilter,
  RelationFilter,
  SearchFilter,
} from '@khuyencong/drizzle/queries/register.ts';
import { wordBeginning } from '@khuyencong/drizzle/text/word-beginning.ts';
import { PgBigInt64, PgColumn, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Compilation } from './compilation.ts';
import type { Expression, Inputs } from './declaration.ts';
import type { Input } from './input.ts';
import { UnusableValue } from './place.ts';

const mostWords = 8;

/** The condition that a filter input sets; undefined when it sets none. */
export function compileFilter<Row>(
  compilation: Compilation,
  register: FilterRegister<Row>,
  row: Row,
  input: Input | undefined,
): SQL | undefined {
  if (!input?.isSet) return undefined;
  const conditions: (SQL | undefined)[] = [];
  for (const [name, value] of input.fields()) {
    if (name === 'and' || name === 'or') {
      const parts = value.items().map((item) => compileFilter(compilation, register, row, item) ?? sql`true`);
      conditions.push(
        parts.length === 0 ? undefined : sql`(${sql.join(parts, name === 'and' ? sql` and ` : sql` or `)})`,
      );
    } else if (name === 'not') {
      const inner = compileFilter(compilation, register, row, value);
      conditions.push(inner && sql`(${inner}) is not true`);
    } else if (name === 'search') {
      conditions.push(searchCondition(register.search!, row, value));
    } else {
      conditions.push(fieldCondition(compilation, register.fields[name]!, row, value));
    }
  }
  return all(conditions);
}

function fieldCondition<Row>(
  compilation: Compilation,
  field: FilterRegister<Row>['fields'][string],
  row: Row,
  input: Input,
): SQL | undefined {
  switch (field.kind) {
    case 'value':
      return valueCondition(field.column(row), field.column(row), input);
    case 'fact':
      return input.choose<boolean>() ? field.holds(row) : sql`not ${field.holds(row)}`;
    case 'day':
      return field.holds(row, input.bind());
    case 'moment':
      return momentCondition(field, row, input);
    case 'relation':
      return relationCondition(compilation, field, row, input);
  }
}

/** Words are sought each for itself; their order does not matter. */
export function searchCondition<Row>(search: SearchFilter<Row>, row: Row, input: Input): SQL {
  const words = (text: string) => search.fold(text).split(' ').filter(Boolean).slice(0, mostWords);
  const count = input.derive('words', (text: string) => {
    const found = words(text).length;
    if (found === 0) throw new UnusableValue('There is nothing to search for. Give at least one letter or digit.');
    return found;
  });
  const conditions = Array.from({ length: count }, (_, index) => {
    const pattern = input.bind((text: string) => `%${escapeLike(words(text)[index]!)}%`);
    return sql`${search.column(row)} like ${pattern}`;
  });
  return all(conditions)!;
}

/** A search that a list is asked for: by the field `search` of its filter, or by an argument of its own. */
export interface Sought {
  readonly search: SearchFilter<any>;
  readonly text: Input;
}

export function soughtIn(register: FilterRegister<any> | undefined, inputs: Inputs): Sought | undefined {
  const search = register?.search;
  if (!search) return undefined;
  const where = inputs['where'];
  const text = search.argument ? inputs[search.argument] : where?.isSet ? where.field('search') : undefined;
  return text?.isSet ? { search, text } : undefined;
}

/**
 * How well a row answers the search: 0 a whole text, 1 the beginning of one, 2 the beginning of a word, 3 within. Each
 * of its texts stands between line breaks.
 */
export function searchRank({ search, text: input }: Sought, row: unknown): SQL {
  const { fold } = search;
  const column = search.column(row);
  const pattern = (before: string, after: string) =>
    input.bind((text: string) => `${before}${escapeLike(fold(text))}${after}`);
  return sql`(case when ${column} like ${pattern('%\n', '\n%')} then 0 when ${column} like ${pattern('%\n', '%')} then 1
    when ${column} ~ ${input.bind((text: string) => wordBeginning(fold(text)))} then 2 else 3 end)`;
}

function relationCondition<Row>(
  compilation: Compilation,
  relation: RelationFilter<Row>,
  row: Row,
  input: Input,
): SQL | undefined {
  const register = relation.filter();
  if (relation.cardinality === 'one') {
    return byCode(compilation, relation, row, input) ?? exists(compilation, relation, register, row, input);
  }
  const conditions: (SQL | undefined)[] = [];
  for (const [quantifier, filter] of input.fields()) {
    if (quantifier === 'some') conditions.push(exists(compilation, relation, register, row, filter));
    if (quantifier === 'none') conditions.push(sql`not ${exists(compilation, relation, register, row, filter)}`);
    if (quantifier === 'every') conditions.push(sql`not ${exists(compilation, relation, register, row, filter, true)}`);
  }
  return all(conditions);
}

function exists<Row>(
  compilation: Compilation,
  relation: RelationFilter<Row>,
  register: FilterRegister<any>,
  row: Row,
  input: Input,
  violated = false,
): SQL {
  const related = compilation.rows(relation.filter().table);
  const condition = compileFilter(compilation, register, related.row, input);
  const wanted = violated ? sql`(${condition ?? sql`true`}) is not true` : condition;
  const on = relation.on(row, related.row);
  return sql`exists (select from ${related.from as SQL} where ${all([on, wanted])!})`;
}

/**
 * A to-one relation asked by nothing but its code is a comparison with one id, so that an index which begins with the
 * foreign key also gives the order.
 */
function byCode<Row>(compilation: Compilation, relation: RelationFilter<Row>, row: Row, input: Input): SQL | undefined {
  if (!relation.key) return undefined;
  const fields = [...input.fields()];
  if (fields.length !== 1 || fields[0]![0] !== 'code') return undefined;
  const operators = [...fields[0]![1].fields()];
  if (operators.length !== 1 || operators[0]![0] !== 'eq') return undefined;
  const related = compilation.rows(relation.filter().table);
  const { id, code } = related.row as unknown as Record<'id' | 'code', AnyPgColumn>;
  const value = operators[0]![1].bind();
  return sql`${relation.key(row)} = (select ${id} from ${related.from as SQL} where ${code} = ${value})`;
}

/** Each value is the expression that it is on the day. */
function momentCondition<Row>(filter: MomentFilter<Row>, row: Row, input: Input): SQL | undefined {
  const on = sql`${input.field('on').bind()}::text::date`;
  const values = [...input.fields()].filter(([name]) => name !== 'on');
  return all(
    values.map(([name, operators]) => {
      const { of, like } = filter.values[name]!;
      return valueCondition(of(row, on), like, operators);
    }),
  );
}

/** The operators on a value that has the type of a column. */
function valueCondition(value: Expression, like: AnyPgColumn, input: Input): SQL | undefined {
  return all([...input.fields()].map(([operator, operand]) => operatorCondition(value, like, operator, operand)));
}

function operatorCondition(column: Expression, like: AnyPgColumn, operator: string, input: Input): SQL | undefined {
  const parameter = parameterOf(like);
  const value = () => input.bind(parameter);
  switch (operator) {
    case 'eq':
      return sql`${column} = ${value()}`;
    case 'not':
      return sql`${column} is distinct from ${value()}`;
    case 'lt':
      return sql`${column} < ${value()}`;
    case 'lte':
      return sql`${column} <= ${value()}`;
    case 'gt':
      return sql`${column} > ${value()}`;
    case 'gte':
      return sql`${column} >= ${value()}`;
    case 'in':
      return sql`${column} = any(${input.bind((values: readonly unknown[]) => arrayText(values.map(parameter)))}::text::${sql.raw(arrayType(like))})`;
    case 'between': {
      const from = input.field('from').bind(parameter);
      return sql`${column} between ${from} and ${input.field('to').bind(parameter)}`;
    }
    case 'contains':
      return sql`${column} like ${input.bind((text: string) => `%${escapeLike(text)}%`)}`;
    case 'startsWith':
      return sql`${column} like ${input.bind((text: string) => `${escapeLike(text)}%`)}`;
    case 'isNull':
      return input.choose<boolean>() ? sql`${column} is null` : sql`${column} is not null`;
    default:
      throw new Error(`Unknown operator ${operator}`);
  }
}

const greatestBigint = 2n ** 63n - 1n;

/** Drivers take text for any type of the database; booleans alone they insist on. */
function parameterOf(column: AnyPgColumn): (value: unknown) => string | boolean | null {
  const isBigint = is(column, PgBigInt64);
  return (value) => {
    if (value === null || typeof value === 'boolean') return value;
    const text = String(value);
    if (isBigint && (BigInt(text) > greatestBigint || BigInt(text) < -greatestBigint)) {
      throw new UnusableValue(`Compare with a number up to ${greatestBigint}; no single record holds more.`);
    }
    return text;
  };
}

const arrayText = (values: readonly unknown[]): string =>
  `{${values.map((value) => (value === null ? 'null' : `"${String(value).replaceAll(/["\\]/g, '\\$&')}"`)).join(',')}}`;

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

function arrayType(column: AnyPgColumn): string {
  const type = is(column, PgColumn) ? column.getSQLType() : 'text';
  // without collation and precision: a value is compared as it is
  return `${type.replace(/ collate .*|\(.*\)/, '')}[]`;
}

function all(conditions: readonly (SQL | undefined)[]): SQL | undefined {
  const present = conditions.filter((condition) => condition !== undefined);
  if (present.length === 0) return undefined;
  return present.length === 1 ? present[0] : sql`(${sql.join(present, sql` and `)})`;
}

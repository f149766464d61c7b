import type { MomentFilter, FilterRegister } from '@khuyencong/drizzle/queries/register.ts';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { getNullableType, isEnumType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import type { Random } from './random.ts';
import { tableName, textOf, type TableData } from './table-data.ts';

/** Days around the changes of law and of units. */
const days = ['2012-07-04', '2018-05-10', '2018-05-11', '2025-06-30', '2025-07-01', '2025-10-15'];

/** Random filters with values that the data have, so that they hit. */
export class FilterValues {
  readonly #random: Random;
  readonly #data: TableData;

  constructor(random: Random, data: TableData) {
    this.#random = random;
    this.#data = data;
  }

  /** A filter over a register as a JSON value, as a caller would send it. */
  async filter(
    type: GraphQLInputObjectType,
    register: FilterRegister<any>,
    depth = 2,
  ): Promise<Record<string, unknown>> {
    const random = this.#random;
    const names = Object.keys(type.getFields()).filter(
      (name) => depth > 0 || (register.fields[name]?.kind ?? 'relation') !== 'relation',
    );
    const filter: Record<string, unknown> = {};
    for (const name of random.some(names, random.pick([0, 1, 1, 1, 2, 3]))) {
      filter[name] = random.chance(0.04) ? null : await this.#member(type, register, name, depth);
    }
    return filter;
  }

  async #member(
    type: GraphQLInputObjectType,
    register: FilterRegister<any>,
    name: string,
    depth: number,
  ): Promise<unknown> {
    const random = this.#random;
    if (name === 'and' || name === 'or') {
      const count = random.pick([0, 1, 2, 2, 3]);
      const parts = [];
      for (let index = 0; index < count; index += 1) parts.push(await this.filter(type, register, depth - 1));
      return parts;
    }
    if (name === 'not') return this.filter(type, register, depth - 1);
    if (name === 'search') return this.searchText(register);
    const field = register.fields[name]!;
    if (field.kind === 'fact') return random.chance(0.5);
    if (field.kind === 'day') return random.pick(days);
    const input = inputObject(type, name);
    if (field.kind === 'value') return this.#operators(input, field.column(register.table));
    if (field.kind === 'moment') return this.#atEndOf(input, field);
    const related = field.filter();
    if (field.cardinality === 'one') {
      if (random.chance(0.5)) return { code: { eq: await this.#sample(related.table.code) } };
      return this.filter(input, related, depth - 1);
    }
    const quantifiers: Record<string, unknown> = {};
    for (const quantifier of random.some(['some', 'every', 'none'], random.pick([0, 1, 1, 1, 2]))) {
      quantifiers[quantifier] = await this.filter(inputObject(input, quantifier), related, depth - 1);
    }
    return quantifiers;
  }

  async #atEndOf(input: GraphQLInputObjectType, field: MomentFilter<any>): Promise<unknown> {
    const random = this.#random;
    const filter: Record<string, unknown> = {
      on: random.pick([...days, '2016-12-01', '2018-11-05']),
    };
    for (const name of random.some(Object.keys(field.values), random.pick([0, 1, 1, 2]))) {
      filter[name] = await this.#operators(inputObject(input, name), field.values[name]!.like);
    }
    return filter;
  }

  async #operators(input: GraphQLInputObjectType, column: AnyPgColumn): Promise<unknown> {
    const random = this.#random;
    const operators: Record<string, unknown> = {};
    for (const operator of random.some(Object.keys(input.getFields()), random.pick([0, 1, 1, 1, 1, 1, 2]))) {
      operators[operator] = random.chance(0.05) ? null : await this.#operand(input, column, operator);
    }
    return operators;
  }

  async #operand(input: GraphQLInputObjectType, column: AnyPgColumn, operator: string): Promise<unknown> {
    const random = this.#random;
    const type = getNullableType(input.getFields()[operator]!.type);
    const sample = async () => {
      const text = await this.#sample(column);
      const valueType = String(input.getFields()['eq']!.type);
      if (valueType === 'Int') return Number(text ?? 2018);
      if (valueType === 'Boolean') return text === 'true';
      const enumType = input.getFields()['eq']!.type;
      if (isEnumType(enumType)) {
        const value =
          enumType.getValues().find((candidate) => candidate.value === text) ?? random.pick(enumType.getValues());
        return value.name;
      }
      return text ?? (valueType === 'Date' ? '2018-06-30' : '0');
    };
    if (operator === 'isNull') return random.chance(0.5);
    if (operator === 'in') return Promise.all(Array.from({ length: random.between(0, 3) }, sample));
    if (isInputObjectType(type)) return { from: await sample(), to: await sample() };
    const value = await sample();
    if (operator !== 'contains' && operator !== 'startsWith') return value;
    const text = String(value);
    const start = operator === 'contains' ? random.between(0, Math.max(0, text.length - 1)) : 0;
    const part = [...text].slice(start, start + random.between(0, 5)).join('');
    return random.chance(0.1) ? `${part}%` : part;
  }

  /** The text of a column in some row; null when the row has none. */
  async #sample(column: AnyPgColumn): Promise<string | null> {
    const rows = [...(await this.#data.rows(tableName(column.table))).values()];
    return rows.length === 0 ? null : textOf(this.#random.pick(rows), column);
  }

  /** One or two words of some row, in any order, at times a part of a word or with its accents left on. */
  async searchText(register: FilterRegister<any>): Promise<string> {
    const random = this.#random;
    const rows = [...(await this.#data.rows(tableName(register.table))).values()];
    if (rows.length === 0) return 'x';
    const words = textOf(random.pick(rows), register.search!.column(register.table))!.split(' ');
    const sought = random
      .some(words, random.between(1, 2))
      .map((word) => word.slice(0, random.between(1, word.length)));
    return (
      sought
        .join(random.pick([' ', '-', '  ']))
        .toUpperCase()
        .trim() || 'a'
    );
  }
}

const inputObject = (type: GraphQLInputObjectType, name: string): GraphQLInputObjectType => {
  const field = getNullableType(type.getFields()[name]!.type);
  if (!isInputObjectType(field)) throw new Error(`${type.name}.${name} is no input object`);
  return field;
};

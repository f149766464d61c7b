import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import type { Random } from './random.ts';

/** Writes values into a document, as literals or as variables, and keeps the variables and fragments it needs. */
export class DocumentWriter {
  readonly #random: Random;
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  readonly variables: Record<string, unknown> = {};
  #aliases = 0;
  #variables = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  alias(): string {
    this.#aliases += 1;
    return `a${this.#aliases}`;
  }

  /** A value where an input of this type stands: any part of it may be a variable. */
  value(value: unknown, type: GraphQLInputType): string {
    if (this.#random.chance(0.2)) return this.#variable(value, type);
    if (value === null) return 'null';
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      if (!Array.isArray(value)) return this.value(value, nullable.ofType);
      return `[${value.map((item) => this.value(item, nullable.ofType)).join(', ')}]`;
    }
    if (isInputObjectType(nullable)) {
      const fields = Object.entries(value as object).map(
        ([name, item]) => `${name}: ${this.value(item, nullable.getFields()[name]!.type)}`,
      );
      return `{${fields.join(', ')}}`;
    }
    return isEnumType(getNamedType(type)) ? String(value) : JSON.stringify(value);
  }

  #variable(value: unknown, type: GraphQLInputType): string {
    this.#variables += 1;
    const name = `v${this.#variables}`;
    const fallback = this.#random.chance(0.2) && value !== null ? ` = ${literal(value, type)}` : '';
    this.#definitions.push(`$${name}: ${String(type)}${fallback}`);
    // left out, a variable is its default, or absent where null is allowed
    const isOptional = fallback !== '' || (value === null && !isNonNullType(type));
    if (!(isOptional && this.#random.chance(0.5))) this.variables[name] = value;
    return `$${name}`;
  }

  /** ` @skip` or ` @include`, at times. */
  directive(): string {
    if (!this.#random.chance(0.07)) return '';
    const name = this.#random.pick(['skip', 'include']);
    const condition = this.#random.chance(name === 'skip' ? 0.3 : 0.7);
    if (this.#random.chance(0.4)) return ` @${name}(if: ${condition})`;
    this.#variables += 1;
    const variable = `v${this.#variables}`;
    this.#definitions.push(`$${variable}: Boolean!`);
    this.variables[variable] = condition;
    return ` @${name}(if: $${variable})`;
  }

  fragment(type: string, selection: string): string {
    const name = `F${this.#fragments.length}`;
    this.#fragments.push(`fragment ${name} on ${type} ${selection}`);
    return name;
  }

  document(selection: string): string {
    const variables = this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`;
    return [`query Random${variables} ${selection}`, ...this.#fragments].join('\n');
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null) return 'null';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return `[${(value as unknown[]).map((item) => literal(item, nullable.ofType)).join(', ')}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = Object.entries(value as object).map(
      ([name, item]) => `${name}: ${literal(item, nullable.getFields()[name]!.type)}`,
    );
    return `{${fields.join(', ')}}`;
  }
  return isEnumType(nullable) ? String(value) : JSON.stringify(value);
}

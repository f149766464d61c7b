import { sql, type SQL } from 'drizzle-orm';
import {
  coerceInputLiteral,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { Compilation } from './compilation.ts';
import { coerceDefaultValue } from './default-value.ts';
import { badInput, isStorable, locate, UnusableValue, within, type Place } from './place.ts';
import type { Outcome, Read, Runtime } from './runtime.ts';

/** Where an input's value is from: known while compiling, or read from a variable of each request. */
type Origin =
  | { readonly kind: 'absent' }
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'literal'; readonly node: ValueNode }
  | { readonly kind: 'variable'; readonly name: string; readonly path: readonly (string | number)[] };

export type InputState = 'absent' | 'null' | 'set';

/**
 * An argument, or a part of one, while its document is compiled. `bind` makes a parameter of it, read anew for each
 * request; every other look at the value decides the shape of the statement and is remembered as such.
 */
export class Input {
  readonly type: GraphQLInputType;
  /** The field and the way from its argument to here, for errors. */
  readonly place: Place;
  readonly #compilation: Compilation;
  readonly #origin: Origin;
  readonly #fallback: unknown;

  constructor(compilation: Compilation, type: GraphQLInputType, origin: Origin, place: Place, fallback?: unknown) {
    this.#compilation = compilation;
    this.type = type;
    this.place = place;
    this.#fallback = fallback;
    const known = origin.kind === 'literal' ? fromLiteral(origin.node, type) : origin;
    this.#origin = known.kind === 'absent' && fallback !== undefined ? { kind: 'constant', value: fallback } : known;
  }

  /** A name that no other place of the document bears. */
  get placeName(): string {
    return this.#compilation.placeName(this.place);
  }

  /** The value for a request; `undefined` when absent. Does not decide anything by itself. */
  get read(): Read {
    const origin = this.#origin;
    switch (origin.kind) {
      case 'absent':
        return () => undefined;
      case 'constant':
        return () => origin.value;
      case 'variable': {
        const fallback = this.#fallback;
        return ({ variables }) => {
          let value: unknown = variables[origin.name];
          for (const key of origin.path) value = (value as Record<string | number, unknown> | null | undefined)?.[key];
          if (value === undefined) value = fallback;
          return value == null && isNonNullType(this.type) ? this.#refuseNull() : value;
        };
      }
      case 'literal': {
        const { node } = origin;
        return ({ variables }) =>
          coerceInputLiteral(node, this.type, { sources: {}, coerced: variables }) ?? this.#refuseNull();
      }
    }
  }

  /** A variable with a default may stand where null may not, and still be null. */
  #refuseNull(): never {
    throw badInput('A variable is null where null has no meaning. Give it a value, or leave it out.', this.place);
  }

  /** Absent, null or set. Decides. */
  get state(): InputState {
    return this.#decide('state', (value) =>
      value === undefined ? 'absent' : value === null ? 'null' : 'set',
    ) as InputState;
  }

  /** True when there is a value that is not null. Decides. */
  get isSet(): boolean {
    return this.state === 'set';
  }

  /** The value itself, for enum choices and flags that change the statement. Decides. */
  choose<Value extends Outcome>(): Value {
    return this.#decide('value', (value) => value as Outcome) as Value;
  }

  /** Something computed from the value that changes the statement, such as the number of words. Decides. */
  derive<Result extends Outcome>(name: string, compute: (value: any, runtime: Runtime) => Result): Result {
    return this.#decide(name, compute) as Result;
  }

  /** A parameter of the statement. `encode` runs for each request; what it throws is answered as bad input. */
  bind(encode: (value: any, runtime: Runtime) => unknown = (value) => value): SQL {
    const { read, place } = this;
    return this.#compilation.bind((runtime) => locate(place, () => storable(encode(read(runtime), runtime))));
  }

  /** A small whole number, such as a page size: written into the statement where the document says it, else bound. */
  amount(encode: (value: any) => number): SQL {
    const origin = this.#origin;
    if (origin.kind === 'variable' || origin.kind === 'literal') return this.bind(encode);
    return sql.raw(String(Math.trunc(encode(origin.kind === 'constant' ? origin.value : undefined))));
  }

  /** Refuses a request before its SQL: `refuse` gives a sentence for a bad value, else nothing. */
  check(refuse: (value: any) => string | undefined): void {
    const { read, place } = this;
    this.#compilation.check((runtime) => {
      const message = refuse(read(runtime));
      if (message !== undefined) throw badInput(message, place);
    });
  }

  /** A field of an input object; absent when it was not given. */
  field(name: string): Input {
    const type = getNullableType(this.type);
    if (!isInputObjectType(type)) throw new Error(`${String(this.type)} has no fields`);
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no field ${name}`);
    const child = (origin: Origin) =>
      new Input(this.#compilation, field.type, origin, within(this.place, name), coerceDefaultValue(field));
    const origin = this.#origin;
    switch (origin.kind) {
      case 'absent':
        return child(origin);
      case 'constant': {
        const value = (origin.value as Record<string, unknown> | null)?.[name];
        return child(value === undefined ? { kind: 'absent' } : { kind: 'constant', value });
      }
      case 'variable':
        return child({ ...origin, path: [...origin.path, name] });
      case 'literal': {
        if (origin.node.kind !== Kind.OBJECT) return child({ kind: 'absent' });
        const node = origin.node.fields.find((candidate) => candidate.name.value === name)?.value;
        return child(node ? { kind: 'literal', node } : { kind: 'absent' });
      }
    }
  }

  /** The fields that are set, in the order of the type. Decides. */
  *fields(): Generator<[string, Input]> {
    const type = getNullableType(this.type);
    if (!isInputObjectType(type)) throw new Error(`${String(this.type)} has no fields`);
    const names = Object.keys(type.getFields());
    if (this.#origin.kind === 'variable') {
      const set = this.derive('fields', (value) => names.filter((name) => value?.[name] != null).join(' '));
      for (const name of set.split(' ')) if (name) yield [name, this.field(name)];
      return;
    }
    for (const name of names) {
      const field = this.field(name);
      if (field.isSet) yield [name, field];
    }
  }

  /** The elements of a list. Decides its length. */
  items(): Input[] {
    const type = getNullableType(this.type);
    if (!isListType(type)) throw new Error(`${String(this.type)} is not a list`);
    const length = this.#decide('length', (value) => (Array.isArray(value) ? value.length : value == null ? 0 : 1));
    return Array.from({ length: length as number }, (_, index) => {
      const origin = this.#origin;
      const child = (itemOrigin: Origin) =>
        new Input(this.#compilation, type.ofType, itemOrigin, within(this.place, index));
      if (origin.kind === 'variable') return child({ ...origin, path: [...origin.path, index] });
      if (origin.kind === 'literal') {
        const node = origin.node.kind === Kind.LIST ? origin.node.values[index] : origin.node;
        return child(node ? { kind: 'literal', node } : { kind: 'absent' });
      }
      const value = origin.kind === 'constant' ? origin.value : undefined;
      return child({ kind: 'constant', value: Array.isArray(value) ? value[index] : value });
    });
  }

  #decide(test: string, outcomeOf: (value: unknown, runtime: Runtime) => Outcome): Outcome {
    const origin = this.#origin;
    if (origin.kind === 'literal' && (test === 'state' || test === 'length')) {
      if (test === 'state') return 'set';
      return origin.node.kind === Kind.LIST ? origin.node.values.length : 1;
    }
    const { read, place } = this;
    return this.#compilation.decisions.make(`${this.#compilation.placeName(place)}:${test}`, (runtime) =>
      locate(place, () => outcomeOf(read(runtime), runtime)),
    );
  }
}

/** PostgreSQL's text has no NUL and nothing that is not Unicode. */
function storable<Value>(value: Value): Value {
  if (typeof value === 'string' && !isStorable(value)) {
    throw new UnusableValue('This text holds a NUL or half a surrogate pair, which no record can. Leave it out.');
  }
  return value;
}

/** A literal without variables is known now; one that is a variable is read from it. */
function fromLiteral(node: ValueNode, type: GraphQLInputType): Origin {
  if (node.kind === Kind.VARIABLE) return { kind: 'variable', name: node.name.value, path: [] };
  if (hasVariable(node)) return { kind: 'literal', node };
  return { kind: 'constant', value: coerceInputLiteral(node, type) };
}

function hasVariable(node: ValueNode): boolean {
  switch (node.kind) {
    case Kind.VARIABLE:
      return true;
    case Kind.LIST:
      return node.values.some(hasVariable);
    case Kind.OBJECT:
      return node.fields.some((field) => hasVariable(field.value));
    default:
      return false;
  }
}

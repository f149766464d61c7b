import type { Asked, Types } from './generated/schema.ts';

/**
 * What may be selected of a type: `true` for a leaf, an object for what has fields, with its arguments under `$`.
 * `$as` selects fields under other names, `$on` those of one type where several are possible.
 */
export type Selection<Type> = {
  readonly [Name in keyof Type]?: FieldSelection<Type[Name]>;
} & {
  /** Fields under other names, each with one field: `{ registered: { total: { $: { stage: 'REGISTERED' } } } }`. */
  readonly $as?: { readonly [name: string]: Selection<Type> };
  /** Fields that only one of the possible types has, by type; `__typename` is answered with them. */
  readonly $on?: { readonly [Member in MemberOf<Type>]?: Selection<Types[Member]> };
};

/** The names of the types that an object of this type may be. */
type MemberOf<Type> = Type[keyof Type & '__typename'] & keyof Types;

type FieldSelection<Field> =
  Field extends Asked<infer Value, infer Arguments>
    ? Item<Value> extends infer Type extends object
      ? Selection<Type> & ArgumentsOf<Arguments>
      : {} extends Arguments
        ? true | ArgumentsOf<Arguments>
        : ArgumentsOf<Arguments>
    : Item<Field> extends infer Type extends object
      ? Selection<Type>
      : true;

type ArgumentsOf<Arguments> = {} extends Arguments ? { readonly $?: Arguments } : { readonly $: Arguments };

/** What a list lists, or the value itself, without null. */
type Item<Value> = Value extends readonly (infer Element)[] ? Item<Element> : NonNullable<Value>;

type ValueOf<Field> = Field extends Asked<infer Value, unknown> ? Value : Field;

/** The selection itself where all that it names exists; a name that does not exist becomes an `UnknownField`. Arguments are those of `Field`. */
export type Checked<Type, Chosen, Field = unknown> = {
  readonly [Name in keyof Chosen]: Name extends keyof Type
    ? Chosen[Name] extends true
      ? true
      : Checked<Item<ValueOf<Type[Name]>>, Chosen[Name], Type[Name]>
    : Name extends '$'
      ? Given<Field extends Asked<unknown, infer Arguments> ? Arguments : {}, Chosen[Name]>
      : Name extends '$as'
        ? { readonly [Alias in keyof Chosen[Name]]: Checked<Type, Chosen[Name][Alias]> }
        : Name extends '$on'
          ? CheckedMembers<MemberOf<Type>, Chosen[Name]>
          : UnknownField<Type, Name>;
};

/** An input itself where all that it names exists: inferred types are not looked through for names too many. */
export type Given<Input, Value> = Value extends string | number | bigint | boolean | null | undefined
  ? Value
  : // one of the declared type has no name too many, and may hold itself
    [Input] extends [Value]
    ? Value
    : Value extends readonly unknown[]
      ? { readonly [Index in keyof Value]: Given<Item<Input>, Value[Index]> }
      : {
          readonly [Name in keyof Value]: Name extends keyof Objects<Input>
            ? Given<NonNullable<Objects<Input>[Name]>, Value[Name]>
            : UnknownField<Input, Name>;
        };

type Objects<Input> = Extract<Input, object>;

/** Nothing is one: the compiler names it where something has a name that its type has not. */
export interface UnknownField<Type, Name> {
  readonly ' $unknown': readonly [Type, Name];
}

type CheckedMembers<Members extends keyof Types, Chosen> = {
  readonly [Member in keyof Chosen]: Member extends Members ? Checked<Types[Member], Chosen[Member]> : never;
};

/** What a selection of a type answers. */
export type Selected<Type, Chosen> = Chosen extends { readonly $on: infer Members }
  ? Alternatives<Type, Chosen, Members>
  : Fields<Type, Chosen>;

type Fields<Type, Chosen> = Chosen extends { readonly $as: infer Aliases }
  ? Flat<Plain<Type, Chosen> & { readonly [Alias in keyof Aliases]: Only<Plain<Type, Aliases[Alias]>> }>
  : Plain<Type, Chosen>;

// over keys of the type, as `Pick` is: so descriptions and deprecations stay
type Plain<Type, Chosen, Names extends keyof Type = keyof Type & keyof Chosen> = {
  readonly [Name in Names]: Name extends keyof Chosen
    ? Chosen[Name] extends true
      ? ValueOf<Type[Name]>
      : Answer<ValueOf<Type[Name]>, Chosen[Name]>
    : never;
};

// an open list of values is a string that would pass for an object
type Answer<Value, Chosen> = Value extends string | number | bigint | boolean | null
  ? Value
  : Value extends readonly (infer Element)[]
    ? readonly Answer<Element, Chosen>[]
    : Selected<Value, Chosen>;

type Only<Fields> = Fields[keyof Fields];
type Flat<Fields> = { [Name in keyof Fields]: Fields[Name] };

/** One object for each type that `$on` names, and one for all others; `__typename` tells them apart. */
type Alternatives<Type, Chosen, Members> =
  | {
      [Name in keyof Members & keyof Types]: Flat<
        { readonly __typename: Name } & Omit<Fields<Type, Omit<Chosen, '$on'>>, '__typename'> &
          Selected<Types[Name], Members[Name]>
      >;
    }[keyof Members & keyof Types]
  | Flat<
      { readonly __typename: Exclude<Type[keyof Type & '__typename'], keyof Members> } & Omit<
        Fields<Type, Omit<Chosen, '$on'>>,
        '__typename'
      >
    >;

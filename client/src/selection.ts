import type { Asked, Types } from './generated/schema.ts';

/**
 * What may be selected of a type: `true` for a leaf, an object for what has fields, with its arguments under `$`.
 * `$as` selects fields under other names, `$on` those of one type where several are possible.
 */
export type Selection<Type> = {
  readonly [Name in keyof Type as Name extends ' $on' ? never : Name]?: FieldSelection<Type[Name]>;
} & {
  /** Fields under other names, each with one field: `{ registered: { total: { $: { stage: 'REGISTERED' } } } }`. */
  readonly $as?: { readonly [name: string]: Selection<Type> };
  /** Fields that only one of the possible types has, by type; `__typename` is answered with them. */
  readonly $on?: Type extends { readonly ' $on': infer Members }
    ? { readonly [Name in keyof Members]?: Selection<Members[Name]> }
    : never;
};

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

/** The selection itself where all that it names exists; a name that does not exist becomes `never`. */
export type Checked<Type, Chosen> = {
  readonly [Name in keyof Chosen]: Name extends '$'
    ? Chosen[Name]
    : Name extends '$as'
      ? { readonly [Alias in keyof Chosen[Name]]: Checked<Type, Chosen[Name][Alias]> }
      : Name extends '$on'
        ? Type extends { readonly ' $on': infer Members }
          ? {
              readonly [Member in keyof Chosen[Name]]: Member extends keyof Members
                ? Checked<Members[Member], Chosen[Name][Member]>
                : never;
            }
          : never
        : Name extends keyof Type
          ? Chosen[Name] extends true
            ? true
            : Checked<Item<Type[Name] extends Asked<infer Value, unknown> ? Value : Type[Name]>, Chosen[Name]>
          : never;
};

/** What a selection of a type answers. */
export type Selected<Type, Chosen> = Chosen extends { readonly $on: infer Members }
  ? Alternatives<Type, Chosen, Members>
  : Fields<Type, Chosen>;

type Fields<Type, Chosen> = Chosen extends { readonly $as: infer Aliases }
  ? Flat<Plain<Type, Chosen> & { readonly [Alias in keyof Aliases]: Only<Plain<Type, Aliases[Alias]>> }>
  : Plain<Type, Chosen>;

// over the keys of the type, not of the selection: so descriptions and deprecations stay
type Plain<Type, Chosen> = {
  readonly [Name in keyof Type as Name extends keyof Chosen ? Name : never]: Answer<
    Type[Name] extends Asked<infer Value, unknown> ? Value : Type[Name],
    Chosen[Name & keyof Chosen]
  >;
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

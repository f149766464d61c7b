import type { Client } from './client.ts';
import { compile } from './compile.ts';
import { compared, keyArguments } from './generated/budget-fields.ts';
import type {
  Asked,
  Bucket,
  BudgetDimension,
  BudgetFigures,
  BudgetGrouping,
  BudgetKey,
  BudgetResult,
  BudgetRow,
  Language,
  Query,
} from './generated/schema.ts';
import type { SelectOptions } from './select.ts';
import type { Checked, Given, Selected, Selection, UnknownField } from './selection.ts';

type Arguments = Query['budget'] extends Asked<unknown, infer Given> ? Given : never;
type ValueOf<Field> = NonNullable<Field extends Asked<infer Value, unknown> ? Value : Field>;

type Camel<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Lowercase<Head>}${Capitalize<Camel<Rest>>}`
  : Lowercase<Name>;

/** A dimension by its name, or one that takes a level or a size; `as` names its key where two would have one name. */
export type Grouping =
  | Camel<BudgetDimension>
  | (Exclude<BudgetGrouping, { readonly dimension: BudgetDimension }> & { readonly as?: string });

/** A question about money: the arguments of the graph's `budget`, and what to show. */
export interface BudgetQuestion extends Omit<Arguments, 'by'> {
  /** What to group by, outermost first. */
  readonly by?: readonly Grouping[];
  /** What to show of each row and of the whole; under `$as` several amounts of one kind. */
  readonly figures: Selection<BudgetFigures>;
  /** What to show of a key beside `state`, `code` and `label`. */
  readonly keys?: { readonly [Name in keyof BudgetKey]?: Selection<ValueOf<BudgetKey[Name]>> };
  /** What to show of each row beside its key and figures. */
  readonly row?: Selection<BudgetRow>;
  /** What to show of the answer beside rows and total, such as `coverage`. */
  readonly also?: Selection<BudgetResult>;
  /** The language of the keys' labels: the graph's own unless given. */
  readonly lang?: Language;
}

type CheckedQuestion<Question> = {
  readonly [Name in keyof Question]: Name extends 'figures'
    ? Checked<BudgetFigures, Question[Name]>
    : Name extends 'row'
      ? Checked<BudgetRow, Question[Name]>
      : Name extends 'also'
        ? Checked<BudgetResult, Question[Name]>
        : Name extends 'keys'
          ? CheckedKeys<Question[Name]>
          : Name extends keyof BudgetQuestion
            ? Given<NonNullable<BudgetQuestion[Name]>, Question[Name]>
            : UnknownField<BudgetQuestion, Name>;
};

type CheckedKeys<Keys> = {
  readonly [Name in keyof Keys]: Name extends keyof BudgetKey
    ? Checked<ValueOf<BudgetKey[Name]>, Keys[Name]>
    : UnknownField<BudgetKey, Name>;
};

/** The answer to a question: what was asked for, and nothing else. */
export type BudgetAnswer<Question> = Flat<
  {
    /** The groups of the page; empty without groupings. */
    readonly rows: readonly Row<Question>[];
    /** The figures of all proposals that meet the filter. */
    readonly total: Figures<Question>;
    /** How many groups there are on all pages. */
    readonly rowCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  } & Chosen<BudgetResult, Question, 'also'>
>;

type Row<Question> = Flat<
  {
    readonly kind: BudgetRow['kind'];
    readonly depth: number;
    /** A bucket for each grouping, never null. */
    readonly key: Question extends { readonly by: readonly (infer By)[] }
      ? { readonly [One in By as KeyName<One>]: Key<KeyField<One>, Question> }
      : {};
    readonly figures: Figures<Question>;
  } & (Question extends { readonly compare: object } ? Compared<Question> : unknown) &
    Chosen<BudgetRow, Question, 'row'>
>;

type Figures<Question> = Question extends { readonly figures: infer Shown } ? Selected<BudgetFigures, Shown> : never;

/** Figures of the other side of a comparison, where the graph has one. */
type Compared<Question> = {
  readonly [
    Name in keyof BudgetRow as Name extends 'figures'
      ? never
      : NonNullable<BudgetRow[Name]> extends BudgetFigures
        ? Name
        : never
  ]: Figures<Question> | Extract<BudgetRow[Name], null>;
};

type Chosen<Type, Question, Name extends string> =
  Question extends Readonly<Record<Name, infer Shown>> ? Selected<Type, Shown> : unknown;

type KeyField<One> = One extends string ? One : keyof One & keyof BudgetKey;
type KeyName<One> = One extends { readonly as: infer Name extends string } ? Name : KeyField<One>;

type Key<Name, Question> = Name extends keyof BudgetKey
  ? Flat<
      Selected<Bucket, typeof shownOfKeys> &
        (Question extends { readonly keys: Readonly<Record<Name, infer Shown>> }
          ? Selected<ValueOf<BudgetKey[Name]>, Shown>
          : unknown)
    >
  : never;

type Flat<Fields> = { [Name in keyof Fields]: Fields[Name] };

const shownOfKeys = { state: true, code: true, label: true } as const;

/**
 * Sums of money by groups, exact to the question: rows have the keys and figures that were asked for. The document is made
 * from the call, so that what is answered and what is typed cannot differ. One request.
 */
export async function budget<const Question extends BudgetQuestion>(
  client: Client,
  question: Question & CheckedQuestion<Question>,
  options: SelectOptions = {},
): Promise<BudgetAnswer<Question>> {
  const { by = [], figures, keys = {}, row, also, lang, ...given } = question as BudgetQuestion;
  const groupings = by.map((grouping) => readGrouping(grouping));
  const names = groupings.map(({ as }) => as);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new TypeError(`budget: two groupings have the key ${twice}; give one of them a name with \`as\``);
  const shown = lang ? { ...shownOfKeys, label: { $: { lang } } } : shownOfKeys;
  const key = groupings.map(({ name, as, $ }) => [
    as,
    { [name]: { $, ...shown, ...(keys[name] as object | undefined) } },
  ]);
  const others = 'compare' in given ? compared.map((name) => [name, figures]) : [];
  const selection = {
    budget: {
      $: { ...given, by: groupings.map(({ input }) => input) },
      rowCount: true,
      pageInfo: { hasNextPage: true, endCursor: true },
      total: figures,
      ...(by.length > 0 && {
        rows: {
          kind: true,
          depth: true,
          key: { $as: Object.fromEntries(key) },
          figures,
          ...Object.fromEntries(others),
          ...row,
        },
      }),
      ...also,
    },
  };
  const { name = 'Budget', ...rest } = options;
  const { operation, variables } = compile(selection, name);
  const answer = (await client.request(operation, variables, rest)) as { budget: object };
  return { rows: [], ...answer.budget } as unknown as BudgetAnswer<Question>;
}

/** The input of a grouping, and its key: which field, with which arguments, under which name. */
function readGrouping(grouping: Grouping) {
  if (typeof grouping === 'string') {
    const name = grouping as keyof BudgetKey;
    return { name, as: name, $: {}, input: { dimension: grouping.replace(/[A-Z]/g, '_$&').toUpperCase() } };
  }
  const { as, ...input } = grouping;
  const [[name, given]] = Object.entries(input) as [[keyof BudgetKey, object]];
  const $ = Object.entries(given).filter(([argument]) => keyArguments[name]?.includes(argument));
  return { name, as: as ?? name, $: Object.fromEntries($), input };
}

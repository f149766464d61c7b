import { sql, type SQL } from 'drizzle-orm';
import { bandDescription } from '@khuyencong/drizzle/analytics/band.ts';
import { statusOnDescription } from '@khuyencong/drizzle/analytics/status-on.ts';
import { isFine, type Dimension } from '@khuyencong/drizzle/analytics/dimension.ts';
import { dimensions } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { countMeasures, moneyMeasures, rowMeasures, type Unit } from '@khuyencong/drizzle/analytics/measures.ts';
import { headcounts, outputNumbers } from '@khuyencong/drizzle/analytics/outputs.ts';
import { ratios } from '@khuyencong/drizzle/analytics/ratios.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { literal } from '../compile/json-text.ts';
import { argumentOf, type GroupingName } from './grouping.ts';

type Entry = Readonly<Record<string, string | boolean | null>>;
type EntryRow = Readonly<Record<string, SQL>>;

/** A register as rows, in its order. */
function rowsOf(entries: readonly Entry[], compilation: Compilation): Rows<EntryRow> {
  const alias = compilation.aliasName();
  const columns = Object.keys(entries[0]!);
  const cell = (value: Entry[string]) => (typeof value === 'string' ? literal(value) : sql.raw(String(value)));
  const values = entries.map(
    (entry, index) =>
      sql`(${sql.raw(String(index))}, ${sql.join(
        columns.map((name) => cell(entry[name]!)),
        sql`, `,
      )})`,
  );
  const named = sql.identifier(alias);
  const list = sql.join(
    ['n', ...columns].map((name) => sql.identifier(name)),
    sql`, `,
  );
  return {
    row: Object.fromEntries(columns.map((name) => [name, sql`${named}.${sql.identifier(name)}`])),
    alias,
    from: sql`(values ${sql.join(values, sql`, `)}) ${named}(${list})`,
    orderBy: [sql`${named}.n`],
  };
}

const textField = (t: any, name: string, description: string, nullable = false) =>
  t.leaf({ type: 'String', nullable, description, sql: (row: EntryRow) => row[name]! });

const flagField = (t: any, name: string, description: string) =>
  t.leaf({ type: 'Boolean', nullable: false, description, sql: (row: EntryRow) => row[name]! });

const BudgetMeasureInfo = builder.objectRef<EntryRow>('BudgetMeasureInfo').implement({
  description: 'What can be asked of a group of proposals, from the register that computes it.',
  fields: (t) => ({
    field: textField(t, 'field', 'How it is asked below `figures`, such as `money { sum }`.'),
    unit: textField(
      t,
      'unit',
      'What its number counts: VND, PROPOSAL, BENEFICIARY, YEAR, LEVEL, PERSON, OUTPUT (what the indicator counts), VND_PER_PERSON, or RATIO, which has no unit.',
    ),
    grain: textField(
      t,
      'grain',
      'What counts once in it, however much of it falls into a group: PROPOSAL, BENEFICIARY, YEAR, LEVEL, RESULT (of an indicator), COURSE; SUM for what is taken of sums.',
    ),
    additive: flagField(
      t,
      'additive',
      'True when the values of groups add to that of the whole, in dimensions whose groups divide what it counts.',
    ),
    description: textField(t, 'description', 'What it means and what it leaves out.'),
  }),
});

const BudgetDimensionInfo = builder.objectRef<EntryRow>('BudgetDimensionInfo').implement({
  description: 'What money can be grouped by, from the register that computes it.',
  fields: (t) => ({
    argument: textField(t, 'argument', 'An element of `by` that groups by it.'),
    moneyAdds: flagField(t, 'money_adds', 'Whether sums of money over its groups are the whole.'),
    proposalsAdd: flagField(t, 'proposals_add', 'Whether each proposal is in one of its groups only.'),
    facts: textField(
      t,
      'facts',
      'Which money carries its key: AMOUNT (stages), FLOW (dated), PART (of beneficiaries, approved), OUTPUT; null when all does.',
      true,
    ),
    description: textField(t, 'description', 'What its groups are.'),
  }),
});

/** Different ones of these are counted; all else is counted by proposals. */
const countedOnce = (unit: Unit): string => (['BENEFICIARY', 'YEAR', 'LEVEL'].includes(unit) ? unit : 'PROPOSAL');

const measureEntries = (): Entry[] => [
  ...Object.entries(countMeasures).map(([name, { unit, additive, description }]) => ({
    field: name,
    unit,
    grain: countedOnce(unit),
    additive,
    description,
  })),
  ...Object.entries(moneyMeasures).map(([name, { unit, additive, description }]) => ({
    field: `money { ${name} }`,
    unit,
    grain: 'PROPOSAL',
    additive,
    description,
  })),
  ...Object.entries(rowMeasures).map(([name, { unit, additive, description }]) => ({
    field: `money { ${name} }`,
    unit,
    grain: 'SUM',
    additive,
    description,
  })),
  ...Object.entries(outputNumbers).map(([name, description]) => ({
    field: `output { ${name} { value } }`,
    unit: 'OUTPUT',
    grain: 'RESULT',
    additive: true,
    description: `${description} Null when no result tells it.`,
  })),
  ...Object.entries(headcounts).map(([name, description]) => ({
    field: `trainees { ${name} { value } }`,
    unit: 'PERSON',
    grain: 'COURSE',
    additive: true,
    description: `${description} Null when no course tells it.`,
  })),
  ...Object.entries(ratios).map(([name, { description, unit = 'RATIO' }]) => ({
    field: `ratio(of: ${name})`,
    unit,
    grain: 'SUM',
    additive: false,
    description,
  })),
];

const dimensionEntries = (): Entry[] => [
  ...Object.entries<Dimension>(dimensions).map(([name, dimension]) => ({
    argument: argumentOf(name as GroupingName),
    money_adds: dimension.additive !== false,
    proposals_add: !isFine(dimension),
    facts: dimension.carriers?.join(' ') ?? null,
    description: dimension.description,
  })),
  {
    argument: argumentOf('STATUS_ON'),
    money_adds: true,
    proposals_add: true,
    facts: null,
    description: statusOnDescription,
  },
  { argument: argumentOf('BAND'), money_adds: true, proposals_add: true, facts: null, description: bandDescription },
];

builder.queryFields((t) => ({
  budgetMeasures: t.many({
    type: BudgetMeasureInfo,
    description:
      'What `budget` can be asked of each group. `flow` has what `money` has; beside a `value` stand `known` and `missing`.',
    rows: (_root, _inputs, compilation) => rowsOf(measureEntries(), compilation),
  }),
  budgetDimensions: t.many({
    type: BudgetDimensionInfo,
    description: 'What `budget` can be grouped by.',
    rows: (_root, _inputs, compilation) => rowsOf(dimensionEntries(), compilation),
  }),
}));

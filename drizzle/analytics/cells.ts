import { sql, type SQL } from 'drizzle-orm';
import { cellColumn, cellSlices, type CellMoney } from '../tables/index.ts';
import { countMeasures, moneyMeasures, type UnitColumns } from './measures.ts';
import { sourcesOf } from './slice.ts';
import { facts, moneyPart, type UnitParts } from './units.ts';

/** A number of a cell: the aggregate over the units that fall into it, and how numbers of cells are added up. */
interface CellNumber {
  readonly of: SQL;
  readonly over: SQL;
}

const [sum, least, most] = [sql`sum`, sql`min`, sql`max`];

/** How the numbers of a slice come from the parts of units. */
const money: Readonly<Record<CellMoney, { readonly of: (unit: UnitColumns) => SQL; readonly over: SQL }>> = {
  known: { of: moneyMeasures.known.of, over: sum },
  approximate: { of: moneyMeasures.approximate.of, over: sum },
  sum: { of: moneyMeasures.sum.of, over: sum },
  floor: { of: moneyMeasures.floor.of, over: sum },
  bounded: { of: ({ part }) => sql`count(${part('ceiling')})`, over: sum },
  ceiling: { of: ({ part }) => sql`sum(${part('ceiling')})`, over: sum },
  minimum: { of: moneyMeasures.minimum.of, over: least },
  maximum: { of: moneyMeasures.maximum.of, over: most },
};

/** How a number of a slice is added up over cells. */
export const overCells = (number: CellMoney): SQL => money[number].over;

const counted = ['proposals', 'submitted', 'approved'] as const;
const covered = [
  'used_amounts',
  'approximate_amounts',
  'superseded_amounts',
  'unknown_amounts',
  'flows',
  'undated_flows',
];

/** The numbers of a cell by their columns, over proposals and their units, which are asked for the parts. */
export function cellNumbers(parts: UnitParts): Map<string, CellNumber> {
  const own: UnitColumns['own'] = (column) => sql`${column(facts.proposal)}`;
  const none = () => sql`null`;
  const counts = counted.map(
    (name) => [name, { of: countMeasures[name].of!({ own, part: none }), over: sum }] as const,
  );
  const coverage = covered.map((name) => [name, { of: sql.raw(`sum(${name})`), over: sum }] as const);
  const slices = cellSlices.flatMap((stage) =>
    Object.entries(money).map(([number, { of, over }]) => {
      const value = of({ own, part: (name) => parts.part(moneyPart(name, { stage, sources: sourcesOf() })) });
      return [cellColumn(stage, number as CellMoney), { of: value, over }] as const;
    }),
  );
  return new Map([...counts, ...coverage, ...slices]);
}

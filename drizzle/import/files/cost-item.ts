import { amount, costItem } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { warningIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';

const amountKey = ({ proposal, stage, funding_source: source }: Values) => `${proposal} ${stage} ${source}`;

export const costItems = importFile({
  name: 'cost_items.csv',
  table: costItem,
  key: ['proposal', 'stage', 'item', 'funding_source'],
  check: (rows, context) => {
    const inForce = new Map(
      context
        .rowsBeside(amount)
        .filter(({ values }) => values['superseded'] === 'false')
        .map(({ values }) => [amountKey(values), values['amount_vnd']]),
    );
    return [...Map.groupBy(rows, ({ values }) => amountKey(values))].flatMap(([key, items]) =>
      checkSum(items, inForce.get(key)),
    );
  },
});

/** The items of an amount usually add up to it; a list may also name the larger ones alone. */
function checkSum(items: readonly ImportRow[], whole: string | null | undefined): Problem[] {
  const sum = items.reduce((total, { values }) => total + BigInt(values['amount_vnd'] as string), 0n);
  if (whole == null || sum === BigInt(whole)) return [];
  const message = `is one of ${items.length} items that add up to ${sum}, not to the amount in force, ${whole}`;
  const remedy = 'Compare the items with the amount of the same proposal, stage and source.';
  return [warningIn(items[0] as ImportRow, { column: 'amount_vnd', message, remedy })];
}

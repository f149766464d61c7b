import { amount, flow } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { disagreement } from '../interval.ts';
import { errorIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';
import type { qualifiers } from '../../vocabulary/index.ts';

export const amounts = importFile({
  name: 'amounts.csv',
  table: amount,
  key: ['proposal', 'stage', 'funding_source', 'revision'],
  interval: { value: 'amount_vnd', least: 'floor_vnd', greatest: 'ceiling_vnd' },
  unique: [
    ({ superseded, proposal, stage, funding_source: source }) =>
      superseded === 'true' ? null : [proposal ?? '', stage ?? '', source ?? '', 'in force'],
  ],
  // an older amount leaves its place before the one that supersedes it takes it
  rank: ({ superseded }) => (superseded === 'true' ? 0 : 1),
  prepare: withBounds,
  check: (rows) => rows.flatMap(checkInterval),
});

/** An exact amount is its own floor and ceiling. */
function withBounds(row: Values): Values {
  const { qualifier, amount_vnd: exact = null, floor_vnd: floor, ceiling_vnd: ceiling } = row;
  return qualifier === 'EXACT' ? { ...row, floor_vnd: floor ?? exact, ceiling_vnd: ceiling ?? exact } : row;
}

function checkInterval(row: ImportRow): Problem[] {
  const { amount_vnd: value, floor_vnd: floor, ceiling_vnd: ceiling, qualifier } = withBounds(row.values);
  const message =
    value == null
      ? qualifier === 'EXACT' && floor == null && ceiling == null
        ? null
        : 'an unknown amount has no bounds and no qualifier'
      : disagreement({
          qualifier: qualifier as keyof typeof qualifiers,
          value: BigInt(value),
          least: floor == null ? null : BigInt(floor),
          greatest: ceiling == null ? null : BigInt(ceiling),
        });
  if (message === null) return [];
  const remedy = 'Write the least and the greatest amount that the words allow in floor_vnd and ceiling_vnd.';
  return [errorIn(row, { column: 'qualifier', message, remedy })];
}

export const flows = importFile({ name: 'flows.csv', table: flow, key: ['code'] });

import { placeCode } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { errorIn } from '../problem.ts';
import type { ImportRow } from '../problem.ts';

const startOf = ({ values }: ImportRow) => values['valid_from'] ?? '';
const endOf = ({ values }: ImportRow) => values['valid_to'] ?? '9999';

export const placeCodes = importFile({
  name: 'place_codes.csv',
  table: placeCode,
  key: ['scheme', 'value', 'place'],
  check: (rows) =>
    [...Map.groupBy(rows, ({ values }) => `${values['scheme']} ${values['value']}`).values()].flatMap((owners) =>
      owners
        .toSorted((left, right) => (startOf(left) < startOf(right) ? -1 : 1))
        .flatMap((row, index, sorted) => {
          const previous = sorted[index - 1];
          if (previous === undefined || endOf(previous) <= startOf(row)) return [];
          const message = `is borne by ${previous.values['place']} (line ${previous.line}) at the same time`;
          const remedy = 'End the validity of one before that of the other begins.';
          return [errorIn(row, { column: 'value', message, remedy })];
        }),
    ),
});

import { instrumentRelation, legalInstrument } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { warningIn } from '../problem.ts';

export const instrumentRelations = importFile({
  name: 'instrument_relations.csv',
  table: instrumentRelation,
  key: ['later', 'earlier', 'kind'],
  check: (rows, { find }) =>
    rows.flatMap((row) => {
      const { kind, earlier, effective_on: day } = row.values;
      const ends = find(legalInstrument, earlier)?.['effective_to'];
      if (kind !== 'REPLACES' || day == null || ends === day) return [];
      const message = `is not the day on which ${earlier} ends (${ends ?? 'open'})`;
      const remedy = 'Compare the day with the validity of the act that is replaced.';
      return [warningIn(row, { column: 'effective_on', message, remedy })];
    }),
});

import { legalInstrument, supportNorm } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { errorIn } from '../problem.ts';

export const legalInstruments = importFile({
  name: 'legal_instruments.csv',
  table: legalInstrument,
  key: ['code'],
  searched: ['code', 'subject'],
  sorted: 'code',
});

export const supportNorms = importFile({
  name: 'support_norms.csv',
  table: supportNorm,
  key: ['code'],
  check: (rows) =>
    rows
      .filter(({ values }) => values['programme_level'] === 'NATIONAL' && values['province'] !== null)
      .map((row) =>
        errorIn(row, {
          column: 'province',
          message: 'a national norm belongs to no province',
          remedy: 'Leave it empty, or make the norm LOCAL.',
        }),
      ),
});

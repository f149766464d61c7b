import { communication, consultancy } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { checkNames, namesAndCodes } from '../named-households.ts';
import { checkDays, checkOrganisation, resultOf } from '../result-of-beneficiary.ts';

export const consultancies = importFile({
  name: 'consultancies.csv',
  table: consultancy,
  key: ['code'],
  prepare: (row, context) => resultOf(row, context, 'beneficiary'),
  check: (rows, context) => {
    const names = namesAndCodes(context);
    return rows.flatMap((row) => [
      ...checkOrganisation(row, 'consultant'),
      ...checkDays(row),
      ...checkNames(row, ['consultant', 'provenance_note'], names),
    ]);
  },
});

export const communications = importFile({
  name: 'communications.csv',
  table: communication,
  key: ['code'],
  searched: ['title_vi', 'title_en', 'outlet'],
  sorted: 'title_vi',
  check: (rows, context) => {
    const names = namesAndCodes(context);
    return rows.flatMap((row) => [
      ...checkDays(row),
      ...checkNames(row, ['title_vi', 'title_en', 'outlet', 'provenance_note'], names),
    ]);
  },
});

import { fairExhibit, fairParticipation, place, tradeFair } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { checkNames, namesAndCodes } from '../named-households.ts';
import { errorIn } from '../problem.ts';
import type { ImportRow, Problem } from '../problem.ts';
import { checkDays, resultOf } from '../result-of-beneficiary.ts';
import { existedIn } from '../unit-of-proposal.ts';

export const tradeFairs = importFile({
  name: 'trade_fairs.csv',
  table: tradeFair,
  key: ['code'],
  searched: ['name_vi', 'name_en', 'venue'],
  sorted: 'name_vi',
  check: (rows, context) => rows.flatMap((row) => [...checkTier(row), ...checkHost(row, context), ...checkDays(row)]),
});

function checkTier(row: ImportRow): Problem[] {
  const { tier, region, host_country: country, host_province: province } = row.values;
  const wrong = (column: string, message: string) => [
    errorIn(row, { column, message, remedy: 'Empty the cell, or correct the tier.' }),
  ];
  if (tier !== 'REGION' && region !== null) return wrong('region', 'belongs to a fair of tier REGION alone');
  if (tier !== 'ABROAD' && country !== null) return wrong('host_country', 'belongs to a fair of tier ABROAD alone');
  return tier === 'ABROAD' && province !== null ? wrong('host_province', 'is no place of a fair abroad') : [];
}

function checkHost(row: ImportRow, { find }: ImportContext): Problem[] {
  const host = find(place, row.values['host_province']);
  if (host === undefined) return [];
  const year = row.values['year'] as string;
  const message =
    host['level'] === 'PROVINCE' ? (existedIn(host, year) ? null : `did not exist in ${year}`) : 'is not a province';
  const remedy = 'Write the province as it was in the year of the fair.';
  return message === null ? [] : [errorIn(row, { column: 'host_province', message, remedy })];
}

export const fairParticipations = importFile({
  name: 'fair_participations.csv',
  table: fairParticipation,
  key: ['code'],
  prepared: ['state_support_band', 'orders_band'],
  prepare: (row, context) => resultOf(row, context, 'beneficiary', 'state_support_vnd', 'orders_vnd'),
  check: (rows, context) => {
    const names = namesAndCodes(context);
    return rows.flatMap((row) => checkNames(row, ['provenance_note'], names));
  },
});

export const fairExhibits = importFile({
  name: 'fair_exhibits.csv',
  table: fairExhibit,
  key: ['fair_participation', 'product_group'],
});

import { demonstrationModel, machineryItem } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import { checkNames, namesAndCodes } from '../named-households.ts';
import { checkOneOfAKind } from '../one-model-a-district.ts';
import { errorIn } from '../problem.ts';
import type { ImportRow, Problem } from '../problem.ts';
import { checkOrganisation, resultOf } from '../result-of-beneficiary.ts';
import { checkUnitOfProposal } from '../unit-of-proposal.ts';

export const demonstrationModels = importFile({
  name: 'demonstration_models.csv',
  table: demonstrationModel,
  key: ['code'],
  prepared: ['cost_band'],
  searched: ['name_vi', 'name_en', 'technology'],
  sorted: 'name_vi',
  prepare: (row, context) => resultOf(row, context, 'host', 'cost_vnd'),
  check: async (rows, context) => {
    const names = namesAndCodes(context);
    const ofRows = rows.flatMap((row) => [
      ...checkUnitOfProposal(row, context),
      ...checkCapacity(row),
      ...checkNames(row, ['name_vi', 'name_en', 'technology', 'provenance_note'], names),
    ]);
    return [...ofRows, ...(await checkOneOfAKind(rows, context))];
  },
});

function checkCapacity(row: ImportRow): Problem[] {
  const { capacity, capacity_unit: unit } = row.values;
  if ((capacity === null) === (unit === null)) return [];
  const message = 'a capacity and its unit go together';
  return [errorIn(row, { column: 'capacity_unit', message, remedy: 'Fill or empty both cells.' })];
}

export const machineryItems = importFile({
  name: 'machinery_items.csv',
  table: machineryItem,
  key: ['code'],
  prepared: ['unit_price_band'],
  searched: ['name_vi', 'name_en'],
  sorted: 'name_vi',
  prepare: (row, context) => resultOf(row, context, 'beneficiary', 'unit_price_vnd'),
  check: (rows, context) => {
    const names = namesAndCodes(context);
    return rows.flatMap((row) => [
      ...checkOrganisation(row, 'supplier'),
      ...checkQuantity(row),
      ...checkNames(row, ['name_vi', 'name_en', 'provenance_note'], names),
    ]);
  },
});

function checkQuantity(row: ImportRow): Problem[] {
  if (row.values['quantity'] !== '0') return [];
  return [errorIn(row, { column: 'quantity', message: 'is none', remedy: 'Write 1 or more, or leave out the row.' })];
}

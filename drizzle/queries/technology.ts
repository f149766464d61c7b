import { demonstrationModel, machineryItem } from '../tables/index.ts';
import { beneficiaryFilter } from './beneficiary.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type DemonstrationModel = typeof demonstrationModel;
type MachineryItem = typeof machineryItem;

export const demonstrationModelFilter: FilterRegister<DemonstrationModel> = {
  name: 'DemonstrationModel',
  table: demonstrationModel,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'What it shows.'),
    capacity: value((row) => row.capacity, 'Its capacity; compare only capacities of one unit.'),
    capacityUnit: value((row) => row.capacityUnit, 'The unit of the capacity.'),
    cost: value((row) => row.costVnd, 'Its cost in đồng, from all sources; null when not known or withheld.'),
    costBand: value((row) => row.costBand, 'The range that the cost of a household’s model lies in.'),
    ...recordFilters,
    proposal: one(demonstrationModel.proposalId, () => proposalFilter, 'The proposal that builds it.'),
    host: one(demonstrationModel.hostId, () => beneficiaryFilter, 'The establishment where it stands.'),
    place: one(demonstrationModel.placeId, () => placeFilter, 'The district or commune where it stands.'),
  },
  search: searchIn('names and technology'),
};

export const demonstrationModelOrder: OrderRegister<DemonstrationModel> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    COST: orderBy((row) => row.costVnd, 'Cost.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

export const machineryItemFilter: FilterRegister<MachineryItem> = {
  name: 'MachineryItem',
  table: machineryItem,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'Machinery or a technology that is handed over.'),
    form: value((row) => row.form, 'Single machines or a line.'),
    quantity: value((row) => row.quantity, 'How many.'),
    origin: value((row) => row.origin, 'The ISO 3166 code of the country of origin.'),
    unitPrice: value((row) => row.unitPriceVnd, 'The price of one in đồng; null when not known or withheld.'),
    unitPriceBand: value((row) => row.unitPriceBand, 'The range that the price of a household’s machine lies in.'),
    supplier: value((row) => row.supplier, 'Who supplies it.'),
    ...recordFilters,
    proposal: one(machineryItem.proposalId, () => proposalFilter, 'The proposal that supports it.'),
    beneficiary: one(machineryItem.beneficiaryId, () => beneficiaryFilter, 'Who uses it.'),
  },
  search: searchIn('the names'),
};

export const machineryItemOrder: OrderRegister<MachineryItem> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    QUANTITY: orderBy((row) => row.quantity, 'How many.'),
    UNIT_PRICE: orderBy((row) => row.unitPriceVnd, 'Price of one.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

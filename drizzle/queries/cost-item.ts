import { costItem } from '../tables/index.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';

export const costItemFilter: FilterRegister<typeof costItem> = {
  name: 'CostItem',
  table: costItem,
  fields: {
    stage: value((row) => row.stage, 'The budget stage.'),
    item: value((row) => row.item, 'What the money is for.'),
    fundingSource: value((row) => row.fundingSource, 'Whose money it is.'),
    amount: value((row) => row.amountVnd, 'The amount in đồng.'),
    ...recordFilters,
    proposal: one(costItem.proposalId, () => proposalFilter, 'Whose money it is a part of.'),
  },
};

export const costItemOrder: OrderRegister<typeof costItem> = {
  fields: {
    STAGE: orderBy((row) => row.stage, 'Budget stage, in the order of life.'),
    ITEM: orderBy((row) => row.item, 'What the money is for, in the order of the list.'),
    FUNDING_SOURCE: orderBy((row) => row.fundingSource, 'Funding source, state first.'),
    AMOUNT: orderBy((row) => row.amountVnd, 'The amount.'),
    ...recordOrders,
  },
  // unique within a proposal
  unique: (row) => [row.stage, row.item, row.fundingSource],
  standard: [
    { by: 'STAGE', direction: 'ASC' },
    { by: 'ITEM', direction: 'ASC' },
    { by: 'FUNDING_SOURCE', direction: 'ASC' },
  ],
};

/** The order of the cost items of all proposals, by internal ids, since the index holds them. */
export const costItemsOfAllOrder: OrderRegister<typeof costItem> = {
  ...costItemOrder,
  unique: (row) => [row.proposalId, row.stage, row.item, row.fundingSource],
  standard: [],
};

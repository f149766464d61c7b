import { costItem } from '../tables/index.ts';
import { recordFilters, recordOrders } from './record.ts';
import { orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';

export const costItemFilter: FilterRegister<typeof costItem> = {
  name: 'CostItem',
  table: costItem,
  fields: {
    stage: value((row) => row.stage, 'The budget stage.'),
    item: value((row) => row.item, 'What the money is for.'),
    fundingSource: value((row) => row.fundingSource, 'Whose money it is.'),
    amount: value((row) => row.amountVnd, 'The amount in đồng.'),
    ...recordFilters,
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
  // unique within a proposal: cost items are listed nowhere else
  unique: (row) => [row.stage, row.item, row.fundingSource],
  standard: [
    { by: 'STAGE', direction: 'ASC' },
    { by: 'ITEM', direction: 'ASC' },
    { by: 'FUNDING_SOURCE', direction: 'ASC' },
  ],
};

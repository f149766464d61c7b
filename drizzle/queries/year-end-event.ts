import { yearEndEvent } from '../tables/index.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';

export const yearEndEventFilter: FilterRegister<typeof yearEndEvent> = {
  name: 'YearEndEvent',
  table: yearEndEvent,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'Carried over or cancelled.'),
    fundingSource: value((row) => row.fundingSource, 'Whose money it is.'),
    budgetYear: value((row) => row.budgetYear, 'The year whose money it was.'),
    occurredOn: value((row) => row.occurredOn, 'The day; null when it is not known.'),
    amount: value((row) => row.amountVnd, 'The amount in đồng.'),
    ...recordFilters,
    proposal: one(yearEndEvent.proposalId, () => proposalFilter, 'The proposal that the money was for.'),
  },
};

export const yearEndEventOrder: OrderRegister<typeof yearEndEvent> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    BUDGET_YEAR: orderBy((row) => row.budgetYear, 'The year whose money it was.'),
    OCCURRED_ON: orderBy((row) => row.occurredOn, 'The day.'),
    AMOUNT: orderBy((row) => row.amountVnd, 'The amount.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'BUDGET_YEAR', direction: 'ASC' }],
};

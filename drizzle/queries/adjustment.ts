import { adjustment } from '../tables/index.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';

type Adjustment = typeof adjustment;

export const adjustmentFilter: FilterRegister<Adjustment> = {
  name: 'Adjustment',
  table: adjustment,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'What it changes.'),
    requestedOn: value((row) => row.requestedOn, 'The day of the request.'),
    decidedOn: value((row) => row.decidedOn, 'The day of the decision; null while it is pending.'),
    decidedByRole: value((row) => row.decidedByRole, 'Who decided.'),
    decision: value((row) => row.decision, 'What became of it.'),
    newEnd: value((row) => row.newEnd, 'The new last day; null unless it extends the time.'),
    ...recordFilters,
    proposal: one(adjustment.proposalId, () => proposalFilter, 'The proposal that it changes.'),
  },
};

export const adjustmentOrder: OrderRegister<Adjustment> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    REQUESTED_ON: orderBy((row) => row.requestedOn, 'Day of the request.'),
    DECIDED_ON: orderBy((row) => row.decidedOn, 'Day of the decision.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'REQUESTED_ON', direction: 'ASC' }],
};

import { amount, flow, statusEvent } from '../tables/index.ts';
import { daysInStatus } from './life.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { atEndOf, one, orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';

export const amountFilter: FilterRegister<typeof amount> = {
  name: 'Amount',
  table: amount,
  fields: {
    stage: value((row) => row.stage, 'The budget stage.'),
    fundingSource: value((row) => row.fundingSource, 'Whose money it is.'),
    amount: value((row) => row.amountVnd, 'The amount in đồng; null when it is not known.'),
    qualifier: value((row) => row.qualifier, 'The words that limit it.'),
    floor: value((row) => row.floorVnd, 'The least possible amount in đồng; null when not known.'),
    ceiling: value((row) => row.ceilingVnd, 'The greatest possible amount in đồng; null when not known or open.'),
    revision: value((row) => row.revision, 'Counts the versions of the amount from 1.'),
    isSuperseded: value((row) => row.superseded, 'True for an amount that a later one replaced.'),
    ...recordFilters,
    proposal: one(amount.proposalId, () => proposalFilter, 'Whose amount it is.'),
  },
};

export const flowFilter: FilterRegister<typeof flow> = {
  name: 'Flow',
  table: flow,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'Advance, payment or recovery.'),
    fundingSource: value((row) => row.fundingSource, 'Whose money it is.'),
    occurredOn: value((row) => row.occurredOn, 'The day it moved; null when it is not known.'),
    amount: value((row) => row.amountVnd, 'The amount in đồng.'),
    ...recordFilters,
    proposal: one(flow.proposalId, () => proposalFilter, 'For which proposal.'),
  },
};

export const statusEventFilter: FilterRegister<typeof statusEvent> = {
  name: 'StatusEvent',
  table: statusEvent,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    sequence: value((row) => row.sequence, 'Its position in the life, from 1.'),
    fromStatus: value((row) => row.fromStatus, 'The status before; null for the first event.'),
    toStatus: value((row) => row.toStatus, 'The status after.'),
    occurredOn: value((row) => row.occurredOn, 'The day of the event.'),
    actorRole: value((row) => row.actorRole, 'Who moved it.'),
    durationOn: atEndOf(
      'DurationOn',
      {
        days: {
          like: statusEvent.sequence,
          of: daysInStatus,
          description:
            'The days from the event to the next or, where there is none, to the day; without a number after the day and in a final status.',
        },
      },
      'How long the status that the event led to had lasted until the end of a day.',
    ),
    ...recordFilters,
    proposal: one(statusEvent.proposalId, () => proposalFilter, 'Whose step it is.'),
  },
};

export const amountOrder: OrderRegister<typeof amount> = {
  fields: {
    STAGE: orderBy((row) => row.stage, 'Budget stage, in the order of life.'),
    FUNDING_SOURCE: orderBy((row) => row.fundingSource, 'Funding source, state first.'),
    REVISION: orderBy((row) => row.revision, 'Revision, oldest first.'),
    AMOUNT: orderBy((row) => row.amountVnd, 'The amount.'),
    ...recordOrders,
  },
  // unique within a proposal
  unique: (row) => [row.stage, row.fundingSource, row.revision],
  standard: [
    { by: 'STAGE', direction: 'ASC' },
    { by: 'FUNDING_SOURCE', direction: 'ASC' },
    { by: 'REVISION', direction: 'ASC' },
  ],
};

/** The order of the amounts of all proposals, by internal ids, since the index holds them. */
export const amountsOfAllOrder: OrderRegister<typeof amount> = {
  ...amountOrder,
  unique: (row) => [row.proposalId, row.stage, row.fundingSource, row.revision],
  standard: [],
};

export const flowOrder: OrderRegister<typeof flow> = {
  fields: {
    OCCURRED_ON: orderBy((row) => row.occurredOn, 'The day it moved.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    AMOUNT: orderBy((row) => row.amountVnd, 'The amount.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'OCCURRED_ON', direction: 'ASC' }],
};

export const statusEventOrder: OrderRegister<typeof statusEvent> = {
  fields: {
    SEQUENCE: orderBy((row) => row.sequence, 'Position in the life.'),
    OCCURRED_ON: orderBy((row) => row.occurredOn, 'The day of the event.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    ...recordOrders,
  },
  // unique within a proposal
  unique: (row) => [row.sequence],
  standard: [{ by: 'SEQUENCE', direction: 'ASC' }],
};

/** The order of the events of all proposals. */
export const eventsOfAllOrder: OrderRegister<typeof statusEvent> = {
  ...statusEventOrder,
  unique: (row) => [row.code],
  standard: [{ by: 'OCCURRED_ON', direction: 'ASC' }],
};

import { amount, flow, statusEvent } from '../tables/index.ts';
import { value, type FilterRegister } from './register.ts';

export const amountFilter: FilterRegister<typeof amount> = {
  name: 'Amount',
  table: amount,
  fields: {
    stage: value((row) => row.stage, 'The budget stage.'),
    fundingSource: value((row) => row.fundingSource, 'Whose money it is.'),
    amount: value((row) => row.amountVnd, 'The amount in đồng; null when it is not known.'),
    qualifier: value((row) => row.qualifier, 'The words that limit it.'),
    superseded: value((row) => row.superseded, 'True for an amount that a later one replaced.'),
    provenance: value((row) => row.provenance, 'Where the record is from.'),
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
    provenance: value((row) => row.provenance, 'Where the record is from.'),
  },
};

export const statusEventFilter: FilterRegister<typeof statusEvent> = {
  name: 'StatusEvent',
  table: statusEvent,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    fromStatus: value((row) => row.fromStatus, 'The status before; null for the first event.'),
    toStatus: value((row) => row.toStatus, 'The status after.'),
    occurredOn: value((row) => row.occurredOn, 'The day of the event.'),
    actorRole: value((row) => row.actorRole, 'Who moved it.'),
    provenance: value((row) => row.provenance, 'Where the record is from.'),
  },
};

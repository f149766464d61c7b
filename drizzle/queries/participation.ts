import { participation } from '../tables/index.ts';
import { beneficiaryFilter } from './beneficiary.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';

type Participation = typeof participation;

export const participationFilter: FilterRegister<Participation> = {
  name: 'Participation',
  table: participation,
  fields: {
    role: value((row) => row.role, 'The part that the beneficiary has.'),
    stateSupport: value(
      (row) => row.stateSupportVnd,
      'State money at the stage APPROVED, in đồng; null where withheld.',
    ),
    counterpart: value((row) => row.counterpartVnd, 'Own money at the stage APPROVED, in đồng; null where withheld.'),
    stateSupportBand: value((row) => row.stateSupportBand, 'The range that the state money lies in.'),
    counterpartBand: value((row) => row.counterpartBand, 'The range that the own money lies in.'),
    ...recordFilters,
    beneficiary: one(participation.beneficiaryId, () => beneficiaryFilter, 'The beneficiary.'),
    proposal: one(participation.proposalId, () => proposalFilter, 'The proposal.'),
  },
};

export const participationOrder: OrderRegister<Participation> = {
  fields: {
    ROLE: orderBy((row) => row.role, 'The part, recipients first.'),
    STATE_SUPPORT: orderBy((row) => row.stateSupportVnd, 'State money at the stage APPROVED.'),
    ...recordOrders,
  },
  // internal ids, since indexes hold them; they tell a reader nothing
  unique: (row) => [row.proposalId, row.beneficiaryId, row.role],
  standard: [],
};

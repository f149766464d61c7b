import { eq } from 'drizzle-orm';
import { beneficiary, participation, proposal } from '../tables/index.ts';
import { beneficiaryFilter } from './beneficiary.ts';
import { proposalFilter } from './proposal.ts';
import { orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';

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
    provenance: value((row) => row.provenance, 'Where the record is from.'),
    beneficiary: {
      kind: 'relation',
      description: 'The beneficiary.',
      cardinality: 'one',
      table: beneficiary,
      on: (row, related: typeof beneficiary) => eq(related.id, row.beneficiaryId),
      key: (row) => row.beneficiaryId,
      filter: () => beneficiaryFilter,
    },
    proposal: {
      kind: 'relation',
      description: 'The proposal.',
      cardinality: 'one',
      table: proposal,
      on: (row, related: typeof proposal) => eq(related.id, row.proposalId),
      key: (row) => row.proposalId,
      filter: () => proposalFilter,
    },
  },
};

export const participationOrder: OrderRegister<Participation> = {
  fields: {
    ROLE: orderBy((row) => row.role, 'The part, recipients first.'),
    STATE_SUPPORT: orderBy((row) => row.stateSupportVnd, 'State money at the stage APPROVED.'),
  },
  // internal ids, since indexes hold them; they tell a reader nothing
  unique: (row) => [row.proposalId, row.beneficiaryId, row.role],
  standard: [],
};

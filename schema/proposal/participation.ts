import { beneficiary, participation, proposal } from '@khuyencong/drizzle/tables/index.ts';
import { participationFilter, participationOrder } from '@khuyencong/drizzle/queries/participation.ts';
import { amountBands, participationRoles } from '@khuyencong/drizzle/vocabulary/index.ts';
import { Beneficiary } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { Node } from '../node.ts';
import { partFields, partRef, type PartKey } from '../part-node.ts';
import { recordFields } from '../record.ts';
import { related } from '../relation.ts';
import { Proposal } from './proposal.ts';

const participationKey: PartKey = {
  values: [participation.role],
  owners: [
    [participation.beneficiaryId, beneficiary],
    [participation.proposalId, proposal],
  ],
};
const Participation = partRef('Participation', participation, participationKey);

export const participationEntity: Entity<typeof participation> = {
  name: 'Participation',
  type: Participation,
  table: participation,
  filter: participationFilter,
  order: participationOrder,
};

builder.objectType(Participation, {
  description: 'The part of a beneficiary in a proposal, with its own money at the stage APPROVED.',
  interfaces: [Node],
  fields: (t) => ({
    ...partFields(t, 'Participation', participationKey),
    proposal: related(t, Proposal, participation.proposalId, 'The proposal.'),
    beneficiary: related(t, Beneficiary, participation.beneficiaryId, 'The beneficiary.'),
    role: t.column({ column: participation.role, description: 'The part that it has.' }),
    roleLabel: termField(t, participation.role, participationRoles, 'The role in words.'),
    stateSupport: t.column({
      column: participation.stateSupportVnd,
      description:
        'State money for it at the stage APPROVED; null when not known, or withheld because it is a household: see the band.',
    }),
    counterpart: t.column({
      column: participation.counterpartVnd,
      description: 'Its own money at the stage APPROVED; null when not known or withheld.',
    }),
    stateSupportBand: t.column({
      column: participation.stateSupportBand,
      description: 'The range that the state money lies in; null when not known.',
    }),
    stateSupportBandLabel: termField(
      t,
      participation.stateSupportBand,
      amountBands,
      'The range of the state money in words; null when not known.',
    ),
    counterpartBand: t.column({
      column: participation.counterpartBand,
      description: 'The range that its own money lies in; null when not known.',
    }),
    counterpartBandLabel: termField(
      t,
      participation.counterpartBand,
      amountBands,
      'The range of its own money in words; null when not known.',
    ),
    ...recordFields(t, participation),
  }),
});

builder.queryFields((t) => ({
  participations: pageOf(t, participationEntity, {
    description: 'The parts of beneficiaries in all proposals, in an order of no meaning.',
  }),
}));

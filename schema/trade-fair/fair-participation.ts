import { asc, eq } from 'drizzle-orm';
import { fairExhibit, fairParticipation } from '@khuyencong/drizzle/tables/index.ts';
import { fairParticipationFilter, fairParticipationOrder } from '@khuyencong/drizzle/queries/trade-fair.ts';
import { amountBands, productGroups } from '@khuyencong/drizzle/vocabulary/index.ts';
import { Beneficiary } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { TradeFair } from './trade-fair.ts';

const FairParticipation = nodeRef('FairParticipation', fairParticipation);

export const fairParticipationEntity: Entity<typeof fairParticipation> = {
  name: 'FairParticipation',
  type: FairParticipation,
  table: fairParticipation,
  filter: fairParticipationFilter,
  order: fairParticipationOrder,
};

const FairExhibit = builder.objectRef<typeof fairExhibit>('FairExhibit').implement({
  description: 'A group of products that an exhibitor showed at a fair.',
  fields: (t) => ({
    productGroup: t.column({ column: fairExhibit.productGroup, description: 'The group.' }),
    productGroupLabel: termField(t, fairExhibit.productGroup, productGroups, 'The group in words.'),
    ...recordFields(t, fairExhibit),
  }),
});

builder.objectType(FairParticipation, {
  description: 'An exhibitor at a trade fair. A household stands under its public label, with bands for amounts.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'FairParticipation', fairParticipation),
    tradeFair: related(t, TradeFair, fairParticipation.tradeFairId, 'The fair.'),
    beneficiary: related(
      t,
      Beneficiary,
      fairParticipation.beneficiaryId,
      'The exhibitor; null when not known, or a household whose money the proposal’s would show.',
    ),
    proposal: related(
      t,
      Proposal,
      fairParticipation.proposalId,
      'The proposal that supports it; null when there is none, or it is not known.',
    ),
    booths: t.column({ column: fairParticipation.booths, description: 'Its booths; null when not known.' }),
    exhibits: t.many({
      type: FairExhibit,
      description: 'The groups of products that it showed; empty when not known.',
      rows: (row, _inputs, compilation) => {
        const exhibits = compilation.rows(fairExhibit);
        return {
          ...exhibits,
          where: eq(exhibits.row.fairParticipationId, row.id),
          orderBy: [asc(exhibits.row.productGroup)],
        };
      },
    }),
    stateSupport: t.column({
      column: fairParticipation.stateSupportVnd,
      description:
        'State money for it at the stage APPROVED, part of its participation in the proposal: never add the two. Null when not known, or withheld because it is a household: see the band.',
    }),
    stateSupportBand: t.column({
      column: fairParticipation.stateSupportBand,
      description: 'The range that the state money of a household lies in; null for others, or when not known.',
    }),
    stateSupportBandLabel: termField(
      t,
      fairParticipation.stateSupportBand,
      amountBands,
      'The range of the state money in words; null for others than households, or when not known.',
    ),
    visitors: t.column({
      column: fairParticipation.visitors,
      description: 'Visitors of its booths; null when not known.',
    }),
    contracts: t.column({
      column: fairParticipation.contracts,
      description: 'Contracts that it made at the fair; null when not known.',
    }),
    orders: t.column({
      column: fairParticipation.ordersVnd,
      description: 'The value of orders that it took; null when not known, or withheld because it is a household.',
    }),
    ordersBand: t.column({
      column: fairParticipation.ordersBand,
      description: 'The range that the orders of a household lie in; null for others, or when not known.',
    }),
    ordersBandLabel: termField(
      t,
      fairParticipation.ordersBand,
      amountBands,
      'The range of the orders in words; null for others than households, or when not known.',
    ),
    ...recordFields(t, fairParticipation),
  }),
});

builder.queryFields((t) => ({
  fairParticipations: pageOf(t, fairParticipationEntity, { description: 'Exhibitors at trade fairs, by code.' }),
  fairParticipation: byCode(t, FairParticipation, 'A participation in a fair by its code.', 'FP1'),
}));

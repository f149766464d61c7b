import { not } from 'drizzle-orm';
import { amount, flow, proposal } from '@khuyencong/drizzle/tables/index.ts';
import {
  amountFilter,
  amountOrder,
  amountsOfAllOrder,
  flowFilter,
  flowOrder,
} from '@khuyencong/drizzle/queries/amount.ts';
import { budgetStages, flowKinds, fundingSources, qualifiers } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { partFields, partRef, type PartKey } from '../part-node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { Proposal } from './proposal.ts';

const amountKey: PartKey = {
  values: [amount.stage, amount.fundingSource, amount.revision],
  owners: [[amount.proposalId, proposal]],
};
const Amount = partRef('Amount', amount, amountKey);
const Flow = nodeRef('Flow', flow);

export const amountEntity: Entity<typeof amount> = {
  name: 'Amount',
  type: Amount,
  table: amount,
  filter: amountFilter,
  order: amountOrder,
};

export const flowEntity: Entity<typeof flow> = {
  name: 'Flow',
  type: Flow,
  table: flow,
  filter: flowFilter,
  order: flowOrder,
};

builder.objectType(Amount, {
  description:
    'The money of a proposal from one funding source at one budget stage. Stages are states of one amount: never add them.',
  interfaces: [Node],
  fields: (t) => ({
    ...partFields(t, 'Amount', amountKey),
    proposal: related(t, Proposal, amount.proposalId, 'Whose amount it is.'),
    stage: t.column({ column: amount.stage, description: 'The budget stage.' }),
    stageLabel: termField(t, amount.stage, budgetStages, 'The stage in words.'),
    fundingSource: t.column({ column: amount.fundingSource, description: 'Whose money it is.' }),
    fundingSourceLabel: termField(t, amount.fundingSource, fundingSources, 'The funding source in words.'),
    amount: t.column({
      column: amount.amountVnd,
      description: 'The amount; null when the source is known to pay, but not how much.',
    }),
    qualifier: t.column({ column: amount.qualifier, description: 'The words that limit it, as printed.' }),
    qualifierLabel: termField(t, amount.qualifier, qualifiers, 'The qualifier in words.'),
    floor: t.column({ column: amount.floorVnd, description: 'The least possible amount; null when not known.' }),
    ceiling: t.column({
      column: amount.ceilingVnd,
      description: 'The greatest possible amount; null when not known or open.',
    }),
    revision: t.column({
      column: amount.revision,
      description: 'Counts the versions of this amount from 1; a change makes the next.',
    }),
    isSuperseded: t.column({
      column: amount.superseded,
      description: 'True when a later revision replaced it. No sum counts it.',
    }),
    ...recordFields(t, amount),
  }),
});

builder.objectType(Flow, {
  description: 'Money that moved on a day. Disbursed = advances + payments − recoveries (giải ngân).',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Flow', flow),
    proposal: related(t, Proposal, flow.proposalId, 'For which proposal.'),
    kind: t.column({ column: flow.kind, description: 'Advance, payment or recovery.' }),
    kindLabel: termField(t, flow.kind, flowKinds, 'The kind in words.'),
    fundingSource: t.column({ column: flow.fundingSource, description: 'Whose money it is.' }),
    fundingSourceLabel: termField(t, flow.fundingSource, fundingSources, 'The funding source in words.'),
    occurredOn: t.column({ column: flow.occurredOn, description: 'The day it moved; null when not known.' }),
    amount: t.column({ column: flow.amountVnd, description: 'The amount.' }),
    ...recordFields(t, flow),
  }),
});

builder.queryFields((t) => ({
  amounts: pageOf(
    t,
    { ...amountEntity, order: amountsOfAllOrder },
    {
      description:
        'The amounts in force of all proposals, in an order of no meaning. Stages are states of one amount: never add them.',
      of: (row) => not(row.superseded),
    },
  ),
  amountHistory: pageOf(
    t,
    { ...amountEntity, order: amountsOfAllOrder },
    { description: 'All amounts of all proposals with those that later ones superseded, in an order of no meaning.' },
  ),
  flows: pageOf(t, flowEntity, { description: 'Money that moved for all proposals, by day.' }),
  flow: byCode(t, Flow, 'A flow of money by its code.', 'D001'),
}));

import { costItem, proposal } from '@khuyencong/drizzle/tables/index.ts';
import { costItemFilter, costItemOrder, costItemsOfAllOrder } from '@khuyencong/drizzle/queries/cost-item.ts';
import { budgetStages, costItemKinds, fundingSources } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { Node } from '../node.ts';
import { partFields, partRef, type PartKey } from '../part-node.ts';
import { recordFields } from '../record.ts';
import { related } from '../relation.ts';
import { Proposal } from './proposal.ts';

const costItemKey: PartKey = {
  values: [costItem.stage, costItem.item, costItem.fundingSource],
  owners: [[costItem.proposalId, proposal]],
};
const CostItem = partRef('CostItem', costItem, costItemKey);

export const costItemEntity: Entity<typeof costItem> = {
  name: 'CostItem',
  type: CostItem,
  table: costItem,
  filter: costItemFilter,
  order: costItemOrder,
};

builder.objectType(CostItem, {
  description:
    'What the money of a proposal from one funding source is for, at one budget stage: a part of its amount.',
  interfaces: [Node],
  fields: (t) => ({
    ...partFields(t, 'CostItem', costItemKey),
    proposal: related(t, Proposal, costItem.proposalId, 'Whose money it is a part of.'),
    stage: t.column({ column: costItem.stage, description: 'The budget stage; stages are never added.' }),
    stageLabel: termField(t, costItem.stage, budgetStages, 'The stage in words.'),
    item: t.column({ column: costItem.item, description: 'What the money is for.' }),
    itemLabel: termField(t, costItem.item, costItemKinds, 'What the money is for, in words.'),
    fundingSource: t.column({ column: costItem.fundingSource, description: 'Whose money it is.' }),
    fundingSourceLabel: termField(t, costItem.fundingSource, fundingSources, 'The funding source in words.'),
    amount: t.column({ column: costItem.amountVnd, description: 'The amount.' }),
    ...recordFields(t, costItem),
  }),
});

builder.queryFields((t) => ({
  costItems: pageOf(
    t,
    { ...costItemEntity, order: costItemsOfAllOrder },
    { description: 'What the amounts of all proposals are for, in an order of no meaning.' },
  ),
}));

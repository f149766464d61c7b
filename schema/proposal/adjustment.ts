import { adjustment } from '@khuyencong/drizzle/tables/index.ts';
import { adjustmentFilter, adjustmentOrder } from '@khuyencong/drizzle/queries/adjustment.ts';
import { actorRoles, adjustmentDecisions, adjustmentKinds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { Proposal } from './proposal.ts';

const Adjustment = nodeRef('Adjustment', adjustment);

export const adjustmentEntity: Entity<typeof adjustment> = {
  name: 'Adjustment',
  type: Adjustment,
  table: adjustment,
  filter: adjustmentFilter,
  order: adjustmentOrder,
};

builder.objectType(Adjustment, {
  description:
    'A change of an approved proposal that was asked for (điều chỉnh), and what became of it. Usual from approval to the end of the work.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Adjustment', adjustment),
    proposal: related(t, Proposal, adjustment.proposalId, 'The proposal that it changes.'),
    kind: t.column({ column: adjustment.kind, description: 'What it changes.' }),
    kindLabel: termField(t, adjustment.kind, adjustmentKinds, 'What it changes, in words.'),
    requestedOn: t.column({
      column: adjustment.requestedOn,
      description: 'The day of the request; null when not known.',
    }),
    decidedOn: t.column({
      column: adjustment.decidedOn,
      description: 'The day of the decision; null while it is pending, or when not known.',
    }),
    decidedByRole: t.column({
      column: adjustment.decidedByRole,
      description: 'Who decided; null while it is pending, or when not known.',
    }),
    decidedByRoleLabel: termField(
      t,
      adjustment.decidedByRole,
      actorRoles,
      'Who decided, in words; null while it is pending, or when not known.',
    ),
    decision: t.column({ column: adjustment.decision, description: 'What became of it.' }),
    decisionLabel: termField(t, adjustment.decision, adjustmentDecisions, 'The decision in words.'),
    field: t.column({
      column: adjustment.field,
      description: 'What it changes in the records: a property of the proposal, an indicator; null when not known.',
    }),
    oldValue: t.column({ column: adjustment.oldValue, description: 'The value before; null when not known.' }),
    newValue: t.column({ column: adjustment.newValue, description: 'The value asked for; null when not known.' }),
    newEnd: t.column({
      column: adjustment.newEnd,
      description: 'The new last day as a day; null unless it extends the time.',
    }),
    reason: t.column({ column: adjustment.reason, description: 'Why it was asked for; null when not known.' }),
    documentReference: t.column({
      column: adjustment.documentReference,
      description: 'Number of the document behind the decision; null when not known.',
    }),
    ...recordFields(t, adjustment),
  }),
});

builder.queryFields((t) => ({
  adjustments: pageOf(t, adjustmentEntity, { description: 'Changes of approved proposals that were asked for.' }),
  adjustment: byCode(t, Adjustment, 'An adjustment by its code.', 'A1'),
}));

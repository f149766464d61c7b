import { yearEndEvent } from '@khuyencong/drizzle/tables/index.ts';
import { yearEndEventFilter, yearEndEventOrder } from '@khuyencong/drizzle/queries/year-end-event.ts';
import { fundingSources, yearEndKinds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { Proposal } from './proposal.ts';

const YearEndEvent = nodeRef('YearEndEvent', yearEndEvent);

export const yearEndEventEntity: Entity<typeof yearEndEvent> = {
  name: 'YearEndEvent',
  type: YearEndEvent,
  table: yearEndEvent,
  filter: yearEndEventFilter,
  order: yearEndEventOrder,
};

builder.objectType(YearEndEvent, {
  description: 'Assigned money that a budget year did not use, and what became of it. An event: no stage of an amount.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'YearEndEvent', yearEndEvent),
    proposal: related(t, Proposal, yearEndEvent.proposalId, 'The proposal that the money was for.'),
    kind: t.column({ column: yearEndEvent.kind, description: 'Carried over or cancelled.' }),
    kindLabel: termField(t, yearEndEvent.kind, yearEndKinds, 'The kind in words.'),
    fundingSource: t.column({ column: yearEndEvent.fundingSource, description: 'Whose money it is.' }),
    fundingSourceLabel: termField(t, yearEndEvent.fundingSource, fundingSources, 'The funding source in words.'),
    budgetYear: t.column({ column: yearEndEvent.budgetYear, description: 'The year whose money it was.' }),
    occurredOn: t.column({ column: yearEndEvent.occurredOn, description: 'The day; null when it is not known.' }),
    amount: t.column({ column: yearEndEvent.amountVnd, description: 'The amount.' }),
    documentReference: t.column({
      column: yearEndEvent.documentReference,
      description: 'Number of the document behind it; null when not known.',
    }),
    ...recordFields(t, yearEndEvent),
  }),
});

builder.queryFields((t) => ({
  yearEndEvents: pageOf(t, yearEndEventEntity, {
    description: 'Money that budget years did not use: carried over or cancelled.',
  }),
  yearEndEvent: byCode(t, YearEndEvent, 'A year-end event by its code.', 'Y1'),
}));

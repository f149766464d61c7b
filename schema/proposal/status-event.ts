import { statusEvent } from '@khuyencong/drizzle/tables/index.ts';
import { statusEventFilter, statusEventOrder } from '@khuyencong/drizzle/queries/amount.ts';
import { actorRoles, proposalStatuses } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import type { Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { recordFields } from '../record.ts';
import { related } from '../relation.ts';
import { Proposal } from './proposal.ts';

const StatusEvent = nodeRef('StatusEvent', statusEvent);

export const statusEventEntity: Entity<typeof statusEvent> = {
  name: 'StatusEvent',
  type: StatusEvent,
  table: statusEvent,
  filter: statusEventFilter,
  order: statusEventOrder,
};

builder.objectType(StatusEvent, {
  description: 'A step in the life of a proposal. The history is append-only.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'StatusEvent', statusEvent),
    proposal: related(t, Proposal, statusEvent.proposalId, 'Whose step it is.'),
    sequence: t.column({
      column: statusEvent.sequence,
      description: 'Its position in the life, from 1; orders the events of one day.',
    }),
    fromStatus: t.column({
      column: statusEvent.fromStatus,
      description: 'The status before; null for the first event.',
    }),
    fromStatusLabel: termField(
      t,
      statusEvent.fromStatus,
      proposalStatuses,
      'The status before, in words; null for the first event.',
    ),
    toStatus: t.column({ column: statusEvent.toStatus, description: 'The status after.' }),
    toStatusLabel: termField(t, statusEvent.toStatus, proposalStatuses, 'The status after, in words.'),
    occurredOn: t.column({ column: statusEvent.occurredOn, description: 'The day of the event.' }),
    actorRole: t.column({ column: statusEvent.actorRole, description: 'Who moved it; null when not known.' }),
    actorRoleLabel: termField(t, statusEvent.actorRole, actorRoles, 'Who moved it, in words; null when not known.'),
    documentReference: t.column({
      column: statusEvent.documentReference,
      description: 'Number of the document behind it; null when not known.',
    }),
    ...recordFields(t, statusEvent),
  }),
});

import { sql, type SQL } from 'drizzle-orm';
import { proposal, statusEvent } from '@khuyencong/drizzle/tables/index.ts';
import { daysInStatus } from '@khuyencong/drizzle/queries/life.ts';
import { eventsOfAllOrder, statusEventFilter, statusEventOrder } from '@khuyencong/drizzle/queries/amount.ts';
import { actorRoles, proposalStatuses } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { dayArgument, dayOf } from '../day.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { Proposal } from './proposal.ts';
import { transitions } from './status-transition.ts';

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
    daysUntilNext: t.leaf({
      type: 'Int',
      nullable: true,
      description:
        'The days from it to the next event or, where there is none until then, to the end of the day; null for an event after the day and for a final status.',
      args: dayArgument(t),
      sql: (row, { on }) => daysInStatus(row, dayOf(on)),
    }),
    isUsual: t.leaf({
      type: 'Boolean',
      nullable: false,
      description: 'True when it is one of the usual steps of the level, as `statusTransitions` lists them.',
      sql: (row, _inputs, compilation) => {
        const steps = transitions(compilation);
        const owner = compilation.rows(proposal);
        return sql`exists (select from ${steps.from}, ${owner.from as SQL} where ${owner.row.id} = ${row.proposalId} and ${steps.row.level} = ${owner.row.programmeLevel}::text and ${steps.row.from} is not distinct from ${row.fromStatus}::text and ${steps.row.to} = ${row.toStatus}::text)`;
      },
    }),
    actorRole: t.column({ column: statusEvent.actorRole, description: 'Who moved it; null when not known.' }),
    actorRoleLabel: termField(t, statusEvent.actorRole, actorRoles, 'Who moved it, in words; null when not known.'),
    documentReference: t.column({
      column: statusEvent.documentReference,
      description: 'Number of the document behind it; null when not known.',
    }),
    ...recordFields(t, statusEvent),
  }),
});

builder.queryFields((t) => ({
  statusEvents: pageOf(
    t,
    { ...statusEventEntity, order: eventsOfAllOrder },
    { description: 'The steps in the lives of all proposals, by day.' },
  ),
  statusEvent: byCode(t, StatusEvent, 'A status event by its code.', 'E001'),
}));

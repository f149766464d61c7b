import { institutionalTaskFilter, institutionalTaskOrder } from '@khuyencong/drizzle/queries/institutional-task.ts';
import { institutionalTask } from '@khuyencong/drizzle/tables/index.ts';
import { institutionalTaskKinds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { LegalInstrument } from '../law/law.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Place } from '../place/place.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { Statement } from '../statement/statement.ts';

const InstitutionalTask = nodeRef('InstitutionalTask', institutionalTask);

export const institutionalTaskEntity: Entity<typeof institutionalTask> = {
  name: 'InstitutionalTask',
  type: InstitutionalTask,
  table: institutionalTask,
  filter: institutionalTaskFilter,
  order: institutionalTaskOrder,
};

builder.objectType(InstitutionalTask, {
  description: 'What a body does for industrial promotion beside its proposals, such as a comment on a draft act.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'InstitutionalTask', institutionalTask),
    kind: t.column({ column: institutionalTask.kind, description: 'What kind of task it is.' }),
    kindLabel: termField(t, institutionalTask.kind, institutionalTaskKinds, 'The kind in words.'),
    titleVi: t.column({ column: institutionalTask.titleVi, description: 'The Vietnamese title.' }),
    titleEn: t.column({
      column: institutionalTask.titleEn,
      description: 'The English title; null when there is none.',
    }),
    label: nameField(
      t,
      institutionalTask.titleVi,
      institutionalTask.titleEn,
      'The title; Vietnamese where there is no English one.',
    ),
    document: t.column({
      column: institutionalTask.document,
      description: 'Name or number of the paper that it made or worked on; null when not known.',
    }),
    instrument: related(
      t,
      LegalInstrument,
      institutionalTask.instrumentId,
      'The act that it worked on; null when it is not in the list.',
    ),
    occurredOn: t.column({
      column: institutionalTask.occurredOn,
      description: 'The day; null when not known, or when the task is only announced.',
    }),
    organisation: related(t, Organisation, institutionalTask.organisationId, 'Who does it; null when not known.'),
    province: related(t, Place, institutionalTask.provinceId, 'The province where it is done; null when not known.'),
    proposal: related(t, Proposal, institutionalTask.proposalId, 'The proposal that it served; null when none.'),
    statement: related(t, Statement, institutionalTask.statementId, 'What a source says of it; null when none does.'),
    ...recordFields(t, institutionalTask),
  }),
});

builder.queryFields((t) => ({
  institutionalTasks: pageOf(t, institutionalTaskEntity, {
    description: 'What bodies do for industrial promotion beside proposals.',
  }),
  institutionalTask: byCode(t, InstitutionalTask, 'An institutional task by its code.', 'IT1'),
}));

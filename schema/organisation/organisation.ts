import { eq } from 'drizzle-orm';
import { organisation } from '@khuyencong/drizzle/tables/index.ts';
import { organisationFilter, organisationOrder } from '@khuyencong/drizzle/queries/organisation.ts';
import { organisationKinds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { institutionalTaskEntity } from '../institutional-task/institutional-task.ts';
import { nameField, termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Place } from '../place/place.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { tradeFairEntity } from '../trade-fair/trade-fair.ts';
import { trainingCourseEntity } from '../training-course/training-course.ts';

export const Organisation = nodeRef('Organisation', organisation);

export const organisationEntity: Entity<typeof organisation> = {
  name: 'Organisation',
  type: Organisation,
  table: organisation,
  filter: organisationFilter,
  order: organisationOrder,
};

builder.objectType(Organisation, {
  description: 'A body that proposes, appraises or carries out proposals. Never a person.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Organisation', organisation),
    kind: t.column({ column: organisation.kind, description: 'What kind of body it is.' }),
    kindLabel: termField(t, organisation.kind, organisationKinds, 'The kind in words.'),
    label: nameField(
      t,
      organisation.nameVi,
      organisation.nameEn,
      'Its name; Vietnamese where no English one is known.',
    ),
    province: related(t, Place, organisation.provinceId, 'The province where it is at home; null for a central body.'),
    proposedProposals: pageOf(t, proposalEntity, {
      description: 'The proposals that it made.',
      of: (row, parent: typeof organisation) => eq(row.proposingOrganisationId, parent.id),
    }),
    implementedProposals: pageOf(t, proposalEntity, {
      description: 'The proposals that it carries out.',
      of: (row, parent: typeof organisation) => eq(row.implementingOrganisationId, parent.id),
    }),
    trainingCourses: pageOf(t, trainingCourseEntity, {
      description: 'The training courses that it taught.',
      of: (row, parent: typeof organisation) => eq(row.providerId, parent.id),
    }),
    institutionalTasks: pageOf(t, institutionalTaskEntity, {
      description: 'What it does beside proposals.',
      of: (row, parent: typeof organisation) => eq(row.organisationId, parent.id),
    }),
    tradeFairs: pageOf(t, tradeFairEntity, {
      description: 'The trade fairs that it holds.',
      of: (row, parent: typeof organisation) => eq(row.organiserId, parent.id),
    }),
    ...recordFields(t, organisation),
  }),
});

builder.queryFields((t) => ({
  organisations: pageOf(t, organisationEntity, { description: 'Bodies that propose, appraise or carry out.' }),
  organisation: byCode(t, Organisation, 'An organisation by its code.', 'TTKC-HP'),
}));

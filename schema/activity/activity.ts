import { eq } from 'drizzle-orm';
import { activity, activitySubtype } from '@khuyencong/drizzle/tables/index.ts';
import {
  activityFilter,
  activityOrder,
  activitySubtypeFilter,
  activitySubtypeOrder,
} from '@khuyencong/drizzle/queries/activity.ts';
import { certainties } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { advanceRateEntity } from '../law/advance-rate.ts';
import { supportNormEntity } from '../law/law.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';

export const Activity = nodeRef('Activity', activity);
export const ActivitySubtype = nodeRef('ActivitySubtype', activitySubtype);

const activityEntity: Entity<typeof activity> = {
  name: 'Activity',
  type: Activity,
  table: activity,
  filter: activityFilter,
  order: activityOrder,
};

const activitySubtypeEntity: Entity<typeof activitySubtype> = {
  name: 'ActivitySubtype',
  type: ActivitySubtype,
  table: activitySubtype,
  filter: activitySubtypeFilter,
  order: activitySubtypeOrder,
};

builder.objectType(Activity, {
  description: 'A content that the law lets industrial promotion support (nội dung hoạt động khuyến công).',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Activity', activity),
    clause: t.column({ column: activity.clause, description: 'The clause of article 4 of decree 45/2012/NĐ-CP.' }),
    label: nameField(t, activity.nameVi, activity.nameEn, 'Its name.'),
    legalBasis: t.column({ column: activity.legalBasis, description: 'Where the law names it.' }),
    certainty: t.column({ column: activity.certainty, description: 'How sure number and wording are.' }),
    certaintyLabel: termField(t, activity.certainty, certainties, 'The certainty in words.'),
    validFrom: t.column({ column: activity.validFrom, description: 'First day of validity.' }),
    validTo: t.column({
      column: activity.validTo,
      description: 'First day on which this wording is no longer valid; null while it is.',
    }),
    subtypes: pageOf(t, activitySubtypeEntity, {
      description: 'The second level below it.',
      of: (row, parent: typeof activity) => eq(row.activityId, parent.id),
    }),
    proposals: pageOf(t, proposalEntity, {
      description: 'Proposals whose primary content it is.',
      of: (row, parent: typeof activity) => eq(row.activityId, parent.id),
    }),
    ...recordFields(t, activity),
  }),
});

builder.objectType(ActivitySubtype, {
  description: 'The second level below a content, such as machinery or a trade fair.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'ActivitySubtype', activitySubtype),
    label: nameField(t, activitySubtype.nameVi, activitySubtype.nameEn, 'Its name.'),
    activity: related(t, Activity, activitySubtype.activityId, 'The content that it belongs to.'),
    proposals: pageOf(t, proposalEntity, {
      description: 'Proposals of this subtype.',
      of: (row, parent: typeof activitySubtype) => eq(row.activitySubtypeId, parent.id),
    }),
    advanceRates: pageOf(t, advanceRateEntity, {
      description: 'How much of it may be advanced, by instrument.',
      of: (row, parent: typeof activitySubtype) => eq(row.subjectId, parent.id),
    }),
    supportNorms: pageOf(t, supportNormEntity, {
      description: 'The support norms of all times that limit it.',
      of: (row, parent: typeof activitySubtype) => eq(row.subjectId, parent.id),
    }),
    ...recordFields(t, activitySubtype),
  }),
});

builder.queryFields((t) => ({
  activities: pageOf(t, activityEntity, { description: 'The contents of industrial promotion, by clause.' }),
  activity: byCode(t, Activity, 'A content by its code.', 'VOCATIONAL_TRAINING'),
  activitySubtypes: pageOf(t, activitySubtypeEntity, { description: 'The second level below the contents, by code.' }),
  activitySubtype: byCode(t, ActivitySubtype, 'A subtype by its code.', 'MACHINERY_APPLICATION'),
}));

import './training-costs.ts';
import { trainingCourseFilter, trainingCourseOrder } from '@khuyencong/drizzle/queries/training-course.ts';
import { trainingCourse } from '@khuyencong/drizzle/tables/index.ts';
import { trainingCourseKinds, withheldReasons } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Place } from '../place/place.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { trainingTotals } from './training-totals.ts';

export const TrainingCourse = nodeRef('TrainingCourse', trainingCourse);

export const trainingCourseEntity: Entity<typeof trainingCourse> = {
  name: 'TrainingCourse',
  type: TrainingCourse,
  table: trainingCourse,
  filter: trainingCourseFilter,
  order: trainingCourseOrder,
};

builder.objectType(TrainingCourse, {
  description: 'A class that a proposal holds. Trainees are counted, never named.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'TrainingCourse', trainingCourse),
    proposal: related(t, Proposal, trainingCourse.proposalId, 'The proposal that it belongs to.'),
    kind: t.column({ column: trainingCourse.kind, description: 'Whom it teaches.' }),
    kindLabel: termField(t, trainingCourse.kind, trainingCourseKinds, 'The kind in words.'),
    tradeVi: t.column({ column: trainingCourse.tradeVi, description: 'The trade or subject in Vietnamese.' }),
    tradeEn: t.column({
      column: trainingCourse.tradeEn,
      description: 'The trade or subject in English; null when there is none.',
    }),
    label: nameField(
      t,
      trainingCourse.tradeVi,
      trainingCourse.tradeEn,
      'The trade or subject; Vietnamese where there is no English one.',
    ),
    place: related(t, Place, trainingCourse.placeId, 'The district or commune where it was held; null when not known.'),
    startsOn: t.column({ column: trainingCourse.startsOn, description: 'The first day; null when not known.' }),
    endsOn: t.column({ column: trainingCourse.endsOn, description: 'The last day; null when not known.' }),
    days: t.column({ column: trainingCourse.days, description: 'Days of teaching; null when not known.' }),
    hours: t.column({ column: trainingCourse.hours, description: 'Hours of teaching; null when not known.' }),
    provider: related(t, Organisation, trainingCourse.providerId, 'Who taught it; null when not known.'),
    enrolled: t.column({ column: trainingCourse.enrolled, description: 'Trainees who began; null when not known.' }),
    female: t.column({
      column: trainingCourse.female,
      description: 'Women among those who began; null when not known or withheld.',
    }),
    femaleWithheldReason: t.column({
      column: trainingCourse.femaleWithheld,
      description: 'Why `female` is withheld; null when it is not.',
    }),
    femaleWithheldReasonLabel: termField(
      t,
      trainingCourse.femaleWithheld,
      withheldReasons,
      'That reason in words; null when `female` is not withheld.',
    ),
    completed: t.column({
      column: trainingCourse.completed,
      description: 'Trainees who completed it; null when not known.',
    }),
    certified: t.column({
      column: trainingCourse.certified,
      description: 'Trainees who got a certificate; null when not known.',
    }),
    placed: t.column({
      column: trainingCourse.placed,
      description: 'Trainees who had work in the trade afterwards; null when not known.',
    }),
    ...recordFields(t, trainingCourse),
  }),
});

builder.queryFields((t) => ({
  trainingCourses: pageOf(t, trainingCourseEntity, { description: 'The training courses of all proposals.' }),
  trainingCourse: byCode(t, TrainingCourse, 'A training course by its code.', 'T01'),
  trainingTotals: trainingTotals(
    t,
    'Training courses added up. By trade, year or district: ask again under an alias with another `where`.',
  ),
}));

import './survey-totals.ts';
import { eq } from 'drizzle-orm';
import {
  needsSurveyAnswerFilter,
  needsSurveyAnswerOrder,
  needsSurveyFilter,
  needsSurveyOrder,
} from '@khuyencong/drizzle/queries/needs-survey.ts';
import { needsSurvey, needsSurveyAnswer } from '@khuyencong/drizzle/tables/index.ts';
import { surveyMethods, surveyNeeds, surveyPurposes, withheldReasons } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Place } from '../place/place.ts';
import { Proposal } from '../proposal/proposal.ts';
import { partFields, partRef, type PartKey } from '../part-node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';

const NeedsSurvey = nodeRef('NeedsSurvey', needsSurvey);
const answerKey: PartKey = {
  values: [needsSurveyAnswer.need],
  owners: [[needsSurveyAnswer.surveyId, needsSurvey]],
};
const NeedsSurveyAnswer = partRef('NeedsSurveyAnswer', needsSurveyAnswer, answerKey);

export const needsSurveyEntity: Entity<typeof needsSurvey> = {
  name: 'NeedsSurvey',
  type: NeedsSurvey,
  table: needsSurvey,
  filter: needsSurveyFilter,
  order: needsSurveyOrder,
};

const needsSurveyAnswerEntity: Entity<typeof needsSurveyAnswer> = {
  name: 'NeedsSurveyAnswer',
  type: NeedsSurveyAnswer,
  table: needsSurveyAnswer,
  filter: needsSurveyAnswerFilter,
  order: needsSurveyAnswerOrder,
};

builder.objectType(NeedsSurvey, {
  description:
    'A survey of what establishments need. Who answered is counted, never named, and small counts are withheld.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'NeedsSurvey', needsSurvey),
    proposal: related(t, Proposal, needsSurvey.proposalId, 'The proposal that it prepared; null when none is known.'),
    purpose: t.column({ column: needsSurvey.purpose, description: 'What it was to find out.' }),
    purposeLabel: termField(t, needsSurvey.purpose, surveyPurposes, 'The purpose in words.'),
    method: t.column({
      column: needsSurvey.method,
      description: 'How establishments were asked; null when not known.',
    }),
    methodLabel: termField(t, needsSurvey.method, surveyMethods, 'The method in words; null when not known.'),
    place: related(t, Place, needsSurvey.placeId, 'Where it was made; null when not known.'),
    surveyedOn: t.column({ column: needsSurvey.surveyedOn, description: 'The day; null when not known.' }),
    contacted: t.column({
      column: needsSurvey.contacted,
      description: 'How many establishments were asked; null when not known.',
    }),
    responded: t.column({
      column: needsSurvey.responded,
      description: 'How many establishments answered; null when not known or withheld.',
    }),
    respondedWithheldReason: t.column({
      column: needsSurvey.respondedWithheld,
      description: 'Why `responded` is withheld; null when it is not.',
    }),
    respondedWithheldReasonLabel: termField(
      t,
      needsSurvey.respondedWithheld,
      withheldReasons,
      'That reason in words; null when `responded` is not withheld.',
    ),
    answers: pageOf(t, needsSurveyAnswerEntity, {
      description: 'What was answered, a need at a time.',
      of: (row, parent: typeof needsSurvey) => eq(row.surveyId, parent.id),
    }),
    ...recordFields(t, needsSurvey),
  }),
});

builder.objectType(NeedsSurveyAnswer, {
  description: 'How many establishments of a survey named a need; one may name several.',
  interfaces: [Node],
  fields: (t) => ({
    ...partFields(t, 'NeedsSurveyAnswer', answerKey),
    needsSurvey: related(t, NeedsSurvey, needsSurveyAnswer.surveyId, 'The survey.'),
    need: t.column({ column: needsSurveyAnswer.need, description: 'What is needed.' }),
    needLabel: termField(t, needsSurveyAnswer.need, surveyNeeds, 'The need in words.'),
    establishments: t.column({
      column: needsSurveyAnswer.establishments,
      description: 'How many named it; null when not known or withheld.',
    }),
    withheldReason: t.column({
      column: needsSurveyAnswer.withheld,
      description: 'Why the count is withheld; null when it is not.',
    }),
    withheldReasonLabel: termField(
      t,
      needsSurveyAnswer.withheld,
      withheldReasons,
      'The reason in words; null when the count is not withheld.',
    ),
    ...recordFields(t, needsSurveyAnswer),
  }),
});

builder.queryFields((t) => ({
  needsSurveys: pageOf(t, needsSurveyEntity, { description: 'Surveys of what establishments need.' }),
  needsSurveyAnswers: pageOf(t, needsSurveyAnswerEntity, { description: 'The answers of all surveys.' }),
  needsSurvey: byCode(t, NeedsSurvey, 'A survey by its code.', 'NS1'),
}));

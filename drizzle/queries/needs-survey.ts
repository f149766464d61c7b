import { needsSurvey, needsSurveyAnswer } from '../tables/index.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, value, type FilterRegister, type OrderRegister } from './register.ts';

type NeedsSurvey = typeof needsSurvey;
type NeedsSurveyAnswer = typeof needsSurveyAnswer;

export const needsSurveyFilter: FilterRegister<NeedsSurvey> = {
  name: 'NeedsSurvey',
  table: needsSurvey,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    purpose: value((row) => row.purpose, 'What it was to find out.'),
    method: value((row) => row.method, 'How establishments were asked.'),
    surveyedOn: value((row) => row.surveyedOn, 'The day.'),
    contacted: value((row) => row.contacted, 'Establishments that were asked.'),
    responded: value((row) => row.responded, 'Establishments that answered; null where withheld.'),
    ...recordFilters,
    proposal: one(needsSurvey.proposalId, () => proposalFilter, 'The proposal that it prepared.'),
    place: one(needsSurvey.placeId, () => placeFilter, 'Where it was made.'),
    answers: many(needsSurveyAnswer.surveyId, () => needsSurveyAnswerFilter, 'What was answered.'),
  },
};

export const needsSurveyOrder: OrderRegister<NeedsSurvey> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    SURVEYED_ON: orderBy((row) => row.surveyedOn, 'Day.'),
    PURPOSE: orderBy((row) => row.purpose, 'Purpose.'),
    CONTACTED: orderBy((row) => row.contacted, 'Establishments that were asked.'),
    RESPONDED: orderBy((row) => row.responded, 'Establishments that answered.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

export const needsSurveyAnswerFilter: FilterRegister<NeedsSurveyAnswer> = {
  name: 'NeedsSurveyAnswer',
  table: needsSurveyAnswer,
  fields: {
    need: value((row) => row.need, 'What is needed.'),
    establishments: value((row) => row.establishments, 'How many establishments named it; null where withheld.'),
    withheldReason: value((row) => row.withheld, 'Why the count is withheld; null when it is not.'),
    ...recordFilters,
    needsSurvey: one(needsSurveyAnswer.surveyId, () => needsSurveyFilter, 'The survey.'),
  },
};

export const needsSurveyAnswerOrder: OrderRegister<NeedsSurveyAnswer> = {
  fields: {
    NEED: orderBy((row) => row.need, 'What is needed.'),
    ESTABLISHMENTS: orderBy((row) => row.establishments, 'How many establishments named it.'),
    ...recordOrders,
  },
  // internal ids, since indexes hold them; they tell a reader nothing
  unique: (row) => [row.surveyId, row.need],
  standard: [],
};

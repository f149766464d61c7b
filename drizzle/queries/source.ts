import { reportedFigure, source, statement } from '../tables/index.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';
import { statementFilter } from './statement.ts';

type Source = typeof source;
type ReportedFigure = typeof reportedFigure;

export const sourceFilter: FilterRegister<Source> = {
  name: 'Source',
  table: source,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    publisher: value((row) => row.publisher, 'Who published it.'),
    publishedOn: value((row) => row.publishedOn, 'The day of publication.'),
    language: value((row) => row.language, 'Its language, as in `vi`.'),
    ...recordFilters,
    statements: many(statement.sourceId, () => statementFilter, 'What it says.'),
    reportedFigures: many(reportedFigure.sourceId, () => reportedFigureFilter, 'The figures that it states.'),
  },
  search: searchIn('title and publisher'),
};

export const sourceOrder: OrderRegister<Source> = {
  fields: {
    PUBLISHED_ON: orderBy((row) => row.publishedOn, 'Day of publication.'),
    TITLE: orderBy((row) => row.sortKey, 'Title, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'PUBLISHED_ON', direction: 'DESC' }],
};

export const reportedFigureFilter: FilterRegister<ReportedFigure> = {
  name: 'ReportedFigure',
  table: reportedFigure,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    metric: value((row) => row.metric, 'What is counted, such as `total_cost`.'),
    subject: value((row) => row.subject, 'What it is said of.'),
    programmeLevel: value((row) => row.programmeLevel, 'The level of the plan that it is said of.'),
    planYear: value((row) => row.planYear, 'The plan year that it is said of.'),
    unit: value((row) => row.unit, 'What the number counts.'),
    value: value((row) => row.value, 'The figure as the words say it.'),
    valueMin: value((row) => row.valueMin, 'The least value that the words allow; null when they set none.'),
    valueBelow: value(
      (row) => row.valueBelow,
      'The first value that the words no longer allow; null when they set none.',
    ),
    qualifier: value((row) => row.qualifier, 'The words that limit it.'),
    asOf: value((row) => row.asOf, 'The day it holds for.'),
    ...recordFilters,
    province: one(reportedFigure.provinceId, () => placeFilter, 'The province that it is said of.'),
    statements: many(statement.reportedFigureId, () => statementFilter, 'The statements that print it.'),
    source: one(reportedFigure.sourceId, () => sourceFilter, 'The source that states it.'),
    proposal: one(reportedFigure.proposalId, () => proposalFilter, 'The proposal that it is said of.'),
  },
  search: searchIn('metric, subject and the printed text'),
};

export const reportedFigureOrder: OrderRegister<ReportedFigure> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    AS_OF: orderBy((row) => row.asOf, 'The day it holds for.'),
    PLAN_YEAR: orderBy((row) => row.planYear, 'Plan year.'),
    VALUE: orderBy((row) => row.value, 'The figure; compare only figures of one unit.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

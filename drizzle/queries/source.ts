import { eq } from 'drizzle-orm';
import { place, proposal, reportedFigure, source } from '../tables/index.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

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
    provenance: value((row) => row.provenance, 'Where the record is from.'),
    figures: {
      kind: 'relation',
      description: 'The figures that it states.',
      cardinality: 'many',
      table: reportedFigure,
      on: (row, figure: ReportedFigure) => eq(figure.sourceId, row.id),
      filter: () => reportedFigureFilter,
    },
  },
  search: searchIn('title and publisher'),
};

export const sourceOrder: OrderRegister<Source> = {
  fields: {
    PUBLISHED_ON: orderBy((row) => row.publishedOn, 'Day of publication.'),
    TITLE: orderBy((row) => row.sortKey, 'Title, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
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
    qualifier: value((row) => row.qualifier, 'The words that limit it.'),
    asOf: value((row) => row.asOf, 'The day it holds for.'),
    provenance: value((row) => row.provenance, 'Printed (ARTICLE) or computed from printed figures (DERIVED).'),
    province: {
      kind: 'relation',
      description: 'The province that it is said of.',
      cardinality: 'one',
      table: place,
      on: (row, related: typeof place) => eq(related.id, row.provinceId),
      key: (row) => row.provinceId,
      filter: () => placeFilter,
    },
    source: {
      kind: 'relation',
      description: 'The source that states it.',
      cardinality: 'one',
      table: source,
      on: (row, related: Source) => eq(related.id, row.sourceId),
      key: (row) => row.sourceId,
      filter: () => sourceFilter,
    },
    proposal: {
      kind: 'relation',
      description: 'The proposal that it is said of.',
      cardinality: 'one',
      table: proposal,
      on: (row, related: typeof proposal) => eq(related.id, row.proposalId),
      key: (row) => row.proposalId,
      filter: () => proposalFilter,
    },
  },
  search: searchIn('metric, subject and the printed text'),
};

export const reportedFigureOrder: OrderRegister<ReportedFigure> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    AS_OF: orderBy((row) => row.asOf, 'The day it holds for.'),
    PLAN_YEAR: orderBy((row) => row.planYear, 'Plan year.'),
    VALUE: orderBy((row) => row.value, 'The figure; compare only figures of one unit.'),
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

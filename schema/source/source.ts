import { eq } from 'drizzle-orm';
import { reportedFigure, source } from '@khuyencong/drizzle/tables/index.ts';
import {
  reportedFigureFilter,
  reportedFigureOrder,
  sourceFilter,
  sourceOrder,
} from '@khuyencong/drizzle/queries/source.ts';
import { figureUnits, programmeLevels, qualifiers } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Place } from '../place/place.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { statementEntity } from '../statement/statement.ts';

export const Source = nodeRef('Source', source);
export const ReportedFigure = nodeRef('ReportedFigure', reportedFigure);

export const sourceEntity: Entity<typeof source> = {
  name: 'Source',
  type: Source,
  table: source,
  filter: sourceFilter,
  order: sourceOrder,
};

export const reportedFigureEntity: Entity<typeof reportedFigure> = {
  name: 'ReportedFigure',
  type: ReportedFigure,
  table: reportedFigure,
  filter: reportedFigureFilter,
  order: reportedFigureOrder,
};

builder.objectType(Source, {
  description: 'A publication that states something.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Source', source),
    title: t.column({ column: source.title, description: 'Its title, in its own language.' }),
    publisher: t.column({ column: source.publisher, description: 'Who published it.' }),
    publishedOn: t.column({ column: source.publishedOn, description: 'The day of publication.' }),
    url: t.column({ column: source.url, description: 'Its address; null when none is known.' }),
    language: t.column({ column: source.language, description: 'Its language as a BCP 47 tag, such as `vi`.' }),
    note: t.column({ column: source.note, description: 'A remark; null without one.' }),
    reportedFigures: pageOf(t, reportedFigureEntity, {
      description: 'The figures that it states, or that follow from them.',
      of: (row, parent: typeof source) => eq(row.sourceId, parent.id),
    }),
    statements: pageOf(t, statementEntity, {
      description: 'What it says, one thing at a time.',
      of: (row, parent: typeof source) => eq(row.sourceId, parent.id),
    }),
    ...recordFields(t, source),
  }),
});

builder.objectType(ReportedFigure, {
  description:
    'A number that a source prints, or that follows from such numbers. "Over 1.791 billion" is no exact sum: the truth lies in the interval.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'ReportedFigure', reportedFigure),
    source: related(t, Source, reportedFigure.sourceId, 'Who says so.'),
    metric: t.column({ column: reportedFigure.metric, description: 'What is counted, such as `total_cost`.' }),
    metricLabel: nameField(t, reportedFigure.metricVi, reportedFigure.metricEn, 'What is counted, in words.'),
    subject: t.column({ column: reportedFigure.subject, description: 'What it is said of: a plan or a proposal.' }),
    subjectLabel: nameField(t, reportedFigure.subjectVi, reportedFigure.subjectEn, 'What it is said of, in words.'),
    programmeLevel: t.column({
      column: reportedFigure.programmeLevel,
      description: 'The level of the plan that it is said of; null when of none.',
    }),
    programmeLevelLabel: termField(
      t,
      reportedFigure.programmeLevel,
      programmeLevels,
      'That level in words; null when of none.',
    ),
    planYear: t.column({
      column: reportedFigure.planYear,
      description: 'The plan year that it is said of; null when of none.',
    }),
    province: related(t, Place, reportedFigure.provinceId, 'The province that it is said of; null when of none.'),
    proposal: related(t, Proposal, reportedFigure.proposalId, 'The proposal that it is said of; null when of a plan.'),
    unit: t.column({ column: reportedFigure.unit, description: 'What the number counts; VND is whole đồng.' }),
    unitLabel: termField(t, reportedFigure.unit, figureUnits, 'The unit in words.'),
    value: t.column({
      column: reportedFigure.value,
      description: 'The figure as the words say it. Exact only with the qualifier EXACT.',
    }),
    qualifier: t.column({ column: reportedFigure.qualifier, description: 'The words that limit it: "trên" is OVER.' }),
    qualifierLabel: termField(t, reportedFigure.qualifier, qualifiers, 'The qualifier in words.'),
    valueMin: t.column({
      column: reportedFigure.valueMin,
      description: 'The least value that the words allow; null when they set none.',
    }),
    valueBelow: t.column({
      column: reportedFigure.valueBelow,
      description:
        'The first value that the words no longer allow, by their printed precision; null when they set none.',
    }),
    asPrinted: t.column({
      column: reportedFigure.asPrinted,
      description: 'The text as printed; null for a derived figure, which nobody printed.',
    }),
    asOf: t.column({ column: reportedFigure.asOf, description: 'The day it holds for.' }),
    statements: pageOf(t, statementEntity, {
      description: 'The statements that print it.',
      of: (row, parent: typeof reportedFigure) => eq(row.reportedFigureId, parent.id),
    }),
    ...recordFields(t, reportedFigure),
  }),
});

builder.queryFields((t) => ({
  sources: pageOf(t, sourceEntity, { description: 'The publications that state something, newest first.' }),
  source: byCode(t, Source, 'A source by its code.', 'S1'),
  reportedFigures: pageOf(t, reportedFigureEntity, {
    description: 'Figures as sources print them, with interval and text.',
  }),
  reportedFigure: byCode(t, ReportedFigure, 'A reported figure by its code.', 'F2'),
}));

import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, plainDate, recordColumns, searchKey, sortKey } from '../columns.ts';
import { codesOf, figureUnits } from '../vocabulary/index.ts';
import { qualifierEnum } from './amount.ts';
import { place } from './place.ts';
import { programmeLevelEnum } from './programme.ts';
import { proposal } from './proposal.ts';
import { writtenBy } from './release.ts';
import { source } from './source.ts';

export const figureUnitEnum = pgEnum('figure_unit', codesOf(figureUnits));

/** A number that a source prints, or that follows from such numbers; with its interval and the text as printed. */
export const reportedFigure = pgTable(
  'reported_figure',
  {
    ...codedColumns(),
    sourceId: integer('source_id')
      .notNull()
      .references(() => source.id),
    /** What is counted, such as `total_cost`, with its labels. */
    metric: text('metric').notNull(),
    metricVi: text('metric_vi').notNull(),
    metricEn: text('metric_en').notNull(),
    /** What it is said of: a plan (level, year, province), or one proposal. */
    subject: text('subject').notNull(),
    subjectVi: text('subject_vi').notNull(),
    subjectEn: text('subject_en').notNull(),
    programmeLevel: programmeLevelEnum('programme_level'),
    planYear: integer('plan_year'),
    provinceId: integer('province_id').references(() => place.id),
    proposalId: integer('proposal_id').references(() => proposal.id),
    unit: figureUnitEnum('unit').notNull(),
    /** The figure as the words say it; the truth lies in the interval. */
    value: bigint('value', { mode: 'bigint' }).notNull(),
    qualifier: qualifierEnum('qualifier').notNull(),
    /** Least value that the words allow. */
    valueMin: bigint('value_min', { mode: 'bigint' }),
    /** First value that the words no longer allow. */
    valueBelow: bigint('value_below', { mode: 'bigint' }),
    /** Null for a derived figure, which nobody printed. */
    asPrinted: text('as_printed'),
    asOf: plainDate('as_of').notNull(),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    index('reported_figure_source').on(table.sourceId, table.code),
    index('reported_figure_proposal').on(table.proposalId),
    check('reported_figure_interval', sql`${table.valueMin} < ${table.valueBelow}`),
    check('reported_figure_printed', sql`${table.provenance} <> 'ARTICLE' or ${table.asPrinted} is not null`),
    writtenBy(table),
  ],
);

import { foreignKey, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, recordColumns, searchKey, sortKey } from '../columns.ts';
import { codesOf, statementPositions } from '../vocabulary/index.ts';
import { place } from './place.ts';
import { proposal } from './proposal.ts';
import { writtenBy } from './release.ts';
import { reportedFigure } from './reported-figure.ts';
import { source } from './source.ts';

export const statementPositionEnum = pgEnum('statement_position', codesOf(statementPositions));

/**
 * One thing that a source says. Where it says otherwise elsewhere, both stand for themselves and name each other:
 * nothing is brought into line.
 */
export const statement = pgTable(
  'statement',
  {
    ...codedColumns(),
    sourceId: integer('source_id')
      .notNull()
      .references(() => source.id),
    /** Null when it was not recorded. */
    position: statementPositionEnum('position'),
    /** The words; null when only what they say was recorded. */
    asPrinted: text('as_printed'),
    /** What it says, in our words. */
    meaningVi: text('meaning_vi').notNull(),
    meaningEn: text('meaning_en').notNull(),
    /** What it is about, such as `plan_status`; statements that contradict each other share it. */
    topic: text('topic').notNull(),
    topicVi: text('topic_vi').notNull(),
    topicEn: text('topic_en').notNull(),
    /** The number that it prints. */
    reportedFigureId: integer('reported_figure_id').references(() => reportedFigure.id),
    proposalId: integer('proposal_id').references(() => proposal.id),
    placeId: integer('place_id').references(() => place.id),
    /** Another statement, which cannot be true as well. */
    contradictsId: integer('contradicts_id'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    foreignKey({ columns: [table.contradictsId], foreignColumns: [table.id] }),
    index('statement_source').on(table.sourceId, table.code),
    index('statement_figure').on(table.reportedFigureId, table.code),
    index('statement_proposal').on(table.proposalId, table.code),
    index('statement_place').on(table.placeId, table.code),
    index('statement_contradicts').on(table.contradictsId),
    index('statement_search').using('gin', table.searchKey.op('gin_trgm_ops')),
    writtenBy(table),
  ],
);

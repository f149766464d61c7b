import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import {
  codeRules,
  codedColumns,
  noStroke,
  plainDate,
  recordColumns,
  searchKey,
  sortKey,
  surrogateKey,
} from '../columns.ts';
import { proposalKey } from './proposal.ts';
import { writtenBy } from './release.ts';
import { figureUnitEnum } from './reported-figure.ts';

/** What the output of a proposal is counted by. Each has one unit, so that its results may be added. */
export const indicator = pgTable(
  'indicator',
  {
    ...codedColumns(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    unit: figureUnitEnum('unit').notNull(),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [...codeRules(table), noStroke(table), writtenBy(table)],
);

/** Planned and actual output of a proposal by one indicator; null is "not known". */
export const indicatorResult = pgTable(
  'indicator_result',
  {
    id: surrogateKey(),
    proposalId: proposalKey(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id),
    planned: bigint('planned', { mode: 'bigint' }),
    actual: bigint('actual', { mode: 'bigint' }),
    /** The day on which the actual output was counted. */
    asOf: plainDate('as_of'),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('indicator_result_key').on(table.proposalId, table.indicatorId),
    index('indicator_result_indicator').on(table.indicatorId, table.proposalId),
    index('indicator_result_updated').on(table.releaseFrom, table.proposalId, table.indicatorId),
    check('indicator_result_not_negative', sql`least(${table.planned}, ${table.actual}) >= 0`),
    writtenBy(table),
  ],
);

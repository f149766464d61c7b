import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { code, plainCode, plainDate, recordColumns, searchKey, sortKey } from '../columns.ts';
import { proposal } from './proposal.ts';
import { writtenBy } from './release.ts';
import { figureUnitEnum } from './reported-figure.ts';

/** What the output of a proposal is counted by. Each has one unit, so that its results may be added. */
export const indicator = pgTable(
  'indicator',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    code: code(),
    nameVi: text('name_vi').notNull(),
    nameEn: text('name_en').notNull(),
    unit: figureUnitEnum('unit').notNull(),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [uniqueIndex('indicator_code_key').on(table.code), plainCode(table), writtenBy(table)],
);

/** Planned and actual output of a proposal by one indicator; null is "not known". */
export const indicatorResult = pgTable(
  'indicator_result',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    proposalId: integer('proposal_id')
      .notNull()
      .references(() => proposal.id),
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
    check('indicator_result_not_negative', sql`least(${table.planned}, ${table.actual}) >= 0`),
    writtenBy(table),
  ],
);

import { sql } from 'drizzle-orm';
import { check, index, pgEnum, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import { recordColumns, surrogateKey, vnd } from '../columns.ts';
import { codesOf, costItemKinds } from '../vocabulary/index.ts';
import { budgetStageEnum, fundingSourceEnum } from './amount.ts';
import { proposalKey } from './proposal.ts';
import { writtenBy } from './release.ts';

export const costItemKindEnum = pgEnum('cost_item_kind', codesOf(costItemKinds));

/** What the money of a proposal from one funding source is for, at one budget stage: the parts of an amount. */
export const costItem = pgTable(
  'cost_item',
  {
    id: surrogateKey(),
    proposalId: proposalKey(),
    stage: budgetStageEnum('stage').notNull(),
    item: costItemKindEnum('item').notNull(),
    fundingSource: fundingSourceEnum('funding_source').notNull(),
    amountVnd: vnd('amount_vnd').notNull(),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('cost_item_key').on(table.proposalId, table.stage, table.item, table.fundingSource),
    index('cost_item_updated').on(table.releaseFrom, table.proposalId, table.stage, table.item, table.fundingSource),
    check('cost_item_not_negative', sql`${table.amountVnd} >= 0`),
    writtenBy(table),
  ],
);

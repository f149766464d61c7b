import { sql } from 'drizzle-orm';
import { check, index, integer, pgEnum, pgTable, primaryKey, uniqueIndex } from 'drizzle-orm/pg-core';
import { recordColumns, surrogateKey, vnd } from '../columns.ts';
import { amountBands, codesOf, participationRoles } from '../vocabulary/index.ts';
import { beneficiary } from './beneficiary.ts';
import { proposalKey } from './proposal.ts';
import { writtenBy } from './release.ts';

export const participationRoleEnum = pgEnum('participation_role', codesOf(participationRoles));
export const amountBandEnum = pgEnum('amount_band', codesOf(amountBands));

/**
 * The part of a beneficiary in a proposal, with its own money at the stage APPROVED. Of a household or artisan only
 * the bands are here, and nothing where the proposal's own money would show its amounts: `participationWithheld`.
 */
export const participation = pgTable(
  'participation',
  {
    id: surrogateKey(),
    proposalId: proposalKey(),
    beneficiaryId: integer('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id),
    role: participationRoleEnum('role').notNull(),
    stateSupportVnd: vnd('state_support_vnd'),
    counterpartVnd: vnd('counterpart_vnd'),
    stateSupportBand: amountBandEnum('state_support_band'),
    counterpartBand: amountBandEnum('counterpart_band'),
    ...recordColumns(),
  },
  (table) => [
    uniqueIndex('participation_key').on(table.proposalId, table.beneficiaryId, table.role),
    index('participation_beneficiary').on(table.beneficiaryId, table.proposalId, table.role),
    index('participation_updated').on(table.releaseFrom, table.proposalId, table.beneficiaryId, table.role),
    check('participation_state_support', sql`${table.stateSupportVnd} >= 0`),
    check('participation_counterpart', sql`${table.counterpartVnd} >= 0`),
    writtenBy(table),
  ],
);

/**
 * The parts of households and artisans with their exact amounts, those too that `participation` does not show. Not
 * public: nothing that the graph reads may touch this table.
 */
export const participationWithheld = pgTable(
  'participation_withheld',
  {
    proposalId: proposalKey(),
    beneficiaryId: integer('beneficiary_id')
      .notNull()
      .references(() => beneficiary.id),
    role: participationRoleEnum('role').notNull(),
    stateSupportVnd: vnd('state_support_vnd'),
    counterpartVnd: vnd('counterpart_vnd'),
  },
  (table) => [primaryKey({ columns: [table.proposalId, table.beneficiaryId, table.role] })],
);

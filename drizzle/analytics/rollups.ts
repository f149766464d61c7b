import type { PgColumn } from 'drizzle-orm/pg-core';
import { type budgetRollupEnum, proposal } from '../tables/index.ts';

export type RollupName = (typeof budgetRollupEnum.enumValues)[number];

const ofPlan = [
  proposal.planYear,
  proposal.programmeLevel,
  proposal.programmeId,
  proposal.provinceId,
  proposal.provenance,
];

/**
 * What is summed ahead, from the smallest: the columns of proposals that each roll-up keeps apart. A question whose filter
 * and groupings read no other is answered from the first that has them all.
 */
export const rollups: Readonly<Record<RollupName, readonly PgColumn[]>> = {
  PLAN: ofPlan,
  CONTENT: [...ofPlan, proposal.activityId, proposal.activitySubtypeId, proposal.grouping],
};

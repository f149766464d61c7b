import type { PgColumn } from 'drizzle-orm/pg-core';
import { type budgetDivisionEnum, type budgetRollupEnum, proposal } from '../tables/index.ts';

export type RollupName = (typeof budgetRollupEnum.enumValues)[number];
export type Division = (typeof budgetDivisionEnum.enumValues)[number];

const ofPlan = [
  proposal.planYear,
  proposal.programmeLevel,
  proposal.programmeId,
  proposal.provinceId,
  proposal.provenance,
];

/**
 * What is summed ahead: the columns of proposals that each roll-up keeps apart, those of the one before and more. A
 * question whose filter and groupings read no other is answered from the first that has them all.
 */
export const rollups: Readonly<Record<RollupName, readonly PgColumn[]>> = {
  PLAN: ofPlan,
  CONTENT: [...ofPlan, proposal.activityId, proposal.activitySubtypeId, proposal.grouping],
};

/** The first roll-up that keeps all these columns apart. */
export function rollupWith(columns: readonly string[]): RollupName | undefined {
  const names = Object.keys(rollups) as RollupName[];
  return names.find((name) => columns.every((column) => rollups[name].some((kept) => kept.name === column)));
}

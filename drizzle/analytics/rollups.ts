import type { PgColumn } from 'drizzle-orm/pg-core';
import { type budgetDivisionEnum, proposal } from '../tables/index.ts';

export type Division = (typeof budgetDivisionEnum.enumValues)[number];

const ofPlan = [
  proposal.planYear,
  proposal.programmeLevel,
  proposal.programmeId,
  proposal.provinceId,
  proposal.provenance,
];

const define = <Names extends string>(rollups: Readonly<Record<Names, readonly PgColumn[]>>) => rollups;

/**
 * What is summed ahead, the smallest first: the columns of proposals that each roll-up keeps apart. A question whose
 * filter and groupings read no other is answered from the first that has them all.
 */
export const rollups = define({
  PLAN: ofPlan,
  ORGANISATION: [...ofPlan, proposal.proposingOrganisationId, proposal.implementingOrganisationId],
  CONTENT: [...ofPlan, proposal.activityId, proposal.activitySubtypeId, proposal.grouping],
  DISTRICT: [...ofPlan, proposal.districtId, proposal.districtState],
});

export type RollupName = keyof typeof rollups;

export const rollupNames = Object.keys(rollups) as RollupName[];

/** The first roll-up that keeps all these columns apart. */
export const rollupWith = (columns: readonly string[]): RollupName | undefined =>
  rollupNames.find((name) => columns.every((column) => rollups[name].some((kept) => kept.name === column)));

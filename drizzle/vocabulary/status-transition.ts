import type { certainties } from './law.ts';
import type { programmeLevels } from './programme.ts';
import { codesOf } from './vocabulary.ts';
import { proposalStatuses, type actorRoles } from './proposal.ts';

type Status = keyof typeof proposalStatuses;
type Role = keyof typeof actorRoles;
type Certainty = keyof typeof certainties;
type Level = keyof typeof programmeLevels;

/** A usual step of a proposal's life at one level. */
export interface StatusTransition {
  readonly level: Level;
  /** Null for the first step. */
  readonly from: Status | null;
  readonly to: Status;
  /** Who usually takes it. */
  readonly movedBy: readonly Role[];
  readonly certainty: Certainty;
}

interface Mover {
  readonly movedBy: readonly Role[];
  readonly certainty: Certainty;
}

const by =
  (certainty: Certainty) =>
  (...movedBy: Role[]): Mover => ({ movedBy, certainty });

/** VERIFIED: the act's procedure was seen. KNOWN: practice. UNCERTAIN: a state or a mover that no act seen names. */
const verified = by('VERIFIED');
const known = by('KNOWN');
const uncertain = by('UNCERTAIN');

const centre = 'INDUSTRIAL_PROMOTION_CENTRE';
const department = 'DEPARTMENT_OF_INDUSTRY_AND_TRADE';
const finance = 'DEPARTMENT_OF_FINANCE';
const committee = 'PROVINCIAL_PEOPLES_COMMITTEE';
const agency = 'CENTRAL_AGENCY';
const ministry = 'MINISTRY_OF_INDUSTRY_AND_TRADE';

/** Who stops a proposal that was approved. */
const stopped = { NATIONAL: uncertain(agency, ministry), LOCAL: uncertain(department, committee) };
const delegated = { NATIONAL: uncertain(agency), LOCAL: uncertain(department) };

/** A level that a step does not name does not take it: the second appraisal is for national proposals alone. */
const steps: readonly [from: Status | null, to: Status, movers: Partial<Record<Level, Mover>>][] = [
  [null, 'DRAFT', { NATIONAL: known(centre), LOCAL: known(centre) }],
  ['DRAFT', 'SUBMITTED', { NATIONAL: verified(centre), LOCAL: known(centre) }],
  ['DRAFT', 'WITHDRAWN', { NATIONAL: uncertain(centre), LOCAL: uncertain(centre) }],
  ['SUBMITTED', 'RETURNED_FOR_REVISION', { NATIONAL: known(department), LOCAL: known(department) }],
  ['SUBMITTED', 'UNDER_BASE_APPRAISAL', { NATIONAL: verified(department), LOCAL: known(department) }],
  ['SUBMITTED', 'WITHDRAWN', { NATIONAL: uncertain(centre), LOCAL: uncertain(centre) }],
  ['RETURNED_FOR_REVISION', 'SUBMITTED', { NATIONAL: known(centre), LOCAL: known(centre) }],
  ['RETURNED_FOR_REVISION', 'WITHDRAWN', { NATIONAL: uncertain(centre), LOCAL: uncertain(centre) }],
  ['UNDER_BASE_APPRAISAL', 'RETURNED_FOR_REVISION', { NATIONAL: known(department), LOCAL: known(department) }],
  ['UNDER_BASE_APPRAISAL', 'BASE_APPRAISED', { NATIONAL: verified(department) }],
  ['UNDER_BASE_APPRAISAL', 'APPRAISED', { LOCAL: known(department, finance) }],
  ['UNDER_BASE_APPRAISAL', 'REJECTED', { NATIONAL: known(department), LOCAL: known(department) }],
  ['BASE_APPRAISED', 'UNDER_CENTRAL_APPRAISAL', { NATIONAL: verified(department, agency) }],
  ['BASE_APPRAISED', 'WITHDRAWN', { NATIONAL: uncertain(centre) }],
  ['UNDER_CENTRAL_APPRAISAL', 'RETURNED_FOR_REVISION', { NATIONAL: known(agency) }],
  ['UNDER_CENTRAL_APPRAISAL', 'APPRAISED', { NATIONAL: verified(agency) }],
  ['UNDER_CENTRAL_APPRAISAL', 'REJECTED', { NATIONAL: known(agency) }],
  ['APPRAISED', 'APPROVED', { NATIONAL: known(ministry), LOCAL: known(department, committee) }],
  ['APPRAISED', 'REJECTED', { NATIONAL: known(ministry), LOCAL: known(department, committee) }],
  ['APPRAISED', 'WITHDRAWN', { NATIONAL: uncertain(centre), LOCAL: uncertain(centre) }],
  ['APPROVED', 'CONTRACTED', { NATIONAL: verified(agency), LOCAL: known(centre, department) }],
  ['APPROVED', 'TERMINATED', stopped],
  ['CONTRACTED', 'IN_PROGRESS', { NATIONAL: known(centre), LOCAL: known(centre) }],
  ['CONTRACTED', 'TERMINATED', stopped],
  ['IN_PROGRESS', 'SUSPENDED', delegated],
  ['IN_PROGRESS', 'COMPLETED', { NATIONAL: known(centre), LOCAL: known(centre) }],
  ['IN_PROGRESS', 'TERMINATED', stopped],
  ['SUSPENDED', 'IN_PROGRESS', delegated],
  ['SUSPENDED', 'TERMINATED', stopped],
  ['COMPLETED', 'IN_PROGRESS', { NATIONAL: uncertain(department, agency), LOCAL: uncertain(department) }],
  ['COMPLETED', 'ACCEPTED', { NATIONAL: verified(department, agency), LOCAL: known(centre, department) }],
  ['ACCEPTED', 'LIQUIDATED', { NATIONAL: known(department, agency), LOCAL: known(department) }],
  ['LIQUIDATED', 'SETTLED', { NATIONAL: verified(agency), LOCAL: verified(department, finance) }],
  ['TERMINATED', 'SETTLED', { NATIONAL: uncertain(agency), LOCAL: uncertain(department, finance) }],
];

/**
 * The usual steps of a proposal's life, level by level, in the order of life. They follow practice more than the text
 * of an act: another step, or another mover, is warned of and never refused.
 */
export const statusTransitions: readonly StatusTransition[] = (['NATIONAL', 'LOCAL'] as const).flatMap((level) =>
  steps.flatMap(([from, to, { [level]: mover }]) => (mover ? [{ level, from, to, ...mover }] : [])),
);

/** The statuses that no usual step leaves. */
export const finalStatuses: readonly Status[] = codesOf(proposalStatuses).filter((status) =>
  statusTransitions.every(({ from }) => from !== status),
);

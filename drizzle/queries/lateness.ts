import { and, desc, eq, gt, lte, sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { adjustment, statusEvent, type proposal } from '../tables/index.ts';

type Proposal = typeof proposal;
type Status = (typeof statusEvent.$inferSelect)['toStatus'];

const extension = alias(adjustment, 'extension') as unknown as typeof adjustment;
const event = alias(statusEvent, 'event') as unknown as typeof statusEvent;
const rework = alias(statusEvent, 'rework') as unknown as typeof statusEvent;

/**
 * The end in force at the end of a day: that of the last extension approved until then, else the planned one. One whose
 * day of decision is not known counts on every day, and gives way to one whose day is.
 */
export function endOn({ id, plannedEnd }: Proposal, on: SQL): SQL {
  const granted = and(
    eq(extension.proposalId, id),
    sql`${extension.kind} = 'EXTEND_TIME' and ${extension.decision} = 'APPROVED'`,
    sql`coalesce(${extension.decidedOn} <= ${on}, true)`,
  );
  return sql`coalesce((select ${extension.newEnd} from ${adjustment} extension where ${granted} order by ${extension.decidedOn} desc nulls last, ${desc(extension.newEnd)} limit 1), ${plannedEnd})`;
}

const literals = (statuses: readonly Status[]): SQL => sql.raw(statuses.map((status) => `'${status}'`).join(', '));

const happened = (proposalId: AnyPgColumn, on: SQL, statuses: Status[]) =>
  and(eq(event.proposalId, proposalId), lte(event.occurredOn, on), sql`${event.toStatus} in (${literals(statuses)})`)!;

const hasBeen = (proposalId: AnyPgColumn, on: SQL, statuses: Status[]): SQL =>
  sql`exists (select from ${statusEvent} event where ${happened(proposalId, on, statuses)})`;

/** The day on which the work was completed, as known at the end of a day; null while it is not, or is taken up again. */
export function completedOn(proposalId: AnyPgColumn, on: SQL): SQL {
  const again = and(
    eq(rework.proposalId, event.proposalId),
    gt(rework.sequence, event.sequence),
    sql`${rework.toStatus} = 'IN_PROGRESS'`,
    lte(rework.occurredOn, on),
  );
  return sql`(select max(${event.occurredOn}) from ${statusEvent} event where ${happened(proposalId, on, ['COMPLETED'])} and not exists (select from ${statusEvent} rework where ${again}))`;
}

/**
 * Why nothing can be said of lateness at the end of a day, in the order in which it is looked at; null where days can
 * be told. `end` is the end that is compared with.
 */
export const whyNotLate = ({ id }: Proposal, end: SQL | AnyPgColumn, on: SQL): SQL => sql`(case
    when ${end} is null then 'NO_END'
    when not ${hasBeen(id, on, ['APPROVED'])} then 'NOT_APPROVED'
    when ${hasBeen(id, on, ['REJECTED', 'WITHDRAWN', 'TERMINATED'])} then 'STOPPED'
    when ${end} >= ${on} and ${completedOn(id, on)} is null then 'NOT_YET_DUE' end)`;

/**
 * The days from an end to the completion or, while the work goes on, to the day; negative when it was completed early.
 * Null where `whyNotLate` says why.
 */
export const daysLate = (row: Proposal, end: SQL | AnyPgColumn, on: SQL): SQL =>
  sql`(case when ${whyNotLate(row, end, on)} is null then coalesce(${completedOn(row.id, on)}, ${on}) - ${end} end)`;

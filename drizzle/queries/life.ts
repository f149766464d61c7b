import { and, desc, eq, lte, sql, type SQL } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { statusEvent } from '../tables/index.ts';
import { finalStatuses, statusTransitions } from '../vocabulary/index.ts';

type StatusEvent = typeof statusEvent;

/** The present day in Vietnam. */
export const today = sql`(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

const event = alias(statusEvent, 'event') as unknown as StatusEvent;
const following = alias(statusEvent, 'following') as unknown as StatusEvent;

/** Something of the last event of a proposal up to a day, the day included; null before the first. */
const lastEvent = (proposalId: AnyPgColumn, on: SQL, value: SQL | AnyPgColumn): SQL =>
  sql`(select ${value} from ${statusEvent} event where ${and(eq(event.proposalId, proposalId), lte(event.occurredOn, on))} order by ${desc(event.occurredOn)}, ${desc(event.sequence)} limit 1)`;

/** The status of a proposal at the end of a day; null before its first event. */
export const statusOn = (proposalId: AnyPgColumn, on: SQL): SQL => lastEvent(proposalId, on, event.toStatus);

/** The day on which a proposal came into the status that it has at the end of a day; null before its first event. */
export const statusSinceOn = (proposalId: AnyPgColumn, on: SQL): SQL => lastEvent(proposalId, on, event.occurredOn);

/** How long a proposal has been in the status that it has at the end of a day; null before its first event and in a final one. */
export const daysStandingOn = (proposalId: AnyPgColumn, on: SQL): SQL =>
  lastEvent(proposalId, on, daysInStatus(event, on));

/**
 * The days from an event to the next one, or to the day where there is none until then. Null for an event after the
 * day, and for a final status, whose time means nothing.
 */
export function daysInStatus(row: StatusEvent, on: SQL): SQL {
  const next = and(eq(following.proposalId, row.proposalId), sql`${following.sequence} = ${row.sequence} + 1`);
  const end = sql`least((select ${following.occurredOn} from ${statusEvent} following where ${next}), ${on})`;
  return sql`(case when ${row.occurredOn} <= ${on} and ${row.toStatus} not in (${finals}) then ${end} - ${row.occurredOn} end)`;
}

const finals = sql.raw(finalStatuses.map((status) => `'${status}'`).join(', '));

/**
 * A row for each status that a proposal was in until the end of a day: `status`, `days` in all its stays (null for a
 * final status), `stays`, `since` the first, and `first`, the position of that event.
 */
export const timeInStatus = (proposalId: AnyPgColumn, on: SQL): SQL =>
  sql`(select ${event.toStatus} as status, sum(${daysInStatus(event, on)}) as days, count(*) as stays, min(${event.occurredOn}) as since, min(${event.sequence}) as first from ${statusEvent} event where ${and(eq(event.proposalId, proposalId), lte(event.occurredOn, on))} group by ${event.toStatus})`;

const text = (value: string | null) => sql.raw(value === null ? 'null' : `'${value}'`);

/** The register of usual steps as rows `n, level, from_status, to_status, moved_by` (a JSON array) and `certainty`. */
export const transitionRows: SQL = sql`(values ${sql.join(
  statusTransitions.map(
    ({ level, from, to, movedBy, certainty }, index) =>
      sql`(${sql.raw(String(index))}, ${text(level)}, ${text(from)}, ${text(to)}, ${text(JSON.stringify(movedBy))}, ${text(certainty)})`,
  ),
  sql`, `,
)})`;

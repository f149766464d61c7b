import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/** First and last plan years of the periods of the national programme. */
const planPeriodYears = [
  [2014, 2020],
  [2021, 2025],
  [2026, 2030],
] as const;

/** The first year of the period that a plan year lies in; null outside of all. */
export function planPeriodOf(year: AnyPgColumn | SQL): SQL {
  const cases = planPeriodYears.map(
    ([from, to]) =>
      sql`when ${year} between ${sql.raw(String(from))} and ${sql.raw(String(to))} then ${sql.raw(String(from))}`,
  );
  return sql`case ${sql.join(cases, sql` `)} end`;
}

/** The last year of the period that begins with a year. */
export function planPeriodEnd(first: SQL): SQL {
  const cases = planPeriodYears.map(([from, to]) => sql`when ${sql.raw(String(from))} then ${sql.raw(String(to))}`);
  return sql`case ${first} ${sql.join(cases, sql` `)} end`;
}

/** The code of the period that begins with a year, such as 2014-2020. */
export const planPeriods = (first: SQL): SQL => sql`(${first} || '-' || ${planPeriodEnd(first)})`;

/** The first years, as a FROM item `period(year)`. */
export const planPeriodStarts: SQL = sql`(values ${sql.raw(planPeriodYears.map(([from]) => `(${from})`).join(', '))}) period(year)`;

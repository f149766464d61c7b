import { eq, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { beneficiary, participation, proposal } from '../tables/index.ts';

type Column = 'planYear' | 'proposals' | 'stateSupport' | 'known' | 'withheld' | 'missing' | 'bands';

/** What a beneficiary was given in the plan of one year; `bands` is a JSON list, a band for each part withheld. */
export type SupportYear = Readonly<Record<Column, SQL>>;

/** A row for each plan year in which a beneficiary takes part, under the alias `name`. */
export function supportByYear(
  row: typeof beneficiary,
  name: string,
): { readonly row: SupportYear; readonly from: SQL } {
  const part = alias(participation, 'part') as unknown as typeof participation;
  const of = alias(proposal, 'of') as unknown as typeof proposal;
  const values: SupportYear = {
    planYear: sql`${of.planYear}`,
    proposals: sql`count(distinct ${of.id})`,
    stateSupport: sql`sum(${part.stateSupportVnd})`,
    known: sql`count(${part.stateSupportVnd})`,
    withheld: sql`count(${part.stateSupportBand})`,
    missing: sql`count(*) filter (where num_nonnulls(${part.stateSupportVnd}, ${part.stateSupportBand}) = 0)`,
    bands: sql`'[' || coalesce(string_agg('"' || ${part.stateSupportBand} || '"', ',' order by ${part.stateSupportBand}), '') || ']'`,
  };
  const columns = Object.entries(values).map(([key, value]) => sql`${value} as ${sql.identifier(key)}`);
  const listed = Object.keys(values).map((key) => [key, sql`${sql.identifier(name)}.${sql.identifier(key)}`]);
  return {
    row: Object.fromEntries(listed) as SupportYear,
    from: sql`(select ${sql.join(columns, sql`, `)}
      from ${participation} ${part} join ${proposal} ${of} on ${eq(of.id, part.proposalId)}
      where ${eq(part.beneficiaryId, row.id)} group by ${of.planYear}) ${sql.identifier(name)}`,
  };
}

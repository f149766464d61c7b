import { sql } from 'drizzle-orm';
import { proposal, statusEvent } from '../tables/index.ts';
import type { ImportContext } from './import-file.ts';
import type { ImportRow, Values } from './problem.ts';

/** The codes of the proposals that rows are of, as a JSON array. */
export const proposalCodes = (rows: readonly ImportRow[]): string =>
  JSON.stringify([...new Set(rows.map(({ values }) => values['proposal']))]);

/** The events in the database of the proposals that the rows are of, by the code of the proposal. */
export async function storedEvents(
  rows: readonly ImportRow[],
  { query }: ImportContext,
): Promise<Map<string, Values[]>> {
  const events = await query<Values & { proposal: string }>(sql`
    select ${statusEvent}.code, proposal.code as proposal, sequence::text, to_status, occurred_on::text
    from ${statusEvent} join ${proposal} on proposal.id = status_event.proposal_id
    where proposal.code in (select json_array_elements_text(${proposalCodes(rows)}::text::json))`);
  return Map.groupBy(events, (event) => event.proposal);
}

import { sql } from 'drizzle-orm';
import { proposal, statusEvent } from '../../tables/index.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { errorIn, warningIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';

/** The usual next steps. They follow practice, not the text of an act, so another step is only warned of. */
const nextSteps: Readonly<Record<string, readonly string[]>> = {
  '': ['DRAFT'],
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['UNDER_BASE_APPRAISAL', 'RETURNED_FOR_REVISION', 'WITHDRAWN'],
  UNDER_BASE_APPRAISAL: ['APPRAISED', 'BASE_APPRAISED', 'RETURNED_FOR_REVISION', 'REJECTED'],
  RETURNED_FOR_REVISION: ['SUBMITTED', 'WITHDRAWN'],
  BASE_APPRAISED: ['UNDER_CENTRAL_APPRAISAL', 'WITHDRAWN'],
  UNDER_CENTRAL_APPRAISAL: ['APPRAISED', 'RETURNED_FOR_REVISION', 'REJECTED'],
  APPRAISED: ['APPROVED', 'REJECTED', 'WITHDRAWN'],
  APPROVED: ['CONTRACTED', 'TERMINATED'],
  CONTRACTED: ['IN_PROGRESS', 'TERMINATED'],
  IN_PROGRESS: ['COMPLETED', 'SUSPENDED', 'TERMINATED'],
  SUSPENDED: ['IN_PROGRESS', 'TERMINATED'],
  COMPLETED: ['ACCEPTED', 'IN_PROGRESS'],
  ACCEPTED: ['LIQUIDATED'],
  LIQUIDATED: ['SETTLED'],
  TERMINATED: ['SETTLED'],
};

export const statusEvents = importFile({
  name: 'status_events.csv',
  table: statusEvent,
  key: ['code'],
  unique: [({ proposal: code, sequence }) => [code ?? '', sequence ?? '']],
  check: async (rows, context) => {
    const stored = await storedEvents(rows, context);
    return [...Map.groupBy(rows, ({ values }) => values['proposal'])].flatMap(([code, events]) => {
      const known = stored.get(code ?? '') ?? [];
      return [...checkLife(events, known), ...checkKept(events, known)];
    });
  },
});

/** The events in the database of the proposals that the rows are of. */
async function storedEvents(rows: readonly ImportRow[], { query }: ImportContext): Promise<Map<string, Values[]>> {
  const codes = JSON.stringify([...new Set(rows.map(({ values }) => values['proposal']))]);
  const events = await query<Values & { proposal: string }>(sql`
    select ${statusEvent}.code, proposal.code as proposal, sequence::text, to_status, occurred_on::text
    from ${statusEvent} join ${proposal} on proposal.id = status_event.proposal_id
    where proposal.code in (select json_array_elements_text(${codes}::text::json))`);
  return Map.groupBy(events, (event) => event.proposal);
}

/** What happened stays: an event that is stored already is not told otherwise. */
function checkKept(rows: readonly ImportRow[], stored: readonly Values[]): Problem[] {
  const byCode = new Map(stored.map((event) => [event['code'], event]));
  return rows.flatMap((row) => {
    const before = byCode.get(row.values['code'] ?? null);
    const changed = ['sequence', 'to_status', 'occurred_on'].find((name) => before?.[name] !== row.values[name]);
    if (before === undefined || changed === undefined) return [];
    const message = `replaces ${before[changed]} of the stored event`;
    return [warningIn(row, { column: changed, message, remedy: 'Rather tell of a mistake by a further event.' })];
  });
}

/** Each event of a proposal follows the one before: number by number, state by state, not earlier. */
function checkLife(rows: readonly ImportRow[], stored: readonly Values[]): Problem[] {
  const given = new Set(rows.map(({ values }) => values['code']));
  const bySequence = new Map([
    ...stored
      .filter(({ code }) => !given.has(code))
      .map((event): [number, Values] => [Number(event['sequence']), event]),
    ...rows.map(({ values }): [number, Values] => [Number(values['sequence']), values]),
  ]);
  return rows.flatMap((row) => {
    const { from_status: from, to_status: to, occurred_on: day } = row.values;
    const sequence = Number(row.values['sequence']);
    const before = bySequence.get(sequence - 1);
    if (sequence !== 1 && before === undefined) {
      const message = `has no event ${sequence - 1} before it`;
      return [
        errorIn(row, { column: 'sequence', message, remedy: 'Number the events of a proposal 1, 2, 3 without gap.' }),
      ];
    }
    const problems: Problem[] = [];
    const state = before?.['to_status'] ?? null;
    if (from !== state) {
      const message = state === null ? 'is the first event, which comes from no state' : `follows ${state}`;
      const remedy = `Write what the event before it leads to: ${state ?? 'nothing'}.`;
      problems.push(errorIn(row, { column: 'from_status', message, remedy }));
    } else if (nextSteps[from ?? '']?.includes(to ?? '') !== true) {
      const message = `is not a usual step after ${from ?? 'the beginning'}`;
      problems.push(warningIn(row, { column: 'to_status', message, remedy: 'Compare the step with the documents.' }));
    }
    if ((day ?? '') < (before?.['occurred_on'] ?? '')) {
      const message = `is before the event that it follows, ${before?.['occurred_on']}`;
      problems.push(
        errorIn(row, { column: 'occurred_on', message, remedy: 'Correct the day or the order of events.' }),
      );
    }
    return problems;
  });
}

import { sql } from 'drizzle-orm';
import { programme, proposal, statusEvent } from '../../tables/index.ts';
import { statusTransitions } from '../../vocabulary/index.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { errorIn, warningIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';
import { proposalCodes, storedEvents } from '../stored-events.ts';

export const statusEvents = importFile({
  name: 'status_events.csv',
  table: statusEvent,
  key: ['code'],
  unique: [({ proposal: code, sequence }) => [code ?? '', sequence ?? '']],
  check: async (rows, context) => {
    const stored = await storedEvents(rows, context);
    const levels = await storedLevels(rows, context);
    return [...Map.groupBy(rows, ({ values }) => values['proposal'])].flatMap(([code, events]) => {
      const known = stored.get(code ?? '') ?? [];
      const given = context.find(programme, context.find(proposal, code)?.['programme']);
      const level = given?.['level'] ?? levels.get(code ?? '');
      return [...checkLife(events, known, level), ...checkKept(events, known)];
    });
  },
});

/** The levels of the stored proposals that the rows are of. */
async function storedLevels(rows: readonly ImportRow[], { query }: ImportContext): Promise<Map<string, string>> {
  const levels = await query<{ code: string; level: string }>(sql`
    select code, programme_level as level from ${proposal}
    where code in (select json_array_elements_text(${proposalCodes(rows)}::text::json))`);
  return new Map(levels.map(({ code, level }) => [code, level]));
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
function checkLife(rows: readonly ImportRow[], stored: readonly Values[], level: string | null | undefined): Problem[] {
  const given = new Set(rows.map(({ values }) => values['code']));
  const bySequence = new Map([
    ...stored
      .filter(({ code }) => !given.has(code))
      .map((event): [number, Values] => [Number(event['sequence']), event]),
    ...rows.map(({ values }): [number, Values] => [Number(values['sequence']), values]),
  ]);
  return rows.flatMap((row) => {
    const { from_status: from, occurred_on: day } = row.values;
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
    } else {
      problems.push(...checkStep(row, level));
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

/** The register of usual steps follows practice, not the text of an act, so another step or mover is only warned of. */
function checkStep(row: ImportRow, level: string | null | undefined): Problem[] {
  const { from_status: from, to_status: to, actor_role: mover } = row.values;
  const usual = statusTransitions.filter(
    (step) => step.from === from && step.to === to && (level == null || step.level === level),
  );
  if (usual.length === 0) {
    const ofLevel = level == null ? '' : ` of a ${level} proposal`;
    const message = `is not a usual step after ${from ?? 'the beginning'}${ofLevel}`;
    return [warningIn(row, { column: 'to_status', message, remedy: 'Compare the step with the documents.' })];
  }
  const movers = [...new Set(usual.flatMap(({ movedBy }) => movedBy))];
  if (mover == null || movers.some((role) => role === mover)) return [];
  const message = `does not usually take this step; ${movers.join(' or ')} does`;
  return [warningIn(row, { column: 'actor_role', message, remedy: 'Compare who acted with the documents.' })];
}

import type postgres from 'postgres';
import { differenceOf } from './answers.ts';
import type { Contestant } from './contestants.ts';
import { ask } from './load.ts';
import { questions } from './questions.ts';
import type { AnswerFacts } from './report.ts';
import { countStatements } from './statements.ts';

/** A question as one contestant is asked it. */
export interface Match {
  readonly question: string;
  readonly contestant: Contestant;
  readonly bodies: readonly string[];
  readonly facts: AnswerFacts;
}

/** How many answers are compared before anything is measured. */
const compared = 5;

/** Makes the requests and compares the answers with the first contestant's: who answers otherwise is not measured. */
export async function prepareMatches(
  sql: postgres.Sql,
  contestants: readonly Contestant[],
  names: readonly string[],
): Promise<Match[]> {
  const matches: Match[] = [];
  const codes = { place: await codesById(sql, 'place'), activity: await codesById(sql, 'activity') };
  for (const question of names) {
    const variables = await questions[question]!.variables(sql);
    let expected: string[] | undefined;
    for (const contestant of contestants) {
      const bodies = await contestant.bodies(question, variables);
      if (bodies === undefined) continue;
      const answers: string[] = [];
      const use = await countStatements(sql, async () => {
        for (const body of bodies.slice(0, compared)) answers.push(await ask(contestant.url, body));
      });
      expected ??= answers;
      const toRows = await contestant.toRows(question);
      const rows = toRows ? answers.map((answer) => toRows(answer, codes)) : answers;
      const difference = expected.map((answer, index) => differenceOf(answer, rows[index]!, !toRows)).find(Boolean);
      if (difference !== undefined) {
        console.error(`${question}: ${contestant.name} answers otherwise and is left out: ${difference}`);
        continue;
      }
      matches.push({ question, contestant, bodies, facts: factsOf(answers, use) });
    }
  }
  return matches;
}

async function codesById(sql: postgres.Sql, table: string): Promise<Record<number, string>> {
  const rows = await sql<{ id: number; code: string }[]>`select id, code from ${sql(table)}`;
  return Object.fromEntries(rows.map(({ id, code }) => [id, code]));
}

function factsOf(answers: readonly string[], use: { statements: number; buffers: number } | undefined): AnswerFacts {
  const bytes = Math.round(answers.reduce((sum, answer) => sum + Buffer.byteLength(answer), 0) / answers.length);
  if (use === undefined) return { bytes };
  return { bytes, statements: use.statements / answers.length, buffers: Math.round(use.buffers / answers.length) };
}

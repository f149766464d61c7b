import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const library = join(import.meta.dirname, '../../../server/playground/src/library/questions');

/** A question of the playground's library, by the name of its file: `01-support-by-province-and-year`. */
export interface LibraryQuestion {
  readonly name: string;
  /** Its English comment, for the titles of tests. */
  readonly asked: string;
  readonly query: string;
}

/** A question about the worked example, whose answer stands beside this file, added up by hand. */
export interface AnsweredQuestion extends LibraryQuestion {
  /** In place of the document's defaults, which ask about the sample. */
  readonly variables: Record<string, unknown>;
  readonly answer: unknown;
}

export const libraryQuestions: readonly LibraryQuestion[] = readdirSync(library)
  .toSorted()
  .map((file) => {
    const query = readFileSync(join(library, file), 'utf8');
    const [, english = ''] = query.split('\n');
    return { name: file.replace('.graphql', ''), asked: english.slice(2), query };
  });

export const answeredQuestions: readonly AnsweredQuestion[] = libraryQuestions.flatMap((question) => {
  const answer = join(import.meta.dirname, `${question.name}.json`);
  if (!existsSync(answer)) return [];
  const variables = join(import.meta.dirname, `${question.name}.variables.json`);
  return {
    ...question,
    variables: existsSync(variables) ? (readJson(variables) as Record<string, unknown>) : {},
    answer: readJson(answer),
  };
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

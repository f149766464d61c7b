import { type Question, readQuestion } from './question.ts';

const files = import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true });

/** Every question of the library, by the name of its file. */
export const questions: ReadonlyMap<string, Question> = new Map(
  Object.entries(files).map(([file, text]) => {
    const name = file.slice('./questions/'.length, -'.graphql'.length);
    return [name, readQuestion(name, text)];
  }),
);

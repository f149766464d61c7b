import { describe, expect, it } from 'vitest';
import { answeredQuestions } from './asked-questions.ts';
import { csvAnswers } from './csv-answers.ts';

describe('a reading of the CSV files by the plain definitions', () => {
  it.each(answeredQuestions.map((question, index) => ({ ...question, read: csvAnswers[index]! })))(
    'gives every value of the answer to $name',
    ({ read, answer }) => {
      expect(read()).toEqual(answer);
    },
  );
});

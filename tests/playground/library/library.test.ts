import { createApp } from '@khuyencong/server';
import { findQuestions } from '@khuyencong/server/playground/src/library/find-questions.ts';
import { questionGroups } from '@khuyencong/server/playground/src/library/groups.ts';
import { readQuestion } from '@khuyencong/server/playground/src/library/question.ts';
import { beforeAll, expect, test } from 'vitest';
import { libraryQuestions } from '../../schema/questions/asked-questions.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const questions = libraryQuestions.map(({ name, query }) => readQuestion(name, query));

test('each of the 36 questions stands in one group of the library', () => {
  const grouped = questionGroups.flatMap(({ names }) => names);
  expect(grouped.toSorted()).toEqual(questions.map(({ name }) => name));
  expect(grouped).toHaveLength(36);
});

test('a question is found by words of either language, with or without accents', () => {
  const found = (text: string) => findQuestions(questions, text).map(({ name }) => name);
  expect(found('HOI CHO')).toEqual(['21-search-everything', '32-trade-fairs']);
  expect(found('tên lửa')).toEqual([]);
  expect(found('dia gioi khi')).toEqual(['07-boundaries-then-and-now', '22-province-then-and-now']);
  expect(found('approved assigned')).toEqual(['10-from-stage-to-stage']);
  expect(found(' ')).toHaveLength(36);
});

test('a question without its two lines of words is named', () => {
  expect(() => readQuestion('99-bare', '# Một dòng: thôi.\nquery Bare { __typename }')).toThrow(
    '99-bare.graphql must begin with "# Title: sentence." in Vietnamese, then in English.',
  );
});

/** Whether it holds a number, a text or a truth; empty lists and nulls say nothing. */
function saysSomething(value: unknown): boolean {
  if (value === null) return false;
  return typeof value === 'object' ? Object.values(value).some(saysSomething) : true;
}

describeOnBothDatabases('the library asked of the sample', (open) => {
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    app = createApp({ database: await open({ template: 'sample' }) });
  });

  test.each(questions)('$name has an answer', async ({ text: query }) => {
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.entries(data).filter(([, part]) => !saysSomething(part))).toEqual([]);
  });
});

import { createApp } from '@khuyencong/server';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { answeredQuestions } from './asked-questions.ts';

interface Cost {
  readonly asked: number;
  readonly allowed: number;
}

/** Whether there is a list or an object in it that says nothing. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (value !== null && typeof value === 'object') return Object.values(value).every(isEmpty);
  return value === null;
}

it('are twenty, and none is answered by nothing', () => {
  expect(answeredQuestions.map(({ name }) => Number(name.slice(0, 2)))).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
  for (const { answer } of answeredQuestions) {
    expect(Object.entries(answer as object).filter(([, part]) => isEmpty(part))).toEqual([]);
  }
});

describeOnBothDatabases('twenty questions about the worked example', (open) => {
  let sent = 0;
  let app: ReturnType<typeof createApp>;
  beforeAll(async () => {
    const database = await open({ template: 'example', onStatement: () => (sent += 1) });
    app = createApp({ database });
  });

  it.each(answeredQuestions)('$name: $asked', async ({ query, variables, answer }) => {
    sent = 0;
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables, extensions: { cost: true } }),
    });
    const { data, extensions } = (await response.json()) as { data: unknown; extensions: { cost: Cost } };
    expect(data).toEqual(answer);
    expect(sent).toBe(1);
    expect(extensions.cost.asked).toBeLessThan(extensions.cost.allowed / 2);
  });
});

import { coursesOf } from '@khuyencong/drizzle/demo/files/outputs.ts';
import { toldOver } from '@khuyencong/drizzle/demo/files/payments.ts';
import { reportedFigures } from '@khuyencong/drizzle/demo/files/printed.ts';
import type { Stage } from '@khuyencong/drizzle/demo/money.ts';
import type { DemoProposal } from '@khuyencong/drizzle/demo/proposal.ts';
import { writeDemo } from '@khuyencong/drizzle/demo/write-demo.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { createApp } from '@khuyencong/server';
import { beforeAll, expect, it } from 'vitest';
import { referenceFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases, temporaryDirectory } from '../support/databases.ts';
import { answeredQuestions } from '../schema/questions/asked-questions.ts';

const byYear = `{ budget(by: [{ dimension: PLAN_YEAR }, { dimension: PROGRAMME_LEVEL }]) {
  coverage { proposals illustrative }
  rows { key { planYear { code } programmeLevel { code } } figures {
    proposals registered: money(stage: REGISTERED) { sum } approved: money(stage: APPROVED) { sum }
    settled: money(stage: SETTLED) { sum } trainees(kind: WORKER) { completed { value } } } } } }`;

interface Figures extends Readonly<Record<'registered' | 'approved' | 'settled', { sum: string | null }>> {
  readonly proposals: number;
  readonly trainees: { readonly completed: { readonly value: string | null } };
}

interface Answer {
  readonly budget: {
    readonly coverage: unknown;
    readonly rows: readonly {
      readonly key: Readonly<Record<'planYear' | 'programmeLevel', { code: string }>>;
      readonly figures: Figures;
    }[];
  };
}

/** What of an amount is told: the first one at REGISTERED may be "over", or not known. */
function told({ money }: DemoProposal, stage: Stage): bigint[] {
  return [...(money.amounts.get(stage)?.values() ?? [])].flatMap((amount, index) => {
    if (stage !== 'REGISTERED' || index > 0 || money.telling === 'EXACT') return [amount];
    return money.telling === 'OVER' ? [toldOver(amount)] : [];
  });
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);

/** The rows that the budget must answer, added up from what was drawn. */
function tally(drawn: readonly DemoProposal[]): unknown[] {
  const groups = Map.groupBy(drawn, ({ year, level }) => `${year} ${level}`);
  return [...groups].toSorted().map(([name, group]) => [
    name,
    group.length,
    ...(['REGISTERED', 'APPROVED', 'SETTLED'] as const).map((stage) => sum(group.flatMap((one) => told(one, stage)))),
    group
      .filter(({ content, life }) => content.course === 'WORKER' && life.day('COMPLETED') !== undefined)
      .flatMap(coursesOf)
      .reduce((total, { completed }) => total + completed, 0),
  ]);
}

const hasNothing = (value: unknown): boolean =>
  value !== null && typeof value === 'object' ? Object.values(value).every(hasNothing) : value === null;

describeOnBothDatabases('the national demo', (open) => {
  let drawn: readonly DemoProposal[];
  let ask: <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;
  beforeAll(async () => {
    const folder = await temporaryDirectory();
    drawn = await writeDemo(folder, 300);
    const database = await open();
    const { problems } = await importFolder(database, [referenceFolder, folder]);
    expect(problems).toEqual([]);
    const app = createApp({ database });
    ask = async <Data>(query: string, variables = {}) => {
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    };
  });

  it('has by year and level the money and the trained workers that were drawn, all of it illustrative', async () => {
    const { budget } = await ask<Answer>(byYear);
    expect(budget.coverage).toEqual({ proposals: 300, illustrative: 300 });
    const answered = budget.rows.map(({ key, figures }) => [
      `${key.planYear.code} ${key.programmeLevel.code}`,
      figures.proposals,
      ...[figures.registered, figures.approved, figures.settled].map((money) => BigInt(money.sum ?? 0)),
      Number(figures.trainees.completed.value ?? 0),
    ]);
    expect(answered.toSorted()).toEqual(tally(drawn));
  });

  it('answers each of the twenty questions with something in every part', async () => {
    const printed = reportedFigures(drawn).find(({ proposal }) => proposal !== null)!['proposal'] as string;
    const empty = [];
    for (const { name, query, variables } of answeredQuestions) {
      // the one proposal that a question names is of another data set
      const asked = 'code' in variables ? { ...variables, code: printed } : variables;
      const parts = Object.entries(await ask<Record<string, unknown>>(query, asked));
      empty.push(...parts.filter(([, part]) => hasNothing(part)).map(([part]) => `${name} ${part}`));
    }
    expect([answeredQuestions.length, empty]).toEqual([20, []]);
  });
});

import { type Client, createClient } from '@khuyencong/client';
import { budget } from '@khuyencong/client/budget';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answeredQuestions } from '../schema/questions/asked-questions.ts';
import { describeOnBothDatabases } from '../support/databases.ts';
import { type LiveServer, serve } from './live-server.ts';

const support = { money: { $: { stage: 'APPROVED', payer: 'STATE' }, sum: true } } as const;

describeOnBothDatabases('questions about the worked example, asked through the client', (open) => {
  let server: LiveServer;
  let api: Client;
  beforeAll(async () => {
    const database = await open({ template: 'example' });
    server = await serve(database);
    api = createClient({ url: server.url });
  });
  afterAll(() => server.close());

  test.each(answeredQuestions)('$name has the answer that stands beside it', async ({ query, variables, answer }) => {
    const [, name] = /^query (\w+)/m.exec(query)!;
    expect(await api.request({ name: name!, text: query }, variables)).toEqual(answer);
  });

  test('provinces of 2016 with their total come as exact numbers: 70 + 330 + 30 = 430 m of the state', async () => {
    const { rows } = await budget(api, {
      where: { planYear: { eq: 2016 } },
      by: [{ place: { level: 'PROVINCE' } }],
      totals: 'GRAND',
      figures: { proposals: true, ...support },
    });
    // Hải Dương 40 + 30; Hải Phòng 90 + 40 + 200; Quảng Bình 10 + 20, the web page is not approved by an amount
    expect(rows.map(({ kind, key, figures }) => [kind, key.place.code, figures.proposals, figures.money.sum])).toEqual([
      ['GROUP', 'P30-2018', 2, 70_000_000n],
      ['GROUP', 'P31-2018', 3, 330_000_000n],
      ['GROUP', 'P44-2018', 3, 30_000_000n],
      ['GRAND_TOTAL', null, 8, 430_000_000n],
    ]);
  });

  test('2017 beside the year before: machinery grew by 30 m', async () => {
    const { rows } = await budget(api, {
      where: { planYear: { eq: 2017 } },
      by: ['activity'],
      compare: { period: 'PREVIOUS' },
      figures: support,
      row: { change: { money: { $: { stage: 'APPROVED', payer: 'STATE' }, absolute: true } } },
    });
    // machinery 140 to 170; training 90 + 200 to 90 + 350
    const approved = rows.filter(({ figures }) => figures.money.sum !== null);
    expect(
      approved.map(({ key, figures, previous, change }) => [
        key.activity.code,
        figures.money.sum,
        previous?.money.sum,
        change?.money.absolute,
      ]),
    ).toEqual([
      ['VOCATIONAL_TRAINING', 440_000_000n, 290_000_000n, 150_000_000n],
      ['TECHNICAL_MODEL_AND_TECHNOLOGY', 170_000_000n, 140_000_000n, 30_000_000n],
    ]);
  });
});

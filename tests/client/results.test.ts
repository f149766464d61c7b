import { type Client, createClient } from '@khuyencong/client';
import * as ready from '@khuyencong/client/operations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { type LiveServer, serve } from './live-server.ts';

describeOnBothDatabases('results asked by ready operations', (open) => {
  let server: LiveServer;
  let api: Client;

  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
    api = createClient({ url: server.url });
  });
  afterAll(() => server.close());

  test('of 500 enrolled rural workers 495 completed and 435 found work', async () => {
    const where = { proposal: { code: { eq: 'KCQG-2018-HP-01' } } };
    expect(await api.request(ready.TrainingTotals, { where })).toEqual({
      trainingTotals: {
        courses: 15,
        enrolled: { value: 500, known: 15, missing: 0 },
        completed: { value: 495, known: 15, missing: 0 },
        placed: { value: 435, known: 15, missing: 0 },
        completionRate: { value: '0.99', reason: null },
        placementRate: { value: '0.878788', reason: null },
      },
    });
    const { trainingCosts } = await api.request(ready.TrainingCosts, {});
    expect(trainingCosts.perCompleted.cost).toEqual({
      value: '1952080.808081',
      numerator: '966280000',
      denominator: '495',
      reason: null,
    });
    expect(trainingCosts.perPlaced.cost.denominator).toBe('435');
    const { trainingCourses } = await api.request(ready.ListTrainingCourses, { where, first: 1 });
    expect(trainingCourses.nodes[0]).toMatchObject({ code: 'T01', label: 'May mũ giày', place: { code: 'HP311' } });
  });

  test('the sample planned to train 680 persons and trained 670, each indicator in its own unit', async () => {
    const indicators = { results: { some: {} }, unit: { in: ['PERSON', 'JOB'] } } as const;
    const answer = await api.request(ready.IndicatorTotals, { indicators });
    expect(
      answer.indicators.nodes.map(({ code, unit, totals }) => [code, unit, totals.planned.value, totals.actual.value]),
    ).toEqual([
      ['JOBS_CREATED', 'JOB', 26n, 25n],
      ['TRAINEES', 'PERSON', 680n, 670n],
      ['TRAINEES_PLACED', 'PERSON', 400n, 435n],
    ]);
    const where = { proposal: { code: { eq: 'KCDP-2018-HP-02' } } };
    const { indicatorResults } = await api.request(ready.ListIndicatorResults, { where });
    expect(indicatorResults.nodes.map(({ indicator, planned, actual }) => [indicator.code, planned, actual])).toEqual(
      expect.arrayContaining([['ENTERPRISES_STARTED', 4n, 3n]]),
    );
  });

  test('seven surveys asked 198 establishments, and 6 of their 21 answers are withheld', async () => {
    const { needsSurveyTotals, needTotals } = await api.request(ready.NeedTotals, {});
    expect(needsSurveyTotals).toEqual({
      surveys: 7,
      contacted: { value: 198, known: 7, withheld: 0, missing: 0 },
      responded: { value: 151, known: 7, withheld: 0, missing: 0 },
      responseRate: { value: '0.762626', reason: null },
    });
    expect(needTotals.map(({ need, named }) => [need, named.value, named.known, named.withheld])).toEqual([
      ['WORKER_TRAINING', 74, 5, 2],
      ['MACHINERY', 62, 6, 1],
      ['MARKET_SUPPORT', 24, 4, 3],
    ]);
    const { needsSurveys } = await api.request(ready.ListNeedsSurveys, { where: { code: { eq: 'NS7' } } });
    expect(needsSurveys.nodes[0]?.answers.nodes).toEqual([
      { need: 'WORKER_TRAINING', establishments: null, withheldReason: 'SMALL_COUNT' },
      { need: 'MACHINERY', establishments: 5, withheldReason: null },
      { need: 'MARKET_SUPPORT', establishments: null, withheldReason: 'SMALL_COUNT' },
    ]);
  });

  test('the article calls its plan submitted and approved, its city a province, and each stands for itself', async () => {
    const where = { contradictedBy: { some: {} } };
    const { statements } = await api.request(ready.ListStatements, { where });
    const briefly = statements.nodes.map(({ code, topic, contradictions }) => [
      code,
      topic,
      contradictions.nodes[0]?.code,
    ]);
    expect(briefly).toEqual([
      ['ST04', 'plan_status', 'ST05'],
      ['ST06', 'place_rank', 'ST07'],
    ]);
    const printed = await api.request(ready.ListStatements, { where: { reportedFigure: { unit: { eq: 'VND' } } } });
    expect(
      printed.statements.nodes.map(({ asPrinted, reportedFigure }) => [asPrinted, reportedFigure?.valueMin]),
    ).toEqual([
      ['trên 1,791 tỷ đồng', 1791000000n],
      ['trên 1,144 tỷ đồng', 1144000000n],
    ]);
    const { institutionalTasks } = await api.request(ready.ListInstitutionalTasks, {});
    expect(institutionalTasks.nodes.map(({ code, occurredOn }) => [code, occurredOn])).toEqual([
      ['IT1', null],
      ['IT2', null],
      ['IT3', null],
      ['IT4', null],
    ]);
  });
});

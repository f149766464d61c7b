import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';

const count = '{ value known withheld missing }';

const counted = (value: number | null, known: number, withheld = 0, missing = 0) => ({
  value,
  known,
  withheld,
  missing,
});

describeOnBothDatabases('the surveys of the worked example', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });

  it('add released counts alone, 57 respondents and 32 for training, and count the withheld, in one statement', async () => {
    service.statements();
    const query = `{
      needsSurveyTotals { surveys contacted ${count} responded ${count} responseRate { value numerator denominator } }
      needTotals { need surveys named ${count} } }`;
    expect(await service.data(query)).toEqual({
      needsSurveyTotals: {
        surveys: 5,
        contacted: counted(81, 4, 0, 1),
        responded: counted(57, 4, 1),
        responseRate: { value: '0.704225', numerator: '50', denominator: '71' },
      },
      needTotals: [
        { need: 'WORKER_TRAINING', surveys: 3, named: counted(32, 2, 1) },
        { need: 'MACHINERY', surveys: 3, named: counted(5, 1, 2) },
        { need: 'MARKET_SUPPORT', surveys: 2, named: counted(null, 0, 1, 1) },
        { need: 'CREDIT', surveys: 2, named: counted(0, 1, 1) },
        { need: 'OTHER', surveys: 1, named: counted(null, 0, 1) },
      ],
    });
    expect(service.statements()).toBe(1);
  });

  it('give no withheld count back to a filter, an order or a sum over one survey', async () => {
    const query = `{
      small: needsSurveys(where: { or: [{ responded: { between: { from: 1, to: 4 } } }, { answers: { some: { establishments: { between: { from: 1, to: 4 } } } } }] }) { totalCount }
      one: needTotals(where: { needsSurvey: { code: { eq: "VD-S1" } }, withheldReason: { eq: SMALL_COUNT } }) { need named ${count} }
      needsSurvey(code: "VD-S1") { answers(orderBy: [{ by: ESTABLISHMENTS }]) { nodes { need establishments withheldReason } } }
      lists: needsSurveyAnswers(where: { withheldReason: { eq: SMALL_COUNT } }) { totalCount }
      hidden: needsSurvey(code: "VD-S2") { contacted responded respondedWithheldReason respondedWithheldReasonLabel } }`;
    expect(await service.data(query)).toEqual({
      small: { totalCount: 0 },
      one: [
        { need: 'MACHINERY', named: counted(null, 0, 1) },
        { need: 'MARKET_SUPPORT', named: counted(null, 0, 1) },
      ],
      needsSurvey: {
        answers: {
          nodes: [
            { need: 'CREDIT', establishments: 0, withheldReason: null },
            { need: 'WORKER_TRAINING', establishments: 20, withheldReason: null },
            { need: 'MACHINERY', establishments: null, withheldReason: 'SMALL_COUNT' },
            { need: 'MARKET_SUPPORT', establishments: null, withheldReason: 'SMALL_COUNT' },
          ],
        },
      },
      lists: { totalCount: 6 },
      hidden: {
        contacted: 10,
        responded: null,
        respondedWithheldReason: 'SMALL_COUNT',
        respondedWithheldReasonLabel: 'Số lượng nhỏ',
      },
    });
  });

  it('belong to the proposal that they prepared and to the places above', async () => {
    const query = `{
      proposal(code: "VD-2016-HP-2") { needsSurveys { nodes { code place { code } methodLabel(lang: EN) } } }
      place(code: "P44-2018") { needsSurveys { nodes { code surveyedOn proposal { code } } } }
      proposals(where: { needsSurveys: { some: { method: { eq: QUESTIONNAIRE } } } }) { nodes { code } } }`;
    expect(await service.data(query)).toEqual({
      proposal: {
        needsSurveys: {
          nodes: [
            { code: 'VD-S1', place: { code: 'HP311' }, methodLabel: 'Visit' },
            { code: 'VD-S2', place: { code: 'HP313' }, methodLabel: 'Visit' },
          ],
        },
      },
      place: {
        needsSurveys: {
          nodes: [
            { code: 'VD-S4', surveyedOn: null, proposal: null },
            { code: 'VD-S5', surveyedOn: '2019-02-01', proposal: null },
          ],
        },
      },
      proposals: { nodes: [{ code: 'VD-2018-HD-2' }] },
    });
  });
});

import { type Client, createClient, type Operation } from '@khuyencong/client';
import * as ready from '@khuyencong/client/operations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { type LiveServer, serve } from './live-server.ts';

const operations: Readonly<Record<string, Operation<unknown, never>>> = { ...ready };

type Case = readonly [name: keyof typeof ready, variables: object, record: object];

const of = (proposal: string) => ({ where: { proposal: { code: { eq: proposal } } } });
const only = (code: string) => ({ where: { code: { eq: code } } });
const lang = 'EN';

/** What the files of the sample and the reference lists say. */
const lookUps: readonly Case[] = [
  ['GetActivity', { code: 'VOCATIONAL_TRAINING' }, { clause: 1, validTo: '2025-10-15', proposals: { totalCount: 1 } }],
  ['GetActivitySubtype', { code: 'MACHINERY_APPLICATION' }, { activity: { code: 'TECHNICAL_MODEL_AND_TECHNOLOGY' } }],
  ['GetAdjustment', { code: 'A2', lang }, { field: 'trainees', oldValue: '80', newValue: '76', newEnd: null }],
  ['GetAdvanceRate', { code: 'TT36-A09' }, { maximumRatePercent: '30.00', workDonePercent: '50.00' }],
  ['GetCommunication', { code: 'CM1', lang }, { label: 'Series on industrial policy', items: 12, reach: null }],
  ['GetConsultancy', { code: 'CY1', lang }, { topicLabel: 'Marketing', days: 10, beneficiary: { code: 'B06' } }],
  ['GetDemonstrationModel', { code: 'DM1', lang }, { label: 'Unfired brick production', cost: 420_000_000n }],
  ['GetEligibilityRule', { code: 'ND235-ARTISAN' }, { condition: 'Nghệ nhân tại địa bàn được hỗ trợ', validTo: null }],
  ['GetFairParticipation', { code: 'FP1' }, { stateSupport: 21_000_000n, tradeFair: { code: 'TF1' } }],
  ['GetFlow', { code: 'D001', lang }, { kindLabel: 'Advance', occurredOn: '2018-06-15', amount: 82_978_000n }],
  ['GetIndicator', { code: 'TRAINEES' }, { totals: { planned: { value: 680n }, actual: { value: 670n } } }],
  ['GetInstitutionalTask', { code: 'IT1' }, { kind: 'COMMENT_ON_DRAFT_ACT', statement: { code: 'ST11' } }],
  ['GetMachineryItem', { code: 'MI2', lang }, { label: 'Automatic welder', quantity: 2, price: 120_000_000n }],
  ['GetNeedsSurvey', { code: 'NS1' }, { contacted: 42, responded: 30, place: { code: 'HP311' } }],
  [
    'GetSector',
    { code: 'VSIC2018-1520', lang },
    { number: '1520', label: 'Footwear', parent: { code: 'VSIC2018-15' } },
  ],
  ['GetSelectionEntry', { code: 'SE6' }, { level: 'REGION', region: 'NORTH', typicalProduct: { code: 'TP1' } }],
  ['GetStatement', { code: 'ST05', lang }, { position: 'CLOSING', contradictions: { nodes: [{ code: 'ST04' }] } }],
  ['GetStatusEvent', { code: 'E002' }, { fromStatus: 'DRAFT', toStatusLabel: 'Đã đăng ký', occurredOn: '2018-01-08' }],
  ['GetSupportNorm', { code: 'TT28-4A' }, { maximumRatePercent: '50.00', cap: 300_000_000n, province: null }],
  ['GetTrainingCourse', { code: 'T02', lang }, { label: 'Shoe-upper stitching', enrolled: 33, placed: 28 }],
  ['GetYearEndEvent', { code: 'Y2' }, { kind: 'CANCELLED', budgetYear: 2018, amount: 1_600_000n }],
];

/** The first record of a list, and how many there are. */
const lists: readonly (readonly [...Case, totalCount: number])[] = [
  ['ListActivitySubtypes', only('SHORT_COURSE'), { label: 'Đào tạo nghề ngắn hạn', proposals: { totalCount: 1 } }, 1],
  ['ListAdvanceRates', only('TT36-A01'), { activitySubtype: { code: 'SHORT_COURSE' } }, 1],
  [
    'ListAmounts',
    { where: { proposal: { code: { eq: 'KCDP-2018-HP-01' } }, stage: { eq: 'REGISTERED' } } },
    { fundingSource: 'PROVINCIAL_BUDGET', amount: 118_540_000n, floor: 118_540_000n, qualifier: 'EXACT' },
    1,
  ],
  [
    'ListAmountHistory',
    { where: { proposal: { code: { eq: 'KCDP-2018-HP-01' } }, stage: { eq: 'APPROVED' } } },
    { revision: 1, isSuperseded: false, amount: 118_540_000n },
    1,
  ],
  [
    'ListCostItems',
    { where: { proposal: { code: { eq: 'KCDP-2018-HP-01' } }, item: { eq: 'LECTURER_FEES' } } },
    { amount: 42_000_000n },
    1,
  ],
  [
    'ListFairParticipations',
    only('FP2'),
    { beneficiary: null, stateSupport: null, stateSupportBand: 'FROM_20M_TO_50M' },
    1,
  ],
  ['ListFlows', of('KCDP-2018-HP-01'), { code: 'D001', kind: 'ADVANCE', amount: 82_978_000n }, 2],
  [
    'ListNeedsSurveyAnswers',
    { where: { needsSurvey: { code: { eq: 'NS1' } }, need: { eq: 'MACHINERY' } } },
    { establishments: 20, withheldReason: null },
    1,
  ],
  ['ListParticipations', of('KCDP-2018-HP-07'), { role: 'RECIPIENT', stateSupport: 140_000_000n }, 1],
  ['ListSelectionEntries', only('SE1'), { certificateNumber: 'MH-01/2018', result: 'RECOGNISED', prize: null }, 1],
  ['ListStatusEvents', only('E001'), { fromStatus: null, toStatus: 'DRAFT', sequence: 1, isUsual: true }, 1],
  ['ListYearEndEvents', of('KCDP-2018-HP-02'), { code: 'Y1', amount: 1_350_000n }, 1],
];

describeOnBothDatabases('records asked by ready operations', (open) => {
  let server: LiveServer;
  let api: Client;
  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
    api = createClient({ url: server.url });
  });
  afterAll(() => server.close());

  /** The answer of the only question of an operation. */
  const ask = async (name: keyof typeof ready, variables: object) =>
    Object.values(await api.request(operations[name] as Operation<object, object>, variables))[0] as object;

  test.each(lookUps)('%s with %j answers as the files say', async (name, variables, record) => {
    expect(await ask(name, variables)).toMatchObject(record);
  });

  test.each(lists)('%s with %j begins and counts as the files say', async (name, variables, record, totalCount) => {
    expect(await ask(name, variables)).toMatchObject({ totalCount, nodes: { 0: record } });
  });

  test('a contract of the Ministry’s is followed by work or an end, and moved by who does so in practice', async () => {
    const { statusTransitions } = await api.request(ready.ListStatusTransitions, {
      programmeLevel: 'NATIONAL',
      fromStatus: 'CONTRACTED',
    });
    expect(statusTransitions.map(({ toStatus, movedBy }) => [toStatus, ...movedBy])).toEqual([
      ['IN_PROGRESS', 'INDUSTRIAL_PROMOTION_CENTRE'],
      ['TERMINATED', 'CENTRAL_AGENCY', 'MINISTRY_OF_INDUSTRY_AND_TRADE'],
    ]);
  });

  test('the budget says of itself that money adds over sources and proposals do not, and that a median does not add', async () => {
    const { budgetDimensions, budgetMeasures } = await api.request(ready.DescribeBudget);
    expect(budgetDimensions.find(({ argument }) => argument === '{ dimension: FUNDING_SOURCE }')).toMatchObject({
      facts: 'AMOUNT FLOW',
      moneyAdds: true,
      proposalsAdd: false,
    });
    expect(budgetMeasures.find(({ field }) => field === 'money { median }')).toMatchObject({ additive: false });
  });
});

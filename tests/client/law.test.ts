import { type Client, createClient } from '@khuyencong/client';
import * as ready from '@khuyencong/client/operations';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { type LiveServer, serve } from './live-server.ts';

describeOnBothDatabases('law and sectors asked by ready operations', (open) => {
  let server: LiveServer;
  let api: Client;

  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
    api = createClient({ url: server.url });
  });
  afterAll(() => server.close());

  test('the machinery norm of a day comes with its cap as a bigint, and its act with what it replaced', async () => {
    const where = { validOn: '2018-05-11', activitySubtype: { code: { eq: 'MACHINERY_APPLICATION' } } };
    const { supportNorms } = await api.request(ready.ListSupportNorms, { where });
    expect(supportNorms.nodes.map(({ code, cap, instrument }) => [code, cap, instrument.code])).toEqual([
      ['TT28-4A', 300000000n, '28/2018/TT-BTC'],
    ]);
    const { legalInstrument } = await api.request(ready.GetLegalInstrument, {
      code: '26/2014/TTLT-BTC-BCT',
      on: '2018-05-11',
    });
    expect(legalInstrument).toMatchObject({
      isInForce: false,
      replacedBy: [{ later: { code: '28/2018/TT-BTC' }, effectiveOn: '2018-05-11' }],
    });
  });

  test('a place says whether it may be supported on a day, by which act', async () => {
    const { place } = await api.request(ready.GetPlaceEligibility, { code: '311', on: '2018-05-27' });
    expect(place).toEqual({
      code: 'HP311',
      label: 'Huyện Thủy Nguyên',
      eligibility: {
        outcome: 'ELIGIBLE',
        outcomeLabel: 'Được hỗ trợ',
        reason: 'Huyện: các xã và thị trấn',
        certainty: 'VERIFIED',
        rule: { code: 'ND45-RURAL-DISTRICT', instrument: { code: '45/2012/NĐ-CP' } },
      },
    });
    const where = { validOn: '2018-05-27', category: { eq: 'ARTISAN' } } as const;
    const { eligibilityRules } = await api.request(ready.ListEligibilityRules, { where });
    expect(eligibilityRules.nodes.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['ND45-ARTISAN', 'NOT_ELIGIBLE'],
    ]);
  });

  test('a beneficiary was given 21 m + 119 m in 2018, exact to the đồng', async () => {
    const { beneficiary } = await api.request(ready.BeneficiarySupportByYear, { code: 'B02' });
    expect(beneficiary?.supportByYear).toEqual([
      {
        planYear: 2018,
        proposals: 2,
        stateSupport: 140000000n,
        known: 2,
        withheld: 0,
        missing: 0,
        stateSupportBands: [],
      },
    ]);
  });

  test('seven divisions of VSIC 2007 are listed, three of the beneficiaries in leather', async () => {
    const where = { version: { eq: 'VSIC2007' }, level: { eq: 'DIVISION' } } as const;
    const { sectors } = await api.request(ready.ListSectors, { where });
    expect(sectors.nodes.map(({ number, beneficiaries }) => [number, beneficiaries.totalCount])).toEqual([
      ['10', 1],
      ['15', 3],
      ['16', 2],
      ['17', 1],
      ['23', 1],
      ['24', 1],
      ['25', 1],
    ]);
  });
});

import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';

const counts = '{ value known missing }';
const totals = `{ courses enrolled ${counts} female { value known withheld missing } femaleShare { value reason } completed ${counts} certified ${counts} placed ${counts} completionRate { value reason } placementRate { value reason } }`;

const known = (value: number | null, courses: number, missing = 0) => ({ value, known: courses, missing });

const ratio = (value: string | null, reason: string | null = null) => ({ value, reason });

describeOnBothDatabases('the training courses of the worked example', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });

  it('add to 150 enrolled, 125 completed, 81 certified and 63 placed, in one statement', async () => {
    service.statements();
    expect(await service.data(`{ trainingTotals ${totals} }`)).toEqual({
      trainingTotals: {
        courses: 7,
        enrolled: known(150, 6, 1),
        female: { ...known(57, 4, 1), withheld: 2 },
        femaleShare: ratio('0.6'),
        completed: known(125, 6, 1),
        certified: known(81, 4, 3),
        placed: known(63, 4, 3),
        completionRate: ratio('0.833333'),
        placementRate: ratio('0.741176'),
      },
    });
    expect(service.statements()).toBe(1);
  });

  it('keep what no course tells apart from what adds to 0', async () => {
    const query = `query ($zero: String!, $none: String!) {
      zero: proposal(code: $zero) { trainingTotals ${totals} }
      none: proposal(code: $none) { trainingTotals(where: { placed: { isNull: true } }) ${totals} } }`;
    expect(await service.data(query, { zero: 'VD-2017-HP-2', none: 'VDQG-2018-QB-1' })).toEqual({
      zero: {
        trainingTotals: {
          courses: 1,
          enrolled: known(20, 1),
          female: { ...known(20, 1), withheld: 0 },
          femaleShare: ratio('1'),
          completed: known(0, 1),
          certified: known(0, 1),
          placed: known(0, 1),
          completionRate: ratio('0'),
          placementRate: ratio(null, 'ZERO_DENOMINATOR'),
        },
      },
      none: {
        trainingTotals: {
          courses: 1,
          enrolled: known(null, 0, 1),
          female: { ...known(null, 0, 1), withheld: 0 },
          femaleShare: ratio(null, 'NO_DATA'),
          completed: known(null, 0, 1),
          certified: known(null, 0, 1),
          placed: known(null, 0, 1),
          completionRate: ratio(null, 'NO_DATA'),
          placementRate: ratio(null, 'NO_DATA'),
        },
      },
    });
  });

  it('belong to a district, to the province above it and to their provider', async () => {
    const query = `{
      district: place(code: "HP311") { trainingCourses { nodes { code } } trainingTotals { enrolled { value } } }
      province: place(code: "P44-2018") { trainingCourses { nodes { code provider { code } } } trainingTotals { completed { value } } }
      organisation(code: "VD-TTKC-HP") { trainingCourses(where: { place: { code: { eq: "HP313" } } }) { nodes { code proposal { code } } } } }`;
    expect(await service.data(query)).toEqual({
      district: {
        trainingCourses: { nodes: [{ code: 'VD-C01' }, { code: 'VD-C03' }] },
        trainingTotals: { enrolled: { value: 50 } },
      },
      province: {
        trainingCourses: {
          nodes: [
            { code: 'VD-C05', provider: { code: 'VD-TTKC-QB' } },
            { code: 'VD-C07', provider: null },
          ],
        },
        trainingTotals: { completed: { value: 43 } },
      },
      organisation: { trainingCourses: { nodes: [{ code: 'VD-C02', proposal: { code: 'VD-2016-HP-2' } }] } },
    });
  });

  it('are found by a trade without accents, stand in Vietnamese order, and are Vietnamese where no English is known', async () => {
    const query = `{
      found: trainingCourses(where: { search: "may mu giay" }) { totalCount }
      ordered: trainingCourses(orderBy: [{ by: TRADE }, { by: STARTS_ON, direction: DESC }]) { nodes { code label(lang: EN) } }
      proposals(where: { trainingCourses: { some: { kind: { eq: MANAGEMENT } } } }) { nodes { code } }
      trainingCourse(code: "VD-C04") { kindLabel(lang: EN) label days hours startsOn endsOn } }`;
    expect(await service.data(query)).toEqual({
      found: { totalCount: 3 },
      ordered: {
        nodes: [
          { code: 'VD-C05', label: 'Basketry' },
          { code: 'VD-C06', label: 'Basketry' },
          { code: 'VD-C03', label: 'Shoe-upper stitching' },
          { code: 'VD-C02', label: 'Shoe-upper stitching' },
          { code: 'VD-C01', label: 'Shoe-upper stitching' },
          { code: 'VD-C07', label: 'Quản lý sản xuất' },
          { code: 'VD-C04', label: 'Embroidery' },
        ],
      },
      proposals: { nodes: [{ code: 'VD-2016-QB-2' }] },
      trainingCourse: {
        kindLabel: 'Worker training',
        label: 'Thêu ren',
        days: null,
        hours: 120,
        startsOn: '2018-06-01',
        endsOn: '2018-06-30',
      },
    });
  });

  it('cost 100 000 000 đồng settled by 68 who completed, over the proposals whose every course tells', async () => {
    const cost = '{ proposals missing cost { value numerator denominator reason } }';
    const query = `{
      all: trainingCosts { proposals perCompleted ${cost} perPlaced ${cost} }
      one: trainingCosts(where: { code: { eq: "VD-2016-HP-2" } }) { proposals perCompleted ${cost} perPlaced ${cost} } }`;
    service.statements();
    expect(await service.data(query)).toEqual({
      all: {
        proposals: 19,
        perCompleted: {
          proposals: 3,
          missing: 16,
          cost: { ...ratio('1470588.235294'), numerator: '100000000', denominator: '68' },
        },
        perPlaced: {
          proposals: 1,
          missing: 18,
          cost: { ...ratio(null, 'ZERO_DENOMINATOR'), numerator: '40000000', denominator: '0' },
        },
      },
      one: {
        proposals: 1,
        perCompleted: {
          proposals: 1,
          missing: 0,
          cost: { ...ratio('689655.172414'), numerator: '40000000', denominator: '58' },
        },
        perPlaced: {
          proposals: 0,
          missing: 1,
          cost: { ...ratio(null, 'NO_DATA'), numerator: null, denominator: null },
        },
      },
    });
    expect(service.statements()).toBe(1);
  });

  it('withhold how many women there are where 1 to 4 are, or 1 to 4 are not', async () => {
    const query = `{ trainingCourses(where: { enrolled: { isNull: false } }) { nodes { code female femaleWithheldReason } }
      small: trainingTotals(where: { code: { in: ["VD-C02", "VD-C04"] } }) { female { value withheld } } }`;
    const course = (code: string, female: number | null, femaleWithheldReason: string | null = null) => ({
      code,
      female,
      femaleWithheldReason,
    });
    expect(await service.data(query)).toEqual({
      trainingCourses: {
        nodes: [
          course('VD-C01', 22),
          course('VD-C02', null, 'SMALL_COUNT'),
          course('VD-C03', 20),
          course('VD-C04', null, 'SMALL_COUNT'),
          course('VD-C05', 10),
          course('VD-C07', 5),
        ],
      },
      small: { female: { value: null, withheld: 2 } },
    });
  });
});

import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import type { Database } from '@khuyencong/drizzle';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { folderOf } from '../support/made-folders.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

/** The units of today by code, each with the codes of 2018 that went into it. */
const present = `
  P01-2018 01, P04-2018 04, P08-2025 02 08, P11-2018 11, P12-2018 12, P14-2018 14, P15-2025 10 15,
  P19-2025 06 19, P20-2018 20, P22-2018 22, P24-2025 24 27, P25-2025 17 25 26, P31-2025 30 31,
  P33-2025 33 34, P37-2025 35 36 37, P38-2018 38, P40-2018 40, P42-2018 42, P44-2025 44 45, P46-202501 46,
  P48-2025 48 49, P51-2025 51 62, P52-2025 52 64, P56-2025 56 58, P66-2025 54 66, P68-2025 60 67 68,
  P75-2025 70 75, P79-2025 74 77 79, P80-2025 72 80, P82-2025 82 87, P86-2025 83 84 86, P91-2025 89 91,
  P92-2025 92 93 94, P96-2025 95 96`;

interface Unit {
  readonly code: string;
  readonly name: string;
}

describeOnBothDatabases('places', (open) => {
  let database: Database;
  let graph: CompiledGraph;
  beforeAll(async () => {
    database = await open({ template: 'example' });
    graph = new CompiledGraph(database);
  });

  const codes = async (where: string): Promise<string[]> => {
    const { places } = await graph.data<{ places: { nodes: Unit[] } }>(
      `{ places(first: 100, where: ${where}) { nodes { code name } } }`,
    );
    return places.nodes.map(({ code }) => code);
  };

  it('lead from each of the 63 provinces of 2018 to one of the 34 of today', async () => {
    const { places } = await graph.data<{ places: { nodes: (Unit & { current: Unit })[] } }>(
      `{ places(first: 100, orderBy: [{ by: CODE }], where: { level: { eq: PROVINCE }, validFrom: { lte: "2018-05-27" } }) { nodes { code current { code } } } }`,
    );
    expect(places.nodes).toHaveLength(63);
    const parts = Map.groupBy(places.nodes, ({ current }) => current.code);
    const grouped = [...parts].map(([code, units]) => [code, ...units.map((unit) => unit.code.slice(1, 3))].join(' '));
    expect(grouped.toSorted()).toEqual(present.trim().split(/,\s+/));
    expect(await codes('{ level: { eq: PROVINCE }, validTo: { isNull: true } }')).toHaveLength(34);
  });

  describe('whose code changed owner', () => {
    it.each([
      ['15', 'Yên Bái', 'Lào Cai', 'P10-2018'],
      ['24', 'Bắc Giang', 'Bắc Ninh', 'P27-2018'],
      ['44', 'Quảng Bình', 'Quảng Trị', 'P45-2018'],
      ['52', 'Bình Định', 'Gia Lai', 'P64-2018'],
      ['80', 'Long An', 'Tây Ninh', 'P72-2018'],
      ['82', 'Tiền Giang', 'Đồng Tháp', 'P87-2018'],
      ['91', 'Kiên Giang', 'An Giang', 'P89-2018'],
    ])('are told by the day: %s was %s and is %s, which was %s before', async (code, before, since, namesake) => {
      const unit = `{ code name current { code name } codes { value validFrom validTo } }`;
      const found = await graph.data<Record<string, Unit>>(
        `query ($code: String!, $namesake: String!) {
          before: place(code: $code, at: "2025-06-30") ${unit}
          since: place(code: $code, at: "2025-07-01") ${unit}
          bare: place(code: $code) { code }
          namesake: place(code: $namesake) { name current { code } } }`,
        { code, namesake },
      );
      const current = { code: `P${code}-2025`, name: since };
      expect(found).toEqual({
        before: {
          code: `P${code}-2018`,
          name: before,
          current,
          codes: [{ value: code, validFrom: '2008-08-01', validTo: '2025-07-01' }],
        },
        since: { ...current, current, codes: [{ value: code, validFrom: '2025-07-01', validTo: null }] },
        bare: null,
        namesake: { name: since, current: { code: current.code } },
      });
      expect(await codes(`{ codes: { some: { value: { eq: "${code}" } } } }`)).toEqual(
        [before, since]
          .toSorted((one, other) => one.localeCompare(other, 'vi'))
          .map((name) => (name === before ? `P${code}-2018` : `P${code}-2025`)),
      );
    });
  });

  it('tell what became of Thủy Nguyên and An Dương on 2025-01-01, and how sure it is', async () => {
    const found = await graph.data(
      `{ a: place(code: "HP311") { ...U } b: place(code: "HP312") { ...U } city: place(code: "HP311-2025") { ...U predecessors { predecessor { label } relation effectiveOn certainty } } }
      fragment U on Place { label validTo current { code } successors { successor { label } relation effectiveOn certainty } }`,
    );
    const since = { effectiveOn: '2025-01-01', certainty: 'VERIFIED' };
    const city = { ...since, relation: 'MERGED_WHOLE', successor: { label: 'Thành phố Thủy Nguyên' } };
    expect(found).toEqual({
      a: { label: 'Huyện Thủy Nguyên', validTo: '2025-01-01', current: null, successors: [city] },
      b: {
        label: 'Huyện An Dương',
        validTo: '2025-01-01',
        current: null,
        successors: [
          { ...since, relation: 'SPLIT_PART', successor: { label: 'Quận Hồng Bàng' }, certainty: 'UNCERTAIN' },
          { ...since, relation: 'SPLIT_PART', successor: { label: 'Quận An Dương' } },
        ],
      },
      city: {
        label: 'Thành phố Thủy Nguyên',
        validTo: '2025-07-01',
        current: null,
        successors: [],
        predecessors: [
          { ...since, relation: 'MERGED_WHOLE', predecessor: { label: 'Huyện Thủy Nguyên' } },
          { ...since, relation: 'SPLIT_PART', predecessor: { label: 'Quận Hải An' } },
        ],
      },
    });
  });

  it("count the proposals of a province of today with its parts: Hải Phòng 16 + Hải Dương 13 = 29, a district's stay its own", async () => {
    const both = 'reported: proposals { totalCount } current: proposals(boundaries: CURRENT) { totalCount }';
    const found = await graph.data(
      `{ today: place(code: "P31-2025") { ${both} } of2018: place(code: "P31-2018") { ${both} } tri: place(code: "P44-2025") { ${both} } district: place(code: "HP311") { ${both} }
      budget(where: { province: { current: { code: { eq: "P31-2025" } } } }) { total { proposals money(stage: REGISTERED) { sum } } }
      beneficiaries: place(code: "P31-2025") { beneficiaries(boundaries: CURRENT) { totalCount } } parts: beneficiaries(where: { province: { code: { in: ["P31-2018", "P30-2018"] } } }) { totalCount } }`,
    );
    expect(found).toEqual({
      today: { reported: { totalCount: 0 }, current: { totalCount: 29 } },
      of2018: { reported: { totalCount: 16 }, current: { totalCount: 0 } },
      tri: { reported: { totalCount: 0 }, current: { totalCount: 11 } },
      district: { reported: { totalCount: 3 }, current: { totalCount: 0 } },
      // 2 035 000 000 + 9 007 200 259 740 993
      budget: { total: { proposals: 29, money: { sum: '9007202294740993' } } },
      beneficiaries: { beneficiaries: { totalCount: 9 } },
      parts: { totalCount: 9 },
    });
  });

  it('refuse a cursor of other boundaries', async () => {
    const page = (args: string) =>
      `{ place(code: "P31-2025") { proposals(first: 1, ${args}) { pageInfo { endCursor } } } }`;
    const { place } = await graph.data<{ place: { proposals: { pageInfo: { endCursor: string } } } }>(
      page('boundaries: CURRENT'),
    );
    const { endCursor } = place.proposals.pageInfo;
    expect(await graph.data(page(`boundaries: CURRENT, after: "${endCursor}"`))).toBeDefined();
    expect(await graph.refusal(page(`after: "${endCursor}"`))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'after',
    });
  });

  describe('are found', () => {
    it.each([
      ['thuy nguyen', ['HP311', 'HP311-2025', 'HPC11560']],
      ['Thuỷ Nguyên', ['HP311', 'HP311-2025', 'HPC11560']],
      ['huyện Thủy Nguyên', ['HP311']],
      ['H. Thủy Nguyên', ['HP311']],
      ['TP.Thủy Nguyên', ['HP311-2025']],
      ['tỉnh hải dương', ['P30-2018']],
      ['TP HCM', ['P79-2018', 'P79-2025']],
      ['Đắc Lắc', ['P66-2018', 'P66-2025']],
    ])('by %s: with or without rank and accents, and by another spelling', async (search, expected) => {
      const found = await graph.data<{ places: { nodes: Unit[] } }>(
        'query ($search: String!) { places(where: { search: $search }) { nodes { code } } }',
        { search },
      );
      expect(found.places.nodes.map(({ code }) => code)).toEqual(expected);
    });

    it('by an alias as it is printed', async () => {
      expect(await codes('{ aliases: { some: { name: { eq: "Lệ Thuỷ" } } } }')).toEqual(['VD-QB-LT']);
      const { place } = await graph.data<{ place: unknown }>(
        '{ place(code: "VD-QB-LT") { name aliases { name provenance } } }',
      );
      expect(place).toEqual({ name: 'Lệ Thủy', aliases: [{ name: 'Lệ Thuỷ', provenance: 'ILLUSTRATIVE' }] });
    });

    it('by an alias, and counted in a unit of today, that a later import brings alone', async () => {
      const folder = await folderOf({
        'place_aliases.csv': 'place,name,provenance\nVD-QB-LT,Châu Ngoài,ILLUSTRATIVE\n',
        'place_successions.csv':
          'predecessor,successor,relation,effective_on,certainty,provenance\nVD-HD-TH,P31-2025,MERGED_WHOLE,2025-07-01,UNCERTAIN,ILLUSTRATIVE\n',
      });
      expect(await codes('{ search: "chau ngoai" }')).toEqual([]);
      const { release } = await importFolder(database, folder);
      expect(release).toBe(2);
      expect(await codes('{ search: "chau ngoai" }')).toEqual(['VD-QB-LT']);
      expect(await codes('{ releaseNumber: { eq: 2 } }')).toEqual(['P31-2025', 'VD-QB-LT', 'VD-HD-TH']);
      expect((await importFolder(database, folder)).release).toBeNull();
    });
  });
});

import type { Database } from '@khuyencong/drizzle';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { refreshSearchEntries } from '@khuyencong/drizzle/import/refresh-search.ts';
import { searchEntry } from '@khuyencong/drizzle/tables/index.ts';
import { foldText } from '@khuyencong/drizzle/text/fold-text.ts';
import { schema } from '@khuyencong/schema';
import { declarationOf } from '@khuyencong/schema/compile/declaration.ts';
import { sql } from 'drizzle-orm';
import { isEnumType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { referenceFolder, sampleFolder, workedExampleFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases } from '../support/databases.ts';
import { changedCopy, folderOf } from '../support/made-folders.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

interface Hit {
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly match: string;
}

interface Page {
  readonly search: {
    readonly nodes: readonly Pick<Hit, 'type' | 'code'>[];
    readonly pageInfo: Readonly<Record<'endCursor' | 'startCursor', string | null>> &
      Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
  };
}

interface Hits {
  readonly search: { readonly totalCount: number; readonly nodes: readonly Hit[] };
}

const hitsOf =
  'query ($text: String!, $types: [SearchType!], $where: SearchHitFilter) { search(text: $text, types: $types, where: $where, first: 100) { totalCount nodes { type code title match } } }';

describeOnBothDatabases('the search over all', (open) => {
  let database: Database;
  let graph: CompiledGraph;
  beforeAll(async () => {
    database = await open();
    const { problems } = await importFolder(database, [referenceFolder, workedExampleFolder, sampleFolder]);
    expect(problems).toEqual([]);
    graph = new CompiledGraph(database);
  });

  const found = async (text: string, more: object = {}): Promise<string[]> => {
    const { search } = await graph.data<Hits>(hitsOf, { text, ...more });
    expect(search.totalCount).toBe(search.nodes.length);
    return search.nodes.map(({ type, code, match }) => `${match} ${type} ${code}`);
  };

  it('ranks a whole text before a beginning, the beginning of a word and the inside of one; then in Vietnamese order', async () => {
    const { search } = await graph.data<Hits>(hitsOf, { text: 'thủy', types: ['PLACE', 'BENEFICIARY'] });
    expect(search.nodes.map(({ match, title }) => `${match}: ${title}`)).toEqual([
      'BEGINNING: Huyện Thủy Nguyên',
      'BEGINNING: Thành phố Thủy Nguyên',
      'BEGINNING: Phường Thủy Nguyên',
      'WORD_BEGINNING: Chi nhánh Công ty Cổ phần Giày Minh Họa Kiến Thụy tại An Lão',
      'WORD_BEGINNING: Công ty Cổ phần Giày Minh Họa Kiến Thụy',
      'WORD_BEGINNING: Công ty TNHH Cơ khí Ví Dụ Thủy Nguyên',
      'WORD_BEGINNING: Doanh nghiệp tư nhân Gạch không nung Minh Họa Thủy Nguyên',
      'WORD_BEGINNING: Hợp tác xã Đúc Ví Dụ Thủy Nguyên',
      'WORD_BEGINNING: Huyện Kiến Thụy',
      'WORD_BEGINNING: Xã Kiến Thụy',
      'WORD_BEGINNING: Huyện Lệ Thủy',
      'WORD_BEGINNING: Tổ hợp tác Đúc gang Minh Họa Thủy Nguyên',
      'WORD_BEGINNING: Tổ hợp tác Mắm ruốc Ví Dụ Lệ Thủy',
    ]);
    expect((await found('kcdp-2018-hp-01')).slice(0, 2)).toEqual([
      'WHOLE PROPOSAL KCDP-2018-HP-01',
      // it has the words too: 01 stands in 2018
      'WITHIN PROPOSAL KCDP-2018-HP-11',
    ]);
  });

  it('begins a word behind a bracket or a stroke too, and reads signs of the text sought as they are', async () => {
    const types = ['LEGAL_INSTRUMENT', 'PROPOSAL'];
    expect((await found('may mũ giầy', { types })).at(0)).toBe('WORD_BEGINNING PROPOSAL KCQG-2018-HP-01');
    for (const text of ['vsic 2018', '(VSIC 2018)'])
      expect(await found(text, { types })).toEqual(['WORD_BEGINNING LEGAL_INSTRUMENT 27/2018/QĐ-TTg']);
    expect(await found('QĐ-TTg', { types })).toContain('WORD_BEGINNING LEGAL_INSTRUMENT 27/2018/QĐ-TTg');
    expect(await found('sic 2018', { types })).toEqual(['WITHIN LEGAL_INSTRUMENT 27/2018/QĐ-TTg']);
    expect(await found('vs.c', { types })).toEqual([]);
  });

  it('finds every kind of record, by its number, its name in either language, an alias or its code', async () => {
    expect(await found('45/2012/NĐ-CP')).toEqual(['WHOLE LEGAL_INSTRUMENT 45/2012/NĐ-CP']);
    expect(await found('9900000048')).toEqual(['WHOLE BENEFICIARY B04', 'BEGINNING BENEFICIARY B11']);
    expect(await found('craft transmission')).toEqual([
      'WHOLE ACTIVITY_SUBTYPE CRAFT_TRANSMISSION',
      'WORD_BEGINNING ACTIVITY VOCATIONAL_TRAINING',
    ]);
    expect(await found('palm leaf')).toEqual(['BEGINNING TYPICAL_PRODUCT VD-P1']);
    expect((await found('1520'))[0]).toBe('WHOLE SECTOR VSIC2007-1520');
    expect(await found('tp.hcm')).toEqual(['WHOLE PLACE P79-2018', 'WHOLE PLACE P79-2025']);
    expect(await found('Báo Công Thương')).toEqual(['BEGINNING SOURCE S1']);
    expect((await found('KCDP-HP'))[0]).toBe('WHOLE PROGRAMME KCDP-HP');
  });

  it('gives the records themselves, each by the fields of its type, in one statement', async () => {
    graph.sent();
    const { search } = await graph.data<{ search: unknown }>(`{ search(text: "Le Thuy", first: 2) { edges { node {
      type record { __typename ... on Place { name parent { name } } ... on Beneficiary { taxCode district { name } } ... on Node { id } } } } } }`);
    expect(graph.sent()).toHaveLength(1);
    expect(search).toEqual({
      edges: [
        {
          node: {
            type: 'PLACE',
            record: { __typename: 'Place', name: 'Lệ Thủy', parent: { name: 'Quảng Bình' }, id: 'Place:VD-QB-LT' },
          },
        },
        {
          node: {
            type: 'BENEFICIARY',
            record: {
              __typename: 'Beneficiary',
              taxCode: null,
              district: { name: 'Lệ Thủy' },
              id: 'Beneficiary:VD-B09',
            },
          },
        },
      ],
    });
  });

  it('marks what matches in the letters as written, joined to the whole text', async () => {
    const marked = async (text: string, types: string[]): Promise<string[]> => {
      const { search } = await graph.data<{
        search: { nodes: { highlights: { text: string; matched: boolean }[] }[] };
      }>(
        'query ($text: String!, $types: [SearchType!]) { search(text: $text, types: $types, first: 2) { nodes { highlights { text matched } } } }',
        { text, types },
      );
      return search.nodes.map(({ highlights }) =>
        highlights.map((piece) => (piece.matched ? `[${piece.text}]` : piece.text)).join(''),
      );
    };
    expect(await marked('ba ria vung', ['PLACE'])).toEqual(['[Bà Rịa - Vũng] Tàu']);
    expect(await marked('nguyên thuỷ huyện', ['PLACE'])).toEqual(['[Huyện] [Thủy] [Nguyên]']);
    expect(await marked('tphcm', ['PLACE'])).toEqual([]);
    expect(await marked('hcm', ['PLACE'])).toEqual(['TP.[HCM]', 'TP.[HCM]']);
  });

  it('counts the hits of the whole list by type, content, year and province, and filters by them', async () => {
    const facets = `facets { types { type count } activities { activity { code } count } years { year count } provinces { province { code } count } }`;
    const query = (where: string) =>
      `{ search(text: "hoi cho", types: [PROPOSAL, ACTIVITY_SUBTYPE] ${where}) { totalCount ${facets} } }`;
    const fairs = { code: 'TYPICAL_PRODUCT_DEVELOPMENT' };
    // proposals VD-2017-HP-3, VD-2018-HP-3, VD-2018-HD-3, KCDP-2018-HP-04, and five subtypes
    expect(await graph.data(query(', first: 0'))).toEqual({
      search: {
        totalCount: 9,
        facets: {
          types: [
            { type: 'ACTIVITY_SUBTYPE', count: 5 },
            { type: 'PROPOSAL', count: 4 },
          ],
          activities: [{ activity: fairs, count: 9 }],
          years: [
            { year: 2018, count: 3 },
            { year: 2017, count: 1 },
          ],
          provinces: [
            { province: { code: 'P31-2018' }, count: 3 },
            { province: { code: 'P30-2018' }, count: 1 },
          ],
        },
      },
    });
    expect(await graph.data(query(', where: { province: { code: { eq: "P31-2018" } }, year: { gte: 2018 } }'))).toEqual(
      {
        search: {
          totalCount: 2,
          facets: {
            types: [{ type: 'PROPOSAL', count: 2 }],
            activities: [{ activity: fairs, count: 2 }],
            years: [{ year: 2018, count: 2 }],
            provinces: [{ province: { code: 'P31-2018' }, count: 2 }],
          },
        },
      },
    );
  });

  it('answers rows, count, facets and what is marked of several searches in one statement', async () => {
    graph.sent();
    const part = '{ totalCount nodes { record { __typename } highlights { matched } } facets { types { count } } }';
    const answer = await graph.data(
      `{ places: search(text: "tien lang", types: [PLACE], first: 1) ${part} nothing: search(text: "xyzzy") ${part} }`,
    );
    expect(graph.sent()).toHaveLength(1);
    expect(answer).toEqual({
      places: {
        totalCount: 2,
        nodes: [{ record: { __typename: 'Place' }, highlights: [{ matched: true }] }],
        facets: { types: [{ count: 2 }] },
      },
      nothing: { totalCount: 0, nodes: [], facets: { types: [] } },
    });
  });

  it('refuses a text with nothing to search for, and finds nothing among no kinds', async () => {
    expect(await graph.refusal('{ search(text: " - ") { totalCount } }')).toMatchObject({
      message: 'There is nothing to search for. Give at least one letter or digit.',
      argument: 'text',
    });
    expect(await found('hai phong', { types: [] })).toEqual([]);
    for (const text of ['%', '_', 'h%i', '\\']) expect(await found(text)).toEqual([]);
  });

  it('refuses a cursor of another text or of other kinds', async () => {
    const page = (args: string) => `{ search(first: 1, ${args}) { pageInfo { endCursor } } }`;
    const { search } = await graph.data<{ search: { pageInfo: { endCursor: string } } }>(page('text: "hai"'));
    const after = `after: "${search.pageInfo.endCursor}"`;
    expect(await graph.data(page(`text: "hai", ${after}`))).toBeDefined();
    for (const other of [`text: "phong", ${after}`, `text: "hai", types: [PLACE], ${after}`]) {
      expect(await graph.refusal(page(other))).toMatchObject({ argument: 'after' });
    }
  });

  it('finds every record by each word of its folded texts, and pages backward as forward', async () => {
    const entries = await database.query<{ type: string; code: string; texts: string }>(
      'select type, code, texts from search_entry order by type, code',
    );
    expect(entries.length).toBeGreaterThan(300);
    const words = new Map<string, Set<string>>();
    for (const { type, code, texts } of entries) {
      for (const word of foldText(texts.replaceAll('\n', ' ')).split(' ')) {
        words.set(word, (words.get(word) ?? new Set()).add(`${type} ${code}`));
      }
    }
    const walk = async (text: string, back: boolean): Promise<string[]> => {
      const codes: string[] = [];
      const [size, bound] = back ? ['last', 'before'] : ['first', 'after'];
      const query = `query ($text: String!, $cursor: String) { search(text: $text, ${size}: 40, ${bound}: $cursor) { nodes { type code } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`;
      for (let cursor: string | null = null, more = true; more;) {
        const { nodes, pageInfo }: Page['search'] = (await graph.data<Page>(query, { text, cursor })).search;
        const page = nodes.map(({ type, code }) => `${type} ${code}`);
        if (back) codes.unshift(...page);
        else codes.push(...page);
        cursor = back ? pageInfo.startCursor : pageInfo.endCursor;
        more = back ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
      }
      return codes;
    };
    let step = 0;
    for (const [word, expected] of words) {
      // a fifth of the words, all types among them
      if ((step += 1) % 5 !== 0) continue;
      const forward = await walk(word, false);
      const missed = [...expected].filter((record) => !forward.includes(record));
      const twice = forward.filter((record, index) => forward.indexOf(record) !== index);
      expect({ word, missed, twice, backward: await walk(word, true) }).toEqual({
        word,
        missed: [],
        twice: [],
        backward: forward,
      });
    }
  });

  it('finds what a later import changes by its new name, and no longer by the old one', async () => {
    const folder = await folderOf({
      'sources.csv':
        'code,title,publisher,published_on,language,provenance\nS1,Bài báo đổi tên,Tòa soạn khác,2018-05-27,vi,ILLUSTRATIVE\n',
    });
    await importFolder(database, folder);
    expect(await found('bai bao doi ten')).toEqual(['WHOLE SOURCE S1']);
    expect(await found('Báo Công Thương')).toEqual([]);
  });

  it('counts a course in the year to which its proposal moves, as if all entries were written anew', async () => {
    const ofCourses = { types: ['TRAINING_COURSE'], where: { year: { eq: 2016 } } };
    expect(await found('may mu giay', ofCourses)).toHaveLength(2);
    const moved = await changedCopy(
      workedExampleFolder,
      'proposals.csv',
      'VD-2016-HP-2,KCDP-HP,2016',
      'VD-2016-HP-2,KCDP-HP,2017',
    );
    const folder = await changedCopy(moved, 'place_aliases.csv', 'Lệ Thuỷ', 'Lệ Thuỷ mới');
    await importFolder(database, folder);
    expect(await found('may mu giay', ofCourses)).toEqual([]);
    const entries = () => database.query('select * from search_entry order by type, code');
    const kept = await entries();
    await database.db.execute(sql`delete from ${searchEntry}`);
    await database.db.transaction((transaction) => refreshSearchEntries(transaction, 0));
    expect(await entries()).toEqual(kept);
  });
});

describe('the kinds that the search over all finds', () => {
  it('are all types that a list can be searched in, but for figures, indicators, statements and tasks', () => {
    const searchable = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
      const declaration = declarationOf(field);
      return declaration?.kind === 'page' && declaration.filter?.search && !declaration.filter.search.argument
        ? [declaration.filter.name]
        : [];
    });
    const type = schema.getType('SearchRecord')!;
    const names = 'getTypes' in type ? type.getTypes().map(({ name }) => name) : [];
    const left = new Set(['ReportedFigure', 'Indicator', 'Statement', 'InstitutionalTask']);
    expect(names.toSorted()).toEqual(searchable.filter((name) => !left.has(name)).toSorted());
    const kinds = schema.getType('SearchType');
    expect(isEnumType(kinds) && kinds.getValues()).toHaveLength(names.length);
    expect(isObjectType(schema.getType('SearchHit'))).toBe(true);
  });
});

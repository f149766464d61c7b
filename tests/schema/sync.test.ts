import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { schema } from '@khuyencong/schema';
import { declarationOf } from '@khuyencong/schema/compile/declaration.ts';
import { getNullableType, isEnumType, isInputObjectType, isObjectType, getNamedType, type GraphQLField } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { referenceFolder, workedExampleFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases } from '../support/databases.ts';
import { changedCopy } from '../support/made-folders.ts';
import { CompiledGraph } from './compile/compiled-graph.ts';

/** What the second import changes or adds, a file and a text each. */
const changes: readonly (readonly [file: string, from: string, to: string])[] = [
  ['organisations.csv', 'Ví Dụ Hải Dương', 'Ví Dụ Hải Dương (tên mới)'],
  ['beneficiaries.csv', '2592,VSIC2007,10,2018', '2592,VSIC2007,11,2018'],
  ['beneficiaries.csv', 'Đúc Ví Dụ Thủy Nguyên', 'Đúc gang Ví Dụ Thủy Nguyên'],
  ['places.csv', 'Nam Sách', 'Nam Sách mới'],
  ['programmes.csv', 'Quảng Bình (ví dụ)', 'Quảng Bình (ví dụ mới)'],
  [
    'status_events.csv',
    'provenance,provenance_note\n',
    'provenance,provenance_note\nVD-E900,VD-2018-HP-1,8,IN_PROGRESS,COMPLETED,2019-02-15,ILLUSTRATIVE,\n',
  ],
  [
    'flows.csv',
    'provenance,provenance_note\n',
    'provenance,provenance_note\nVD-F900,VD-2018-HP-2,PAYMENT,PROVINCIAL_BUDGET,2019-01-20,1000000,ILLUSTRATIVE,\n',
  ],
];

/** The records that a reader of each list must meet again; a proposal whose status moved is one of them. */
const changed: Readonly<Record<string, readonly string[]>> = {
  organisations: ['VD-TTKC-HD'],
  // the public label of the household VD-B10 names its district
  beneficiaries: ['VD-B01', 'VD-B03', 'VD-B10'],
  places: ['VD-HD-NS'],
  programmes: ['VD-KCDP-QB'],
  statusEvents: ['VD-E900'],
  flows: ['VD-F900'],
  proposals: ['VD-2018-HP-1'],
};

/** The lists of the root whose records say the release that wrote them. */
const lists = Object.values(schema.getQueryType()!.getFields())
  .filter((field) => declarationOf(field)?.kind === 'page' && hasKey(field, 'where', 'releaseNumber'))
  .map(({ name, type }) => ({ name, type: getNamedType(type).name }));

/** The lists whose records have a code; the others are told by their cursors. */
const codes = new Set(
  lists.flatMap(({ name, type }) => {
    const record = schema.getType(type.replace(/Connection$/, ''));
    return isObjectType(record) && 'code' in record.getFields() ? [name] : [];
  }),
);

function hasKey(field: GraphQLField<unknown, unknown>, argument: string, key: string): boolean {
  const type = getNullableType(field.args.find(({ name }) => name === argument)?.type);
  return isInputObjectType(type) && key in type.getFields();
}

interface Changed {
  readonly code: string;
  readonly releaseNumber: number;
  readonly updatedAt: string;
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: Changed }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

describe('every list of records', () => {
  it('can be ordered by when they were written', () => {
    const orders = Object.values(schema.getTypeMap()).filter((type) => /^\w+OrderField$/.test(type.name));
    const without = orders.filter((type) => isEnumType(type) && !type.getValue('UPDATED_AT')).map(({ name }) => name);
    expect(without).toEqual(['SearchHitOrderField']);
    expect(lists.length).toBeGreaterThan(15);
  });
});

describeOnBothDatabases('a reader that keeps in step', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    const database = await open({ template: 'example' });
    let folder = workedExampleFolder;
    for (const [file, from, to] of changes) folder = await changedCopy(folder, file, from, to);
    const { release, problems } = await importFolder(database, [referenceFolder, folder]);
    expect({ release, problems }).toEqual({ release: 2, problems: [] });
    expect((await importFolder(database, [referenceFolder, folder])).release).toBeNull();
    graph = new CompiledGraph(database);
  });

  /** All records of a list since a release, a few a page, as a reader would ask for them. */
  async function since(list: string, release: number, first: number): Promise<Changed[]> {
    const query = `query ($after: String) { list: ${list}(where: { releaseNumber: { gt: ${release} } }, orderBy: [{ by: UPDATED_AT }], first: ${first}, after: $after) {
      totalCount edges { cursor node { ${codes.has(list) ? 'code' : ''} releaseNumber updatedAt } } pageInfo { hasNextPage endCursor } } }`;
    const records: Changed[] = [];
    let after: string | null = null;
    let page: Page;
    do {
      ({ list: page } = await graph.data<{ list: Page }>(query, { after }));
      records.push(...page.edges.map(({ cursor, node }) => ({ ...node, code: node.code ?? cursor })));
      after = page.pageInfo.endCursor;
    } while (page.pageInfo.hasNextPage);
    expect(records).toHaveLength(page.totalCount);
    return records;
  }

  it.each(lists)('gets of $name what the second import changed, and nothing else', async ({ name }) => {
    const met = (await since(name, 1, 1)).map(({ code }) => code);
    expect(met).toEqual(changed[name] ?? []);
    expect(await since(name, 2, 1)).toEqual([]);
  });

  it.each(lists)('meets all of $name from the beginning, the changed last', async ({ name }) => {
    const all = await since(name, 0, 40);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    const releases = all.map(({ releaseNumber }) => releaseNumber);
    expect(releases).toEqual(releases.toSorted((one, other) => one - other));
    const times = all.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual(times.toSorted());
    expect(all.filter(({ releaseNumber }) => releaseNumber === 2).map(({ code }) => code)).toEqual(changed[name] ?? []);
  });
});

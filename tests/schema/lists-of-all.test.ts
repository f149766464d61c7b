import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';
import { serveWorkedExample, type BudgetService } from './budget-service.ts';

interface Page {
  readonly list: {
    readonly totalCount: number;
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describeOnBothDatabases('the lists of all proposals together, in the worked example', (open) => {
  let service: BudgetService;
  beforeAll(async () => {
    service = await serveWorkedExample(open);
  });

  async function walk(field: string, node: string): Promise<{ totalCount: number; nodes: string[] }> {
    const nodes: string[] = [];
    for (let after: string | null = null; ;) {
      const from: string = after === null ? '' : `, after: "${after}"`;
      const { list }: Page = await service.data<Page>(
        `{ list: ${field}(first: 50${from}) { totalCount nodes { ${node} } pageInfo { hasNextPage endCursor } } }`,
      );
      nodes.push(...list.nodes.map((record) => JSON.stringify(record)));
      if (!list.pageInfo.hasNextPage) return { totalCount: list.totalCount, nodes };
      after = list.pageInfo.endCursor;
    }
  }

  // 157 known amounts and an unknown one are in force, one more is superseded
  it('has 158 amounts in force of 159, 6 cost items and each part once, page by page', async () => {
    const key = 'proposal { code } stage fundingSource revision';
    const lists = await Promise.all([
      walk('amounts', key),
      walk('amountHistory', key),
      walk('costItems', 'proposal { code } stage fundingSource item'),
      walk('participations', 'proposal { code } beneficiary { code } role'),
    ]);
    expect(lists.slice(0, 3).map(({ totalCount }) => totalCount)).toEqual([158, 159, 6]);
    for (const { totalCount, nodes } of lists)
      expect([nodes.length, new Set(nodes).size]).toEqual([totalCount, totalCount]);
  });

  it('leads from a province to its programme, its centre and its figure, and finds it by each', async () => {
    const by = (condition: string) => `places(where: { validTo: { isNull: false }, ${condition} }) { nodes { code } }`;
    const { place, ...found } = await service.data<Record<string, unknown>>(`{
      place(code: "P44-2018") { programmes { nodes { code } } organisations { nodes { code } } reportedFigures { nodes { code } } }
      programme: ${by('programmes: { some: { code: { eq: "VD-KCDP-QB" } } }')}
      centre: ${by('organisations: { some: { code: { eq: "VD-TTKC-QB" } } }')}
      figure: ${by('reportedFigures: { some: { code: { eq: "VD-F1" } } }')}
      successor: ${by('level: { eq: PROVINCE }, programmes: { some: {} }, successors: { some: { relation: { eq: MERGED_WHOLE }, successor: { name: { eq: "Quảng Trị" } } } }')}
    }`);
    const alone = (code: string) => ({ nodes: [{ code }] });
    expect(place).toEqual({
      programmes: alone('VD-KCDP-QB'),
      organisations: alone('VD-TTKC-QB'),
      reportedFigures: alone('VD-F1'),
    });
    const province = alone('P44-2018');
    expect(found).toEqual({ programme: province, centre: province, figure: province, successor: province });
  });
});

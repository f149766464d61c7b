import fc from 'fast-check';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { CompiledGraph } from './compiled-graph.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Page {
  readonly proposals: { totalCount: number; nodes: { code: string }[]; pageInfo: PageInfo };
}

const document = `query ($first: Int, $last: Int, $after: String, $before: String, $orderBy: [ProposalOrder!], $where: ProposalFilter) {
  proposals(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy, where: $where) {
    totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

const keys = fc.record({
  // keys with nulls, with ties, and with both
  by: fc.constantFrom('APPROVED_TOTAL', 'SETTLED_STATE', 'REGISTERED_TOTAL', 'PLAN_YEAR', 'STATUS', 'STATUS_SINCE'),
  direction: fc.constantFrom('ASC', 'DESC'),
  nulls: fc.constantFrom('FIRST', 'LAST'),
});

const orders = fc.uniqueArray(keys, { maxLength: 3, selector: ({ by }) => by });

describeOnBothDatabases('pages', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
  });
  beforeEach(() => void graph.sent());

  const page = async (variables: Record<string, unknown>) => (await graph.data<Page>(document, variables)).proposals;
  const codes = ({ nodes }: Page['proposals']) => nodes.map(({ code }) => code);

  async function walk(orderBy: unknown, size: number, forward: boolean): Promise<string[]> {
    const seen: string[] = [];
    let cursor: string | null = null;
    for (let isMore = true; isMore;) {
      const from: Page['proposals'] = await page(
        forward ? { orderBy, first: size, after: cursor } : { orderBy, last: size, before: cursor },
      );
      expect(from.pageInfo[forward ? 'hasPreviousPage' : 'hasNextPage']).toBe(seen.length > 0);
      if (forward) seen.push(...codes(from));
      else seen.unshift(...codes(from));
      isMore = from.pageInfo[forward ? 'hasNextPage' : 'hasPreviousPage'];
      cursor = from.pageInfo[forward ? 'endCursor' : 'startCursor'];
    }
    return seen;
  }

  it('gives, walked in either direction by any size and order, the whole list once', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 3, max: 41 }), async (orderBy, size) => {
        const whole = codes(await page({ orderBy, first: 100 }));
        expect(new Set(whole).size).toBe(40);
        expect(await walk(orderBy, size, true)).toEqual(whole);
        expect(await walk(orderBy, size, false)).toEqual(whole);
      }),
      { numRuns: 40, seed: 20_181 },
    );
  });

  it('puts nulls where they are asked for, whatever the direction', async () => {
    const totals = async (direction: string, nulls: string) => {
      const { proposals } = await graph.data<{ proposals: { nodes: { total: string | null }[] } }>(
        `{ proposals(first: 100, orderBy: [{ by: APPROVED_TOTAL, direction: ${direction}, nulls: ${nulls} }]) { nodes { total(stage: APPROVED) } } }`,
      );
      return proposals.nodes.map(({ total }) => (total === null ? null : BigInt(total)));
    };
    for (const direction of ['ASC', 'DESC']) {
      const last = await totals(direction, 'LAST');
      const known = last.filter((total) => total !== null);
      const nulls = last.filter((total) => total === null);
      expect(nulls.length).toBeGreaterThan(0);
      expect(last).toEqual([...known, ...nulls]);
      expect(await totals(direction, 'FIRST')).toEqual([...nulls, ...known]);
      const ascending = known.toSorted((one, other) => Number(one - other));
      expect(known).toEqual(direction === 'ASC' ? ascending : ascending.toReversed());
    }
  });

  it('has no cursors where it has no rows', async () => {
    expect(await page({ where: { code: { eq: 'NONE' } } })).toEqual({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('tells of a page of no size only whether there are more', async () => {
    expect(await page({ first: 0 })).toEqual({
      totalCount: 40,
      nodes: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('answers one object where all that is asked is known beforehand', async () => {
    const { pageInfo } = await page({ first: 1 });
    const asked = `query ($after: String) { proposals(last: 1, after: $after) { pageInfo { hasNextPage __typename } totalCount } }`;
    expect(await graph.text(asked, { after: pageInfo.endCursor })).toBe(
      '{"data":{"proposals":{"pageInfo":{"hasNextPage":false,"__typename":"PageInfo"},"totalCount":40}}}',
    );
    expect(
      await graph.text('{ proposals(where: { code: { eq: "NONE" } }) { pageInfo { hasPreviousPage } __typename } }'),
    ).toBe('{"data":{"proposals":{"pageInfo":{"hasPreviousPage":false},"__typename":"ProposalConnection"}}}');
  });

  it('answers between two cursors, exclusively', async () => {
    const whole = codes(await page({ first: 100 }));
    const cursorAt = async (count: number) => (await page({ first: count })).pageInfo.endCursor;
    const [after, before] = [await cursorAt(3), await cursorAt(8)];
    expect(codes(await page({ after, before }))).toEqual(whole.slice(3, 7));
    expect(codes(await page({ after, before, last: 2 }))).toEqual(whole.slice(5, 7));
  });

  it('has 20 rows by default and refuses more than 100, fewer than 0, and both ends at once', async () => {
    expect((await page({})).nodes).toHaveLength(20);
    graph.sent();
    const range = 'Ask for 0 to 100 records a page.';
    expect(await graph.refusal(document, { first: 101 })).toEqual({
      message: range,
      path: ['proposals'],
      code: 'BAD_USER_INPUT',
      argument: 'first',
    });
    expect(await graph.refusal(document, { last: -1 })).toMatchObject({ message: range, argument: 'last' });
    expect(await graph.refusal(document, { first: 1, last: 1 })).toMatchObject({
      message: 'Give either "first" or "last", not both.',
      argument: 'last',
    });
    expect(graph.sent()).toEqual([]);
  });

  it('refuses a cursor that is of another order, filter or field, cut, changed or made up, before any SQL', async () => {
    const orderBy = [{ by: 'REGISTERED_TOTAL' }];
    const { endCursor } = (await page({ first: 5, orderBy })).pageInfo;
    expect((await page({ first: 5, orderBy, after: endCursor })).nodes).toHaveLength(5);
    const { programmes } = await graph.data<{ programmes: { pageInfo: PageInfo } }>(
      '{ programmes(first: 1) { pageInfo { endCursor } } }',
    );
    const cursor = endCursor!;
    const changed = Buffer.from(Buffer.from(cursor, 'base64').toString().replace(/\d"/, '9"')).toString('base64');
    graph.sent();
    const refused = {
      message:
        'This cursor does not belong to this list with this order and filter. Use a cursor of the same query, or leave it out to start anew.',
      path: ['proposals'],
      code: 'BAD_USER_INPUT',
      argument: 'after',
    };
    for (const variables of [
      { after: cursor },
      { after: cursor, orderBy: [{ by: 'REGISTERED_TOTAL', direction: 'DESC' }] },
      { after: cursor, orderBy, where: { planYear: { eq: 2018 } } },
      { after: programmes.pageInfo.endCursor },
      { after: cursor.slice(0, -8), orderBy },
      { after: cursor.slice(4), orderBy },
      { after: changed, orderBy },
      { after: '', orderBy },
      { after: '\u0000', orderBy },
      { after: 'không phải con trỏ', orderBy },
      { after: Buffer.from('null').toString('base64'), orderBy },
    ]) {
      expect(await graph.refusal(document, variables), `${JSON.stringify(variables)}`).toEqual(refused);
    }
    expect(graph.sent()).toEqual([]);
  });

  it('takes a cursor from a filter that differs only by conditions that are null', async () => {
    const { endCursor } = (await page({ first: 5, where: { planYear: { gte: 2017 } } })).pageInfo;
    const where = { planYear: { gte: 2017, lt: null }, titleVi: null };
    expect(await page({ first: 5, after: endCursor, where })).toEqual(
      await page({ first: 5, after: endCursor, where: { planYear: { gte: 2017 } } }),
    );
  });
});

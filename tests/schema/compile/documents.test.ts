import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { CompiledGraph } from './compiled-graph.ts';

const proposal = 'proposal(code: "VD-2016-HP-1")';

describeOnBothDatabases('documents', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
  });
  beforeEach(() => void graph.sent());

  it('answers 6,000 aliases of one object, each in its place', async () => {
    const aliases = Array.from({ length: 6000 }, (_, index) => `a${index}: ${index % 2 ? 'planYear' : 'code'}`);
    const expected = aliases.map((_, index) => `"a${index}":${index % 2 ? '2016' : '"VD-2016-HP-1"'}`);
    expect(await graph.text(`{ ${proposal} { ${aliases.join(' ')} } }`)).toBe(
      `{"data":{"proposal":{${expected.join(',')}}}}`,
    );
  });

  it('answers in the order of the document, with fields of one response key merged', async () => {
    const source = `query { ${proposal} { province { code } ...Rest planYear province { name level } }
      again: ${proposal} { __typename } ${proposal} { code } __typename }
      fragment Rest on Proposal { year: planYear ... on Node { id } province { level } }`;
    expect(await graph.text(source)).toBe(
      '{"data":{"proposal":{"province":{"code":"P31-2018","level":"PROVINCE","name":"Hải Phòng"},"year":2016,"id":"Proposal:VD-2016-HP-1","planYear":2016,"code":"VD-2016-HP-1"},"again":{"__typename":"Proposal"},"__typename":"Query"}}',
    );
  });

  it('leaves out what variables skip or do not include, and asks nothing of the database for it', async () => {
    const source = `query ($with: Boolean!, $without: Boolean = true) { ${proposal} { code
      province @include(if: $with) { name } ... @skip(if: $without) { planYear } titleEn @skip(if: true) } }`;
    expect(await graph.text(source, { with: true })).toBe(
      '{"data":{"proposal":{"code":"VD-2016-HP-1","province":{"name":"Hải Phòng"}}}}',
    );
    expect(await graph.text(source, { with: false, without: false })).toBe(
      '{"data":{"proposal":{"code":"VD-2016-HP-1","planYear":2016}}}',
    );
    const statements = graph.sent().map(({ statement }) => statement);
    expect(statements.map((statement) => statement.includes('"place"'))).toEqual([true, false]);
  });

  it('is one statement, however deep and wide', async () => {
    const page = 'nodes { code proposals(first: 2) { nodes { code amounts { nodes { amount } } areas { code } } } }';
    await graph.data(
      `{ places(first: 5) { ${page} totalCount } programmes { ${page} } dataset { proposalCount } budget { rowCount } ${proposal} { code } node(id: "Place:P31-2018") { id } }`,
    );
    expect(graph.sent()).toHaveLength(1);
  });

  it('sends nothing for what the schema alone answers', async () => {
    expect(await graph.text('{ __typename __type(name: "PageInfo") { kind } }')).toBe(
      '{"data":{"__typename":"Query","__type":{"kind":"OBJECT"}}}',
    );
    expect(graph.sent()).toEqual([]);
  });

  it('answers data beside the schema, and computed fields beside those of the database', async () => {
    const source = `{ __schema { queryType { name } } ${proposal} { normChecks { outcome beneficiaryCode } code } node(id: "Proposal:VD-2016-HP-1") { __typename id } }`;
    expect(await graph.data(source)).toEqual({
      __schema: { queryType: { name: 'Query' } },
      proposal: { normChecks: [expect.objectContaining({ outcome: expect.any(String) })], code: 'VD-2016-HP-1' },
      node: { __typename: 'Proposal', id: 'Proposal:VD-2016-HP-1' },
    });
    expect(graph.sent()).toHaveLength(1);
  });

  it('tells an absent variable from one that is null and one that is set', async () => {
    const source = `query ($lang: Language! = EN, $on: Date, $size: Int = 1) {
      ${proposal} { label(lang: $lang) status(on: $on) } proposals(first: $size) { nodes { code } } }`;
    const answers = async (variables: Record<string, unknown>) => {
      const { proposal: one, proposals } = await graph.data<{
        proposal: { label: string; status: string | null };
        proposals: { nodes: unknown[] };
      }>(source, variables);
      return [one.label, one.status, proposals.nodes.length];
    };
    const present = (await answers({}))[1];
    expect(await answers({})).toEqual(['Advanced machinery (example)', present, 1]);
    expect(await answers({ on: null, size: null })).toEqual(['Advanced machinery (example)', present, 20]);
    expect(await answers({ on: '2015-10-02', size: 2, lang: 'VI' })).toEqual([
      'Ứng dụng máy móc tiên tiến (ví dụ)',
      'DRAFT',
      2,
    ]);
    expect(await answers({ on: '2015-10-01' })).toEqual(['Advanced machinery (example)', null, 1]);
  });

  it('reads input objects and lists alike from a literal, a variable and a literal with variables', async () => {
    const list = (where: string, head = '') =>
      `${head} { proposals(orderBy: { by: CODE, direction: DESC }, where: ${where}) { nodes { code } } }`;
    const expected = '{"data":{"proposals":{"nodes":[{"code":"VD-2018-HP-1"},{"code":"VD-2016-HP-1"}]}}}';
    const codes = ['VD-2016-HP-1', 'VD-2018-HP-1'];
    const year = { lte: 2018 };
    const where = { code: { in: codes }, or: [{ planYear: year }, { planYear: { eq: 1990 } }] };
    expect(
      await graph.text(list(`{ code: { in: ["VD-2016-HP-1", "VD-2018-HP-1"] }, or: [{ planYear: { lte: 2018 } }] }`)),
    ).toBe(expected);
    expect(await graph.text(list('$where', 'query ($where: ProposalFilter)'), { where })).toBe(expected);
    expect(
      await graph.text(
        list(
          '{ code: { in: $codes }, or: [{ planYear: $year }, { planYear: { eq: $never } }] }',
          'query ($codes: [String!], $year: IntFilter, $never: Int)',
        ),
        { codes, year, never: 1990 },
      ),
    ).toBe(expected);
    // one value stands for a list of one
    expect(await graph.data(list('{ code: { in: "VD-2016-HP-1" } }'))).toEqual({
      proposals: { nodes: [{ code: 'VD-2016-HP-1' }] },
    });
    const parameters = graph.sent().map((sent) => sent.parameters);
    expect(parameters[0]).toContain('{"VD-2016-HP-1","VD-2018-HP-1"}');
    expect(parameters[1]).toContain('{"VD-2016-HP-1","VD-2018-HP-1"}');
  });

  it.each([
    ['query ($v: Language = VI) { place(code: "P31-2018") { label(lang: $v) } }', 'lang'],
    ['query ($v: String = "P31-2018") { place(code: $v) { code } }', 'code'],
    ['query ($v: ID = "Place:P31-2018") { node(id: $v) { id } }', 'id'],
    ['query ($v: [ID!] = []) { nodes(ids: $v) { id } }', 'ids'],
    [
      'query ($v: SortDirection = ASC) { places(orderBy: [{ by: CODE, direction: $v }]) { totalCount nodes { code } } }',
      'orderBy.0.direction',
    ],
    [
      'query ($v: Int = 1) { proposals(where: { planYear: { between: { from: $v, to: 3 } } }) { totalCount } }',
      'where.planYear.between.from',
    ],
    ['query ($v: String = "A") { proposals(where: { code: { in: ["B", $v] } }) { totalCount } }', 'where.code.in'],
    ['query ($v: Boolean = true) { places @skip(if: $v) { totalCount } }', undefined],
    ['query ($v: Boolean = true) { places @include(if: $v) { totalCount } }', undefined],
  ])('%s takes its default, and refuses a null before any SQL', async (source, argument) => {
    await graph.data(source);
    graph.sent();
    const refusal = await graph.refusal(source, { v: null });
    expect([refusal.code, refusal.argument]).toEqual(['BAD_USER_INPUT', argument]);
    expect(graph.sent()).toEqual([]);
  });

  it('refuses variables of another type before any SQL', async () => {
    const refusal = await graph.refusal('query ($size: Int) { proposals(first: $size) { totalCount } }', {
      size: 'many',
    });
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', variable: 'size' });
    expect(refusal.message).toContain('$size');
    expect(graph.sent()).toEqual([]);
  });
});

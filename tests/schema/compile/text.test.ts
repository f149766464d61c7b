import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { CompiledGraph } from './compiled-graph.ts';

const documents: readonly [what: string, argument: string, source: string][] = [
  ['a code', 'code', 'query ($text: String!) { proposal(code: $text) { code } }'],
  ['an id', 'id', 'query ($text: ID!) { node(id: $text) { id } }'],
  ['one of several ids', 'ids', 'query ($text: ID!) { nodes(ids: ["Place:P31-2018", $text]) { id } }'],
  ['a cursor', 'after', 'query ($text: String) { proposals(after: $text) { totalCount nodes { code } } }'],
  [
    'a cursor of groups',
    'after',
    'query ($text: String) { budget(by: { dimension: PLAN_YEAR }, after: $text) { rowCount rows { depth } } }',
  ],
  ['a search', 'where.search', 'query ($text: String) { proposals(where: { search: $text }) { totalCount } }'],
  [
    'a comparison',
    'where.titleVi.eq',
    'query ($text: String) { proposals(where: { titleVi: { eq: $text } }) { totalCount } }',
  ],
  [
    'one of a list',
    'where.titleVi.in',
    'query ($text: String!) { proposals(where: { titleVi: { in: [$text] } }) { totalCount } }',
  ],
  [
    'a part of a text',
    'where.titleVi.contains',
    'query ($text: String) { proposals(where: { titleVi: { contains: $text } }) { totalCount } }',
  ],
];

describeOnBothDatabases('text that no database can hold', (open) => {
  let graph: CompiledGraph;
  beforeAll(async () => {
    graph = new CompiledGraph(await open({ template: 'example' }));
  });
  beforeEach(() => void graph.sent());

  describe.each(documents)('as %s', (_what, argument, source) => {
    it.each([
      ['a NUL', 'Place:a\u0000b'],
      ['half of a pair', 'Place:a\uD83Db'],
      ['the other half', '\uDE42'],
    ])('is refused with its argument before any SQL: %s', async (_name, text) => {
      expect(await graph.refusal(source, { text })).toMatchObject({ code: 'BAD_USER_INPUT', argument });
      expect(graph.sent()).toEqual([]);
    });
  });

  it('is told from text that is only unusual', async () => {
    const text = '\u0001\u001F"\\\'{},%_🙂\uFFFF';
    const source =
      'query ($text: String!) { proposals(where: { titleVi: { in: [$text] }, not: { titleVi: { contains: $text } } }) { totalCount } }';
    expect(await graph.text(source, { text })).toBe('{"data":{"proposals":{"totalCount":0}}}');
  });
});

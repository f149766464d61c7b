import type { Database } from '@khuyencong/drizzle/connect.ts';
import { schema } from '@khuyencong/schema';
import { getNamedType, isObjectType } from 'graphql';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { CompiledGraph } from './compiled-graph.ts';

const node = 'query ($id: ID!) { node(id: $id) { id } }';
const nodes = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Place { name } ...Title ... on Source { code } } }
  fragment Title on Proposal { titleEn planYear }`;

describeOnBothDatabases('look-ups by id', (open) => {
  let database: Database;
  let graph: CompiledGraph;
  beforeAll(async () => {
    database = await open({ template: 'example' });
    graph = new CompiledGraph(database);
  });
  beforeEach(() => void graph.sent());

  it('give each type its own fields, in the order of the ids, twice where asked twice, null where there is none', async () => {
    const ids = ['Proposal:VD-2016-HP-1', 'Place:P31-2018', 'Place:NONE', 'Proposal:P31-2018', 'Place:P31-2018'];
    const place = { __typename: 'Place', id: 'Place:P31-2018', name: 'Hải Phòng' };
    expect(await graph.data(nodes, { ids })).toEqual({
      nodes: [
        {
          __typename: 'Proposal',
          id: 'Proposal:VD-2016-HP-1',
          titleEn: 'Advanced machinery (example)',
          planYear: 2016,
        },
        place,
        null,
        null,
        place,
      ],
    });
    expect(graph.sent()).toHaveLength(1);
  });

  it('keep apart what two types ask under one response key', async () => {
    const source = `query ($vi: Language!, $en: Language!, $ids: [ID!]!) { nodes(ids: $ids) {
      ... on Proposal { text: label(lang: $vi) }
      ... on Programme { text: label(lang: $en) list: proposals(first: 1) { nodes { code } } }
      ... on Place { list: proposals(first: 1, orderBy: { by: CODE, direction: DESC }) { nodes { code } } } } }`;
    const ids = ['Proposal:VD-2016-HP-1', 'Programme:KCQG-2014-2020', 'Place:P31-2018'];
    expect(await graph.data(source, { ids, vi: 'VI', en: 'EN' })).toEqual({
      nodes: [
        { text: 'Ứng dụng máy móc tiên tiến (ví dụ)' },
        {
          text: 'National industrial promotion programme to 2020',
          list: { nodes: [{ code: 'VDQG-2016-HP-1' }] },
        },
        { list: { nodes: [{ code: 'VDQG-2019-HP-1' }] } },
      ],
    });
  });

  it('find by its id the first and the last record of every list, those without a code too', async () => {
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ type }) => {
      const item = schema.getType(getNamedType(type).name.replace(/Connection$/, ''));
      return getNamedType(type).name.endsWith('Connection') && isObjectType(item) && 'id' in item.getFields();
    });
    const ends = lists.flatMap(({ name }) => [
      `${name}: ${name}(first: 1) { nodes { id __typename } }`,
      `${name}Last: ${name}(last: 1) { nodes { id __typename } }`,
    ]);
    const answer = await graph.data<Record<string, { nodes: { id: string; __typename: string }[] }>>(
      `{ ${ends.join(' ')} }`,
    );
    const records = Object.values(answer).flatMap(({ nodes: found }) => found);
    expect(records.length).toBeGreaterThan(60);
    const ids = records.map(({ id }) => id);
    expect(await graph.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids })).toEqual({
      nodes: records,
    });
  });

  it('name an amount by stage, source, revision and proposal, and a part by role, beneficiary and proposal', async () => {
    const ids = [
      'Amount:REGISTERED/PROVINCIAL_BUDGET/1/VD-2016-HP-1',
      'Amount:REGISTERED/PROVINCIAL_BUDGET/2/VD-2016-HP-1',
      'Amount:VD-2016-HP-1',
      'Amount:REGISTERED/PROVINCIAL_BUDGET/1/VD-2016-HP-1/1',
      'Participation:RECIPIENT/VD-B01/VD-2016-HP-1',
    ];
    const fields = '... on Amount { amount proposal { code } } ... on Participation { stateSupport }';
    expect(await graph.data(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ${fields} } }`, { ids })).toEqual({
      nodes: [
        { id: ids[0], amount: '100000000', proposal: { code: 'VD-2016-HP-1' } },
        null,
        null,
        null,
        { id: ids[4], stateSupport: '90000000' },
      ],
    });
  });

  it('find a part of a proposal whose code has strokes, and let no beneficiary or indicator have one', async () => {
    const rename = (from: string, to: string) =>
      database.query(`update proposal set code = '${to}' where code = '${from}'`);
    await rename('VD-2016-HP-1', 'VD/2016/1');
    const parts = `{ participations(where: { proposal: { code: { eq: "VD/2016/1" } } }) { nodes { id stateSupport } } }`;
    const { participations } = await graph.data<{ participations: { nodes: unknown[] } }>(parts);
    const id = 'Participation:RECIPIENT/VD-B01/VD/2016/1';
    expect(participations.nodes).toEqual([{ id, stateSupport: '90000000' }]);
    expect(await graph.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: { id } });
    await rename('VD/2016/1', 'VD-2016-HP-1');
    for (const table of ['beneficiary', 'indicator'])
      await expect(database.query(`update ${table} set code = 'A/1' where id = 1`)).rejects.toThrow(
        `${table}_code_no_stroke`,
      );
  });

  it('answer no ids by an empty list', async () => {
    expect(await graph.text(nodes, { ids: [] })).toBe('{"data":{"nodes":[]}}');
  });

  it('answer an unknown code by null, also one with quotes, colons and backslashes', async () => {
    for (const code of ['', 'NONE', "'; drop table proposal; --", 'a:b', '\\', '"', '🙂']) {
      const id = `Proposal:${code}`;
      expect(await graph.text(node, { id })).toBe('{"data":{"node":null}}');
      expect(await graph.text(nodes, { ids: [id] })).toBe('{"data":{"nodes":[null]}}');
    }
  });

  it('say their type where a computed field makes TypeScript complete the answer', async () => {
    const source = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Proposal { normChecks { __typename } } ... on Place { name } } }`;
    expect(await graph.data(source, { ids: ['Place:P31-2018', 'Place:NONE', 'Proposal:VD-2016-HP-1'] })).toEqual({
      nodes: [
        { id: 'Place:P31-2018', name: 'Hải Phòng' },
        null,
        { id: 'Proposal:VD-2016-HP-1', normChecks: [{ __typename: 'NormCheck' }] },
      ],
    });
  });

  it('refuse what is no id of this graph, by its argument and before any SQL', async () => {
    for (const id of [
      '',
      ':',
      'VD-2016-HP-1',
      'Money:1',
      'proposal:VD-2016-HP-1',
      'Query:x',
      '__proto__:x',
      'Node:1',
    ]) {
      const refused = {
        message: `"${id}" is not an id of this graph. Use the value of a field "id" as it is.`,
        code: 'BAD_USER_INPUT',
      };
      expect(await graph.refusal(node, { id })).toEqual({ ...refused, path: ['node'], argument: 'id' });
      expect(await graph.refusal(nodes, { ids: ['Place:P31-2018', id] })).toEqual({
        ...refused,
        path: ['nodes'],
        argument: 'ids',
      });
    }
    expect(graph.sent()).toEqual([]);
  });
});

import type { Database } from '@khuyencong/drizzle/connect.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../support/databases.ts';
import { compileGolden } from './golden-documents.ts';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

const copies = 20_000;

/** Copies one proposal over ten years, with totals of which some are tied and some unknown. */
async function addProposals(database: Database): Promise<void> {
  const changed: Record<string, string> = {
    code: `'COPY-' || n`,
    plan_year: '2010 + n % 10',
    registered_total_vnd: 'case when n % 7 = 0 then null else n % 9001 * 1000000::bigint end',
  };
  const columns = await database.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'proposal' and is_identity = 'NO'`,
  );
  const names = columns.map(({ name }) => `"${name}"`);
  const values = columns.map(({ name }) => changed[name] ?? `"${name}"`);
  await database.query(`insert into proposal (${names.join()}) select ${values.join()}
    from (select * from proposal where code = 'KCDP-2018-HP-01') one, generate_series(1, ${copies}) n`);
  await database.query('vacuum analyze proposal');
}

describe('plans of PostgreSQL', () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase('postgres', { template: 'sample' });
    await addProposals(database);
  });

  async function nodesOf(name: string): Promise<PlanNode[]> {
    const { statement, parameters } = compileGolden(name);
    const [row] = await database.query<{ 'QUERY PLAN': string }>(
      `explain (format json) ${statement}`,
      parameters as string[],
    );
    const [{ Plan }] = JSON.parse(row!['QUERY PLAN']) as [{ Plan: PlanNode }];
    const flat = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flat)];
    return flat(Plan);
  }

  it('read a page of a province and year by total from one index, in its order', async () => {
    const nodes = await nodesOf('page-of-province-and-year');
    expect(nodes.map((node) => node['Index Name'])).toContain('proposal_province_year_registered_total');
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
  });

  it('read what changed since a release from one index, in the order of releases', async () => {
    const nodes = await nodesOf('changed-since');
    expect(nodes.map((node) => node['Index Name'])).toContain('proposal_updated');
    expect(nodes.map((node) => node['Node Type'])).not.toContain('Sort');
  });

  it('start a deep page at its cursor, without reading what is before it', async () => {
    const conditions = (await nodesOf('deep-page'))
      .filter((node) => node['Index Name'] === 'proposal_registered_total')
      .map((node) => node['Index Cond']);
    expect(conditions.toSorted()).toEqual([
      expect.stringMatching(/^\(registered_total_vnd <= /),
      '(registered_total_vnd IS NULL)',
    ]);
  });
});

import { Aggregate } from '@khuyencong/drizzle/analytics/aggregate.ts';
import { dimensions, type DimensionName } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { groupsQuery } from '@khuyencong/drizzle/analytics/groups.ts';
import { moneyMeasures, type MoneyMeasureName } from '@khuyencong/drizzle/analytics/measures.ts';
import type { Slice } from '@khuyencong/drizzle/analytics/slice.ts';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { codesOf, fundingSources } from '@khuyencong/drizzle/vocabulary/index.ts';
import { sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { referenceFolder, workedExampleFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases } from '../support/databases.ts';

const everyProposal = sql`proposal`;
const registered: Slice = { stage: 'REGISTERED', sources: codesOf(fundingSources) };
const textOf = (query: SQL) => new PgDialect().sqlToQuery(query).sql;

describe('an aggregate', () => {
  it('reads no amount when only proposals are counted', () => {
    const aggregate = new Aggregate(everyProposal, ['PLAN_YEAR']);
    aggregate.proposals();
    expect(textOf(aggregate.query())).not.toContain('amount');
  });

  it('computes a measure of one slice once, however often it is asked for', () => {
    const aggregate = new Aggregate(everyProposal, []);
    const first = textOf(aggregate.money('sum', registered));
    expect(textOf(aggregate.money('sum', { ...registered }))).toBe(first);
    expect(textOf(aggregate.money('sum', { ...registered, stage: 'SETTLED' }))).not.toBe(first);
    expect(textOf(aggregate.query()).match(/sum\("amount"/g)).toHaveLength(2);
  });
});

describeOnBothDatabases('the registers over the worked example', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await importFolder(database, [referenceFolder, workedExampleFolder]);
  });

  it.each(Object.keys(dimensions) as DimensionName[])(
    '%s: groups differ in their order and sum to the whole',
    async (name) => {
      const aggregate = new Aggregate(everyProposal, [name]);
      const total = textOf(aggregate.money('sum', registered));
      const rows = await database.query<Record<string, string | null>>(
        textOf(sql`select * from (${groupsQuery(aggregate, [name])}) g order by sort`),
      );
      expect(new Set(rows.map(({ sort }) => sort)).size).toBe(rows.length);
      expect(rows.every(({ c0, s0 }) => (c0 === null) === (s0 !== 'VALUE'))).toBe(true);
      expect(rows.reduce((sum, row) => sum + BigInt(row[total] ?? 0), 0n)).toBe(9_007_203_331_740_993n);
    },
  );

  it.each(
    Object.entries(moneyMeasures)
      .filter(([, { additive }]) => additive)
      .map(([name]) => name as MoneyMeasureName),
  )('%s, called additive, adds up over every dimension of proposals', async (measure) => {
    const ask = async (groupings: DimensionName[]) => {
      const aggregate = new Aggregate(everyProposal, groupings);
      const column = textOf(aggregate.money(measure, registered));
      const rows = await database.query<Record<string, string | number | null>>(textOf(aggregate.query()));
      return rows.reduce((sum, row) => sum + BigInt(row[column] ?? 0), 0n);
    };
    const ofProposals = Object.entries(dimensions).filter(([, { grain }]) => grain === 'PROPOSAL');
    for (const [name] of ofProposals) expect(await ask([name as DimensionName])).toBe(await ask([]));
  });
});

import { Aggregate } from '@khuyencong/drizzle/analytics/aggregate.ts';
import { dimensions, type DimensionName } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { isFine, type Dimension } from '@khuyencong/drizzle/analytics/dimension.ts';
import { labelledQuery } from '@khuyencong/drizzle/analytics/labelled.ts';
import { levelsOf } from '@khuyencong/drizzle/analytics/levels.ts';
import { moneyMeasures, type MoneyMeasureName } from '@khuyencong/drizzle/analytics/measures.ts';
import type { Slice } from '@khuyencong/drizzle/analytics/slice.ts';
import type { Database } from '@khuyencong/drizzle/connect.ts';
import { codesOf, fundingSources } from '@khuyencong/drizzle/vocabulary/index.ts';
import { sql, type SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';

const everyProposal = sql`proposal`;
const registered: Slice = { stage: 'REGISTERED', sources: codesOf(fundingSources) };
const aggregateBy = (names: readonly DimensionName[]) =>
  new Aggregate(
    { scope: () => everyProposal, window: {} },
    names.map((name) => ({ name, dimension: dimensions[name] })),
    levelsOf(names.length, 'NONE'),
  );
const textOf = (query: SQL) => new PgDialect().sqlToQuery(query).sql;

describe('an aggregate', () => {
  it('reads no amount when only proposals are counted', () => {
    const aggregate = aggregateBy(['PLAN_YEAR']);
    aggregate.count('proposals');
    expect(textOf(aggregate.query())).not.toContain('amount');
  });

  it('computes a measure of one slice once, however often it is asked for', () => {
    const aggregate = aggregateBy([]);
    const first = textOf(aggregate.money('sum', registered));
    expect(textOf(aggregate.money('sum', { ...registered }))).toBe(first);
    expect(textOf(aggregate.money('sum', { ...registered, stage: 'SETTLED' }))).not.toBe(first);
    expect(textOf(aggregate.query()).match(/sum\(entry\.amount_vnd/g)).toHaveLength(2);
  });
});

describeOnBothDatabases('the registers over the worked example', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open({ template: 'example' });
  });

  // indicators group outputs, never money
  const names = (Object.keys(dimensions) as DimensionName[]).filter((name) => name !== 'INDICATOR');
  it.each(names)('%s: groups differ in their identity and sum to the whole', async (name) => {
    const { carriers, additive } = dimensions[name] as Dimension;
    // what of all money the facts tell that have such a key: amounts, flows or parts
    const slices: [Slice, bigint][] = [
      [registered, 9_007_203_331_740_993n],
      [{ ...registered, stage: 'DISBURSED' }, 390_000_000n],
      [{ ...registered, stage: 'APPROVED' }, 3_230_000_000n],
    ];
    const kind = carriers?.includes('AMOUNT') === false ? (carriers.includes('FLOW') ? 1 : 2) : 0;
    const [slice, whole] = slices[kind]!;
    const aggregate = aggregateBy([name]);
    const total = textOf(aggregate.money('sum', slice));
    const rows = await database.query<Record<string, string | null>>(
      textOf(labelledQuery(aggregate.query(), aggregate.groupings)),
    );
    expect(new Set(rows.map(({ identity }) => identity)).size).toBe(rows.length);
    expect(rows.every(({ c0, s0 }) => (c0 === null) === (s0 !== 'VALUE'))).toBe(true);
    const sum = rows.reduce((added, row) => added + BigInt(row[total] ?? 0), 0n);
    expect([sum >= whole, sum === whole]).toEqual([true, additive !== false]);
  });

  it.each(
    Object.entries(moneyMeasures)
      .filter(([, { additive }]) => additive)
      .map(([name]) => name as MoneyMeasureName),
  )('%s, called additive, adds up over every dimension of proposals', async (measure) => {
    const ask = async (groupings: DimensionName[]) => {
      const aggregate = aggregateBy(groupings);
      const column = textOf(aggregate.money(measure, registered));
      const rows = await database.query<Record<string, string | number | null>>(textOf(aggregate.query()));
      return rows.reduce((sum, row) => sum + BigInt(row[column] ?? 0), 0n);
    };
    const ofProposals = Object.entries(dimensions).filter(([, dimension]) => !isFine(dimension));
    for (const [name] of ofProposals) expect(await ask([name as DimensionName])).toBe(await ask([]));
  });
});

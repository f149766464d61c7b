import { basename } from 'node:path';
import * as tables from '@khuyencong/drizzle/tables/index.ts';
import { recordKinds } from '@khuyencong/schema/dataset/provenance-count.ts';
import { getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { importFiles } from '@khuyencong/drizzle/import/files/index.ts';
import { findDataFiles } from '@khuyencong/drizzle/import/find-data-files.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { csvRecords } from '@khuyencong/drizzle/import/read-csv.ts';
import { createApp } from '@khuyencong/server';
import { readConfig } from '@khuyencong/server/config.ts';
import { beforeAll, expect, it } from 'vitest';
import { referenceFolder, sampleFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases } from '../support/databases.ts';

/** Kind and provenance of each row of the sample's files. */
async function provenancesInFiles(): Promise<string[]> {
  const found = await findDataFiles([referenceFolder, sampleFolder]);
  const files = await Promise.all(
    found.map(async ({ path, name }) => {
      const table = importFiles.find((file) => file.name === basename(name))?.table;
      if (table === undefined) return [];
      const records = await csvRecords(path);
      return records.map(({ provenance }) => `${getTableName(table).toUpperCase()} ${provenance}`);
    }),
  );
  return files.flat();
}

describeOnBothDatabases('the sample', (open) => {
  let data: (query: string) => Promise<unknown>;
  let statements = 0;
  beforeAll(async () => {
    const database = await open({ onStatement: () => (statements += 1) });
    await importFolder(database, [referenceFolder, sampleFolder]);
    const app = createApp({ database, config: readConfig({}) });
    data = async (query) => {
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data: answer, errors } = (await response.json()) as { data: unknown; errors?: unknown };
      expect(errors).toBeUndefined();
      return answer;
    };
  });
  it('gives the place that bore a code on the day that is asked, and without a day only a unit id', async () => {
    const query = `{ before: place(code: "15", at: "2025-06-30") { code name } since: place(code: "15", at: "2025-07-01") { code name }
      bare: place(code: "15") { code } unit: place(code: "P31-2018") { code } late: place(code: "P31-2018", at: "2025-07-01") { code } }`;
    expect(await data(query)).toEqual({
      before: { code: 'P15-2018', name: 'Yên Bái' },
      since: { code: 'P15-2025', name: 'Lào Cai' },
      bare: null,
      unit: { code: 'P31-2018' },
      late: null,
    });
  });

  it('finds no household by its name, its tax number or its own amounts', async () => {
    const query = `{ name: beneficiaries(where: { search: "nuoc mam" }) { totalCount } tax: beneficiaries(where: { taxCode: { eq: "9900000030" } }) { totalCount }
      amount: beneficiaries(where: { eligibilityCategory: { eq: BUSINESS_HOUSEHOLD }, participations: { some: { or: [{ stateSupport: { gte: "0" } }, { counterpart: { gte: "0" } }] } } }) { totalCount }
      beneficiary(code: "B03") { name taxCode participations { nodes { stateSupport stateSupportBand counterpart counterpartBand } } } }`;
    expect(await data(query)).toEqual({
      name: { totalCount: 0 },
      tax: { totalCount: 0 },
      amount: { totalCount: 0 },
      beneficiary: {
        name: 'Hộ kinh doanh',
        taxCode: null,
        participations: { nodes: [] },
      },
    });
  });

  it('counts every kind of record by provenance in one statement, under a licence', async () => {
    const before = statements;
    const { dataset } = (await data(
      '{ dataset { release { number } licence proposalCount provenanceCounts { kind provenance records } } }',
    )) as { dataset: { provenanceCounts: { kind: string; provenance: string; records: number }[] } };
    expect(statements - before).toBe(1);
    const { provenanceCounts, ...rest } = dataset;
    expect(rest).toEqual({ release: { number: 1 }, licence: 'CC0-1.0', proposalCount: 12 });
    const counts = Map.groupBy(await provenancesInFiles(), (record) => record);
    // four parts of unlinked households are not public
    counts.get('PARTICIPATION ILLUSTRATIVE')?.splice(0, 4);
    expect(
      provenanceCounts.map(({ kind, provenance, records }) => `${kind} ${provenance} ${records}`).toSorted(),
    ).toEqual([...counts].map(([record, { length }]) => `${record} ${length}`).toSorted());
    expect(counts.get('AMOUNT ILLUSTRATIVE')).toHaveLength(69);
    expect(counts.get('REPORTED_FIGURE ARTICLE')).toHaveLength(4);
  });
});

it('has a kind for every table whose records say their provenance', () => {
  const counted = Object.values(recordKinds).map(({ table }) => getTableName(table));
  const saying = Object.values(tables).filter((table) => is(table, PgTable) && 'releaseFrom' in table);
  expect(counted.toSorted()).toEqual(saying.map((table) => getTableName(table as PgTable)).toSorted());
});

import type { Database } from '@khuyencong/drizzle/connect.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { findUnlinked } from '@khuyencong/drizzle/import/unlinked-households.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { referenceFolder, sampleFolder, workedExampleFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases } from '../support/databases.ts';
import { changedCopy, folderOf } from '../support/made-folders.ts';

/** All that the graph could read: every row of every table but the one of withheld parts, apart from times. */
async function publicRows(database: Database): Promise<string[]> {
  const tables = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'participation_withheld'`,
  );
  const rows = tables.map(
    ({ name }) => `select '${name} ' || (to_jsonb(record) - 'created_at')::text as line from "${name}" as record`,
  );
  return (await database.query<{ line: string }>(rows.join(' union all '))).map(({ line }) => line).sort();
}

describeOnBothDatabases('what is stored of households', (open) => {
  const stored = async (folders: readonly string[]) => {
    const database = await open();
    const { problems } = await importFolder(database, [referenceFolder, ...folders]);
    expect(problems).toEqual([]);
    return publicRows(database);
  };
  let original: readonly string[];
  beforeAll(async () => {
    original = await stored([sampleFolder, workedExampleFolder]);
  });
  const changedExample = async (from: string, to: string) =>
    stored([sampleFolder, await changedCopy(workedExampleFolder, 'participations.csv', from, to)]);
  const changedSample = async (from: string, to: string) =>
    stored([await changedCopy(sampleFolder, 'participations.csv', from, to), workedExampleFolder]);

  it('is the same whichever unlinked household has a part', async () => {
    expect(await changedExample('VD-2016-QB-1,VD-B07,', 'VD-2016-QB-1,B03,')).toEqual(original);
  });

  it('is the same however much an unlinked household gets', async () => {
    const from = 'HP-05,B03,RECIPIENT,29000000,29000000';
    expect(await changedSample(from, 'HP-05,B03,RECIPIENT,5000000,57000000')).toEqual(original);
  });

  it('is the same whether one or two unlinked households share in a proposal', async () => {
    const from = 'KCDP-2018-HP-05,B07,RECIPIENT,29000000,29000000,ILLUSTRATIVE,\n';
    expect(await changedSample(from, '')).toEqual(original);
  });

  it('shows of three at one fair the band and nothing else of the amount', async () => {
    expect(await changedExample('VD-B10,EXHIBITOR,8000000', 'VD-B10,EXHIBITOR,7999999')).toEqual(original);
    expect(await changedExample('VD-B10,EXHIBITOR,8000000', 'VD-B10,EXHIBITOR,20000000')).not.toEqual(original);
  });

  it('is taken back when a later import leaves two of three, and given again when it brings the third back', async () => {
    const database = await open({ template: 'example' });
    const fair = async () => {
      const [row] = await database.query(`select households_withheld as withheld,
          array_to_string(array(select code from participation join beneficiary on beneficiary.id = beneficiary_id
            where proposal_id = proposal.id order by code), ' ') as shown,
          array_to_string(array(select name from beneficiary where code in ('VD-B10', 'VD-B11') order by code), '; ') as names
        from proposal where code = 'VD-2018-HD-3'`);
      return row;
    };
    const three = {
      withheld: false,
      shown: 'VD-B10 VD-B11 VD-B12',
      names: 'Hộ kinh doanh (Nam Sách, 1074); Hộ kinh doanh (Thanh Hà, 1030)',
    };
    expect(await fair()).toEqual(three);

    const company = `code,name,eligibility_category,legal_form,provenance\nVD-B12,Công ty Ví Dụ,SME,LIMITED_COMPANY,ILLUSTRATIVE\n`;
    expect(await importFolder(database, await folderOf({ 'beneficiaries.csv': company }))).toMatchObject({
      release: 2,
    });
    expect(await fair()).toEqual({ withheld: true, shown: '', names: 'Hộ kinh doanh; Hộ kinh doanh' });

    expect(await importFolder(database, workedExampleFolder)).toMatchObject({ release: 3, problems: [] });
    expect(await fair()).toEqual(three);
    expect(await importFolder(database, workedExampleFolder)).toMatchObject({ release: null });
  });

  it('is warned of where a title or a note says the name', async () => {
    const database = await open();
    await importFolder(database, referenceFolder);
    const titled = await changedCopy(
      workedExampleFolder,
      'proposals.csv',
      'VD-2016-QB-1,VD-KCDP-QB,2016,Ứng dụng máy móc tiên tiến (ví dụ)',
      'VD-2016-QB-1,VD-KCDP-QB,2016,Máy xay cho hộ ông NGUYEN VAN VI DU',
    );
    const noted = await changedCopy(
      titled,
      'participations.csv',
      'VD-B07,EXHIBITOR,,25000000,ILLUSTRATIVE,',
      'VD-B07,EXHIBITOR,,25000000,ILLUSTRATIVE,theo đơn của Nguyễn Văn Ví Dụ',
    );
    const { problems } = await importFolder(database, noted);
    expect(problems.map(({ severity, file, column, message }) => [severity, file, column, message])).toEqual([
      ['warning', 'worked-example/participations.csv', 'provenance_note', 'names a household, and is public'],
      ['warning', 'worked-example/proposals.csv', 'title_vi', 'names a household, and is public'],
    ]);
  });
});

describe('households are unlinked from a proposal', () => {
  const part = fc.record({
    proposal: fc.constantFrom('P1', 'P2'),
    beneficiary: fc.constantFrom('B1', 'B2', 'B3', 'B4'),
    state_support_vnd: fc.constantFrom('0', '5', null),
    counterpart_vnd: fc.constantFrom('0', '7', null),
  });
  const sharing = (
    parts: readonly { beneficiary: string; state_support_vnd: string | null; counterpart_vnd: string | null }[],
  ) =>
    (['state_support_vnd', 'counterpart_vnd'] as const).map(
      (money) => new Set(parts.filter((own) => own[money] !== '0').map(({ beneficiary }) => beneficiary)).size,
    );

  it('exactly where one or two share some of its money, and then all who have a part in it', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const { proposals, households } = findUnlinked(parts);
        for (const [proposal, own] of Map.groupBy(parts, (one) => one.proposal)) {
          expect(proposals.has(proposal)).toBe(sharing(own).some((number) => number === 1 || number === 2));
        }
        const within = parts.filter(({ proposal }) => proposals.has(proposal));
        expect(households).toEqual(new Set(within.map(({ beneficiary }) => beneficiary)));
      }),
    );
  });
});

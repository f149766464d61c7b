import type { Database } from '@khuyencong/drizzle/connect.ts';
import * as tables from '@khuyencong/drizzle/tables/index.ts';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';

const record = { provenance: 'ILLUSTRATIVE', releaseFrom: 1 } as const;
const keys = { searchKey: 'x', sortKey: 'x' };
const names = { nameVi: 'x', nameEn: 'x', ...keys };
const place = { code: 'P31', level: 'PROVINCE', type: 'MUNICIPALITY', name: 'Hải Phòng', ...keys, ...record } as const;
const beneficiary = { code: 'B1', name: 'x', eligibilityCategory: 'SME', ...keys, ...record } as const;
const beyondDouble = 9_007_199_254_740_993n;

/** The rows that the others hang on, each with the first id. */
async function insertProposal({ db }: Database): Promise<void> {
  await db.insert(tables.release).values({ number: 1, digest: 'x' });
  await db.insert(tables.place).values(place);
  await db.insert(tables.programme).values({ code: 'L', level: 'LOCAL', provinceId: 1, ...names, ...record });
  await db.insert(tables.activity).values({
    code: 'A4',
    clause: 4,
    legalBasis: 'x',
    certainty: 'VERIFIED',
    validFrom: '2012-07-05',
    ...names,
    ...record,
  });
  await db.insert(tables.proposal).values(proposal());
}

const proposal = () =>
  ({
    code: 'KCDP-1',
    programmeId: 1,
    programmeLevel: 'LOCAL',
    planYear: 2018,
    titleVi: 'x',
    activityId: 1,
    provinceId: 1,
    grouping: 'SINGLE',
    ...keys,
    ...record,
  }) as const;

const amount = { proposalId: 1, stage: 'REGISTERED', fundingSource: 'PROVINCIAL_BUDGET', ...record } as const;
const exactly = (vnd: bigint) => ({ amountVnd: vnd, floorVnd: vnd, ceilingVnd: vnd });

describeOnBothDatabases('the tables', (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await insertProposal(database);
  });

  /** The constraint that refuses the statement. */
  async function refusal(statement: Promise<unknown>): Promise<string> {
    const error = await statement.then(
      () => new Error('nothing refused it'),
      (reason: Error) => reason,
    );
    const cause = error.cause as { constraint_name?: string } | undefined;
    return cause?.constraint_name ?? error.message;
  }

  test('keep and add money beyond 2^53 exactly', async () => {
    const { db } = database;
    await db.insert(tables.amount).values({ ...amount, ...exactly(beyondDouble) });
    await db.insert(tables.amount).values({ ...amount, fundingSource: 'OTHER', ...exactly(1n) });
    const rows = await db.select({ vnd: tables.amount.amountVnd }).from(tables.amount).orderBy(tables.amount.id);
    expect(rows).toEqual([{ vnd: beyondDouble }, { vnd: 1n }]);
    expect(await db.select({ sum: sql<string>`sum(${tables.amount.amountVnd})` }).from(tables.amount)).toEqual([
      { sum: '9007199254740994' },
    ]);
  });

  test('refuse a second amount in force for one proposal, stage and source', async () => {
    const insert = (values: object) => database.db.insert(tables.amount).values({ ...amount, ...values });
    const central = { fundingSource: 'CENTRAL_BUDGET' } as const;
    await insert({ ...central, ...exactly(5n), superseded: true });
    await insert({ ...central, ...exactly(6n), revision: 2 });
    expect(await refusal(insert({ ...central, ...exactly(7n), revision: 3 }))).toBe('amount_in_force');
    expect(await refusal(insert({ ...central, ...exactly(7n), revision: 2 }))).toBe('amount_key');
  });

  test('refuse amounts that their interval contradicts', async () => {
    const insert = (values: object) =>
      database.db.insert(tables.amount).values({ ...amount, stage: 'APPROVED', ...values });
    expect(await refusal(insert(exactly(-1n)))).toBe('amount_not_negative');
    expect(await refusal(insert({ amountVnd: 5n, floorVnd: 4n, ceilingVnd: 6n }))).toBe('amount_exact');
    const above = { qualifier: 'ABOUT', amountVnd: 5n, floorVnd: 6n, ceilingVnd: 7n };
    expect(await refusal(insert(above))).toBe('amount_interval');
  });

  test('refuse tax code and employees of a household, whether its category or its legal form says so', async () => {
    const kinds = [
      { eligibilityCategory: 'BUSINESS_HOUSEHOLD' },
      { eligibilityCategory: 'ARTISAN' },
      { legalForm: 'BUSINESS_HOUSEHOLD' },
    ] as const;
    const personal = [{ taxCode: '9900000048' }, { employees: 3 }, { employeesYear: 2018 }];
    for (const kind of kinds) {
      for (const cell of personal) {
        const household = { ...beneficiary, ...kind, ...cell };
        expect(await refusal(database.db.insert(tables.beneficiary).values(household))).toBe(
          'beneficiary_household_is_withheld',
        );
      }
    }
  });

  test('refuse a sector without the edition of its list', async () => {
    expect(await refusal(database.db.insert(tables.beneficiary).values({ ...beneficiary, sectorCode: '1020' }))).toBe(
      'beneficiary_sector_has_version',
    );
  });

  test('refuse a province inside another place, and a district outside any', async () => {
    const insert = (values: object) => database.db.insert(tables.place).values({ ...place, code: 'P99', ...values });
    expect(await refusal(insert({ parentId: 1 }))).toBe('place_province_has_no_parent');
    expect(await refusal(insert({ level: 'DISTRICT', type: 'URBAN_DISTRICT' }))).toBe('place_province_has_no_parent');
  });

  test('refuse a programme of a province that names none', async () => {
    const nowhere = { code: 'L2', level: 'LOCAL', ...names, ...record } as const;
    expect(await refusal(database.db.insert(tables.programme).values(nowhere))).toBe('programme_local_has_province');
  });

  test('refuse a district of a proposal that is said to be unknown', async () => {
    const district = { ...proposal(), code: 'KCDP-2', districtId: 1 };
    expect(await refusal(database.db.insert(tables.proposal).values(district))).toBe('proposal_district_state');
  });

  test('refuse a life that does not begin with its first event', async () => {
    const event = { code: 'E1', proposalId: 1, toStatus: 'APPROVED', occurredOn: '2018-03-01', ...record } as const;
    expect(await refusal(database.db.insert(tables.statusEvent).values({ ...event, sequence: 2 }))).toBe(
      'status_event_first',
    );
  });

  test('refuse a record of a release that does not exist, and the loss of one that does', async () => {
    const { db } = database;
    expect(await refusal(db.insert(tables.beneficiary).values({ ...beneficiary, releaseFrom: 2 }))).toBe(
      'beneficiary_release_from_release_number_fk',
    );
    expect(await refusal(db.delete(tables.release))).toMatch(/_release_from_release_number_fk$/);
  });
});

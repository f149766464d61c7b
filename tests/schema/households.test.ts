import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvRecords } from '@khuyencong/drizzle/import/read-csv.ts';
import { importFolder } from '@khuyencong/drizzle/import/import-folder.ts';
import { amountBands } from '@khuyencong/drizzle/vocabulary/index.ts';
import { createApp } from '@khuyencong/server';
import { readConfig } from '@khuyencong/server/config.ts';
import { beforeAll, expect, it } from 'vitest';
import { referenceFolder, sampleFolder, workedExampleFolder } from '../support/data-folders.ts';
import { describeOnBothDatabases } from '../support/databases.ts';

type Cells = Record<string, string>;

const read = async (file: string): Promise<Cells[]> =>
  (await Promise.all([sampleFolder, workedExampleFolder].map((folder) => csvRecords(join(folder, file))))).flat();

/** What no reader may learn, from the files as they came: the households, and their parts by code. */
const households = (await read('beneficiaries.csv')).filter(({ eligibility_category: category, legal_form: form }) =>
  [category, form].includes('BUSINESS_HOUSEHOLD'),
);
const parts = Map.groupBy(
  (await read('participations.csv')).filter(({ beneficiary }) => households.some(({ code }) => code === beneficiary)),
  ({ beneficiary }) => beneficiary as string,
);

interface Participation {
  proposal: { code: string };
  beneficiary: { code: string };
  stateSupport: string | null;
  counterpart: string | null;
  stateSupportBand: keyof typeof amountBands | null;
  counterpartBand: keyof typeof amountBands | null;
}
interface Proposal {
  code: string;
  hasWithheldHouseholds: boolean;
  participations: { nodes: Participation[] };
  normChecks: { beneficiaryCode: string }[];
  [stageAndPayer: string]: unknown;
}

const stages = ['REGISTERED', 'APPRAISED', 'APPROVED', 'ASSIGNED', 'SETTLED'];
const participation =
  'proposal { code } beneficiary { code } stateSupport counterpart stateSupportBand counterpartBand';

/** The least and the greatest amount of a band, in đồng. */
const bounds: Record<keyof typeof amountBands, readonly [bigint, bigint]> = {
  UNDER_20M: [0n, 19_999_999n],
  FROM_20M_TO_50M: [20_000_000n, 49_999_999n],
  FROM_50M_TO_100M: [50_000_000n, 99_999_999n],
  FROM_100M_TO_300M: [100_000_000n, 299_999_999n],
  FROM_300M_TO_1B: [300_000_000n, 999_999_999n],
  FROM_1B: [1_000_000_000n, 10n ** 18n],
};

describeOnBothDatabases('a reader of the graph', (open) => {
  let ask: <Data>(query: string) => Promise<Data>;
  let proposals: Map<string, Proposal>;

  beforeAll(async () => {
    const database = await open();
    await importFolder(database, [referenceFolder, sampleFolder, workedExampleFolder]);
    const app = createApp({ database, config: readConfig({ LIMITS: 'staff' }) });
    ask = async <Data>(query: string) => {
      const response = await app.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
      expect(errors).toBeUndefined();
      return data;
    };
    const money = stages.map(
      (stage) => `${stage}_state: stateSupport(stage: ${stage}) ${stage}_own: counterpart(stage: ${stage})`,
    );
    const answer = await ask<{
      proposals: { nodes: Proposal[] };
    }>(`{ proposals(first: 100) { nodes { code hasWithheldHouseholds
      ${money.join(' ')} normChecks { beneficiaryCode } participations(first: 100) { nodes { ${participation} } } } } }`);
    proposals = new Map(answer.proposals.nodes.map((node) => [node.code, node]));
    expect(proposals.size).toBe(52);
    expect(households).toHaveLength(6);
  });

  it.each(households)('learns no amount of $code by subtraction, at any stage and source', async ({ code }) => {
    const { beneficiary } = await ask<{ beneficiary: { participations: { nodes: Participation[] } } }>(
      `{ beneficiary(code: "${code}") { participations { nodes { ${participation} } } } }`,
    );
    for (const shown of beneficiary.participations.nodes) {
      expect([shown.stateSupport, shown.counterpart]).toEqual([null, null]);
      const proposal = proposals.get(shown.proposal.code) as Proposal;
      const others = proposal.participations.nodes.filter((other) => other.beneficiary.code !== code);
      for (const [payer, exact, band] of [
        ['state', 'stateSupport', 'stateSupportBand'],
        ['own', 'counterpart', 'counterpartBand'],
      ] as const) {
        if (shown[band] === null) continue;
        for (const stage of stages) {
          const total = proposal[`${stage}_${payer}`] as string | null;
          if (total === null) continue;
          // what others certainly or possibly have; what is not known may be anything
          const least = others.reduce(
            (sum, other) => sum + BigInt(other[exact] ?? (other[band] ? bounds[other[band]][0] : 0n)),
            0n,
          );
          const most = others.reduce(
            (sum, other) => sum + BigInt(other[exact] ?? bounds[other[band] ?? 'FROM_1B'][1]),
            0n,
          );
          const [low, high] = bounds[shown[band]];
          const from = BigInt(total) - most > low ? BigInt(total) - most : low;
          const to = BigInt(total) - least < high ? BigInt(total) - least : high;
          expect(to - from).toBeGreaterThanOrEqual(10_000_000n);
        }
      }
    }
  });

  it.each(households)(
    'cannot tie $code to a proposal that leaves it out, by any filter, list, total or search',
    async ({ code, name }) => {
      const hidden = (parts.get(code as string) ?? []).filter(
        ({ proposal }) => proposals.get(proposal as string)?.hasWithheldHouseholds,
      );
      const record = `code name taxCode employees employeesYear sectorCode sectorVersion parent { code } province { code } district { code }`;
      const answer = await ask<{ search: { nodes: { code: string }[] }; beneficiary: Record<string, unknown> }>(`{
      search: beneficiaries(where: { search: ${JSON.stringify(name)} }) { nodes { code } }
      beneficiary(code: "${code}") { ${record} participations { totalCount } } }`);
      expect(answer.search.nodes).toEqual([]);
      // either it is described or it has hidden parts, and of these all that is left of it is its code
      const described = answer.beneficiary['sectorCode'] !== null;
      expect(described).toBe(hidden.length === 0);
      const unknown = {
        code,
        name: 'Hộ kinh doanh',
        taxCode: null,
        employees: null,
        employeesYear: null,
        sectorCode: null,
        sectorVersion: null,
        parent: null,
        province: null,
        district: null,
        participations: { totalCount: 0 },
      };
      expect(described ? unknown : answer.beneficiary).toEqual(unknown);
      for (const { proposal, role, state_support_vnd: state, counterpart_vnd: own } of hidden) {
        const isIt = `beneficiary: { code: { eq: "${code}" } }`;
        const isThere = `proposal: { code: { eq: "${proposal}" } }`;
        const there = `code: { eq: "${proposal}" }`;
        expect(
          await ask(`{
          list: proposals(where: { ${there}, participations: { some: { ${isIt} } } }) { totalCount }
          role: proposals(where: { ${there}, participations: { some: { ${isIt}, role: { eq: ${role} } } } }) { totalCount }
          without: proposals(where: { ${there}, participations: { none: { ${isIt} } } }) { totalCount }
          others: proposals(where: { ${there}, participations: { every: { not: { ${isIt} } } } }) { totalCount }
          amount: beneficiaries(where: { code: { eq: "${code}" }, participations: { some: { or: [
            { stateSupport: { eq: "${state || 0}" } }, { counterpart: { eq: "${own || 0}" } }, { stateSupport: { gte: "0" } } ] } } }) { totalCount }
          its: beneficiaries(where: { code: { eq: "${code}" }, participations: { some: { ${isThere} } } }) { totalCount }
          band: beneficiaries(where: { code: { eq: "${code}" }, participations: { some: { stateSupportBand: { isNull: false } } } }) { totalCount }
          ofHouseholds: beneficiaries(where: { eligibilityCategory: { eq: BUSINESS_HOUSEHOLD }, participations: { some: { ${isThere} } } }) { totalCount }
          budget(where: { participations: { some: { ${isIt} } } }, by: [{ place: { level: DISTRICT } }]) { rowCount total { proposals } }
        }`),
        ).toEqual({
          list: { totalCount: 0 },
          role: { totalCount: 0 },
          without: { totalCount: 1 },
          others: { totalCount: 1 },
          amount: { totalCount: 0 },
          its: { totalCount: 0 },
          band: { totalCount: 0 },
          ofHouseholds: { totalCount: 0 },
          budget: { rowCount: 0, total: { proposals: 0 } },
        });
        expect(JSON.stringify(proposals.get(proposal as string))).not.toContain(`"${code}"`);
      }
    },
  );

  it('adds the money of all proposals as if nothing were withheld: 1 791 480 000 and 1 144 260 000 in the article’s eleven', async () => {
    const { budget } = await ask<{
      budget: unknown;
    }>(`{ budget(where: { code: { startsWith: "KCDP-2018-HP" }, programmeLevel: { eq: LOCAL } }) {
      total { proposals all: money(stage: REGISTERED) { sum } city: money(stage: REGISTERED, sources: [PROVINCIAL_BUDGET]) { sum } } } }`);
    expect(budget).toEqual({ total: { proposals: 11, all: { sum: '1791480000' }, city: { sum: '1144260000' } } });
  });

  it('reaches no field, filter or measure that reads the table of withheld parts', async () => {
    const repository = fileURLToPath(new URL('../../', import.meta.url));
    const folders = ['schema', 'drizzle/queries', 'drizzle/analytics'].map((folder) => join(repository, folder));
    const files = (
      await Promise.all(
        folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((file) => join(folder, file))),
      )
    )
      .flat()
      .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'));
    expect(files.length).toBeGreaterThan(60);
    const reading = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const));
    expect(reading.filter(([, text]) => /participation_?withheld/i.test(text)).map(([file]) => file)).toEqual([]);
  });
});

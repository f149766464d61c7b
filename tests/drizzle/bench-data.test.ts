import { spawnSync } from 'node:child_process';
import { connect } from '@khuyencong/drizzle/connect.ts';
import { expect, test } from 'vitest';
import { freshPostgresUrl } from '../support/databases.ts';

const scale = ['--proposals', '100', '--amounts', '800', '--beneficiaries', '40'];

function generate(url: string) {
  const options = { encoding: 'utf8', cwd: new URL('../bench', import.meta.url) } as const;
  return spawnSync(process.execPath, ['generate.ts', ...scale, '--database', url], options);
}

test('the bench generates the same synthetic rows each time, and only into an empty database', async () => {
  const contents = [];
  for (const url of [await freshPostgresUrl('empty'), await freshPostgresUrl()]) {
    expect(generate(url)).toMatchObject({ status: 0, stderr: '' });
    const database = await connect(url);
    const rows = await database.query<{ text: string }>(`
      select to_json(proposal)::text as text from proposal union all
      select to_json(amount)::text from amount union all
      select to_json(participation)::text from participation order by 1`);
    contents.push(rows.map((row) => row.text));
    await database.close();
    expect(generate(url)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^The database has data already/) });
  }
  expect(contents[0]).toEqual(contents[1]);
  expect(contents[0]!.filter((text) => text.includes('"plan_year"'))).toHaveLength(100);
});

test('every generated record says that it is synthetic, and the totals of proposals are those of their amounts', async () => {
  const url = await freshPostgresUrl();
  generate(url);
  const database = await connect(url);
  const [facts] = await database.query(`
    select count(*)::int as proposals,
      count(*) filter (where provenance <> 'ILLUSTRATIVE' or provenance_note <> 'synthetic')::int as otherwise,
      count(*) filter (where registered_total_vnd is distinct from (
        select sum(amount_vnd) from amount where proposal_id = proposal.id and stage = 'REGISTERED' and not superseded
      ))::int as wrong
    from proposal`);
  await database.close();
  expect(facts).toEqual({ proposals: 100, otherwise: 0, wrong: 0 });
});

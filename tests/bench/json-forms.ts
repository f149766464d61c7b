/**
 * What the form of the JSON costs, for W3: LIMIT's statement, which joins text, beside the same rows by PostgreSQL's JSON
 * functions. Alternating runs on one connection; medians: `pnpm bench:json-forms`
 */
import { deepStrictEqual } from 'node:assert';
import postgres from 'postgres';
import { questions as limit } from './contestants/limit/questions.ts';
import { openBenchDatabase } from './database.ts';
import { questions } from './questions.ts';

const rounds = 21;

const byFunctions = `
select json_build_object('data', json_build_object('beneficiaries', json_build_object('nodes', coalesce(json_agg(
  json_build_object('code', b.code, 'name', b.name, 'participations', json_build_object('nodes', (
    select coalesce(json_agg(json_build_object('proposal', json_build_object('code', p.code, 'titleVi', p.title_vi,
      'planYear', p.plan_year, 'amounts', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object('stage', a.stage, 'fundingSource', a.funding_source,
          'amount', a.amount_vnd::text) order by a.stage, a.funding_source, a.revision), '[]')
        from amount a where a.proposal_id = p.id and not a.superseded))))), '[]')
    from (select p.id, p.code, p.title_vi, p.plan_year from participation t join proposal p on p.id = t.proposal_id
      where t.beneficiary_id = b.id order by t.proposal_id limit 10) p)))), '[]'))))::text
from (select id, code, name from beneficiary where province_id = (select id from place where code = $1) order by code limit 20) b`;

const { text: joined, parameters } = limit['W3']!;
const database = await openBenchDatabase();
const sql = postgres(database.url, { max: 1, fetch_types: false });
try {
  const asked = (await questions['W3']!.variables(sql)).map(parameters);
  const answer = async (text: string, values: (string | number)[]): Promise<Buffer> =>
    ((await sql.unsafe(text, values, { prepare: true }).raw()) as unknown as Buffer[][])[0]![0]!;
  const parsed = async (text: string) => JSON.parse(String(await answer(text, asked[0]!))) as unknown;
  deepStrictEqual(await parsed(byFunctions), await parsed(joined));
  const timeOf = async (text: string): Promise<number> => {
    const startedAt = performance.now();
    for (const values of asked) await answer(text, values);
    return (performance.now() - startedAt) / asked.length;
  };
  const times: Record<string, number[]> = { joined: [], 'by functions': [] };
  for (let round = -3; round < rounds; round += 1) {
    for (const [form, text] of [
      ['joined', joined],
      ['by functions', byFunctions],
    ] as const) {
      const time = await timeOf(text);
      if (round >= 0) times[form]!.push(time);
    }
  }
  for (const [form, measured] of Object.entries(times)) {
    console.log(`${form}: ${measured.toSorted((a, b) => a - b)[rounds >> 1]!.toFixed(2)} ms`);
  }
} finally {
  await sql.end();
  await database.stop();
}

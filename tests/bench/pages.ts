/**
 * Whether an index serves what lists are asked: each question below by its compiled statement, with the median of its
 * times in ms and the big tables that it reads from end to end: `pnpm bench:pages`
 */
import postgres from 'postgres';
import { compileDocument } from '../support/compile-document.ts';
import { bigScans } from './big-scans.ts';
import { openBenchDatabase } from './database.ts';
import { median } from './report.ts';

const rounds = 7;

const questions = `
eligible places                | places(where: { eligibleOn: "2018-06-01" }) { totalCount nodes { code } }
eligible beneficiaries         | beneficiaries(where: { eligibleOn: "2018-06-01" }) { totalCount nodes { code } }
above a norm                   | proposals(where: { aboveNorm: true }) { nodes { code } }
above a norm, counted          | proposals(where: { aboveNorm: true }) { totalCount }
above a norm in 2018           | proposals(where: { aboveNorm: true, planYear: { eq: 2018 } }) { totalCount nodes { code } }
amounts                        | amounts { nodes { id amount proposal { code } } }
amounts, counted               | amounts { totalCount }
amounts of 5 billion           | amounts(where: { amount: { gte: "5000000000" } }) { nodes { id } }
amounts, largest first         | amounts(orderBy: { by: AMOUNT, direction: DESC }) { nodes { id } }
amounts by change              | amounts(orderBy: { by: UPDATED_AT }) { nodes { id } }
amounts changed since          | amounts(where: { releaseNumber: { gt: 1 } }) { nodes { id } }
flows of a month               | flows(where: { occurredOn: { gte: "2018-01-01", lt: "2018-02-01" } }) { totalCount nodes { code } }
flows, largest first           | flows(orderBy: { by: AMOUNT, direction: DESC }) { nodes { code } }
flows by change                | flows(orderBy: { by: UPDATED_AT }) { nodes { code } }
events, latest first           | statusEvents(orderBy: { by: OCCURRED_ON, direction: DESC }) { nodes { code } }
events by change               | statusEvents(orderBy: { by: UPDATED_AT }) { nodes { code } }
parts, most support first      | participations(orderBy: { by: STATE_SUPPORT, direction: DESC }) { nodes { id } }
parts by change                | participations(orderBy: { by: UPDATED_AT }) { nodes { id } }
proposals of a province        | proposals(where: { province: { code: { eq: "P31-2018" } } }) { totalCount nodes { code } }
proposals of a province today  | proposals(where: { province: { current: { code: { eq: "P31-2025" } } } }) { totalCount nodes { code } }
proposals of provinces by name | proposals(where: { province: { search: "hai phong" } }) { totalCount nodes { code } }
a search with 10,000 hits      | search(text: "dao tao nghe") { totalCount nodes { code } }
an amount by its id            | node(id: "Amount:REGISTERED/PROVINCIAL_BUDGET/1/SYN-0013421-2019") { id }
`;

const database = await openBenchDatabase();
const sql = postgres(database.url, { max: 1, onnotice: () => {} });
try {
  for (const line of questions.trim().split('\n')) {
    const [name, asked] = line.split(' | ') as [string, string];
    const { statement, parameters } = compileDocument(`{ ${asked} }`, {});
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const startedAt = performance.now();
      await sql.unsafe(statement, parameters as never[], { prepare: true });
      times.push(performance.now() - startedAt);
    }
    const scans = await bigScans(sql, statement, parameters);
    console.log(`| ${name} | ${median(times).toFixed(1)} | ${scans.join(', ') || 'none'} |`);
  }
} finally {
  await sql.end();
  await database.stop();
}

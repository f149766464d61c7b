import { createClient } from '@khuyencong/client';
import { ListProposals } from '@khuyencong/client/operations';
import { paginate } from '@khuyencong/client/paginate';

const api = createClient({ url: process.env['KHUYENCONG_URL'] ?? 'http://127.0.0.1:4000/graphql' });
const row = (cells: readonly unknown[]) =>
  cells.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',');
console.log(row(['code', 'year', 'title', 'registered', 'state support']));
for await (const { code, planYear, titleVi, total, stateSupport } of paginate(api, ListProposals, { first: 100 }))
  console.log(row([code, planYear, titleVi, total, stateSupport]));

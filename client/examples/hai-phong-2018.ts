import { createClient } from '@khuyencong/client';
import { BudgetTotal, ListProposals, ListReportedFigures } from '@khuyencong/client/operations';

const api = createClient({ url: process.env['KHUYENCONG_URL'] ?? 'http://127.0.0.1:4000/graphql' });
const where = { programmeLevel: { eq: 'LOCAL' }, planYear: { eq: 2018 } } as const;
const { proposals } = await api.request(ListProposals, { where, first: 1 });
const { budget } = await api.request(BudgetTotal, { where });
console.log(proposals.totalCount, budget.total.all.sum, budget.total.city.sum);
const printed = { ...where, provenance: { eq: 'ARTICLE' } } as const;
const { reportedFigures } = await api.request(ListReportedFigures, { where: printed });
for (const { asPrinted, asOf } of reportedFigures.nodes) console.log(asPrinted, asOf);

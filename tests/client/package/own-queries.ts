/** Twenty own queries of an app, for measuring what their types cost: lists, details, sums, aliases, fragments, inputs. */
const list = (field: string, fields: string) =>
  `{ ${field}: { $: { first: 10 }, totalCount: true, nodes: { ${fields} } } }`;
const registered = "money: { $: { stage: 'REGISTERED' }, sum: true, known: true }";
const selections = [
  list('proposals', "code: true, titleVi: true, planYear: true, total: { $: { stage: 'REGISTERED' } }"),
  list('beneficiaries', 'code: true, name: true, province: { name: true }'),
  list('places', "name: true, level: true, label: { $: { lang: 'EN' } }"),
  list('programmes', 'code: true, level: true, firstYear: true'),
  list('organisations', 'code: true, kind: true, province: { code: true }'),
  list('legalInstruments', 'code: true, kind: true, issuedOn: true'),
  list('sources', 'title: true, publisher: true, reportedFigures: { nodes: { value: true, asPrinted: true } }'),
  list('reportedFigures', 'value: true, valueMin: true, source: { title: true }'),
  list('activities', 'code: true, clause: true, subtypes: { nodes: { code: true } }'),
  list('supportNorms', 'code: true, cap: true, instrument: { code: true }'),
  "{ proposal: { $: { code: 'A' }, titleVi: true, programme: { code: true }, amounts: { nodes: { stage: true, amount: true } } } }",
  "{ proposal: { $: { code: 'A' }, flows: { nodes: { amount: true, occurredOn: true } }, statusEvents: { nodes: { toStatus: true } } } }",
  "{ beneficiary: { $: { code: 'A' }, name: true, participations: { nodes: { role: true, proposal: { titleVi: true } } } } }",
  "{ place: { $: { code: 'A' }, name: true, parent: { name: true }, children: { nodes: { name: true } } } }",
  `{ budget: { total: { proposals: true, ${registered} } } }`,
  `{ budget: { $: { by: [{ dimension: 'ACTIVITY' }] }, rows: { key: { activity: { code: true } }, figures: { ${registered} } } } }`,
  `{ budget: { $: { by: [{ place: { level: 'DISTRICT' } }] }, rows: { key: { place: { label: true } }, figures: { ${registered} } } } }`,
  `{ budget: { total: { $as: { all: { ${registered} }, city: { money: { $: { stage: 'REGISTERED', sources: ['PROVINCIAL_BUDGET'] }, sum: true } } } } } }`,
  "{ proposals: { $: { where: { programmeLevel: { eq: 'LOCAL' }, registeredTotal: { gte: 5n } }, orderBy: [{ by: 'CODE' }] }, nodes: { code: true } } }",
  "{ node: { $: { id: 'A' }, $on: { Proposal: { code: true }, Place: { name: true } } } }",
];

export const ownQueries = [
  "import { createClient } from '@khuyencong/client';",
  "import { select } from '@khuyencong/client/select';",
  "const api = createClient({ url: '/graphql' });",
  ...selections.map((selection, index) => `export const answer${index} = await select(api, ${selection});`),
  'export const sum: bigint | null = answer14.budget.total.money.sum;',
  'export const code: string | undefined = answer0.proposals.nodes[0]?.code;\n',
].join('\n');

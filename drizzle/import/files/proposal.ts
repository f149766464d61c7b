import { amount as vnd } from '../cell-kind.ts';
import { activitySubtype, amount, place, programme, proposal, proposalArea } from '../../tables/index.ts';
import { stateFundingSources } from '../../vocabulary/index.ts';
import { checkPeriod } from '../compared-cells.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { checkNames, namesByProposal } from '../named-households.ts';
import { errorIn, warningIn } from '../problem.ts';
import type { ImportRow, Problem } from '../problem.ts';
import { checkUnitOfProposal, existedIn } from '../unit-of-proposal.ts';

export const proposals = importFile({
  name: 'proposals.csv',
  table: proposal,
  key: ['code'],
  derived: [
    'status',
    'status_since',
    'approved_on',
    'completed_on',
    'adjusted_end',
    'district_state',
    'district_id',
    'households_withheld',
    ...['registered', 'appraised', 'approved', 'assigned', 'settled'].flatMap((stage) => [
      `${stage}_total_vnd`,
      `${stage}_state_vnd`,
    ]),
  ],
  prepared: ['programme_level'],
  checkedOnly: { total_cost_vnd: vnd, state_support_vnd: vnd },
  remembered: ['programme', 'plan_year', 'province', 'planned_end'],
  searched: ['title_vi', 'title_en', 'code'],
  sorted: 'title_vi',
  prepare: (row, { find }) => ({ ...row, programme_level: find(programme, row['programme'])?.['level'] ?? null }),
  check: (rows, context) => {
    const registered = Map.groupBy(
      context
        .rowsBeside(amount)
        .filter(({ values }) => values['stage'] === 'REGISTERED' && values['superseded'] === 'false'),
      ({ values }) => values['proposal'],
    );
    const names = namesByProposal(context);
    return rows.flatMap((row) => [
      ...checkNames(row, ['title_vi', 'title_en', 'provenance_note'], names.get(row.values['code'] ?? '') ?? []),
      ...checkProvince(row, context),
      ...checkProgramme(row, context),
      ...checkSubtype(row, context),
      ...checkPeriod(row, 'planned_start', 'planned_end'),
      ...checkStated(row, registered.get(row.values['code'] ?? null) ?? []),
    ]);
  },
});

function checkProvince(row: ImportRow, { find }: ImportContext): Problem[] {
  const unit = find(place, row.values['province']);
  const year = row.values['plan_year'];
  if (unit === undefined) return [];
  if (unit['level'] !== 'PROVINCE') {
    const remedy = 'Write the province; districts and communes stand in proposal_areas.csv.';
    return [errorIn(row, { column: 'province', message: 'is not a province', remedy })];
  }
  if (existedIn(unit, year)) return [];
  const remedy = 'Write the province as it was in the plan year.';
  return [errorIn(row, { column: 'province', message: `did not exist in ${year}`, remedy })];
}

function checkProgramme(row: ImportRow, { find }: ImportContext): Problem[] {
  const known = find(programme, row.values['programme']);
  const year = Number(row.values['plan_year']);
  if (known === undefined) return [];
  const problems: Problem[] = [];
  if (known['level'] === 'LOCAL' && known['province'] !== row.values['province']) {
    const message = `is the programme of ${known['province']}, not of ${row.values['province']}`;
    problems.push(errorIn(row, { column: 'programme', message, remedy: 'Correct the programme or the province.' }));
  }
  if (year < Number(known['first_year'] ?? year) || year > Number(known['last_year'] ?? year)) {
    const message = `runs from ${known['first_year'] ?? '…'} to ${known['last_year'] ?? '…'}, not in ${year}`;
    problems.push(
      warningIn(row, { column: 'programme', message, remedy: 'Compare the programme with the plan year.' }),
    );
  }
  return problems;
}

function checkSubtype(row: ImportRow, { find }: ImportContext): Problem[] {
  const subtype = find(activitySubtype, row.values['activity_subtype']);
  if (subtype === undefined || subtype['activity'] === row.values['activity']) return [];
  const message = `belongs to ${subtype['activity']}, not to ${row.values['activity']}`;
  return [errorIn(row, { column: 'activity_subtype', message, remedy: 'Correct the subtype or the activity.' })];
}

/** What the row states of its money is what the folder's registered amounts add up to, where all are exact. */
function checkStated(row: ImportRow, registered: readonly ImportRow[]): Problem[] {
  if (registered.length === 0) return [];
  if (registered.some(({ values }) => values['qualifier'] !== 'EXACT' || values['amount_vnd'] === null)) return [];
  const sumOf = (amounts: readonly ImportRow[]) =>
    amounts.reduce((sum, { values }) => sum + BigInt(values['amount_vnd'] as string), 0n);
  const ofState = registered.filter(({ values }) =>
    (stateFundingSources as readonly (string | null | undefined)[]).includes(values['funding_source']),
  );
  return (
    [
      ['total_cost_vnd', sumOf(registered)],
      ['state_support_vnd', sumOf(ofState)],
    ] as const
  )
    .filter(([column, sum]) => row.values[column] != null && BigInt(row.values[column]) !== sum)
    .map(([column, sum]) =>
      errorIn(row, {
        column,
        message: `differs from the registered amounts of amounts.csv, which add up to ${sum}`,
        remedy: 'Correct this figure or the amounts at the stage REGISTERED.',
      }),
    );
}

export const proposalAreas = importFile({
  name: 'proposal_areas.csv',
  table: proposalArea,
  key: ['proposal', 'place'],
  check: (rows, context) => rows.flatMap((row) => checkUnitOfProposal(row, context)),
});

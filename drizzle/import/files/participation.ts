import { sql } from 'drizzle-orm';
import { beneficiary, participation, participationWithheld } from '../../tables/index.ts';
import { isWithheld, withBands } from '../household.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { checkNames, householdNames } from '../named-households.ts';
import { warningIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';

export const participations = importFile({
  name: 'participations.csv',
  table: participation,
  key: ['proposal', 'beneficiary', 'role'],
  prepared: ['state_support_band', 'counterpart_band'],
  prepare: withhold,
  withheld: (row, { find, unlinked }) =>
    unlinked.proposals.has(row['proposal'] ?? '') && isWithheld(find(beneficiary, row['beneficiary'])),
  check: (rows, context) => {
    const names = householdNames(context);
    return rows.flatMap((row) => [
      ...checkNames(row, ['provenance_note'], [names.get(row.values['beneficiary'] ?? '') ?? '']),
      ...checkPartner(row),
    ]);
  },
  afterwards: writeWithheld,
});

function checkPartner(row: ImportRow): Problem[] {
  if (row.values['role'] !== 'EMPLOYER_PARTNER' || BigInt(row.values['state_support_vnd'] ?? 0) === 0n) return [];
  const message = 'an employer partner receives no state money';
  return [warningIn(row, { column: 'state_support_vnd', message, remedy: 'Compare the role with the amount.' })];
}

/** Of a household or artisan the public row has bands instead of amounts. */
function withhold(row: Values, { find }: ImportContext): Values {
  return withBands(row, isWithheld(find(beneficiary, row['beneficiary'])), 'state_support_vnd', 'counterpart_vnd');
}

/** Keeps the exact amounts of households beside, and forgets those of beneficiaries that are none any more. */
async function writeWithheld(rows: readonly ImportRow[], { find, query }: ImportContext): Promise<number> {
  const given = rows.map(({ values }) => ({
    ...values,
    withheld: isWithheld(find(beneficiary, values['beneficiary'])),
  }));
  const [changed] = await query<{ changes: number }>(sql`
    with given as (
      select proposal.id as proposal_id, beneficiary.id as beneficiary_id, role::participation_role as role,
        given.withheld, given.state_support_vnd, given.counterpart_vnd
      from json_to_recordset(${JSON.stringify(given)}::text::json) as given (proposal text, beneficiary text, role text,
        state_support_vnd bigint, counterpart_vnd bigint, withheld boolean)
      join proposal on proposal.code = given.proposal
      join beneficiary on beneficiary.code = given.beneficiary
    ), forgotten as (
      delete from ${participationWithheld} as held using given
      where (held.proposal_id, held.beneficiary_id, held.role) = (given.proposal_id, given.beneficiary_id, given.role)
        and not given.withheld
      returning 1
    ), written as (
      insert into ${participationWithheld} (proposal_id, beneficiary_id, role, state_support_vnd, counterpart_vnd)
      select proposal_id, beneficiary_id, role, state_support_vnd, counterpart_vnd from given where withheld
      on conflict (proposal_id, beneficiary_id, role) do update
      set state_support_vnd = excluded.state_support_vnd, counterpart_vnd = excluded.counterpart_vnd
      where (participation_withheld.state_support_vnd, participation_withheld.counterpart_vnd)
        is distinct from (excluded.state_support_vnd, excluded.counterpart_vnd)
      returning 1
    )
    select ((select count(*) from forgotten) + (select count(*) from written))::integer as changes`);
  return changed?.changes ?? 0;
}

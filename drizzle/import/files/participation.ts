import { sql } from 'drizzle-orm';
import { beneficiary, participation, participationWithheld } from '../../tables/index.ts';
import { bandOf, isWithheld } from '../household.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { warningIn } from '../problem.ts';
import type { ImportRow, Values } from '../problem.ts';

export const participations = importFile({
  name: 'participations.csv',
  table: participation,
  key: ['proposal', 'beneficiary', 'role'],
  prepared: ['state_support_band', 'counterpart_band'],
  prepare: withhold,
  check: (rows) =>
    rows
      .filter(({ values }) => values['role'] === 'EMPLOYER_PARTNER' && BigInt(values['state_support_vnd'] ?? 0) > 0n)
      .map((row) =>
        warningIn(row, {
          column: 'state_support_vnd',
          message: 'an employer partner receives no state money',
          remedy: 'Compare the role with the amount.',
        }),
      ),
  afterwards: writeWithheld,
});

/** Of a household or artisan the public row has bands instead of amounts. */
function withhold(row: Values, { find }: ImportContext): Values {
  const banded = isWithheld(find(beneficiary, row['beneficiary']));
  if (!banded) return { ...row, state_support_band: null, counterpart_band: null };
  return {
    ...row,
    state_support_vnd: null,
    counterpart_vnd: null,
    state_support_band: bandOf(row['state_support_vnd']),
    counterpart_band: bandOf(row['counterpart_vnd']),
  };
}

/** Keeps the exact amounts of households beside, and forgets those of beneficiaries that are none any more. */
async function writeWithheld(rows: readonly ImportRow[], { find, query }: ImportContext): Promise<number> {
  const given = rows.map(({ values }) => ({
    ...values,
    withheld: isWithheld(find(beneficiary, values['beneficiary'])),
  }));
  const [changed] = await query<{ changes: number }>(sql`
    with given as (
      select participation.id, given.withheld, given.state_support_vnd, given.counterpart_vnd
      from json_to_recordset(${JSON.stringify(given)}::text::json) as given (proposal text, beneficiary text, role text,
        state_support_vnd bigint, counterpart_vnd bigint, withheld boolean)
      join proposal on proposal.code = given.proposal
      join beneficiary on beneficiary.code = given.beneficiary
      join ${participation} on participation.proposal_id = proposal.id
        and participation.beneficiary_id = beneficiary.id and participation.role::text = given.role
    ), forgotten as (
      delete from ${participationWithheld} using given
      where participation_withheld.participation_id = given.id and not given.withheld
      returning 1
    ), written as (
      insert into ${participationWithheld} (participation_id, state_support_vnd, counterpart_vnd)
      select id, state_support_vnd, counterpart_vnd from given where withheld
      on conflict (participation_id) do update
      set state_support_vnd = excluded.state_support_vnd, counterpart_vnd = excluded.counterpart_vnd
      where (participation_withheld.state_support_vnd, participation_withheld.counterpart_vnd)
        is distinct from (excluded.state_support_vnd, excluded.counterpart_vnd)
      returning 1
    )
    select ((select count(*) from forgotten) + (select count(*) from written))::integer as changes`);
  return changed?.changes ?? 0;
}

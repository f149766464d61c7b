import { sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import {
  beneficiary,
  consultancy,
  demonstrationModel,
  fairParticipation,
  isHousehold,
  machineryItem,
  participation,
} from '../tables/index.ts';
import { searchKeyOf } from '../text/search-key.ts';
import { vietnameseSortKey } from '../text/vietnamese-sort-key.ts';
import { isWithheld, publicLabel } from './household.ts';
import type { ImportContext } from './import-file.ts';
import type { Values } from './problem.ts';
import { rowsOf } from './session.ts';

/** Money of fewer households than these is the money of each. */
const fewestTogether = 3;

/** By public code: what must not be told of one another. */
export interface Unlinked {
  /** Proposals whose public money would show what a household has of it: none of their households is named. */
  readonly proposals: ReadonlySet<string>;
  /** Households with a part in such a proposal: they stand without district and sector, or they would be found. */
  readonly households: ReadonlySet<string>;
  /** Whether a result of the proposal, or of none, may name the household: only where a part of it does too. */
  isTold(proposal: string | null | undefined, household: string): boolean;
}

/**
 * Decides over the parts of all households. The money of a proposal is public, at every stage and source, and so is what
 * its other participants have of it: what is left belongs to its households. An amount that is not known may be anything.
 */
export function findUnlinked(parts: readonly Values[]): Unlinked {
  const proposals = new Set<string>();
  for (const [proposal, shares] of Map.groupBy(parts, (part) => part['proposal'] as string)) {
    const few = (money: 'state_support_vnd' | 'counterpart_vnd') => {
      const sharing = new Set(
        shares.filter((part) => BigInt(part[money] ?? 1) > 0n).map((part) => part['beneficiary']),
      );
      return sharing.size > 0 && sharing.size < fewestTogether;
    };
    if (few('state_support_vnd') || few('counterpart_vnd')) proposals.add(proposal);
  }
  const within = parts.filter((part) => proposals.has(part['proposal'] as string));
  const households = new Set(within.map((part) => part['beneficiary'] as string));
  const together = new Set(parts.map((part) => `${part['proposal']}\n${part['beneficiary']}`));
  const isTold = (proposal: string | null | undefined, household: string) =>
    !households.has(household) && (proposal == null || together.has(`${proposal}\n${household}`));
  return { proposals, households, isTold };
}

/** The parts of households as they will be: those of the folder, and the stored ones that it does not bring. */
export async function householdParts(
  session: Db,
  { find, rows }: Pick<ImportContext, 'find' | 'rows'>,
): Promise<Values[]> {
  const stored = await rowsOf<Values>(
    session,
    sql`select proposal.code as proposal, beneficiary.code as beneficiary, part.role,
        part.state_support_vnd::text, part.counterpart_vnd::text
      from participation_withheld as part
      join proposal on proposal.id = part.proposal_id join beneficiary on beneficiary.id = part.beneficiary_id`,
  );
  const keyOf = (part: Values) => [part['proposal'], part['beneficiary'], part['role']].join('\n');
  const given: Values[] = [];
  for (const { values } of rows(participation)) {
    if (isWithheld(find(beneficiary, values['beneficiary']))) given.push(values);
  }
  const kept = stored.filter((part) => {
    const owner = find(beneficiary, part['beneficiary']);
    // what the folder does not name is what it was when it was stored
    return owner === undefined || isWithheld(owner);
  });
  return [...new Map([...kept, ...given].map((part) => [keyOf(part), part])).values()];
}

/** What proposals did for beneficiaries, and the column that says for whom. */
const ownedResults = [
  { table: fairParticipation, owner: fairParticipation.beneficiaryId },
  { table: demonstrationModel, owner: demonstrationModel.hostId },
  { table: machineryItem, owner: machineryItem.beneficiaryId },
  { table: consultancy, owner: consultancy.beneficiaryId },
];

/** Takes back what stored rows tell and may not any more; answers how many changed. */
export async function hideStored(session: Db, { proposals, households }: Unlinked, release: number): Promise<number> {
  const codes = (set: ReadonlySet<string>) =>
    sql`(select json_array_elements_text(${JSON.stringify([...set])}::text::json))`;
  const links = sql`delete from ${participation} using participation_withheld as withheld, proposal
    where withheld.proposal_id = participation.proposal_id and withheld.beneficiary_id = participation.beneficiary_id
      and withheld.role = participation.role and proposal.id = withheld.proposal_id and proposal.code in ${codes(proposals)}
    returning 1`;
  const names = (['BUSINESS_HOUSEHOLD', 'ARTISAN'] as const).map((category) => {
    const name = publicLabel({ eligibility_category: category }, null);
    return { name, artisan: category === 'ARTISAN', search: searchKeyOf([name]), sort: vietnameseSortKey(name) };
  });
  const descriptions = names.map(
    ({ name, artisan, search, sort }) => sql`update ${beneficiary} set name = ${name}, search_key = ${search},
      sort_key = ${sort}, parent_id = null, province_id = null, district_id = null, sector_code = null,
      sector_version = null, release_from = ${release}
    where code in ${codes(households)} and (eligibility_category = 'ARTISAN') = ${artisan}
      and (name <> ${name} or num_nonnulls(parent_id, province_id, district_id, sector_code) > 0)
    returning 1`,
  );
  const results = ownedResults.map(
    ({ table, owner }) => sql`update ${table} set ${sql.identifier(owner.name)} = null, release_from = ${release}
      from ${beneficiary} where ${beneficiary.id} = ${owner} and ${isHousehold(beneficiary)}
        and (${beneficiary.code} in ${codes(households)} or ${table.proposalId} is not null and not exists (
          select from ${participation} where ${participation.proposalId} = ${table.proposalId} and ${participation.beneficiaryId} = ${owner}))
      returning 1`,
  );
  let changes = 0;
  for (const statement of [links, ...descriptions, ...results]) changes += (await rowsOf(session, statement)).length;
  return changes;
}

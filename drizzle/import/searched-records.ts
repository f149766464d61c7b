import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import {
  activity,
  activitySubtype,
  beneficiary,
  communication,
  demonstrationModel,
  legalInstrument,
  machineryItem,
  organisation,
  place,
  placeAlias,
  programme,
  proposal,
  sector,
  source,
  tradeFair,
  trainingCourse,
  typicalProduct,
} from '../tables/index.ts';
import { placeAbbreviations, placePrefixes, type SearchType } from '../vocabulary/index.ts';

/** How the records of a kind are found. Expressions are over a row of `table`. */
export interface SearchedRecords {
  readonly table: PgTable & Readonly<Record<'code' | 'sortKey' | 'releaseFrom', AnyPgColumn>>;
  /** An array of its texts; the first is what it is called. Those that are null are left out. */
  readonly texts: SQL;
  /** Ids and a number that hits are counted by. */
  readonly activity?: SQL;
  readonly year?: SQL;
  readonly province?: SQL;
  /** Whether the records beside, which these are read from, changed in a release; a change of `table` itself always counts. */
  readonly changedBeside?: (release: number) => SQL;
}

const termOf = (terms: Readonly<Record<string, string>>): SQL =>
  sql`case ${place.type} ${sql.join(
    Object.entries(terms).map(([type, term]) => sql`when ${type} then ${term}`),
    sql` `,
  )} end`;

const prefix = termOf(Object.fromEntries(Object.entries(placePrefixes).map(([type, { vi }]) => [type, vi])));

const aliases = sql`array(select name from ${placeAlias} where place_id = ${place.id} order by name collate "C")`;

/** "TP Hải Phòng", "TP. Hải Phòng", "TP.Hải Phòng": as newspapers print them. */
const abbreviated = sql`array(select ${termOf(placeAbbreviations)} || mark || ${place.name} from unnest(array[' ', '. ', '.']) mark)`;

const yearOf = (day: AnyPgColumn): SQL => sql`extract(year from ${day})::integer`;

/** A column of the one record that a foreign key names. */
const of = (table: PgTable & { id: AnyPgColumn }, key: AnyPgColumn, column: AnyPgColumn): SQL =>
  sql`(select ${column} from ${table} where ${table.id} = ${key})`;

const changedIn = (table: PgTable, key: AnyPgColumn, release: number): SQL =>
  sql`${key} in (select other.id from ${table} other where other.release_from = ${release})`;

/** What belongs to a proposal is counted with it. */
const asItsProposal = (key: AnyPgColumn) => ({
  activity: of(proposal, key, proposal.activityId),
  year: of(proposal, key, proposal.planYear),
  province: of(proposal, key, proposal.provinceId),
  changedBeside: (release: number) => changedIn(proposal, key, release),
});

/** What the search over all finds, a kind an entry. */
export const searchedRecords: Readonly<Record<SearchType, SearchedRecords>> = {
  PROPOSAL: {
    table: proposal,
    texts: sql`array[${proposal.titleVi}, ${proposal.titleEn}, ${proposal.code}]`,
    activity: sql`${proposal.activityId}`,
    year: sql`${proposal.planYear}`,
    province: sql`${proposal.provinceId}`,
  },
  BENEFICIARY: {
    table: beneficiary,
    texts: sql`array[${beneficiary.name}, ${beneficiary.taxCode}]`,
    province: sql`${beneficiary.provinceId}`,
  },
  PLACE: {
    table: place,
    texts: sql`array[${prefix} || ' ' || ${place.name}, ${place.name}] || ${aliases} || ${abbreviated}`,
    province: sql`case when ${place.level} = 'PROVINCE' then ${place.id} else
      (select case when above.level = 'PROVINCE' then above.id else above.parent_id end from ${place} above where above.id = ${place.parentId}) end`,
    changedBeside: (release) =>
      sql`${place.id} in (select place_id from ${placeAlias} where release_from = ${release}) or ${changedIn(place, place.parentId, release)}`,
  },
  ORGANISATION: {
    table: organisation,
    texts: sql`array[${organisation.nameVi}, ${organisation.nameEn}]`,
    province: sql`${organisation.provinceId}`,
  },
  PROGRAMME: {
    table: programme,
    texts: sql`array[${programme.nameVi}, ${programme.nameEn}, ${programme.code}]`,
    province: sql`${programme.provinceId}`,
  },
  ACTIVITY: {
    table: activity,
    texts: sql`array[${activity.nameVi}, ${activity.nameEn}]`,
    activity: sql`${activity.id}`,
  },
  ACTIVITY_SUBTYPE: {
    table: activitySubtype,
    texts: sql`array[${activitySubtype.nameVi}, ${activitySubtype.nameEn}]`,
    activity: sql`${activitySubtype.activityId}`,
  },
  LEGAL_INSTRUMENT: {
    table: legalInstrument,
    texts: sql`array[${legalInstrument.code}, ${legalInstrument.subject}]`,
    year: yearOf(legalInstrument.issuedOn),
  },
  TYPICAL_PRODUCT: {
    table: typicalProduct,
    texts: sql`array[${typicalProduct.nameVi}, ${typicalProduct.nameEn}]`,
    province: of(beneficiary, typicalProduct.beneficiaryId, beneficiary.provinceId),
    changedBeside: (release) => changedIn(beneficiary, typicalProduct.beneficiaryId, release),
  },
  TRADE_FAIR: {
    table: tradeFair,
    texts: sql`array[${tradeFair.nameVi}, ${tradeFair.nameEn}, ${tradeFair.venue}]`,
    year: sql`${tradeFair.year}`,
    province: sql`${tradeFair.hostProvinceId}`,
  },
  DEMONSTRATION_MODEL: {
    table: demonstrationModel,
    texts: sql`array[${demonstrationModel.nameVi}, ${demonstrationModel.nameEn}, ${demonstrationModel.technology}]`,
    ...asItsProposal(demonstrationModel.proposalId),
  },
  MACHINERY_ITEM: {
    table: machineryItem,
    texts: sql`array[${machineryItem.nameVi}, ${machineryItem.nameEn}]`,
    ...asItsProposal(machineryItem.proposalId),
  },
  COMMUNICATION: {
    table: communication,
    texts: sql`array[${communication.titleVi}, ${communication.titleEn}, ${communication.outlet}]`,
    ...asItsProposal(communication.proposalId),
  },
  SECTOR: {
    table: sector,
    texts: sql`array[${sector.nameVi}, ${sector.nameEn}, ${sector.number}]`,
  },
  TRAINING_COURSE: {
    table: trainingCourse,
    texts: sql`array[${trainingCourse.tradeVi}, ${trainingCourse.tradeEn}, ${trainingCourse.code}]`,
    ...asItsProposal(trainingCourse.proposalId),
  },
  SOURCE: {
    table: source,
    texts: sql`array[${source.title}, ${source.publisher}]`,
    year: yearOf(source.publishedOn),
  },
};

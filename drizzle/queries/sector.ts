import { and, eq, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { beneficiary, sector } from '../tables/index.ts';
import { beneficiaryFilter } from './beneficiary.ts';
import { legalInstrumentFilter } from './law.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';
import { validityFilter } from './validity.ts';

type Sector = typeof sector;
type Beneficiary = typeof beneficiary;

/** Whether a sector is that of a beneficiary: the same number of the same edition. */
export const isSectorOf = (row: Sector, { sectorVersion, sectorCode }: Beneficiary): SQL =>
  and(eq(row.version, sectorVersion), eq(row.number, sectorCode))!;

/** Whether the sector of a beneficiary is this one or lies beneath it, whatever of the levels between is listed. */
export function isInSector({ sectorVersion, sectorCode }: Beneficiary, row: Sector): SQL {
  const division = alias(sector, 'division');
  const divisions = sql`(select ${division.number} from ${sector} ${division} where ${division.parentId} = ${row.id})`;
  return sql`(${sectorVersion} = ${row.version} and case ${row.level} when 'SECTION'
    then left(${sectorCode}, 2) in ${divisions} else starts_with(${sectorCode}, ${row.number}) end)`;
}

export const sectorFilter: FilterRegister<Sector> = {
  name: 'Sector',
  table: sector,
  fields: {
    code: value((row) => row.code, 'Edition and number, such as `VSIC2007-1520`.'),
    version: value((row) => row.version, 'The edition of VSIC.'),
    number: value((row) => row.number, 'A letter, or two to five digits; mind the edition.'),
    level: value((row) => row.level, 'Section, division, group, class or subclass.'),
    validOn: validityFilter,
    validFrom: value((row) => row.validFrom, 'First day of the edition.'),
    validTo: value((row) => row.validTo, 'First day on which it is no longer used; null while it is.'),
    certainty: value((row) => row.certainty, 'How sure the entry is.'),
    ...recordFilters,
    parent: one(sector.parentId, () => sectorFilter, 'The nearest listed entry above.'),
    children: many(sector.parentId, () => sectorFilter, 'The listed entries directly below.'),
    instrument: one(sector.instrumentId, () => legalInstrumentFilter, 'The decision that issued the edition.'),
    beneficiaries: {
      kind: 'relation',
      cardinality: 'many',
      on: (row, related: Beneficiary) => isInSector(related, row),
      filter: () => beneficiaryFilter,
      description: 'Beneficiaries of this sector or one beneath it.',
    },
  },
  search: searchIn('number and names'),
};

export const sectorOrder: OrderRegister<Sector> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Edition and number.'),
    NAME: orderBy((row) => row.sortKey, 'Vietnamese name, in Vietnamese order.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

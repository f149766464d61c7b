import { sql, type SQL } from 'drizzle-orm';
import { check, foreignKey, index, integer, pgEnum, pgTable, text, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { codeRules, codedColumns, noStroke, recordColumns, searchKey, sortKey } from '../columns.ts';
import { codesOf, eligibilityCategories, legalForms, sectorVersions } from '../vocabulary/index.ts';
import { place } from './place.ts';
import { writtenBy } from './release.ts';

export const eligibilityCategoryEnum = pgEnum('eligibility_category', codesOf(eligibilityCategories));
export const legalFormEnum = pgEnum('legal_form', codesOf(legalForms));
export const sectorVersionEnum = pgEnum('sector_version', codesOf(sectorVersions));

interface Kind {
  readonly eligibilityCategory: AnyPgColumn;
  readonly legalForm: AnyPgColumn;
}

const isNoHousehold = ({ eligibilityCategory, legalForm }: Kind): SQL =>
  sql`${eligibilityCategory} not in ('BUSINESS_HOUSEHOLD', 'ARTISAN') and ${legalForm} is distinct from 'BUSINESS_HOUSEHOLD'`;

/** Whether a beneficiary is a person in all but name, by category or legal form; `isWithheld` says so of a row that is read. Never null. */
export const isHousehold = (row: Kind): SQL => sql`not (${isNoHousehold(row)})`;

/**
 * An establishment that takes part in proposals. A business household or an artisan stands here under a public label
 * ("Hộ kinh doanh (Cát Hải, 1020)"), without owner's name, tax number and employees: the import withholds them.
 */
export const beneficiary = pgTable(
  'beneficiary',
  {
    ...codedColumns(),
    name: text('name').notNull(),
    eligibilityCategory: eligibilityCategoryEnum('eligibility_category').notNull(),
    legalForm: legalFormEnum('legal_form'),
    /** Digits with their hyphen, such as `9900000048-001`; null when unknown, absent or withheld. */
    taxCode: text('tax_code'),
    /** The head of a branch. */
    parentId: integer('parent_id'),
    provinceId: integer('province_id').references(() => place.id),
    districtId: integer('district_id').references(() => place.id),
    /** Four digits of VSIC in the edition `sectorVersion`. */
    sectorCode: text('sector_code'),
    sectorVersion: sectorVersionEnum('sector_version'),
    /** Employees in the year `employeesYear`; null when unknown or withheld. */
    employees: integer('employees'),
    employeesYear: integer('employees_year'),
    searchKey: searchKey(),
    sortKey: sortKey(),
    ...recordColumns(),
  },
  (table) => [
    ...codeRules(table),
    noStroke(table),
    foreignKey({ columns: [table.parentId], foreignColumns: [table.id] }),
    index('beneficiary_parent').on(table.parentId),
    index('beneficiary_province').on(table.provinceId, table.sortKey, table.code),
    index('beneficiary_district').on(table.districtId),
    index('beneficiary_sector').on(table.sectorVersion, table.sectorCode, table.sortKey, table.code),
    index('beneficiary_sort').on(table.sortKey, table.code),
    index('beneficiary_updated').on(table.releaseFrom, table.code),
    index('beneficiary_search').using('gin', table.searchKey.op('gin_trgm_ops')),
    check('beneficiary_sector_has_version', sql`(${table.sectorCode} is null) = (${table.sectorVersion} is null)`),
    check(
      'beneficiary_household_is_withheld',
      sql`(${isNoHousehold(table)})
        or (${table.taxCode} is null and ${table.employees} is null and ${table.employeesYear} is null)`,
    ),
    check('beneficiary_employees', sql`${table.employees} >= 0`),
    writtenBy(table),
  ],
);

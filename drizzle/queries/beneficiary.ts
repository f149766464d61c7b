import { eq } from 'drizzle-orm';
import { beneficiary, participation, place } from '../tables/index.ts';
import { participationFilter } from './participation.ts';
import { placeFilter } from './place.ts';
import { orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';

type Beneficiary = typeof beneficiary;

export const beneficiaryFilter: FilterRegister<Beneficiary> = {
  name: 'Beneficiary',
  table: beneficiary,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    name: value((row) => row.name, 'The name; of a household its public label.'),
    eligibilityCategory: value((row) => row.eligibilityCategory, 'The category of the law.'),
    legalForm: value((row) => row.legalForm, 'The legal form.'),
    taxCode: value((row) => row.taxCode, 'The tax number, with its hyphen.'),
    sectorCode: value((row) => row.sectorCode, 'Four digits of VSIC; mind the edition.'),
    sectorVersion: value((row) => row.sectorVersion, 'The edition of VSIC.'),
    employees: value((row) => row.employees, 'Employees in the year they were counted.'),
    provenance: value((row) => row.provenance, 'Where the record is from.'),
    parent: {
      kind: 'relation',
      description: 'The head of a branch.',
      cardinality: 'one',
      table: beneficiary,
      on: (row, parent: Beneficiary) => eq(parent.id, row.parentId),
      key: (row) => row.parentId,
      filter: () => beneficiaryFilter,
    },
    province: {
      kind: 'relation',
      description: 'The province where it is.',
      cardinality: 'one',
      table: place,
      on: (row, related: typeof place) => eq(related.id, row.provinceId),
      key: (row) => row.provinceId,
      filter: () => placeFilter,
    },
    district: {
      kind: 'relation',
      description: 'The district where it is.',
      cardinality: 'one',
      table: place,
      on: (row, related: typeof place) => eq(related.id, row.districtId),
      key: (row) => row.districtId,
      filter: () => placeFilter,
    },
    participations: {
      kind: 'relation',
      description: 'Its parts in proposals.',
      cardinality: 'many',
      table: participation,
      on: (row, related: typeof participation) => eq(related.beneficiaryId, row.id),
      filter: () => participationFilter,
    },
  },
  search: searchIn('the name'),
};

export const beneficiaryOrder: OrderRegister<Beneficiary> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    EMPLOYEES: orderBy((row) => row.employees, 'Employees.'),
  },
  unique: (row) => [row.code],
  standard: [{ by: 'NAME', direction: 'ASC' }],
};

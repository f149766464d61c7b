import {
  beneficiary,
  consultancy,
  demonstrationModel,
  fairParticipation,
  machineryItem,
  participation,
  sector,
  typicalProduct,
} from '../tables/index.ts';
import { beneficiaryEligibleOn } from './eligibility.ts';
import { participationFilter } from './participation.ts';
import { placeFilter } from './place.ts';
import { isSectorOf, sectorFilter } from './sector.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';
import { consultancyFilter } from './advice.ts';
import { demonstrationModelFilter, machineryItemFilter } from './technology.ts';
import { fairParticipationFilter } from './trade-fair.ts';
import { typicalProductFilter } from './typical-product.ts';

type Beneficiary = typeof beneficiary;

export const beneficiaryFilter: FilterRegister<Beneficiary> = {
  name: 'Beneficiary',
  table: beneficiary,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    name: value((row) => row.name, 'The name; of a household its public label.'),
    eligibilityCategory: value((row) => row.eligibilityCategory, 'The category of the law.'),
    eligibleOn: beneficiaryEligibleOn,
    legalForm: value((row) => row.legalForm, 'The legal form.'),
    taxCode: value((row) => row.taxCode, 'The tax number, with its hyphen.'),
    sectorCode: value((row) => row.sectorCode, 'Four digits of VSIC; mind the edition.'),
    sectorVersion: value((row) => row.sectorVersion, 'The edition of VSIC.'),
    employees: value((row) => row.employees, 'Employees in the year they were counted.'),
    employeesYear: value((row) => row.employeesYear, 'The year in which employees were counted.'),
    ...recordFilters,
    parent: one(beneficiary.parentId, () => beneficiaryFilter, 'The head of a branch.'),
    branches: many(beneficiary.parentId, () => beneficiaryFilter, 'Its branches.'),
    province: one(beneficiary.provinceId, () => placeFilter, 'The province where it is.'),
    district: one(beneficiary.districtId, () => placeFilter, 'The district where it is.'),
    sector: {
      kind: 'relation',
      cardinality: 'one',
      on: (row, related: typeof sector) => isSectorOf(related, row),
      filter: () => sectorFilter,
      description: 'Its sector, where the edition lists it; ask its division by `parent`.',
    },
    participations: many(participation.beneficiaryId, () => participationFilter, 'Its parts in proposals.'),
    fairParticipations: many(fairParticipation.beneficiaryId, () => fairParticipationFilter, 'Its parts in fairs.'),
    demonstrationModels: many(demonstrationModel.hostId, () => demonstrationModelFilter, 'The models that it hosts.'),
    machineryItems: many(machineryItem.beneficiaryId, () => machineryItemFilter, 'The machinery that it got.'),
    consultancies: many(consultancy.beneficiaryId, () => consultancyFilter, 'The advice that it was given.'),
    typicalProducts: many(
      typicalProduct.beneficiaryId,
      () => typicalProductFilter,
      'Its products that entered selection.',
    ),
  },
  search: searchIn('the name'),
};

export const beneficiaryOrder: OrderRegister<Beneficiary> = {
  fields: {
    NAME: orderBy((row) => row.sortKey, 'Name, in Vietnamese order.'),
    CODE: orderBy((row) => row.code, 'Public code.'),
    EMPLOYEES: orderBy((row) => row.employees, 'Employees.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'NAME', direction: 'ASC' }],
};

import type { Province } from '../country.ts';
import { establishmentsOf } from '../establishment.ts';
import type { Row } from './row.ts';

/** The districts that the reference lists do not have. */
export const places = (provinces: readonly Province[]): Row[] =>
  provinces.flatMap(({ code, districts }) =>
    districts
      .filter((district) => district.code.startsWith('MH-'))
      .map((district) => ({
        code: district.code,
        level: 'DISTRICT',
        type: 'RURAL_DISTRICT',
        name: district.name,
        parent: code,
        valid_from: '2008-08-01',
        valid_to: '2024-12-31',
      })),
  );

/** The local programmes but that of Hải Phòng, which the reference lists have. */
export const programmes = (provinces: readonly Province[]): Row[] =>
  provinces
    .filter(({ programme }) => programme.startsWith('MH-'))
    .map(({ code, name, programme }) => ({
      code: programme,
      level: 'LOCAL',
      name_vi: `Khuyến công địa phương ${name}`,
      name_en: `Local industrial promotion of ${name}`,
      province: code,
    }));

export const organisations = (provinces: readonly Province[]): Row[] =>
  provinces.map(({ code, name, centre }) => ({
    code: centre,
    kind: 'INDUSTRIAL_PROMOTION_CENTRE',
    name_vi: `Trung tâm Khuyến công Minh Họa ${name}`,
    name_en: `Illustration Industrial Promotion Centre of ${name}`,
    province: code,
  }));

export const beneficiaries = (provinces: readonly Province[]): Row[] =>
  provinces.flatMap(establishmentsOf).map((one) => ({
    code: one.code,
    name: one.name,
    eligibility_category: one.form.category,
    legal_form: one.form.legalForm,
    tax_code: one.taxCode,
    province: one.province.code,
    district: one.district,
    sector_code: one.trade.sector,
    sector_version: 'VSIC2018',
    employees: one.household ? null : one.employees,
    employees_year: one.household ? null : 2018,
  }));

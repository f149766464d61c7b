import { eq } from 'drizzle-orm';
import { beneficiary, sector } from '@khuyencong/drizzle/tables/index.ts';
import { isSectorOf } from '@khuyencong/drizzle/queries/sector.ts';
import { beneficiaryFilter, beneficiaryOrder } from '@khuyencong/drizzle/queries/beneficiary.ts';
import { eligibilityCategories, legalForms, sectorVersions } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { beneficiaryEligibility } from '../law/eligibility.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Place } from '../place/place.ts';
import { participationEntity } from '../proposal/participation.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { Sector } from '../sector/sector.ts';
import { supportByYearField } from './support-year.ts';
import { consultancyEntity } from '../advice/consultancy.ts';
import { demonstrationModelEntity } from '../technology/demonstration-model.ts';
import { machineryItemEntity } from '../technology/machinery-item.ts';
import { fairParticipationEntity } from '../trade-fair/fair-participation.ts';
import { typicalProductEntity } from '../typical-product/typical-product.ts';

export const Beneficiary = nodeRef('Beneficiary', beneficiary);

export const beneficiaryEntity: Entity<typeof beneficiary> = {
  name: 'Beneficiary',
  type: Beneficiary,
  table: beneficiary,
  filter: beneficiaryFilter,
  order: beneficiaryOrder,
};

builder.objectType(Beneficiary, {
  description:
    'An establishment that takes part in proposals (đơn vị thụ hưởng). Business households and artisans stand under a public label, without name, address, tax number and employees; those that take part where public amounts would be theirs also without district, sector and that part.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Beneficiary', beneficiary),
    name: t.column({ column: beneficiary.name, description: 'Its registered name; of a household the public label.' }),
    eligibilityCategory: t.column({
      column: beneficiary.eligibilityCategory,
      description: 'The category under which the law lets it be supported.',
    }),
    eligibilityCategoryLabel: termField(
      t,
      beneficiary.eligibilityCategory,
      eligibilityCategories,
      'The category in words.',
    ),
    eligibility: beneficiaryEligibility(t),
    legalForm: t.column({ column: beneficiary.legalForm, description: 'Its legal form; null when not known.' }),
    legalFormLabel: termField(t, beneficiary.legalForm, legalForms, 'The legal form in words; null when not known.'),
    taxCode: t.column({
      column: beneficiary.taxCode,
      description: 'Its tax number; null when unknown, absent or withheld. Illustrative ones begin with 99.',
    }),
    parent: related(t, Beneficiary, beneficiary.parentId, 'The head of this branch; null when it is none.'),
    branches: pageOf(t, beneficiaryEntity, {
      description: 'Its branches.',
      of: (row, parent: typeof beneficiary) => eq(row.parentId, parent.id),
    }),
    province: related(t, Place, beneficiary.provinceId, 'The province where it is; null when not known.'),
    district: related(t, Place, beneficiary.districtId, 'The district where it is; null when not known.'),
    sectorCode: t.column({
      column: beneficiary.sectorCode,
      description: 'Its sector, four digits of VSIC in the edition of `sectorVersion`; null when not known.',
    }),
    sectorVersion: t.column({
      column: beneficiary.sectorVersion,
      description: 'The edition of VSIC, for the same digits may change meaning; null without a sector.',
    }),
    sectorVersionLabel: termField(
      t,
      beneficiary.sectorVersion,
      sectorVersions,
      'The edition in words; null without a sector.',
    ),
    sector: t.one({
      type: Sector,
      nullable: true,
      description: 'Its sector in that edition; null when not known, withheld, or not on our list.',
      rows: (row, _inputs, compilation) => {
        const rows = compilation.rows(sector);
        return { ...rows, where: isSectorOf(rows.row, row) };
      },
    }),
    employees: t.column({
      column: beneficiary.employees,
      description: 'Employees in the year `employeesYear`; null when not known, or withheld because it is a household.',
    }),
    employeesYear: t.column({
      column: beneficiary.employeesYear,
      description: 'The year in which employees were counted; null when not known or withheld.',
    }),
    participations: pageOf(t, participationEntity, {
      description: 'Its parts in proposals, by the order in which they were loaded.',
      of: (row, parent: typeof beneficiary) => eq(row.beneficiaryId, parent.id),
    }),
    supportByYear: supportByYearField(t),
    typicalProducts: pageOf(t, typicalProductEntity, {
      description: 'Its products that were entered for selection.',
      of: (row, parent: typeof beneficiary) => eq(row.beneficiaryId, parent.id),
    }),
    fairParticipations: pageOf(t, fairParticipationEntity, {
      description: 'Its parts in trade fairs.',
      of: (row, parent: typeof beneficiary) => eq(row.beneficiaryId, parent.id),
    }),
    demonstrationModels: pageOf(t, demonstrationModelEntity, {
      description: 'The demonstration models that it hosts.',
      of: (row, parent: typeof beneficiary) => eq(row.hostId, parent.id),
    }),
    machineryItems: pageOf(t, machineryItemEntity, {
      description: 'The machinery and technology that it got.',
      of: (row, parent: typeof beneficiary) => eq(row.beneficiaryId, parent.id),
    }),
    consultancies: pageOf(t, consultancyEntity, {
      description: 'The advice that it was given.',
      of: (row, parent: typeof beneficiary) => eq(row.beneficiaryId, parent.id),
    }),
    ...recordFields(t, beneficiary),
  }),
});

builder.queryFields((t) => ({
  beneficiaries: pageOf(t, beneficiaryEntity, { description: 'Establishments that take part in proposals.' }),
  beneficiary: byCode(t, Beneficiary, 'A beneficiary by its code.', 'B01'),
}));

import { sql } from 'drizzle-orm';
import { machineryItem } from '@khuyencong/drizzle/tables/index.ts';
import { machineryItemFilter, machineryItemOrder } from '@khuyencong/drizzle/queries/technology.ts';
import { amountBands, machineryForms, machineryKinds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { Beneficiary } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';

export const MachineryItem = nodeRef('MachineryItem', machineryItem);

export const machineryItemEntity: Entity<typeof machineryItem> = {
  name: 'MachineryItem',
  type: MachineryItem,
  table: machineryItem,
  filter: machineryItemFilter,
  order: machineryItemOrder,
};

builder.objectType(MachineryItem, {
  description:
    'Machines of one kind (máy móc, thiết bị tiên tiến), or a technology that was handed over, that an establishment got through a proposal.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'MachineryItem', machineryItem),
    proposal: related(t, Proposal, machineryItem.proposalId, 'The proposal that supports it.'),
    beneficiary: related(
      t,
      Beneficiary,
      machineryItem.beneficiaryId,
      'Who uses it; null when not known, or a household whose money the proposal’s would show.',
    ),
    kind: t.column({ column: machineryItem.kind, description: 'Machinery or a technology that is handed over.' }),
    kindLabel: termField(t, machineryItem.kind, machineryKinds, 'The kind in words.'),
    form: t.column({ column: machineryItem.form, description: 'Single machines or a line.' }),
    formLabel: termField(t, machineryItem.form, machineryForms, 'The form in words.'),
    nameVi: t.column({ column: machineryItem.nameVi, description: 'Its Vietnamese name.' }),
    nameEn: t.column({ column: machineryItem.nameEn, description: 'Its English name; null when there is none.' }),
    label: nameField(
      t,
      machineryItem.nameVi,
      machineryItem.nameEn,
      'Its name; Vietnamese where there is no English one.',
    ),
    quantity: t.column({ column: machineryItem.quantity, description: 'How many.' }),
    origin: t.column({
      column: machineryItem.origin,
      description: 'The ISO 3166 code of the country of origin; null when not known.',
    }),
    unitPrice: t.column({
      column: machineryItem.unitPriceVnd,
      description: 'The price of one, from all sources; null when not known, or withheld because it is a household’s.',
    }),
    price: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'The price of all: quantity times the price of one. Null when that is not known or withheld.',
      sql: (row) => sql`(${row.unitPriceVnd}::numeric * ${row.quantity})`,
    }),
    unitPriceBand: t.column({
      column: machineryItem.unitPriceBand,
      description: 'The range that the price of one lies in for a household; null for others, or when not known.',
    }),
    unitPriceBandLabel: termField(
      t,
      machineryItem.unitPriceBand,
      amountBands,
      'The range of the price of one in words; null for others than households, or when not known.',
    ),
    supplier: t.column({
      column: machineryItem.supplier,
      description: 'The organisation that supplies it; null when not known.',
    }),
    ...recordFields(t, machineryItem),
  }),
});

builder.queryFields((t) => ({
  machineryItems: pageOf(t, machineryItemEntity, { description: 'Machinery and technology transfers, by code.' }),
  machineryItem: byCode(t, MachineryItem, 'Machinery or a technology transfer by its code.', 'MI1'),
}));

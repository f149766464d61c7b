import { and, eq, gt, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import { selectionEntry, typicalProduct } from '@khuyencong/drizzle/tables/index.ts';
import { typicalProductFilter, typicalProductOrder } from '@khuyencong/drizzle/queries/typical-product.ts';
import { productGroups, selectionLevels } from '@khuyencong/drizzle/vocabulary/index.ts';
import { Beneficiary } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Inputs } from '../compile/declaration.ts';
import { pageOf, type Entity } from '../connection.ts';
import { SelectionLevel } from '../enums.ts';
import { languageArgument, nameField, termField, termLabel } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { selectionEntryEntity } from './selection-entry.ts';

export const TypicalProduct = nodeRef('TypicalProduct', typicalProduct);

export const typicalProductEntity: Entity<typeof typicalProduct> = {
  name: 'TypicalProduct',
  type: TypicalProduct,
  table: typicalProduct,
  filter: typicalProductFilter,
  order: typicalProductOrder,
};

const validityArgument = (t: any) => ({
  on: t.arg({ type: 'Date', description: 'The day on which the certificate is valid.' }),
});

function recognisedLevel(row: typeof typicalProduct, { on }: Inputs, compilation: Compilation): SQL {
  const entries = compilation.rows(selectionEntry);
  const { certificateValidFrom: from, certificateValidTo: to } = entries.row;
  const valid = on!.isSet && and(lte(from, on!.bind()), or(isNull(to), gt(to, on!.bind())));
  const recognised = and(
    eq(entries.row.typicalProductId, row.id),
    eq(entries.row.result, 'RECOGNISED'),
    valid || undefined,
  );
  return sql`(select max(${entries.row.level}) from ${entries.from as SQL} where ${recognised})`;
}

builder.objectType(TypicalProduct, {
  description:
    'A product that was entered for selection as a typical product of rural industry (sản phẩm công nghiệp nông thôn tiêu biểu). Not OCOP, which is a scheme with stars. A product of a household stands under a public label.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'TypicalProduct', typicalProduct),
    nameVi: t.column({
      column: typicalProduct.nameVi,
      description: 'Its Vietnamese name; of a household’s product a public label.',
    }),
    nameEn: t.column({
      column: typicalProduct.nameEn,
      description: 'Its English name; null when there is none, or withheld because it is a household’s.',
    }),
    label: nameField(
      t,
      typicalProduct.nameVi,
      typicalProduct.nameEn,
      'Its name; Vietnamese where there is no English one.',
    ),
    productGroup: t.column({ column: typicalProduct.productGroup, description: 'The group in which it is judged.' }),
    productGroupLabel: termField(t, typicalProduct.productGroup, productGroups, 'The group in words.'),
    isSet: t.column({ column: typicalProduct.isSet, description: 'Whether several products are judged as one.' }),
    beneficiary: related(t, Beneficiary, typicalProduct.beneficiaryId, 'Who makes it.'),
    recognisedLevel: t.leaf({
      type: SelectionLevel,
      nullable: true,
      description:
        'The highest level at which it was ever recognised or, with `on`, by a certificate that is valid on that day. Null when there is none, or its validity is not known.',
      args: validityArgument(t),
      sql: recognisedLevel,
    }),
    recognisedLevelLabel: t.leaf({
      type: 'String',
      nullable: true,
      description: 'That level in words; null when there is none, or its validity is not known.',
      args: { ...validityArgument(t), ...languageArgument(t) },
      sql: (row, inputs, compilation) =>
        termLabel(recognisedLevel(row, inputs, compilation), selectionLevels, inputs.lang),
    }),
    selectionEntries: pageOf(t, selectionEntryEntity, {
      description: 'The rounds that it entered, by year and level.',
      of: (row, parent: typeof typicalProduct) => eq(row.typicalProductId, parent.id),
    }),
    ...recordFields(t, typicalProduct),
  }),
});

builder.queryFields((t) => ({
  typicalProducts: pageOf(t, typicalProductEntity, {
    description: 'Products that were entered for selection as typical products of rural industry.',
  }),
  typicalProduct: byCode(t, TypicalProduct, 'A typical product by its code.', 'TP1'),
}));

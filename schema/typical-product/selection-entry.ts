import { and, eq, gt, gte, sql, type SQL } from 'drizzle-orm';
import { selectionEntry } from '@khuyencong/drizzle/tables/index.ts';
import { selectionEntryFilter, selectionEntryOrder } from '@khuyencong/drizzle/queries/typical-product.ts';
import {
  amountBands,
  promotionRegions,
  selectionLevels,
  selectionResults,
} from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { TypicalProduct } from './typical-product.ts';

const SelectionEntry = nodeRef('SelectionEntry', selectionEntry);

export const selectionEntryEntity: Entity<typeof selectionEntry> = {
  name: 'SelectionEntry',
  type: SelectionEntry,
  table: selectionEntry,
  filter: selectionEntryFilter,
  order: selectionEntryOrder,
};

builder.objectType(SelectionEntry, {
  description:
    'A product in one round of selection (bình chọn) at one level. One product has many: a recognised one may enter the level above.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'SelectionEntry', selectionEntry),
    typicalProduct: related(t, TypicalProduct, selectionEntry.typicalProductId, 'The product.'),
    proposal: related(
      t,
      Proposal,
      selectionEntry.proposalId,
      'The proposal that paid for the round; null when not known, or withheld because it is a household’s.',
    ),
    level: t.column({ column: selectionEntry.level, description: 'The level of the round.' }),
    levelLabel: termField(t, selectionEntry.level, selectionLevels, 'The level in words.'),
    region: t.column({
      column: selectionEntry.region,
      description: 'The region of a round of level REGION; null at other levels.',
    }),
    regionLabel: termField(
      t,
      selectionEntry.region,
      promotionRegions,
      'The region in words; null at other levels than REGION.',
    ),
    roundYear: t.column({ column: selectionEntry.roundYear, description: 'The year of the round.' }),
    score: t.column({
      column: selectionEntry.score,
      description: 'Its score, 0 to 100; null when not known, or withheld because it is a household’s.',
    }),
    result: t.column({ column: selectionEntry.result, description: 'Recognised or not; null when not known.' }),
    resultLabel: termField(t, selectionEntry.result, selectionResults, 'The result in words; null when not known.'),
    isPromoted: t.leaf({
      type: 'Boolean',
      nullable: false,
      description: 'Whether the product entered a higher level in the year of this round or later.',
      sql: (row, _inputs, compilation) => {
        const later = compilation.rows(selectionEntry);
        const higher = and(
          eq(later.row.typicalProductId, row.typicalProductId),
          gt(later.row.level, row.level),
          gte(later.row.roundYear, row.roundYear),
        );
        return sql`exists (select from ${later.from as SQL} where ${higher})`;
      },
    }),
    certificateNumber: t.column({
      column: selectionEntry.certificateNumber,
      description:
        'The number of the certificate; null when there is none, or not known, or withheld because it is a household’s.',
    }),
    certificateValidFrom: t.column({
      column: selectionEntry.certificateValidFrom,
      description: 'The day on which the certificate was issued; null without one, or when not known.',
    }),
    certificateValidTo: t.column({
      column: selectionEntry.certificateValidTo,
      description: 'First day on which the certificate is no longer valid; null without one, or when not known.',
    }),
    prize: t.column({
      column: selectionEntry.prizeVnd,
      description:
        'The prize; null when there is none or not known, or withheld because it is a household’s: see the band.',
    }),
    prizeBand: t.column({
      column: selectionEntry.prizeBand,
      description: 'The range that the prize of a household lies in; null for others, or when not known.',
    }),
    prizeBandLabel: termField(
      t,
      selectionEntry.prizeBand,
      amountBands,
      'The range of the prize in words; null for others than households, or when not known.',
    ),
    ...recordFields(t, selectionEntry),
  }),
});

builder.queryFields((t) => ({
  selectionEntries: pageOf(t, selectionEntryEntity, {
    description: 'Products in the rounds of selection, by year and level.',
  }),
  selectionEntry: byCode(t, SelectionEntry, 'An entry for selection by its code.', 'SE1'),
}));

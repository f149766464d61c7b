import { eq } from 'drizzle-orm';
import { tradeFair } from '@khuyencong/drizzle/tables/index.ts';
import { tradeFairFilter, tradeFairOrder } from '@khuyencong/drizzle/queries/trade-fair.ts';
import { fairTiers, promotionRegions } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Organisation } from '../organisation/organisation.ts';
import { Place } from '../place/place.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { fairParticipationEntity } from './fair-participation.ts';

export const TradeFair = nodeRef('TradeFair', tradeFair);

export const tradeFairEntity: Entity<typeof tradeFair> = {
  name: 'TradeFair',
  type: TradeFair,
  table: tradeFair,
  filter: tradeFairFilter,
  order: tradeFairOrder,
};

builder.objectType(TradeFair, {
  description: 'A trade fair or exhibition (hội chợ, triển lãm) where supported establishments exhibit.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'TradeFair', tradeFair),
    nameVi: t.column({ column: tradeFair.nameVi, description: 'Its Vietnamese name.' }),
    nameEn: t.column({ column: tradeFair.nameEn, description: 'Its English name; null when there is none.' }),
    label: nameField(t, tradeFair.nameVi, tradeFair.nameEn, 'Its name; Vietnamese where there is no English one.'),
    tier: t.column({ column: tradeFair.tier, description: 'Regional, national or abroad.' }),
    tierLabel: termField(t, tradeFair.tier, fairTiers, 'The tier in words.'),
    region: t.column({
      column: tradeFair.region,
      description: 'The region of a regional fair; null for others, or when not known.',
    }),
    regionLabel: termField(
      t,
      tradeFair.region,
      promotionRegions,
      'The region in words; null for others than regional fairs, or when not known.',
    ),
    year: t.column({ column: tradeFair.year, description: 'The year of the fair.' }),
    hostProvince: related(
      t,
      Place,
      tradeFair.hostProvinceId,
      'The province where it is held, as it was in that year; null abroad, or when not known.',
    ),
    hostCountry: t.column({
      column: tradeFair.hostCountry,
      description: 'The ISO 3166 code of the country of a fair abroad; null at home, or when not known.',
    }),
    venue: t.column({ column: tradeFair.venue, description: 'Where in the province it is held; null when not known.' }),
    organiser: related(t, Organisation, tradeFair.organiserId, 'Who holds it; null when not known.'),
    startsOn: t.column({ column: tradeFair.startsOn, description: 'The first day; null when not known.' }),
    endsOn: t.column({ column: tradeFair.endsOn, description: 'The last day; null when not known.' }),
    booths: t.column({
      column: tradeFair.booths,
      description: 'Booths of the whole fair, supported or not; null when not known.',
    }),
    visitors: t.column({
      column: tradeFair.visitors,
      description: 'Visitors of the whole fair; null when not known.',
    }),
    participations: pageOf(t, fairParticipationEntity, {
      description: 'Its exhibitors as far as they are known here, by code.',
      of: (row, parent: typeof tradeFair) => eq(row.tradeFairId, parent.id),
    }),
    ...recordFields(t, tradeFair),
  }),
});

builder.queryFields((t) => ({
  tradeFairs: pageOf(t, tradeFairEntity, { description: 'Trade fairs, newest first.' }),
  tradeFair: byCode(t, TradeFair, 'A trade fair by its code.', 'TF1'),
}));

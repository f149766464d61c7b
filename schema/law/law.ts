import { eq } from 'drizzle-orm';
import { legalInstrument, supportNorm } from '@khuyencong/drizzle/tables/index.ts';
import {
  legalInstrumentFilter,
  legalInstrumentOrder,
  supportNormFilter,
  supportNormOrder,
} from '@khuyencong/drizzle/queries/law.ts';
import { certainties, instrumentKinds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Place } from '../place/place.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';

export const LegalInstrument = nodeRef('LegalInstrument', legalInstrument);
const SupportNorm = nodeRef('SupportNorm', supportNorm);

const legalInstrumentEntity: Entity<typeof legalInstrument> = {
  name: 'LegalInstrument',
  type: LegalInstrument,
  table: legalInstrument,
  filter: legalInstrumentFilter,
  order: legalInstrumentOrder,
};

const supportNormEntity: Entity<typeof supportNorm> = {
  name: 'SupportNorm',
  type: SupportNorm,
  table: supportNorm,
  filter: supportNormFilter,
  order: supportNormOrder,
};

builder.objectType(LegalInstrument, {
  description: 'An act of law that governs industrial promotion (văn bản pháp luật). Nothing here is legal advice.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'LegalInstrument', legalInstrument),
    kind: t.column({ column: legalInstrument.kind, description: 'Decree, circular, decision.' }),
    kindLabel: termField(t, legalInstrument.kind, instrumentKinds, 'The kind in words.'),
    subject: t.column({ column: legalInstrument.subject, description: 'What it governs; null when not recorded.' }),
    issuedOn: t.column({
      column: legalInstrument.issuedOn,
      description: 'The day it was issued; null when not known.',
    }),
    effectiveFrom: t.column({
      column: legalInstrument.effectiveFrom,
      description: 'First day in force; null when not known.',
    }),
    effectiveTo: t.column({
      column: legalInstrument.effectiveTo,
      description: 'First day no longer in force; null while it is, or when not known.',
    }),
    certainty: t.column({ column: legalInstrument.certainty, description: 'How sure the record is.' }),
    certaintyLabel: termField(t, legalInstrument.certainty, certainties, 'The certainty in words.'),
    certaintyNote: t.column({
      column: legalInstrument.certaintyNote,
      description: 'What is sure and what is not; null when there is nothing to add.',
    }),
    norms: pageOf(t, supportNormEntity, {
      description: 'The support norms that it sets.',
      of: (row, parent: typeof legalInstrument) => eq(row.instrumentId, parent.id),
    }),
    ...recordFields(t, legalInstrument),
  }),
});

builder.objectType(SupportNorm, {
  description: 'A support ceiling (mức hỗ trợ): rate and cap apply together, the lower wins.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'SupportNorm', supportNorm),
    instrument: related(t, LegalInstrument, supportNorm.instrumentId, 'The instrument that sets it.'),
    clause: t.column({ column: supportNorm.clause, description: 'The clause; null when not recorded.' }),
    programmeLevel: t.column({ column: supportNorm.programmeLevel, description: 'National or local.' }),
    province: related(t, Place, supportNorm.provinceId, 'The province whose norm it is; null for a national one.'),
    subject: t.column({
      column: supportNorm.subject,
      description: 'What it limits: the code of an activity subtype, or another support such as a prize.',
    }),
    maximumRatePercent: t.column({
      column: supportNorm.maximumRatePercent,
      description: 'Greatest share of the cost in percent; null when only the cap applies.',
    }),
    cap: t.column({
      column: supportNorm.capVnd,
      description: 'Greatest support a unit; null when only the rate applies.',
    }),
    capUnit: t.column({
      column: supportNorm.capUnit,
      description: 'The unit that the cap is for, such as `establishment`.',
    }),
    validFrom: t.column({ column: supportNorm.validFrom, description: 'First day of validity.' }),
    validTo: t.column({
      column: supportNorm.validTo,
      description: 'First day on which it is no longer valid; null while it is.',
    }),
    certainty: t.column({
      column: supportNorm.certainty,
      description: 'How sure it is; only VERIFIED norms were read in public text.',
    }),
    certaintyLabel: termField(t, supportNorm.certainty, certainties, 'The certainty in words.'),
    evidence: t.column({ column: supportNorm.evidence, description: 'Where it was read; null when from memory.' }),
    ...recordFields(t, supportNorm),
  }),
});

builder.queryFields((t) => ({
  legalInstruments: pageOf(t, legalInstrumentEntity, { description: 'The acts of law, newest first.' }),
  legalInstrument: byCode(t, LegalInstrument, 'An act of law by its number.', '28/2018/TT-BTC'),
  supportNorms: pageOf(t, supportNormEntity, { description: 'The support ceilings of all times.' }),
  supportNorm: byCode(t, SupportNorm, 'A support ceiling by its code.', 'TT28-4A'),
}));

import { advanceRate } from '@khuyencong/drizzle/tables/index.ts';
import { advanceRateFilter, advanceRateOrder } from '@khuyencong/drizzle/queries/advance-rate.ts';
import { certainties, programmeLevels } from '@khuyencong/drizzle/vocabulary/index.ts';
import { ActivitySubtype } from '../activity/activity.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { LegalInstrument } from './law.ts';

const AdvanceRate = nodeRef('AdvanceRate', advanceRate);

export const advanceRateEntity: Entity<typeof advanceRate> = {
  name: 'AdvanceRate',
  type: AdvanceRate,
  table: advanceRate,
  filter: advanceRateFilter,
  order: advanceRateOrder,
};

builder.objectType(AdvanceRate, {
  description:
    'How much of a support may be advanced (tạm ứng). Nothing is checked against it: the rates of machines and models were not seen.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'AdvanceRate', advanceRate),
    instrument: related(t, LegalInstrument, advanceRate.instrumentId, 'The instrument that sets it.'),
    clause: t.column({ column: advanceRate.clause, description: 'The clause; null when not recorded.' }),
    programmeLevel: t.column({ column: advanceRate.programmeLevel, description: 'National or local.' }),
    programmeLevelLabel: termField(t, advanceRate.programmeLevel, programmeLevels, 'The level in words.'),
    activitySubtype: related(t, ActivitySubtype, advanceRate.subjectId, 'The support that may be advanced.'),
    maximumRatePercent: t.column({
      column: advanceRate.maximumRatePercent,
      description: 'Greatest share of the support in percent; null when the rate is not known.',
    }),
    workDonePercent: t.column({
      column: advanceRate.workDonePercent,
      description: 'The share of the work, in percent, beyond which it is paid; null when none is asked for.',
    }),
    validFrom: t.column({ column: advanceRate.validFrom, description: 'First day of validity; null when not known.' }),
    validTo: t.column({
      column: advanceRate.validTo,
      description: 'First day on which it is no longer valid; null while it is, or when not known.',
    }),
    certainty: t.column({ column: advanceRate.certainty, description: 'How sure it is.' }),
    certaintyLabel: termField(t, advanceRate.certainty, certainties, 'The certainty in words.'),
    certaintyNote: t.column({
      column: advanceRate.certaintyNote,
      description: 'What is sure and what is not; null when there is nothing to add.',
    }),
    evidence: t.column({ column: advanceRate.evidence, description: 'Where it was read; null when from memory.' }),
    ...recordFields(t, advanceRate),
  }),
});

builder.queryFields((t) => ({
  advanceRates: pageOf(t, advanceRateEntity, { description: 'How much of which support may be advanced.' }),
  advanceRate: byCode(t, AdvanceRate, 'An advance rate by its code.', 'TT36-A01'),
}));

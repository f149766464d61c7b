import { asc, eq } from 'drizzle-orm';
import { instrumentRelation, legalInstrument, supportNorm } from '@khuyencong/drizzle/tables/index.ts';
import {
  instrumentActs,
  isInForceOn,
  legalInstrumentFilter,
  legalInstrumentOrder,
  supportNormFilter,
  supportNormOrder,
} from '@khuyencong/drizzle/queries/law.ts';
import {
  capUnits,
  certainties,
  instrumentKinds,
  instrumentRelationKinds,
  programmeLevels,
} from '@khuyencong/drizzle/vocabulary/index.ts';
import { ActivitySubtype } from '../activity/activity.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { pageOf, type Entity } from '../connection.ts';
import { dayArgument, dayOf } from '../day.ts';
import { termField } from '../label.ts';
import { institutionalTaskEntity } from '../institutional-task/institutional-task.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Place } from '../place/place.ts';
import { sectorEntity } from '../sector/sector.ts';
import { advanceRateEntity } from './advance-rate.ts';
import { eligibilityRuleEntity } from './eligibility.ts';
import { programmeEntity } from '../programme/programme.ts';
import { proposalEntity } from '../proposal/proposal.ts';
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

export const supportNormEntity: Entity<typeof supportNorm> = {
  name: 'SupportNorm',
  type: SupportNorm,
  table: supportNorm,
  filter: supportNormFilter,
  order: supportNormOrder,
};

const InstrumentRelation = builder.objectRef<typeof instrumentRelation>('InstrumentRelation').implement({
  description: 'What a later act of law does to an earlier one.',
  fields: (t) => ({
    later: related(t, LegalInstrument, instrumentRelation.laterId, 'The act that amends or replaces.'),
    earlier: related(t, LegalInstrument, instrumentRelation.earlierId, 'The act that is amended or replaced.'),
    kind: t.column({ column: instrumentRelation.kind, description: 'Amends or replaces.' }),
    kindLabel: termField(t, instrumentRelation.kind, instrumentRelationKinds, 'The kind in words.'),
    effectiveOn: t.column({
      column: instrumentRelation.effectiveOn,
      description: 'First day of the change; null when not known.',
    }),
    certainty: t.column({ column: instrumentRelation.certainty, description: 'How sure it is.' }),
    certaintyLabel: termField(t, instrumentRelation.certainty, certainties, 'The certainty in words.'),
    certaintyNote: t.column({
      column: instrumentRelation.certaintyNote,
      description: 'What is sure and what is not; null when there is nothing to add.',
    }),
    ...recordFields(t, instrumentRelation),
  }),
});

/** What acts do to each other, by day. */
function actsOf(t: any, acts: keyof typeof instrumentActs, description: string) {
  return t.many({
    type: InstrumentRelation,
    description: `${description} By day; those whose day is not known come last.`,
    rows: (parent: typeof legalInstrument, _inputs: unknown, compilation: Compilation): Rows => {
      const rows = compilation.rows(instrumentRelation);
      const { row } = rows;
      return { ...rows, where: instrumentActs[acts](parent, row), orderBy: [asc(row.effectiveOn), asc(row.id)] };
    },
  });
}

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
    isInForce: t.leaf({
      type: 'Boolean',
      nullable: true,
      description:
        'Whether it is in force on a day; null when its first day is not known. An act without a recorded end still is, as far as we know.',
      args: dayArgument(t),
      sql: (row, { on }) => isInForceOn(row, dayOf(on!)),
    }),
    amends: actsOf(t, 'amends', 'The acts that it amends.'),
    amendedBy: actsOf(t, 'amendedBy', 'The acts that amend it.'),
    replaces: actsOf(t, 'replaces', 'The acts that it replaces.'),
    replacedBy: actsOf(t, 'replacedBy', 'The acts that replace it.'),
    certainty: t.column({ column: legalInstrument.certainty, description: 'How sure the record is.' }),
    certaintyLabel: termField(t, legalInstrument.certainty, certainties, 'The certainty in words.'),
    certaintyNote: t.column({
      column: legalInstrument.certaintyNote,
      description: 'What is sure and what is not; null when there is nothing to add.',
    }),
    advanceRates: pageOf(t, advanceRateEntity, {
      description: 'The advance rates that it sets.',
      of: (row, parent: typeof legalInstrument) => eq(row.instrumentId, parent.id),
    }),
    supportNorms: pageOf(t, supportNormEntity, {
      description: 'The support norms that it sets.',
      of: (row, parent: typeof legalInstrument) => eq(row.instrumentId, parent.id),
    }),
    eligibilityRules: pageOf(t, eligibilityRuleEntity, {
      description: 'What it says of places and categories of beneficiaries.',
      of: (row, parent: typeof legalInstrument) => eq(row.instrumentId, parent.id),
    }),
    sectors: pageOf(t, sectorEntity, {
      description: 'The listed sectors of the edition that it issued; none for other acts.',
      of: (row, parent: typeof legalInstrument) => eq(row.instrumentId, parent.id),
    }),
    programmes: pageOf(t, programmeEntity, {
      description: 'The programmes that it set up.',
      of: (row, parent: typeof legalInstrument) => eq(row.legalBasisId, parent.id),
    }),
    proposals: pageOf(t, proposalEntity, {
      description: 'Proposals that name it for their norms.',
      of: (row, parent: typeof legalInstrument) => eq(row.normInstrumentId, parent.id),
    }),
    institutionalTasks: pageOf(t, institutionalTaskEntity, {
      description: 'What bodies did about it, such as a comment on its draft.',
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
    programmeLevelLabel: termField(t, supportNorm.programmeLevel, programmeLevels, 'The level in words.'),
    province: related(t, Place, supportNorm.provinceId, 'The province whose norm it is; null for a national one.'),
    activitySubtype: related(t, ActivitySubtype, supportNorm.subjectId, 'What it limits.'),
    maximumRatePercent: t.column({
      column: supportNorm.maximumRatePercent,
      description: 'Greatest share of the cost in percent; null when only the cap applies.',
    }),
    cap: t.column({
      column: supportNorm.capVnd,
      description: 'Greatest support a unit; null when only the rate applies.',
    }),
    capUnit: t.column({ column: supportNorm.capUnit, description: 'What the cap is for one of.' }),
    capUnitLabel: termField(t, supportNorm.capUnit, capUnits, 'The unit of the cap in words.'),
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
    certaintyNote: t.column({
      column: supportNorm.certaintyNote,
      description: 'What is sure and what is not; null when there is nothing to add.',
    }),
    evidence: t.column({ column: supportNorm.evidence, description: 'Where it was read; null when from memory.' }),
    ...recordFields(t, supportNorm),
  }),
});

builder.queryFields((t) => ({
  legalInstruments: pageOf(t, legalInstrumentEntity, { description: 'The acts of law, newest first.' }),
  legalInstrument: byCode(t, LegalInstrument, 'An act of law by its number.', '28/2018/TT-BTC'),
  supportNorms: pageOf(t, supportNormEntity, {
    description: 'The support ceilings of all times; `validOn` finds those of a day.',
  }),
  supportNorm: byCode(t, SupportNorm, 'A support ceiling by its code.', 'TT28-4A'),
}));

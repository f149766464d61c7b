import type { NormedSupport } from '@khuyencong/drizzle/queries/norm-check.ts';
import {
  capUnits,
  certainties,
  normOutcomes,
  programmeLevels,
  type Term,
} from '@khuyencong/drizzle/vocabulary/index.ts';
import { CapUnit, Certainty, NormOutcome, ProgrammeLevel } from '../enums.ts';
import { languageArgument } from '../label.ts';
import { builder } from '../builder.ts';

/** Provinces set their own ceilings; where none is stored, the national one is a yardstick, not the rule. */
const otherLevel = {
  VI: '; đối chiếu với định mức của chương trình quốc gia, chưa có định mức của tỉnh',
  EN: '; compared with the norm of the national programme, for no norm of the province is stored',
} as const;

const inWords = ({ vi, en }: Term, lang: unknown): string => (lang === 'VI' ? vi : en);

export const NormCheck = builder.objectRef<NormedSupport>('NormCheck').implement({
  description:
    'A support compared with the norm in force on the day of approval. A warning with its certainty, never a rejection: norms were not read in full.',
  fields: (t) => ({
    beneficiaryCode: t.exposeString('beneficiary', { description: 'Code of the supported beneficiary.' }),
    normCode: t.exposeString('norm', { description: 'Code of the norm that applied.' }),
    instrumentCode: t.exposeString('instrument', { description: 'Number of the instrument that set it.' }),
    clause: t.exposeString('clause', { nullable: true, description: 'Its clause there; null when not recorded.' }),
    isNamed: t.exposeBoolean('isNamed', {
      nullable: true,
      description:
        'Whether the proposal names this act for its norms. False: it names another, such as one that had been replaced. Null when it names none.',
    }),
    approvedOn: t.field({
      type: 'Date',
      description: 'The day of approval, on which the norm was in force.',
      resolve: (check) => check.approvedOn,
    }),
    certainty: t.field({ type: Certainty, description: 'How sure the norm is.', resolve: (check) => check.certainty }),
    certaintyLabel: t.string({
      description: 'The certainty in words.',
      args: languageArgument(t),
      resolve: ({ certainty }, { lang }) => inWords(certainties[certainty], lang),
    }),
    certaintyNote: t.exposeString('certaintyNote', {
      nullable: true,
      description: 'What of the norm is sure and what is not; null when there is nothing to add.',
    }),
    programmeLevel: t.field({
      type: ProgrammeLevel,
      description:
        "The level that the norm is set for. Where it is not the proposal's own, the norm is a yardstick, and `label` says so.",
      resolve: (check) => check.normLevel,
    }),
    programmeLevelLabel: t.string({
      description: 'That level in words.',
      args: languageArgument(t),
      resolve: ({ normLevel }, { lang }) => inWords(programmeLevels[normLevel], lang),
    }),
    stateSupport: t.field({
      type: 'VND',
      nullable: true,
      description: 'State money for the beneficiary, stage APPROVED; null when not known or withheld.',
      resolve: (check) => check.stateSupportVnd,
    }),
    cost: t.field({
      type: 'VND',
      nullable: true,
      description: 'State money and its own together; null when one of them is not known.',
      resolve: (check) => check.costVnd,
    }),
    maximumRatePercent: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Greatest share of the cost in percent; null when only the cap applies.',
      resolve: (check) => check.maximumRatePercent,
    }),
    cap: t.field({
      type: 'VND',
      nullable: true,
      description: 'Greatest support; null when only the rate applies.',
      resolve: (check) => check.capVnd,
    }),
    capUnit: t.field({
      type: CapUnit,
      description: 'What the cap is for one of; the support is compared as one.',
      resolve: (check) => check.capUnit,
    }),
    capUnitLabel: t.string({
      description: 'The unit of the cap in words.',
      args: languageArgument(t),
      resolve: ({ capUnit }, { lang }) => inWords(capUnits[capUnit], lang),
    }),
    outcome: t.field({
      type: NormOutcome,
      description: 'How the support stands to it.',
      resolve: (check) => check.outcome,
    }),
    label: t.string({
      description: 'The outcome in words, and whether the norm is of another level than the proposal.',
      args: languageArgument(t),
      resolve: ({ outcome, normLevel, proposalLevel }, { lang }) =>
        `${inWords(normOutcomes[outcome], lang)}${normLevel === proposalLevel ? '' : otherLevel[lang as keyof typeof otherLevel]}`,
    }),
  }),
});

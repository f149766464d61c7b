import { Certainty, Language, ProgrammeLevel } from '../enums.ts';
import { builder } from '../builder.ts';

const NormOutcome = builder.enumType('NormOutcome', {
  description: 'How a support stands to its norm.',
  values: {
    WITHIN: { description: 'Neither rate nor cap is exceeded.' },
    ABOVE_RATE: { description: 'The share of the cost is above the greatest rate.' },
    ABOVE_CAP: { description: 'The amount is above the cap.' },
    ABOVE_RATE_AND_CAP: { description: 'Both are exceeded.' },
    UNKNOWN: { description: 'An amount is not known or withheld.' },
  } as const,
});

/** One support compared with the norm of its day. */
export interface NormCheckResult {
  readonly beneficiary: string;
  readonly norm: string;
  readonly instrument: string;
  readonly certainty: 'VERIFIED' | 'KNOWN' | 'UNCERTAIN';
  readonly programmeLevel: 'NATIONAL' | 'LOCAL';
  readonly ofOtherLevel: boolean;
  readonly stateSupportVnd: bigint | null;
  readonly costVnd: bigint | null;
  readonly maximumRatePercent: string | null;
  readonly capVnd: bigint | null;
  readonly outcome: 'WITHIN' | 'ABOVE_RATE' | 'ABOVE_CAP' | 'ABOVE_RATE_AND_CAP' | 'UNKNOWN';
}

const sentences = {
  WITHIN: { VI: 'Trong định mức', EN: 'Within the norm' },
  ABOVE_RATE: { VI: 'Vượt tỷ lệ tối đa', EN: 'Above the greatest rate' },
  ABOVE_CAP: { VI: 'Vượt mức trần', EN: 'Above the cap' },
  ABOVE_RATE_AND_CAP: { VI: 'Vượt tỷ lệ và mức trần', EN: 'Above rate and cap' },
  UNKNOWN: { VI: 'Chưa đủ số liệu để đối chiếu', EN: 'Not enough is known to compare' },
} as const;

/** Provinces set their own ceilings; where none is stored, the national one is a yardstick, not the rule. */
const otherLevel = {
  VI: '; đối chiếu với định mức của chương trình quốc gia, chưa có định mức của tỉnh',
  EN: '; compared with the norm of the national programme, for no norm of the province is stored',
} as const;

const text = (amount: bigint | null) => (amount === null ? null : String(amount));

export const NormCheck = builder.objectRef<NormCheckResult>('NormCheck').implement({
  description:
    'A support compared with the norm in force on the day of approval. A warning with its certainty, never a rejection: norms were not read in full.',
  fields: (t) => ({
    beneficiaryCode: t.exposeString('beneficiary', { description: 'Code of the supported beneficiary.' }),
    normCode: t.exposeString('norm', { description: 'Code of the norm that applied.' }),
    instrumentCode: t.exposeString('instrument', { description: 'Number of the instrument that set it.' }),
    certainty: t.field({ type: Certainty, description: 'How sure the norm is.', resolve: (check) => check.certainty }),
    programmeLevel: t.field({
      type: ProgrammeLevel,
      description:
        "The level that the norm is set for. Where it is not the proposal's own, the norm is a yardstick, and `label` says so.",
      resolve: (check) => check.programmeLevel,
    }),
    stateSupport: t.field({
      type: 'VND',
      nullable: true,
      description: 'State money for the beneficiary, stage APPROVED; null when not known or withheld.',
      resolve: (check) => text(check.stateSupportVnd),
    }),
    cost: t.field({
      type: 'VND',
      nullable: true,
      description: 'State money and its own together; null when one of them is not known.',
      resolve: (check) => text(check.costVnd),
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
      resolve: (check) => text(check.capVnd),
    }),
    outcome: t.field({
      type: NormOutcome,
      description: 'How the support stands to it.',
      resolve: (check) => check.outcome,
    }),
    label: t.string({
      description: 'The outcome in words, and whether the norm is of another level than the proposal.',
      args: {
        lang: t.arg({
          type: Language,
          required: true,
          defaultValue: 'VI',
          description: 'Vietnamese unless asked otherwise.',
        }),
      },
      resolve: ({ outcome, ofOtherLevel }, { lang }) =>
        `${sentences[outcome][lang]}${ofOtherLevel ? otherLevel[lang] : ''}`,
    }),
  }),
});

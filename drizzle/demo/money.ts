import type { budgetStages, fundingSources } from '../vocabulary/index.ts';
import type { Content } from './content.ts';
import type { Province } from './country.ts';
import type { Level, Life } from './life.ts';

export type Stage = keyof typeof budgetStages;
export type Source = keyof typeof fundingSources;

/** How the amount of the first source at REGISTERED is told; NOTHING is told of the money at all. */
export type Telling = 'EXACT' | 'OVER' | 'UNKNOWN' | 'NOTHING';

export interface Money {
  readonly telling: Telling;
  /** Whether the first approved amount was changed once. */
  readonly changed: boolean;
  /** Đồng by source at the stages that the proposal came to. */
  readonly amounts: ReadonlyMap<Stage, ReadonlyMap<Source, bigint>>;
}

/** The amounts are whole hundreds of thousands. */
export const unit = 100_000n;

/** The status that brings a stage. */
const reachedBy = {
  REGISTERED: 'SUBMITTED',
  APPRAISED: 'APPRAISED',
  APPROVED: 'APPROVED',
  ASSIGNED: 'APPROVED',
  SETTLED: 'SETTLED',
} as const satisfies Record<Stage, string>;

/** What a proposal asks, gets and settles. National money is about twice the local; 2020 leaves more of it unused. */
export function moneyOf(
  plan: { year: number; level: Level; province: Province; content: Content; life: Life },
  random: () => number,
): Money {
  const { year, level, content, life } = plan;
  const [least, greatest] = content.state;
  const growth = 1.04 ** (year - 2016) * (level === 'NATIONAL' ? 2 : 1) * Math.sqrt(plan.province.size);
  const state = (least + (greatest - least) * random() ** 1.5) * growth;
  const counterpart = content.counterpart[0] + (content.counterpart[1] - content.counterpart[0]) * random();
  const shares = sharesOf(level, counterpart, random);
  const unused = (year === 2020 ? 0.12 : 0.06) * random() ** 2;
  const assigned = random() < 0.05 ? 0.9 : 1;
  const factors: Readonly<Record<Stage, number>> = {
    REGISTERED: 1.02 + 0.2 * random(),
    APPRAISED: 1 + 0.02 * random(),
    APPROVED: 1,
    ASSIGNED: assigned,
    SETTLED: assigned * (1 - unused),
  };
  const drawn = random();
  const telling: Telling = drawn < 0.02 ? 'NOTHING' : drawn < 0.03 ? 'UNKNOWN' : drawn < 0.05 ? 'OVER' : 'EXACT';
  const stages = (Object.keys(reachedBy) as Stage[]).filter((stage) => life.day(reachedBy[stage]) !== undefined);
  return {
    telling,
    changed: random() < 0.02 && life.day('IN_PROGRESS') !== undefined,
    amounts: new Map(
      (telling === 'NOTHING' ? [] : stages).map((stage) => [
        stage,
        new Map(shares.map(([source, share]) => [source, BigInt(Math.round(state * share * factors[stage])) * unit])),
      ]),
    ),
  };
}

/** Of each đồng of state money, and what the establishments add to it. */
function sharesOf(level: Level, counterpart: number, random: () => number): (readonly [Source, number])[] {
  const second = random() < 0.15 ? 0.2 : 0;
  const shares: (readonly [Source, number])[] =
    level === 'LOCAL'
      ? [
          ['PROVINCIAL_BUDGET', 1 - second],
          ['LOCAL_AUTHORITY_BUDGET', second],
        ]
      : [
          ['CENTRAL_BUDGET', 1 - second],
          ['PROVINCIAL_BUDGET', second],
        ];
  const sponsored = random() < 0.04 ? 0.1 : 0;
  return [...shares, ['BENEFICIARY_COUNTERPART', counterpart] as const, ['OTHER', sponsored] as const].filter(
    ([, share]) => share > 0,
  );
}

const isState = (source: Source) => source !== 'BENEFICIARY_COUNTERPART' && source !== 'OTHER';

/** The amounts of the state at a stage. */
export const stateAmounts = ({ amounts }: Money, stage: Stage): [Source, bigint][] =>
  [...(amounts.get(stage) ?? [])].filter(([source]) => isState(source));

/** What a stage has of the state, or of the establishments. */
export function sumAt({ amounts }: Money, stage: Stage, whose: 'STATE' | 'COUNTERPART'): bigint {
  return [...(amounts.get(stage) ?? [])]
    .filter(([source]) => (whose === 'STATE' ? isState(source) : source === 'BENEFICIARY_COUNTERPART'))
    .reduce((sum, [, amount]) => sum + amount, 0n);
}

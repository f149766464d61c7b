import type { amount, flow } from '@khuyencong/drizzle/tables/index.ts';
import { budgetStages, codesOf, type fundingSources } from '@khuyencong/drizzle/vocabulary/index.ts';
import type { Row } from './copy-rows.ts';
import { outline } from './proposals.ts';
import { randomStream } from '@khuyencong/drizzle/demo/random.ts';
import { dayOfYear, type Scale, synthetic } from './synthetic.ts';

type FundingSource = keyof typeof fundingSources;

const stages = codesOf(budgetStages);

/** Shares of the sources in what a proposal registers, in percent. */
const shares: readonly (readonly [FundingSource, number])[] = [
  ['PROVINCIAL_BUDGET', 45],
  ['BENEFICIARY_COUNTERPART', 40],
  ['OTHER', 15],
];

/**
 * Amounts stage after stage, each from the same sources; how many a proposal has lies around the mean that the scale
 * asks for. One registered amount in forty was changed once, so that its first revision stands superseded beside it.
 */
export function* amounts(scale: Scale): Generator<Row<typeof amount>> {
  const mean = scale.amounts / scale.proposals;
  for (let id = 1; id <= scale.proposals; id += 1) {
    const { national, registeredVnd } = outline(id, scale);
    const random = randomStream(4, id);
    const spread = Math.round(Math.min(4, mean / 2) * (2 * random() - 1));
    const count = Math.min(stages.length * shares.length, Math.max(1, Math.round(mean) + spread));
    const sources = shares.slice(0, count > 2 * stages.length ? 3 : 2);
    let written = 0;
    for (const stage of stages) {
      const kept = stage === 'REGISTERED' ? 100 : 60 + Math.floor(41 * random());
      for (const [source, share] of sources) {
        if (written === count) break;
        const amountVnd = BigInt(Math.floor((registeredVnd * share * kept) / 10_000_000) * 1000);
        const fundingSource = national && source === 'PROVINCIAL_BUDGET' ? 'CENTRAL_BUDGET' : source;
        const changed = written === 0 && id % 40 === 0;
        if (changed) yield amountRow(id, stage, fundingSource, 1, true, amountVnd + 1_000_000n);
        yield amountRow(id, stage, fundingSource, changed ? 2 : 1, false, amountVnd);
        written += 1;
      }
    }
  }
}

const amountRow = (
  proposalId: number,
  stage: keyof typeof budgetStages,
  fundingSource: FundingSource,
  revision: number,
  superseded: boolean,
  amountVnd: bigint,
): Row<typeof amount> => ({
  proposalId,
  stage,
  fundingSource,
  revision,
  superseded,
  amountVnd,
  floorVnd: amountVnd,
  ceilingVnd: amountVnd,
  ...synthetic,
});

/** An advance and a payment of state money for three proposals in four. */
export function* flows(scale: Scale): Generator<Row<typeof flow>> {
  for (let id = 1; id <= scale.proposals; id += 1) {
    if (id % 4 === 0) continue;
    const { national, year, registeredVnd } = outline(id, scale);
    for (const [index, kind] of (['ADVANCE', 'PAYMENT'] as const).entries()) {
      yield {
        code: `SYN-F${id}-${index + 1}`,
        proposalId: id,
        kind,
        fundingSource: national ? 'CENTRAL_BUDGET' : 'PROVINCIAL_BUDGET',
        occurredOn: dayOfYear(year, 150 + 100 * index + (id % 90)),
        amountVnd: BigInt(Math.floor((registeredVnd * (20 - 5 * index)) / 100_000) * 1000),
        ...synthetic,
      };
    }
  }
}

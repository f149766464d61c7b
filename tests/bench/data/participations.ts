import type { participation, participationWithheld } from '@khuyencong/drizzle/tables/index.ts';
import { establishment } from './beneficiaries.ts';
import type { Row } from './copy-rows.ts';
import { outline } from './proposals.ts';
import { randomStream } from '@khuyencong/drizzle/demo/random.ts';
import { type Scale, synthetic } from './synthetic.ts';

/** One recipient a proposal, two for one in ten. */
export function* participations(scale: Scale): Generator<Row<typeof participation>> {
  for (const { id, proposalId, beneficiaryId, household, stateVnd, counterpartVnd } of parts(scale)) {
    yield {
      id,
      proposalId,
      beneficiaryId,
      role: 'RECIPIENT',
      stateSupportVnd: household ? null : stateVnd,
      counterpartVnd: household ? null : counterpartVnd,
      stateSupportBand: household ? bandOf(stateVnd) : null,
      counterpartBand: household ? bandOf(counterpartVnd) : null,
      ...synthetic,
    };
  }
}

/** The exact money of the households among them. */
export function* participationsWithheld(scale: Scale): Generator<Row<typeof participationWithheld>> {
  for (const { proposalId, beneficiaryId, household, stateVnd, counterpartVnd } of parts(scale)) {
    if (household) yield { proposalId, beneficiaryId, role: 'RECIPIENT', stateSupportVnd: stateVnd, counterpartVnd };
  }
}

function* parts(scale: Scale) {
  let id = 0;
  for (let proposalId = 1; proposalId <= scale.proposals; proposalId += 1) {
    const { beneficiaryId, registeredVnd } = outline(proposalId, scale);
    const random = randomStream(6, proposalId);
    const other = 1 + Math.floor(scale.beneficiaries * random());
    const pair = proposalId % 10 === 0 && other !== beneficiaryId;
    for (const one of pair ? [beneficiaryId, other] : [beneficiaryId]) {
      id += 1;
      const base = Math.floor(registeredVnd / (pair ? 2_000_000 : 1_000_000));
      yield {
        id,
        proposalId,
        beneficiaryId: one,
        household: establishment(one).household,
        stateVnd: BigInt(base * 350_000),
        counterpartVnd: BigInt(base * 300_000),
      };
    }
  }
}

function bandOf(vnd: bigint) {
  if (vnd < 20_000_000n) return 'UNDER_20M';
  if (vnd < 50_000_000n) return 'FROM_20M_TO_50M';
  if (vnd < 100_000_000n) return 'FROM_50M_TO_100M';
  if (vnd < 300_000_000n) return 'FROM_100M_TO_300M';
  return vnd < 1_000_000_000n ? 'FROM_300M_TO_1B' : 'FROM_1B';
}

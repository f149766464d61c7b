import type { Database } from '@khuyencong/drizzle';
import { listNormedSupports, type NormedSupport } from '@khuyencong/drizzle/queries/norm-check.ts';
import DataLoader from 'dataloader';
import type { NormCheckResult } from './norm-check.ts';

export type NormLoader = DataLoader<number, NormCheckResult[]>;

/** The norm checks of proposals by internal id: one statement for all that a document asks together. */
export function createNormLoader(database: Database): NormLoader {
  return new DataLoader(async (proposalIds) => {
    const supports = Map.groupBy(await listNormedSupports(database, proposalIds), (row) => row.proposalId);
    return proposalIds.map((id) => (supports.get(id) ?? []).map(checkSupport));
  });
}

/** Rate and cap apply together. Integers throughout: support × 100 00 against cost × rate in hundredths. */
function checkSupport(row: NormedSupport): NormCheckResult {
  const stateSupportVnd = amountOf(row.stateSupportVnd);
  const counterpartVnd = amountOf(row.counterpartVnd);
  const costVnd = stateSupportVnd === null || counterpartVnd === null ? null : stateSupportVnd + counterpartVnd;
  const capVnd = amountOf(row.capVnd);
  const known = stateSupportVnd !== null && (row.maximumRatePercent === null || costVnd !== null);
  const aboveCap = known && capVnd !== null && stateSupportVnd > capVnd;
  const aboveRate =
    known &&
    row.maximumRatePercent !== null &&
    stateSupportVnd * 10_000n > costVnd! * hundredths(row.maximumRatePercent);
  const outcome = !known
    ? 'UNKNOWN'
    : aboveRate && aboveCap
      ? 'ABOVE_RATE_AND_CAP'
      : aboveRate
        ? 'ABOVE_RATE'
        : aboveCap
          ? 'ABOVE_CAP'
          : 'WITHIN';
  return {
    beneficiary: row.beneficiary,
    norm: row.norm,
    instrument: row.instrument,
    certainty: row.certainty,
    programmeLevel: row.normLevel,
    ofOtherLevel: row.normLevel !== row.proposalLevel,
    maximumRatePercent: row.maximumRatePercent,
    stateSupportVnd,
    costVnd,
    capVnd,
    outcome,
  };
}

const amountOf = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

/** A percentage with two decimals, such as `50.00`, in hundredths of a percent. */
const hundredths = (percent: string): bigint => BigInt(percent.replace('.', ''));

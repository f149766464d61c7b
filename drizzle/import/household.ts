import type { Values } from './problem.ts';
import { amountBands, eligibilityCategories } from '../vocabulary/index.ts';

/** Whether the beneficiary is a person in all but name: what would tell who it is does not become public. */
export const isWithheld = (beneficiary: Values | undefined): boolean =>
  beneficiary !== undefined &&
  (['BUSINESS_HOUSEHOLD', 'ARTISAN'].includes(beneficiary['eligibility_category'] ?? '') ||
    beneficiary['legal_form'] === 'BUSINESS_HOUSEHOLD');

/** What stands for the name: "Hộ kinh doanh (Cát Hải, 1020)". */
export function publicLabel(beneficiary: Values, placeName: string | null): string {
  const category = beneficiary['eligibility_category'] === 'ARTISAN' ? 'ARTISAN' : 'BUSINESS_HOUSEHOLD';
  const known = [placeName, beneficiary['sector_code']].filter((part) => part != null);
  const { vi } = eligibilityCategories[category];
  return known.length === 0 ? vi : `${vi} (${known.join(', ')})`;
}

/** The least amount, in đồng, of each band but the lowest. */
const bandStarts: readonly (readonly [bigint, keyof typeof amountBands])[] = [
  [1_000_000_000n, 'FROM_1B'],
  [300_000_000n, 'FROM_300M_TO_1B'],
  [100_000_000n, 'FROM_100M_TO_300M'],
  [50_000_000n, 'FROM_50M_TO_100M'],
  [20_000_000n, 'FROM_20M_TO_50M'],
];

/** The band of an amount; null when the amount is not known. */
export function bandOf(amountVnd: string | null | undefined): keyof typeof amountBands | null {
  if (amountVnd == null) return null;
  const amount = BigInt(amountVnd);
  return bandStarts.find(([start]) => amount >= start)?.[1] ?? 'UNDER_20M';
}

/** The row of a household with bands in place of its amounts; of others, with the amounts and no bands. */
export function withBands(row: Values, isHousehold: boolean, ...amounts: readonly `${string}_vnd`[]): Values {
  const cells = amounts.flatMap((name): [string, string | null][] => [
    [name, isHousehold ? null : (row[name] ?? null)],
    [name.replace(/_vnd$/, '_band'), isHousehold ? bandOf(row[name]) : null],
  ]);
  return { ...row, ...Object.fromEntries(cells) };
}

import type { qualifiers } from '../vocabulary/index.ts';

/** A figure with the least value that its words allow and the greatest, both included; null is open or unknown. */
interface Interval {
  readonly qualifier: keyof typeof qualifiers;
  readonly value: bigint;
  readonly least: bigint | null;
  readonly greatest: bigint | null;
}

/** What keeps the interval from saying what the qualifier says; null when they agree. */
export function disagreement({ qualifier, value, least, greatest }: Interval): string | null {
  if (least !== null && greatest !== null && least > greatest) return 'its interval is empty';
  const below = greatest !== null && greatest < value;
  const above = least !== null && least > value;
  switch (qualifier) {
    case 'EXACT':
      return least === value && greatest === value ? null : 'EXACT allows the figure alone';
    case 'OVER':
      return least !== null && least >= value && !below ? null : 'OVER begins at the figure';
    case 'UNDER':
    case 'NEARLY':
    case 'AT_MOST':
      return greatest !== null && greatest <= value && !above ? null : `${qualifier} ends at the figure`;
    case 'ABOUT':
      return least !== null && greatest !== null && !below && !above ? null : 'ABOUT lies around the figure';
  }
}

import { useEffect, useState } from 'react';
import { post } from '../shell/post.ts';

export interface DataExtent {
  readonly proposals: number;
  /** Earliest first, as `2018`. */
  readonly years: readonly string[];
}

const query = `query DataExtent {
  budget(by: [{ dimension: PLAN_YEAR }]) { total { proposals } rows { key { planYear { code } } } }
}`;

interface Extent {
  readonly total: { readonly proposals: number };
  readonly rows: readonly { readonly key: { readonly planYear: { readonly code: string | null } } }[];
}

/** How much there is to be found at all; null until it is asked, and when the graph does not answer. */
export function useDataExtent(): DataExtent | null {
  const [extent, setExtent] = useState<DataExtent | null>(null);
  useEffect(() => {
    void post({ query }).then(
      ({ data }) => {
        const budget = data?.['budget'] as Extent | undefined;
        if (!budget) return;
        const years = budget.rows.flatMap(({ key }) => key.planYear.code ?? []);
        setExtent({ proposals: budget.total.proposals, years });
      },
      () => {},
    );
  }, []);
  return extent;
}

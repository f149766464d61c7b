import { outputNumbers } from '@khuyencong/drizzle/analytics/outputs.ts';
import { builder } from '../builder.ts';
import { Quantity, type Totals } from '../known-sum.ts';
import { ratioField, recordsField, sumField } from '../totals.ts';

export const IndicatorTotals = builder.objectRef<Totals>('IndicatorTotals').implement({
  description: 'The results of one indicator added up, all in its unit; different indicators are never added.',
  fields: (t) => ({
    results: recordsField(t, 'How many results there are.'),
    planned: sumField(t, Quantity, 'planned', outputNumbers.planned),
    actual: sumField(t, Quantity, 'actual', outputNumbers.actual),
    achievement: ratioField(t, 'actual', 'Actual by planned, over the results that tell both.'),
  }),
});

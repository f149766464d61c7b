import { sql, type SQL } from 'drizzle-orm';
import { quotient, type Ratio } from '@khuyencong/drizzle/analytics/ratios.ts';
import { ratioReasons } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from './builder.ts';
import { RatioReason } from './enums.ts';
import { languageArgument, termLabel } from './label.ts';

interface RatioRow extends Ratio {
  readonly reason: SQL;
}

/** A ratio with both its terms, and why it has no value. */
export const RatioValue = builder.objectRef<RatioRow>('Ratio').implement({
  description: 'A ratio of sums, with both its terms.',
  fields: (t) => ({
    value: t.leaf({
      type: 'Decimal',
      nullable: true,
      description: 'The ratio to six digits behind the point; null where there is a reason.',
      sql: ({ numerator, denominator, reason }) =>
        sql`case when ${reason} is null then ${quotient(numerator, denominator)} end`,
    }),
    numerator: t.leaf({
      type: 'Decimal',
      nullable: true,
      description: 'What is divided; null when not known.',
      sql: ({ numerator }) => numerator,
    }),
    denominator: t.leaf({
      type: 'Decimal',
      nullable: true,
      description: 'What it is divided by; null when not known.',
      sql: ({ denominator }) => denominator,
    }),
    reason: t.leaf({
      type: RatioReason,
      nullable: true,
      description: 'Why there is no value; null where there is one.',
      sql: ({ reason }) => reason,
    }),
    reasonLabel: t.leaf({
      type: 'String',
      nullable: true,
      description: 'The reason in words; null where there is a value.',
      args: languageArgument(t),
      sql: ({ reason }, { lang }) => termLabel(reason, ratioReasons, lang),
    }),
  }),
});

/** Why a quotient has no value; null text where it has one. */
const reasonOf = ({ numerator, denominator, isIncomplete, hasSeveralYears }: Ratio): SQL =>
  sql`case${hasSeveralYears ? sql` when ${hasSeveralYears} then 'SEVERAL_YEARS'` : sql``}${isIncomplete ? sql` when ${isIncomplete} then 'PERIOD_INCOMPLETE'` : sql``} when ${numerator} is null or ${denominator} is null then 'NO_DATA' when ${denominator} = 0 then 'ZERO_DENOMINATOR' end`;

/** A ratio as the row of its type. */
export const ratioRow = (ratio: Ratio): RatioRow => ({ ...ratio, reason: reasonOf(ratio) });

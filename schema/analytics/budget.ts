import { and, sql } from 'drizzle-orm';
import { keyName, stateName } from '@khuyencong/drizzle/analytics/aggregate.ts';
import { behindKey } from '@khuyencong/drizzle/analytics/behind.ts';
import type { DimensionName } from '@khuyencong/drizzle/analytics/dimensions.ts';
import { codeName } from '@khuyencong/drizzle/analytics/groups.ts';
import { proposalFilter } from '@khuyencong/drizzle/queries/proposal.ts';
import type { proposal } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import { compileFilter } from '../compile/filter.ts';
import { literal } from '../compile/json-text.ts';
import { PageInfo, pageOf } from '../connection.ts';
import { presentRelease, Release } from '../dataset/dataset.ts';
import { filterInput } from '../filter-input.ts';
import { proposalEntity } from '../proposal/proposal.ts';
import {
  ActivityBucket,
  FundingSourceBucket,
  noBucket,
  PlaceBucket,
  PlanYearBucket,
  ProgrammeLevelBucket,
  type BucketRow,
} from './bucket.ts';
import { Coverage, coverageRows } from './coverage.ts';
import { BudgetFigures } from './figures.ts';
import { BudgetGrouping, BudgetPlaceLevel } from './grouping.ts';
import { groupRow, Question, type Group } from './question.ts';

const RowKind = builder.enumType('RowKind', {
  description: 'What a row adds up.',
  values: {
    GROUP: { description: 'One group.' },
    SUBTOTAL: { description: 'Groups that share their leading keys.' },
    GRAND_TOTAL: { description: 'All groups.' },
    OTHERS: { description: 'The groups behind the first few.' },
  } as const,
});

/** The bucket of a group in the first of these dimensions that was grouped. */
function bucketOf({ question }: Group, ...names: DimensionName[]): BucketRow | undefined {
  const index = question.groupings.findLastIndex((name) => names.includes(name));
  if (index === -1) return undefined;
  const column = (name: typeof groupRow) => sql`${groupRow}.${name}`;
  return { key: column(keyName(index)), state: column(stateName(index)), code: column(codeName(index)) };
}

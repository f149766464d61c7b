import type { InputFieldMap, ObjectRef } from '@pothos/core';
import { sql, type SQL } from 'drizzle-orm';
import { codeName } from '@khuyencong/drizzle/analytics/labelled.ts';
import { keyName, stateName } from '@khuyencong/drizzle/analytics/units.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Inputs, Rows } from '../compile/declaration.ts';
import { Boundaries } from '../place/place.ts';
import {
  ActivityBucket,
  ActivitySubtypeBucket,
  BandBucket,
  BeneficiaryBucket,
  EligibilityCategoryBucket,
  FundingSourceBucket,
  GroupingBucket,
  IndicatorBucket,
  noBucket,
  OrganisationBucket,
  PayerBucket,
  PeriodBucket,
  PlaceBucket,
  PlanYearBucket,
  ProgrammeLevelBucket,
  ProvenanceBucket,
  SectorBucket,
  StatusBucket,
  type BucketRow,
} from './bucket.ts';
import { BudgetPlaceLevel, periods, TimeGrain, type GroupingName } from './grouping.ts';
import type { Group } from './question.ts';

/** The bucket of a group in the last of these dimensions that was grouped. */
function bucketOf({ groups, name: group }: Group, names: readonly GroupingName[]): BucketRow | undefined {
  const index = groups.groupings.findLastIndex(({ name }) => names.includes(name));
  if (index === -1) return undefined;
  const column = (name: SQL) => sql`${group}.${name}`;
  const { name } = groups.groupings[index]!;
  return { key: column(keyName(index)), state: column(stateName(index)), code: column(codeName(index)), name };
}

/** A key's bucket; null when its dimension was not grouped. */
function bucketField<Args extends InputFieldMap>(
  t: any,
  type: ObjectRef<any, BucketRow>,
  description: string,
  dimensionsOf: (inputs: Inputs) => readonly GroupingName[],
  args?: Args,
) {
  return t.one({
    type,
    nullable: true,
    description: `${description} Null when it was not grouped by.`,
    ...(args && { args }),
    rows: (group: Group, inputs: Inputs, compilation: Compilation): Rows<BucketRow> => {
      const alias = compilation.aliasName();
      const bucket = bucketOf(group, dimensionsOf(inputs));
      const from = sql`(select) ${sql.identifier(alias)}`;
      return { row: bucket ?? noBucket, alias, from, where: bucket ? undefined : sql`false` };
    },
  });
}

const placeDimensions = {
  PROVINCE: ['PROVINCE', 'PROVINCE_TODAY'],
  DISTRICT: ['DISTRICT', 'DISTRICT_TOUCHED'],
} as const;

export const BudgetKey = builder.objectRef<Group>('BudgetKey').implement({
  description: 'What a row is about: a bucket for each grouping.',
  fields: (t) => {
    const field = (type: ObjectRef<any, BucketRow>, description: string, name: GroupingName) =>
      bucketField(t, type, description, () => [name]);
    return {
      planYear: field(PlanYearBucket, 'The plan year.', 'PLAN_YEAR'),
      period: bucketField(
        t,
        PeriodBucket,
        'The period.',
        ({ grain }) => (grain!.isSet ? [periods[grain!.choose<keyof typeof periods>()]] : Object.values(periods)),
        {
          grain: t.arg({
            type: TimeGrain,
            description: 'How long, when several were grouped; the later grouping unless given.',
          }),
        },
      ),
      programmeLevel: field(ProgrammeLevelBucket, 'The programme level.', 'PROGRAMME_LEVEL'),
      activity: field(ActivityBucket, 'The content.', 'ACTIVITY'),
      activitySubtype: field(ActivitySubtypeBucket, 'The second level of the content.', 'ACTIVITY_SUBTYPE'),
      fundingSource: field(FundingSourceBucket, 'The funding source.', 'FUNDING_SOURCE'),
      payer: field(PayerBucket, 'Who pays.', 'PAYER'),
      place: bucketField(
        t,
        PlaceBucket,
        'The place.',
        ({ level, boundaries }) => {
          const levels = level!.isSet
            ? [level!.choose<keyof typeof placeDimensions>()]
            : (['PROVINCE', 'DISTRICT'] as const);
          const names = levels.flatMap((name): readonly GroupingName[] => placeDimensions[name]);
          if (!boundaries!.isSet) return names;
          const isCurrent = boundaries!.choose() === 'CURRENT';
          return names.filter((name) => (name === 'PROVINCE_TODAY') === isCurrent);
        },
        {
          level: t.arg({
            type: BudgetPlaceLevel,
            description: 'Which level, when both were grouped; the later grouping unless given.',
          }),
          boundaries: t.arg({
            type: Boundaries,
            description: 'In which boundaries, when provinces were grouped in both; the later grouping unless given.',
          }),
        },
      ),
      proposingOrganisation: field(OrganisationBucket, 'Who proposed it.', 'PROPOSING_ORGANISATION'),
      implementingOrganisation: field(OrganisationBucket, 'Who carries it out.', 'IMPLEMENTING_ORGANISATION'),
      beneficiary: field(BeneficiaryBucket, 'The beneficiary.', 'BENEFICIARY'),
      beneficiaryCategory: field(EligibilityCategoryBucket, 'The category of the beneficiary.', 'BENEFICIARY_CATEGORY'),
      sector: field(SectorBucket, 'The division of the beneficiary.', 'SECTOR'),
      status: field(StatusBucket, 'The present status.', 'STATUS'),
      statusOn: field(StatusBucket, 'The status at the end of the day of the grouping.', 'STATUS_ON'),
      grouping: field(GroupingBucket, 'How places and beneficiaries are bundled.', 'GROUPING'),
      provenance: field(ProvenanceBucket, 'Where the records are from.', 'PROVENANCE'),
      indicator: field(IndicatorBucket, 'What outputs are counted by.', 'INDICATOR'),
      band: field(BandBucket, 'The range of money.', 'BAND'),
    };
  },
});

import { eq } from 'drizzle-orm';
import {
  indicatorFilter,
  indicatorOrder,
  indicatorResultFilter,
  indicatorResultOrder,
} from '@khuyencong/drizzle/queries/indicator.ts';
import { indicator, indicatorResult, proposal } from '@khuyencong/drizzle/tables/index.ts';
import { figureUnits } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Proposal } from '../proposal/proposal.ts';
import { partFields, partRef, type PartKey } from '../part-node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { totalsField } from '../totals.ts';
import { IndicatorTotals } from './indicator-totals.ts';

export const Indicator = nodeRef('Indicator', indicator);
const indicatorResultKey: PartKey = {
  values: [],
  owners: [
    [indicatorResult.indicatorId, indicator],
    [indicatorResult.proposalId, proposal],
  ],
};
const IndicatorResult = partRef('IndicatorResult', indicatorResult, indicatorResultKey);

const indicatorEntity: Entity<typeof indicator> = {
  name: 'Indicator',
  type: Indicator,
  table: indicator,
  filter: indicatorFilter,
  order: indicatorOrder,
};

export const indicatorResultEntity: Entity<typeof indicatorResult> = {
  name: 'IndicatorResult',
  type: IndicatorResult,
  table: indicatorResult,
  filter: indicatorResultFilter,
  order: indicatorResultOrder,
};

builder.objectType(Indicator, {
  description: 'What the output of proposals is counted by. Different indicators are never added.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Indicator', indicator),
    label: nameField(t, indicator.nameVi, indicator.nameEn, 'Its name.'),
    unit: t.column({ column: indicator.unit, description: 'What its numbers count.' }),
    unitLabel: termField(t, indicator.unit, figureUnits, 'The unit in words.'),
    results: pageOf(t, indicatorResultEntity, {
      description: 'What proposals planned and reached.',
      of: (row, parent: typeof indicator) => eq(row.indicatorId, parent.id),
    }),
    totals: totalsField(
      t,
      {
        type: IndicatorTotals,
        table: indicatorResult,
        filter: indicatorResultFilter,
        sums: ({ planned, actual }) => ({ planned, actual }),
        bases: ({ planned }) => ({ actual: planned }),
      },
      'What proposals planned and reached, added up.',
      (row, parent: typeof indicator) => eq(row.indicatorId, parent.id),
    ),
    ...recordFields(t, indicator),
  }),
});

builder.objectType(IndicatorResult, {
  description: 'What a proposal planned and reached by one indicator.',
  interfaces: [Node],
  fields: (t) => ({
    ...partFields(t, 'IndicatorResult', indicatorResultKey),
    proposal: related(t, Proposal, indicatorResult.proposalId, 'The proposal whose output it is.'),
    indicator: related(t, Indicator, indicatorResult.indicatorId, 'What is counted, and in which unit.'),
    planned: t.column({ column: indicatorResult.planned, description: 'The planned output; null when not known.' }),
    actual: t.column({ column: indicatorResult.actual, description: 'The actual output; null when not known.' }),
    asOf: t.column({
      column: indicatorResult.asOf,
      description: 'The day on which the actual output was counted; null when not known.',
    }),
    ...recordFields(t, indicatorResult),
  }),
});

builder.queryFields((t) => ({
  indicators: pageOf(t, indicatorEntity, { description: 'What the output of proposals is counted by, with totals.' }),
  indicator: byCode(t, Indicator, 'An indicator by its code.', 'TRAINEES'),
  indicatorResults: pageOf(t, indicatorResultEntity, { description: 'What proposals planned and reached.' }),
}));

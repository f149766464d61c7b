import { demonstrationModel } from '@khuyencong/drizzle/tables/index.ts';
import { demonstrationModelFilter, demonstrationModelOrder } from '@khuyencong/drizzle/queries/technology.ts';
import { amountBands, demonstrationModelKinds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { Beneficiary } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Place } from '../place/place.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';

export const DemonstrationModel = nodeRef('DemonstrationModel', demonstrationModel);

export const demonstrationModelEntity: Entity<typeof demonstrationModel> = {
  name: 'DemonstrationModel',
  type: DemonstrationModel,
  table: demonstrationModel,
  filter: demonstrationModelFilter,
  order: demonstrationModelOrder,
};

builder.objectType(DemonstrationModel, {
  description: 'A technical demonstration model (mô hình trình diễn kỹ thuật) that others are to copy.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'DemonstrationModel', demonstrationModel),
    proposal: related(t, Proposal, demonstrationModel.proposalId, 'The proposal that builds it.'),
    kind: t.column({ column: demonstrationModel.kind, description: 'What it shows.' }),
    kindLabel: termField(t, demonstrationModel.kind, demonstrationModelKinds, 'The kind in words.'),
    nameVi: t.column({ column: demonstrationModel.nameVi, description: 'Its Vietnamese name.' }),
    nameEn: t.column({ column: demonstrationModel.nameEn, description: 'Its English name; null when there is none.' }),
    label: nameField(
      t,
      demonstrationModel.nameVi,
      demonstrationModel.nameEn,
      'Its name; Vietnamese where there is no English one.',
    ),
    technology: t.column({
      column: demonstrationModel.technology,
      description: 'The technology that it shows, in Vietnamese; null when not known.',
    }),
    capacity: t.column({
      column: demonstrationModel.capacity,
      description: 'Its capacity in `capacityUnit`; null when not known.',
    }),
    capacityUnit: t.column({
      column: demonstrationModel.capacityUnit,
      description: 'The unit of the capacity, in Vietnamese; null without a capacity.',
    }),
    host: related(
      t,
      Beneficiary,
      demonstrationModel.hostId,
      'The establishment where it stands; null when not known, or a household whose money the proposal’s would show.',
    ),
    cost: t.column({
      column: demonstrationModel.costVnd,
      description:
        'What the whole model costs, from all sources; null when not known, or withheld because it is a household’s.',
    }),
    costBand: t.column({
      column: demonstrationModel.costBand,
      description: 'The range that the cost of a household’s model lies in; null for others, or when not known.',
    }),
    costBandLabel: termField(
      t,
      demonstrationModel.costBand,
      amountBands,
      'The range of the cost in words; null for others than households, or when not known.',
    ),
    place: related(
      t,
      Place,
      demonstrationModel.placeId,
      'The district or commune where it stands; null when not known.',
    ),
    ...recordFields(t, demonstrationModel),
  }),
});

builder.queryFields((t) => ({
  demonstrationModels: pageOf(t, demonstrationModelEntity, { description: 'Demonstration models, by code.' }),
  demonstrationModel: byCode(t, DemonstrationModel, 'A demonstration model by its code.', 'DM1'),
}));

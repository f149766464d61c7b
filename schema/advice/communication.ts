import { communication } from '@khuyencong/drizzle/tables/index.ts';
import { communicationFilter, communicationOrder } from '@khuyencong/drizzle/queries/advice.ts';
import { communicationKinds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { nameField, termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';

export const Communication = nodeRef('Communication', communication);

export const communicationEntity: Entity<typeof communication> = {
  name: 'Communication',
  type: Communication,
  table: communication,
  filter: communicationFilter,
  order: communicationOrder,
};

builder.objectType(Communication, {
  description:
    'Something that a proposal published: broadcasts, issues, web pages, leaflets (thông tin, tuyên truyền).',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Communication', communication),
    proposal: related(t, Proposal, communication.proposalId, 'The proposal that pays for it.'),
    kind: t.column({ column: communication.kind, description: 'Television, radio, print, web or leaflet.' }),
    kindLabel: termField(t, communication.kind, communicationKinds, 'The kind in words.'),
    titleVi: t.column({ column: communication.titleVi, description: 'Its Vietnamese title.' }),
    titleEn: t.column({ column: communication.titleEn, description: 'Its English title; null when there is none.' }),
    label: nameField(
      t,
      communication.titleVi,
      communication.titleEn,
      'Its title; Vietnamese where there is no English one.',
    ),
    outlet: t.column({ column: communication.outlet, description: 'The station, paper or page; null when not known.' }),
    startsOn: t.column({ column: communication.startsOn, description: 'The first day; null when not known.' }),
    endsOn: t.column({ column: communication.endsOn, description: 'The last day; null when not known.' }),
    items: t.column({
      column: communication.items,
      description: 'How many programmes, issues or articles; never add those of different kinds. Null when not known.',
    }),
    reach: t.column({
      column: communication.reach,
      description: 'Persons reached, as the outlet says; null when not known.',
    }),
    ...recordFields(t, communication),
  }),
});

builder.queryFields((t) => ({
  communications: pageOf(t, communicationEntity, { description: 'What proposals published, by code.' }),
  communication: byCode(t, Communication, 'A communication by its code.', 'CM1'),
}));

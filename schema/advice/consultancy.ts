import { consultancy } from '@khuyencong/drizzle/tables/index.ts';
import { consultancyFilter, consultancyOrder } from '@khuyencong/drizzle/queries/advice.ts';
import { consultancyTopics } from '@khuyencong/drizzle/vocabulary/index.ts';
import { Beneficiary } from '../beneficiary/beneficiary.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';

const Consultancy = nodeRef('Consultancy', consultancy);

export const consultancyEntity: Entity<typeof consultancy> = {
  name: 'Consultancy',
  type: Consultancy,
  table: consultancy,
  filter: consultancyFilter,
  order: consultancyOrder,
};

builder.objectType(Consultancy, {
  description: 'Advice that an establishment was given (tư vấn).',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Consultancy', consultancy),
    proposal: related(t, Proposal, consultancy.proposalId, 'The proposal that pays for it.'),
    beneficiary: related(
      t,
      Beneficiary,
      consultancy.beneficiaryId,
      'Who is advised; null when not known, or a household whose money the proposal’s would show.',
    ),
    topic: t.column({ column: consultancy.topic, description: 'What the advice is on.' }),
    topicLabel: termField(t, consultancy.topic, consultancyTopics, 'The topic in words.'),
    consultant: t.column({
      column: consultancy.consultant,
      description: 'The organisation that advises, never a person; null when not known.',
    }),
    days: t.column({ column: consultancy.days, description: 'Days of advice; null when not known.' }),
    startsOn: t.column({ column: consultancy.startsOn, description: 'The first day; null when not known.' }),
    endsOn: t.column({ column: consultancy.endsOn, description: 'The last day; null when not known.' }),
    ...recordFields(t, consultancy),
  }),
});

builder.queryFields((t) => ({
  consultancies: pageOf(t, consultancyEntity, { description: 'Advice to establishments, by code.' }),
  consultancy: byCode(t, Consultancy, 'A consultancy by its code.', 'CY1'),
}));

import { eq, or } from 'drizzle-orm';
import { statementFilter, statementOrder } from '@khuyencong/drizzle/queries/statement.ts';
import { statement } from '@khuyencong/drizzle/tables/index.ts';
import { statementPositions } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { pageOf, type Entity } from '../connection.ts';
import { institutionalTaskEntity } from '../institutional-task/institutional-task.ts';
import { nameField, termField } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { Place } from '../place/place.ts';
import { Proposal } from '../proposal/proposal.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { ReportedFigure, Source } from '../source/source.ts';

export const Statement = nodeRef('Statement', statement);

export const statementEntity: Entity<typeof statement> = {
  name: 'Statement',
  type: Statement,
  table: statement,
  filter: statementFilter,
  order: statementOrder,
};

builder.objectType(Statement, {
  description:
    'One thing that a source says. Where it says otherwise elsewhere, both stand for themselves: nothing is brought into line.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'Statement', statement),
    source: related(t, Source, statement.sourceId, 'Who says so.'),
    position: t.column({
      column: statement.position,
      description: 'Where in the source it stands; null when not recorded.',
    }),
    positionLabel: termField(
      t,
      statement.position,
      statementPositions,
      'The position in words; null when not recorded.',
    ),
    asPrinted: t.column({
      column: statement.asPrinted,
      description: 'The words; null when only what they say was recorded.',
    }),
    label: nameField(t, statement.meaningVi, statement.meaningEn, 'What it says, in our words.'),
    topic: t.column({
      column: statement.topic,
      description: 'What it is about, such as `plan_status`; statements that contradict each other share it.',
    }),
    topicLabel: nameField(t, statement.topicVi, statement.topicEn, 'What it is about, in words.'),
    reportedFigure: related(
      t,
      ReportedFigure,
      statement.reportedFigureId,
      'The number that it prints, with its interval; null when it prints none.',
    ),
    proposal: related(t, Proposal, statement.proposalId, 'The proposal that it is said of; null when of none.'),
    place: related(t, Place, statement.placeId, 'The place that it is said of; null when of none.'),
    contradictions: pageOf(t, statementEntity, {
      description: 'Statements that cannot be true together with it, of this or another source.',
      of: (row, parent: typeof statement) => or(eq(row.contradictsId, parent.id), eq(row.id, parent.contradictsId))!,
    }),
    institutionalTasks: pageOf(t, institutionalTaskEntity, {
      description: 'The institutional tasks that it tells of.',
      of: (row, parent: typeof statement) => eq(row.statementId, parent.id),
    }),
    ...recordFields(t, statement),
  }),
});

builder.queryFields((t) => ({
  statements: pageOf(t, statementEntity, { description: 'What sources say, one thing at a time.' }),
  statement: byCode(t, Statement, 'A statement by its code.', 'ST04'),
}));

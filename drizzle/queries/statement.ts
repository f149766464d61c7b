import { institutionalTask, statement } from '../tables/index.ts';
import { institutionalTaskFilter } from './institutional-task.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { many, one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';
import { reportedFigureFilter, sourceFilter } from './source.ts';

type Statement = typeof statement;

export const statementFilter: FilterRegister<Statement> = {
  name: 'Statement',
  table: statement,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    position: value((row) => row.position, 'Where in the source it stands.'),
    asPrinted: value((row) => row.asPrinted, 'The words; letters and accents as written.'),
    topic: value((row) => row.topic, 'What it is about, such as `plan_status`.'),
    ...recordFilters,
    source: one(statement.sourceId, () => sourceFilter, 'Who says so.'),
    reportedFigure: one(statement.reportedFigureId, () => reportedFigureFilter, 'The number that it prints.'),
    proposal: one(statement.proposalId, () => proposalFilter, 'The proposal that it is said of.'),
    place: one(statement.placeId, () => placeFilter, 'The place that it is said of.'),
    contradicts: one(statement.contradictsId, () => statementFilter, 'A statement that it contradicts.'),
    contradictedBy: many(statement.contradictsId, () => statementFilter, 'Statements that contradict it.'),
    institutionalTasks: many(
      institutionalTask.statementId,
      () => institutionalTaskFilter,
      'The tasks that it tells of.',
    ),
  },
  search: searchIn('words, meaning and topic'),
};

export const statementOrder: OrderRegister<Statement> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    POSITION: orderBy((row) => row.position, 'Place in the source, in the order of reading.'),
    TOPIC: orderBy((row) => row.topic, 'What it is about.'),
    MEANING: orderBy((row) => row.sortKey, 'What it says, in Vietnamese order.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

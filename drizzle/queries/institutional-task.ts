import { institutionalTask } from '../tables/index.ts';
import { legalInstrumentFilter } from './law.ts';
import { organisationFilter } from './organisation.ts';
import { placeFilter } from './place.ts';
import { proposalFilter } from './proposal.ts';
import { recordFilters, recordOrders } from './record.ts';
import { one, orderBy, searchIn, value, type FilterRegister, type OrderRegister } from './register.ts';
import { statementFilter } from './statement.ts';

type InstitutionalTask = typeof institutionalTask;

export const institutionalTaskFilter: FilterRegister<InstitutionalTask> = {
  name: 'InstitutionalTask',
  table: institutionalTask,
  fields: {
    code: value((row) => row.code, 'The public code.'),
    kind: value((row) => row.kind, 'What kind of task it is.'),
    document: value((row) => row.document, 'Name or number of the paper; letters and accents as written.'),
    occurredOn: value((row) => row.occurredOn, 'The day; null when not known or only announced.'),
    ...recordFilters,
    instrument: one(institutionalTask.instrumentId, () => legalInstrumentFilter, 'The act that it worked on.'),
    organisation: one(institutionalTask.organisationId, () => organisationFilter, 'Who does it.'),
    province: one(institutionalTask.provinceId, () => placeFilter, 'The province where it is done.'),
    proposal: one(institutionalTask.proposalId, () => proposalFilter, 'The proposal that it served.'),
    statement: one(institutionalTask.statementId, () => statementFilter, 'What a source says of it.'),
  },
  search: searchIn('title and document'),
};

export const institutionalTaskOrder: OrderRegister<InstitutionalTask> = {
  fields: {
    CODE: orderBy((row) => row.code, 'Public code.'),
    TITLE: orderBy((row) => row.sortKey, 'Vietnamese title, in Vietnamese order.'),
    KIND: orderBy((row) => row.kind, 'Kind.'),
    OCCURRED_ON: orderBy((row) => row.occurredOn, 'Day.'),
    ...recordOrders,
  },
  unique: (row) => [row.code],
  standard: [{ by: 'CODE', direction: 'ASC' }],
};

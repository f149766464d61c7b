import './scalars/decimal.ts';
import './scalars/plain-date.ts';
import './scalars/vnd.ts';
import './enums.ts';
import './activity/activity.ts';
import './advice/communication.ts';
import './advice/consultancy.ts';
import './analytics/budget.ts';
import './analytics/registers.ts';
import './beneficiary/beneficiary.ts';
import './dataset/dataset.ts';
import './indicator/indicator.ts';
import './institutional-task/institutional-task.ts';
import './law/law.ts';
import './needs-survey/needs-survey.ts';
import './organisation/organisation.ts';
import './place/place.ts';
import './programme/programme.ts';
import './proposal/proposal.ts';
import './sector/sector.ts';
import './search/search.ts';
import './source/source.ts';
import './statement/statement.ts';
import './training-course/training-course.ts';
import './technology/demonstration-model.ts';
import './technology/machinery-item.ts';
import './trade-fair/trade-fair.ts';
import './typical-product/typical-product.ts';
import { builder } from './builder.ts';

builder.queryType({
  description:
    'Open data on industrial promotion (khuyến công): who spent what on whom, on whose money, with which result, and who says so.',
});

/** The graph. Building it touches no database. */
export const schema = builder.toSchema();

export { createContext, type Context } from './context.ts';
export { useCompiledReads } from './compile/yoga.ts';

import { needsSurveyAnswerFilter, needsSurveyFilter } from '@khuyencong/drizzle/queries/needs-survey.ts';
import { needsSurvey, needsSurveyAnswer } from '@khuyencong/drizzle/tables/index.ts';
import { surveyNeeds } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { SurveyNeed } from '../enums.ts';
import { languageArgument, termLabel } from '../label.ts';
import { ReleasedCount, type Totals } from '../known-sum.ts';
import { groupKey, ratioField, recordsField, sumField, totalsByField, totalsField } from '../totals.ts';

const NeedsSurveyTotals = builder.objectRef<Totals>('NeedsSurveyTotals').implement({
  description: 'Surveys of needs added up.',
  fields: (t) => ({
    surveys: recordsField(t, 'How many surveys there are.'),
    contacted: sumField(t, ReleasedCount, 'contacted', 'Establishments that were asked.'),
    responded: sumField(t, ReleasedCount, 'responded', 'Establishments that answered.'),
    responseRate: ratioField(t, 'responded', 'Responded by contacted, over the surveys that tell both.'),
  }),
});

const NeedTotals = builder.objectRef<Totals>('NeedTotals').implement({
  description:
    'The answers to one need added up. An establishment may name several, so needs are not added to each other.',
  fields: (t) => ({
    need: t.leaf({
      type: SurveyNeed,
      nullable: false,
      description: 'What is needed.',
      sql: (totals) => totals(groupKey),
    }),
    needLabel: t.leaf({
      type: 'String',
      nullable: false,
      description: 'The need in words.',
      args: languageArgument(t),
      sql: (totals, { lang }) => termLabel(totals(groupKey), surveyNeeds, lang),
    }),
    surveys: recordsField(t, 'How many surveys asked for it.'),
    named: sumField(t, ReleasedCount, 'establishments', 'Establishments that named it.'),
  }),
});

builder.queryFields((t) => ({
  needsSurveyTotals: totalsField(
    t,
    {
      type: NeedsSurveyTotals,
      table: needsSurvey,
      filter: needsSurveyFilter,
      sums: ({ contacted, responded }) => ({ contacted, responded }),
      bases: ({ contacted }) => ({ responded: contacted }),
      withheld: ({ respondedWithheld }) => ({ responded: respondedWithheld }),
    },
    'Surveys of needs added up.',
  ),
  needTotals: totalsByField(
    t,
    {
      type: NeedTotals,
      table: needsSurveyAnswer,
      filter: needsSurveyAnswerFilter,
      sums: ({ establishments }) => ({ establishments }),
      withheld: ({ withheld }) => ({ establishments: withheld }),
    },
    ({ need }) => need,
    'The answers of surveys added up, a need at a time; needs that no survey asked for are left out.',
  ),
}));

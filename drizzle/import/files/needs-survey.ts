import { sql } from 'drizzle-orm';
import { needsSurvey, needsSurveyAnswer } from '../../tables/index.ts';
import { checkPart } from '../compared-cells.ts';
import { importFile, oncePerImport } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { errorIn } from '../problem.ts';
import type { ImportRow, Problem } from '../problem.ts';
import { isSmallCount, withheldCells } from '../small-counts.ts';
import { checkUnitOfProposal } from '../unit-of-proposal.ts';

export const needsSurveys = importFile({
  name: 'needs_surveys.csv',
  table: needsSurvey,
  key: ['code'],
  prepared: ['responded_withheld'],
  prepare: (row) =>
    isSmallCount(row['responded'])
      ? { ...row, responded: null, responded_withheld: 'SMALL_COUNT' }
      : { ...row, responded_withheld: null },
  check: (rows, context) =>
    rows.flatMap((row) => [
      ...checkUnitOfProposal(row, context),
      ...checkPart(row, 'responded', 'contacted', row.values),
    ]),
});

export const needsSurveyAnswers = importFile({
  name: 'needs_survey_answers.csv',
  table: needsSurveyAnswer,
  key: ['survey', 'need'],
  prepared: ['withheld'],
  prepare: (row, context) =>
    withheldNeeds(context)
      .get(row['survey'] ?? '')
      ?.has(row['need'] ?? '') === true
      ? { ...row, establishments: null, withheld: 'SMALL_COUNT' }
      : { ...row, withheld: null },
  check: async (rows, context) => [
    ...rows.flatMap((row) =>
      checkPart(row, 'establishments', 'responded', context.find(needsSurvey, row.values['survey'])),
    ),
    ...(await checkWhole(rows, context)),
  ],
});

/** The needs that are withheld, by survey. */
const withheldNeeds = oncePerImport(({ rows }): Map<string, Set<string>> => {
  const surveys = Map.groupBy(rows(needsSurveyAnswer), ({ values }) => values['survey'] ?? '');
  return new Map([...surveys].map(([survey, answers]) => [survey, withheldCells(new Map(answers.map(cellOf)))]));
});

const cellOf = ({ values }: ImportRow): [string, number | null] => {
  const count = values['establishments'];
  return [values['need'] ?? '', count == null ? null : Number(count)];
};

/** What is withheld of a survey depends on all of its answers, so they come together. */
async function checkWhole(rows: readonly ImportRow[], { query }: ImportContext): Promise<Problem[]> {
  const surveys = Map.groupBy(rows, ({ values }) => values['survey'] ?? '');
  const stored = await query<{ survey: string; need: string }>(sql`
    select needs_survey.code as survey, need from ${needsSurveyAnswer} join ${needsSurvey} on needs_survey.id = survey_id
    where needs_survey.code in (select json_array_elements_text(${JSON.stringify([...surveys.keys()])}::text::json))
    order by need`);
  return [...Map.groupBy(stored, ({ survey }) => survey)].flatMap(([survey, answers]) => {
    const given = surveys.get(survey) as ImportRow[];
    const brought = new Set(given.map(({ values }) => values['need']));
    const missing = answers.map(({ need }) => need).filter((need) => !brought.has(need));
    if (missing.length === 0) return [];
    const message = `has stored answers that the folder lacks: ${missing.join(', ')}`;
    const remedy = 'Bring all answers of the survey, since what is withheld depends on all of them.';
    return [errorIn(given[0] as ImportRow, { column: 'survey', message, remedy })];
  });
}

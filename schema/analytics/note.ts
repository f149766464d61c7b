import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../builder.ts';
import { literal } from '../compile/json-text.ts';

const descriptions = {
  LEVELS_COMBINED: 'National and local proposals stand together: other money, other approver. Read their parts apart.',
  ILLUSTRATIVE: 'Invented records are among the facts: nothing that adds them is an official figure.',
};

export type NoteName = keyof typeof descriptions;

export const CoverageNote = builder.enumType('CoverageNote', {
  description: 'What to know before a figure is quoted.',
  values: Object.fromEntries(
    Object.entries(descriptions).map(([name, description]) => [name, { description }]),
  ) as Record<NoteName, { description: string }>,
});

/** The JSON list of the notes whose conditions hold. */
export function notes(conditions: Partial<Record<NoteName, SQL>>): SQL {
  const items = Object.entries(conditions).map(
    ([name, condition]) => sql`case when ${condition} then ${literal(`"${name}"`)} end`,
  );
  return sql`('[' || concat_ws(',', ${sql.join(items, sql`, `)}) || ']')`;
}

import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Vocabulary } from '@khuyencong/drizzle/vocabulary/index.ts';
import { columnOf } from '@khuyencong/drizzle/queries/register.ts';
import type { Input } from './compile/input.ts';
import { literal } from './compile/json-text.ts';
import { Language } from './enums.ts';

/** The argument of every label. */
export const languageArgument = (t: any) => ({
  lang: t.arg({
    type: Language,
    required: true,
    defaultValue: 'VI',
    description: 'Vietnamese unless asked otherwise.',
  }),
});

/** The label in the language asked for; Vietnamese where the other is missing. */
export function nameLabel(vi: AnyPgColumn, en: AnyPgColumn, lang: Input): SQL {
  if (lang.choose() === 'VI') return sql`${vi}`;
  return en.notNull ? sql`${en}` : sql`coalesce(${en}, ${vi})`;
}

/** A text that is stored in both languages, such as a name or a title. */
export function nameField(t: any, vi: AnyPgColumn, en: AnyPgColumn, description: string) {
  const [viOf, enOf] = [columnOf(vi), columnOf(en)];
  return t.leaf({
    type: 'String',
    nullable: false,
    description,
    args: languageArgument(t),
    sql: (row: unknown, { lang }: { lang: Input }) => nameLabel(viOf(row), enOf(row), lang),
  });
}

/** The term of a code in the language asked for; null for null. */
export function termLabel(code: AnyPgColumn | SQL, terms: Vocabulary, lang: Input): SQL {
  const language = lang.choose() === 'VI' ? 'vi' : 'en';
  const cases = Object.entries(terms).map(([key, term]) => sql`when ${literal(key)} then ${literal(term[language])}`);
  return sql`case ${code} ${sql.join(cases, sql` `)} end`;
}

/** The term of a coded column in words; nullable as the column is. */
export function termField(t: any, code: AnyPgColumn, terms: Vocabulary, description: string) {
  const codeOf = columnOf(code);
  return t.leaf({
    type: 'String',
    nullable: !code.notNull,
    description,
    args: languageArgument(t),
    sql: (row: unknown, { lang }: { lang: Input }) => termLabel(codeOf(row), terms, lang),
  });
}

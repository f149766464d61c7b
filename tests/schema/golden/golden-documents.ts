import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDocument } from '../../support/compile-document.ts';

const folder = import.meta.dirname;

/** The documents whose SQL is kept, by the names of their files. */
export const goldenNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))
  .toSorted();

export const sqlFile = (name: string): string => join(folder, `${name}.sql`);

/** The statement of a document for the variables in its first line, which is a comment. */
export function compileGolden(name: string): { statement: string; parameters: unknown[] } {
  const source = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  return compileDocument(source, JSON.parse(source.slice(1, source.indexOf('\n'))) as Record<string, unknown>);
}

/** The same SQL, a clause a line, indented by its select. */
export function formatSql(statement: string): string {
  const open: boolean[] = [];
  const newLine = () => `\n${'  '.repeat(open.filter(Boolean).length)}`;
  const tokens = statement.match(/'(?:[^']|'')*'|"[^"]*"|[()]|[^'"()]+/g)!;
  const lines = tokens.map((token, index) => {
    if (token === '(') {
      open.push(/^(?:select|with)\b/.test(tokens[index + 1] ?? ''));
      return open.at(-1) ? `(${newLine()}` : '(';
    }
    if (token === ')') return open.pop() ? `${newLine()})` : ')';
    if (/^['"]/.test(token)) return token;
    return token.replaceAll(/\s+(?=(?:from|where|order by|group by|limit|union all)\b)/g, newLine);
  });
  return `${lines.join('')}\n`;
}

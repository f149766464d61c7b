import { beneficiary, participation } from '../tables/index.ts';
import { foldText } from '../text/fold-text.ts';
import { isWithheld } from './household.ts';
import type { ImportContext } from './import-file.ts';
import { warningIn } from './problem.ts';
import type { ImportRow, Problem } from './problem.ts';

/** What a trade name begins with before the words that tell who it is, folded. */
const form = /^(ho kinh doanh|ho|co so|nghe nhan) /;

/** The names of households that beneficiaries.csv of the folder gives, folded and without their form, by code. */
export function householdNames({ rows }: ImportContext): ReadonlyMap<string, string> {
  const households = rows(beneficiary).filter(({ values }) => isWithheld(values));
  return new Map(
    households.map(({ values }) => [values['code'] ?? '', foldText(values['name'] ?? '').replace(form, '')]),
  );
}

/** The names of the households in each proposal, by the proposal's code. */
export function namesByProposal(context: ImportContext): ReadonlyMap<string, readonly string[]> {
  const names = householdNames(context);
  const parts = context.rows(participation).filter(({ values }) => names.has(values['beneficiary'] ?? ''));
  const byProposal = Map.groupBy(parts, ({ values }) => values['proposal'] ?? '');
  return new Map(
    [...byProposal].map(([code, own]) => [code, own.map(({ values }) => names.get(values['beneficiary'] ?? '') ?? '')]),
  );
}

/** The names and the codes of all households of the folder: either in a text of a proposal ties it to one. */
export const namesAndCodes = (context: ImportContext): readonly string[] =>
  [...householdNames(context)].flatMap(([code, name]) => [name, foldText(code)]);

/** Warns where a public text says a name that is withheld; a nickname or a part of it is not found. */
export function checkNames(row: ImportRow, columns: readonly string[], names: readonly string[]): Problem[] {
  const isNamed = (text: string) => names.some((name) => name !== '' && ` ${text} `.includes(` ${name} `));
  const message = 'names a household, and is public';
  return columns
    .filter((column) => names.length > 0 && isNamed(foldText(row.values[column] ?? '')))
    .map((column) => warningIn(row, { column, message, remedy: 'Say it without the name.' }));
}

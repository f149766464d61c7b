import { beneficiary, participation } from '../tables/index.ts';
import { foldText } from '../text/fold-text.ts';
import { isWithheld } from './household.ts';
import { oncePerImport } from './import-file.ts';
import { warningIn } from './problem.ts';
import type { ImportRow, Problem } from './problem.ts';

/** What a trade name begins with before the words that tell who it is, folded. */
const form = /^(ho kinh doanh|ho|co so|nghe nhan) /;

/** The names of households that beneficiaries.csv of the folder gives, folded and without their form, by code. */
export const householdNames = oncePerImport(({ rows }): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { values } of rows(beneficiary)) {
    if (isWithheld(values)) names.set(values['code'] ?? '', foldText(values['name'] ?? '').replace(form, ''));
  }
  return names;
});

/** The names of the households in each proposal, by the proposal's code. */
export const namesByProposal = oncePerImport((context): ReadonlyMap<string, readonly string[]> => {
  const names = householdNames(context);
  const byProposal = new Map<string, string[]>();
  for (const { values } of context.rows(participation)) {
    const name = names.get(values['beneficiary'] ?? '');
    const proposal = values['proposal'] ?? '';
    if (name !== undefined) byProposal.set(proposal, [...(byProposal.get(proposal) ?? []), name]);
  }
  return byProposal;
});

/** The names and the codes of all households of the folder: either in a text of a proposal ties it to one. */
export const namesAndCodes = oncePerImport((context): readonly string[] =>
  [...householdNames(context)].flatMap(([code, name]) => [name, foldText(code)]),
);

/** Warns where a public text says a name that is withheld; a nickname or a part of it is not found. */
export function checkNames(row: ImportRow, columns: readonly string[], names: readonly string[]): Problem[] {
  const isNamed = (text: string) => names.some((name) => name !== '' && ` ${text} `.includes(` ${name} `));
  const message = 'names a household, and is public';
  return columns
    .filter((column) => names.length > 0 && isNamed(foldText(row.values[column] ?? '')))
    .map((column) => warningIn(row, { column, message, remedy: 'Say it without the name.' }));
}

/** What a reader sees of a code: the official Vietnamese term, a short English one, and what it means. */
export interface Term {
  readonly vi: string;
  readonly en: string;
  readonly description: string;
}

/** A closed list of codes with their terms. The order of the keys is the order of sorting. */
export type Vocabulary<Code extends string = string> = Readonly<Record<Code, Term>>;

/** The codes of a vocabulary as the non-empty tuple that a database enum wants. */
export function codesOf<Code extends string>(vocabulary: Vocabulary<Code>): [Code, ...Code[]] {
  return Object.keys(vocabulary) as [Code, ...Code[]];
}

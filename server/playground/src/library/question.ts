/** A sentence in both languages of the page. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/** A question as its file holds it: the first two lines say in both languages what it asks, then comes the document. */
export interface Question {
  /** The name of its file: `01-support-by-province-and-year`. */
  readonly name: string;
  readonly title: BothLanguages;
  readonly sentence: BothLanguages;
  /** The whole file. */
  readonly text: string;
}

/** Reads the head of a file. A head that is not two comments `# Title: sentence.` is an error that names the file. */
export function readQuestion(name: string, text: string): Question {
  const [vi, en] = text.split('\n', 2).map((line) => /^# (?<title>[^:]+): (?<sentence>.+)$/.exec(line)?.groups);
  if (!vi || !en)
    throw new Error(`${name}.graphql must begin with "# Title: sentence." in Vietnamese, then in English.`);
  return {
    name,
    title: { vi: vi['title']!, en: en['title']! },
    sentence: { vi: capital(vi['sentence']!), en: capital(en['sentence']!) },
    text,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

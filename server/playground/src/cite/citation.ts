/** What a citation says of an answer. */
export interface Citation {
  readonly title: string;
  /** The state of the data; null before the first import. */
  readonly release: { readonly number: number; readonly createdAt: string; readonly digest: string } | null;
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly publishedOn: string;
    readonly url: string | null;
  }[];
  readonly licence: string;
  /** Opens the same question again. */
  readonly permalink: string;
  /** The day on which it was asked, as 2026-11-24. */
  readonly askedOn: string;
  /** The graph's warning; null when nothing is illustrative. */
  readonly warning: string | null;
}

const words = {
  vi: {
    data: 'Dữ liệu khuyến công',
    release: (number: number, day: string, digest: string) => `Bản dữ liệu ${number} ngày ${day}, SHA-256 ${digest}`,
    asked: (day: string) => `Truy vấn ngày ${day}`,
    sources: 'Nguồn của bộ dữ liệu',
    illustrative: 'DỮ LIỆU MINH HỌA',
  },
  en: {
    data: 'Khuyến công data on industrial promotion in Vietnam',
    release: (number: number, day: string, digest: string) => `Release ${number} of ${day}, SHA-256 ${digest}`,
    asked: (day: string) => `Asked on ${day}`,
    sources: 'Sources of the data set',
    illustrative: 'ILLUSTRATIVE DATA',
  },
} as const;

/** A citation to be read, a part a line. */
export function citationText(citation: Citation, language: keyof typeof words): string {
  const say = words[language];
  const { title, release, sources, licence, permalink, askedOn, warning } = citation;
  const said = sources.map(
    (source) => `- ${source.publisher}, “${source.title}”, ${source.publishedOn}${source.url ? `, ${source.url}` : ''}`,
  );
  return [
    ...(warning ? [`${say.illustrative}. ${warning}`] : []),
    `${say.data}: “${title}”.`,
    release && `${say.release(release.number, dayOf(release.createdAt), release.digest.slice(0, 16))}. ${licence}.`,
    `${say.asked(askedOn)}: ${permalink}`,
    ...(said.length > 0 ? [`${say.sources}:`, ...said] : []),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The same as an entry of BibTeX. */
export function citationBibtex(citation: Citation, language: keyof typeof words): string {
  const say = words[language];
  const { title, release, sources, licence, permalink, askedOn, warning } = citation;
  const note = [
    warning && `${say.illustrative}. ${warning}`,
    `${licence}.`,
    sources.length > 0 &&
      `${say.sources}: ${sources.map((source) => `${source.publisher}, ${source.title}, ${source.publishedOn}`).join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
  const fields = {
    title: `{${inBibtex(`${say.data}: ${title}`)}}`,
    year: (release?.createdAt ?? askedOn).slice(0, 4),
    ...(release && { version: inBibtex(`${release.number}, SHA-256 ${release.digest.slice(0, 16)}`) }),
    urldate: askedOn,
    // an address is taken as it is; only a brace could end it
    url: permalink.replaceAll(/[{}]/g, (brace) => encodeURIComponent(brace)),
    note: inBibtex(note),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{khuyencong-${release?.digest.slice(0, 8) ?? 'data'}-${askedOn},\n${lines.join(',\n')}\n}\n`;
}

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

function inBibtex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_~^]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

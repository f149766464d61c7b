export interface Field {
  readonly doc: string;
  /** With `?` where it may be left out. */
  readonly name: string;
  readonly type: string;
}

export interface Interface {
  readonly doc: string;
  readonly name: string;
  readonly fields: readonly Field[];
}

/** Fields as a body in braces. */
export const block = (fields: readonly Field[]): string =>
  `{\n${fields.map(({ doc, name, type }) => `${doc}  readonly ${name}: ${type};`).join('\n')}\n}`;

/**
 * Interfaces that differ only in the names of types extend one with parameters: all pages are one `ConnectionOf`. Like stands
 * beside like, for an archive finds only repetitions that are near.
 */
export function interfacesByFamily(interfaces: readonly Interface[]): string[] {
  const alike = Map.groupBy(interfaces, ({ fields }) => withNames(block(fields), () => '#'));
  const taken = new Set(interfaces.map(({ name }) => name));
  const families: string[] = [];
  const others: Interface[] = [];
  for (const members of [...alike.values()].toSorted((a, b) => b.length - a.length)) {
    const name = `${ending(members)}Of`;
    if (members.length < 3 || taken.has(name)) others.push(...members);
    else families.push(...family(name, members));
    taken.add(name);
  }
  const ordered = [...Map.groupBy(others, ({ name }) => name.split(/(?=[A-Z])/).at(-1)).values()].flat();
  return [...families, ...ordered.map(({ doc, name, fields }) => `${doc}export interface ${name} ${block(fields)}\n`)];
}

/** Code with its names of types replaced in their order; comments stay. */
function withNames(code: string, replace: (name: string) => string): string {
  return code.replaceAll(/\/\*\*[^]*?\*\/|\b[A-Z]\w*|'\w+'/g, (found) =>
    found.startsWith('/') ? found : replace(found),
  );
}

function namesIn(code: string): string[] {
  const names: string[] = [];
  withNames(code, (name) => `${names.push(name)}`);
  return names;
}

/** The words that all names end with, such as `Connection`; empty where there is none. */
function ending(members: readonly Interface[]): string {
  const [words = [], ...others] = members.map(({ name }) => name.split(/(?=[A-Z])/));
  const from = words.findIndex((_word, index) => {
    const tail = words.slice(index).join('');
    return others.every((other) => other.slice(index - words.length).join('') === tail);
  });
  return from < 0 ? '' : words.slice(from).join('');
}

/** The interface with parameters, and those that extend it. */
function family(name: string, members: readonly Interface[]): string[] {
  const [first] = members as [Interface];
  const rows = members.map(({ fields }) => namesIn(block(fields)));
  const parameters = new Map<string, { readonly parameter: string; readonly values: readonly string[] }>();
  const inFields = first.fields.flatMap((field) => namesIn(block([field])).map(() => field.name));
  const placed = inFields.map((field, place) => {
    const values = rows.map((row) => row[place] ?? '');
    if (new Set(values).size === 1) return undefined;
    const known = parameters.get(values.join());
    if (known) return known.parameter;
    const parameter = field.replace('?', '').replace(/^_*./, (letter) => letter.replaceAll('_', '').toUpperCase());
    parameters.set(values.join(), { parameter, values });
    return parameter;
  });
  let place = 0;
  const body = withNames(block(first.fields), (found) => placed[place++] ?? found);
  const given = [...parameters.values()];
  return [
    `export interface ${name}<${given.map(({ parameter }) => parameter).join(', ')}> ${body}\n`,
    ...members.map(({ doc, name: own }, index) => {
      const types = given.map(({ values }) => values[index]).join(', ');
      return `${doc}export interface ${own} extends ${name}<${types}> {}\n`;
    }),
  ];
}

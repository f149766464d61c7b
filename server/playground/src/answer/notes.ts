import { getNamedType } from 'graphql';
import type { Selected } from './selection.ts';

/** What must be known to read an answer right; shown over every view and written into every file. */
export type AnswerNotes = {
  /** The graph's own sentences on what its sums rest on, each once. */
  coverage: readonly string[];
  /** How many invented records or proposals it is known to hold, of how many; null when the answer does not tell. */
  illustrative: { some: number; of: number | null } | null;
};

type Fields = Readonly<Record<string, unknown>>;

export function notesOf(selection: readonly Selected[], data: unknown): AnswerNotes {
  const coverage: Fields[] = [];
  const provenances: unknown[] = [];
  function walk(below: readonly Selected[], value: unknown): void {
    if (Array.isArray(value)) return value.forEach((one) => walk(below, one));
    if (typeof value !== 'object' || value === null) return;
    for (const { key, field, below: next } of below) {
      const found = (value as Fields)[key];
      const type = getNamedType(field.type).name;
      if (type === 'Provenance' && typeof found === 'string') provenances.push(found);
      if (type === 'Coverage' && typeof found === 'object' && found !== null) coverage.push(byField(next, found));
      walk(next, found);
    }
  }
  walk(selection, data);
  const labels = coverage.map(({ label }) => label).filter((label) => typeof label === 'string');
  return { coverage: [...new Set(labels)], illustrative: illustrativeOf(provenances, coverage) };
}

/** The values under the names of their fields, whatever their aliases. */
function byField(below: readonly Selected[], value: object): Fields {
  return Object.fromEntries(below.map(({ key, field }) => [field.name, (value as Fields)[key]]));
}

function illustrativeOf(provenances: readonly unknown[], coverage: readonly Fields[]): AnswerNotes['illustrative'] {
  const some = provenances.filter((provenance) => provenance === 'ILLUSTRATIVE').length;
  if (some > 0) return { some, of: provenances.length };
  const told = coverage.find(({ illustrative }) => typeof illustrative === 'number' && illustrative > 0);
  if (told) {
    const of = typeof told['proposals'] === 'number' ? told['proposals'] : null;
    return { some: told['illustrative'] as number, of };
  }
  return provenances.length > 0 || coverage.some(({ illustrative }) => illustrative === 0)
    ? { some: 0, of: null }
    : null;
}

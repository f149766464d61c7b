import { parse } from 'graphql';
import { readQuestion } from '../library/question.ts';
import type { Language } from '../words/language.ts';

/** The question in words: the title that its first lines give, else the name of its operation; null without either. */
export function titleOf(query: string, language: Language): string | null {
  try {
    return readQuestion('', query).title[language];
  } catch {
    return nameOf(query);
  }
}

function nameOf(query: string): string | null {
  try {
    const [first] = parse(query).definitions.flatMap((part) => ('name' in part && part.name ? [part.name.value] : []));
    return first ?? null;
  } catch {
    return null;
  }
}

/** Variables as the editor holds them; null without any, undefined when they are not a JSON object. */
export function readVariables(text: string): Record<string, unknown> | null | undefined {
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

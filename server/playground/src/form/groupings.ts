import { parseValue, valueFromASTUntyped } from 'graphql';
import { camelCase } from './names.ts';

type Grouping = {
  dimension?: string;
  place?: { level: string; boundaries?: string };
  period?: { grain: string };
};

/** The key of a grouping as a field of `BudgetKey`, with code and words in a language. */
export function keyField(grouping: string, language: 'VI' | 'EN'): string {
  return `${keyHead(grouping)} { label(lang: ${language}) code }`;
}

function keyHead(grouping: string): string {
  const asked = valueFromASTUntyped(parseValue(grouping)) as Grouping;
  if (asked.dimension) return camelCase(asked.dimension);
  if (asked.period) return `${camelCase(asked.period.grain)}: period(grain: ${asked.period.grain})`;
  if (asked.place) {
    const { level, boundaries } = asked.place;
    if (!boundaries) return `${camelCase(level)}: place(level: ${level})`;
    return `${camelCase(`${level}_${boundaries}`)}: place(level: ${level}, boundaries: ${boundaries})`;
  }
  return Object.keys(asked)[0] ?? '';
}

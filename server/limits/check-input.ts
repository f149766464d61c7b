import { getNamedType, isInputObjectType, type GraphQLInputType, type ValueNode } from 'graphql';
import { refusal, refuseAbove } from '../errors/refuse.ts';
import type { Limits } from './figures.ts';

/** Where in the document a value was given; becomes the error's path and its argument. */
export interface Place {
  path: readonly string[];
  argument: string;
  node: ValueNode;
}

interface Filter {
  leaves: number;
}

/**
 * Refuses an argument that is too large or holds text that no database stores, before SQL. Wrong types pass: the
 * coercion behind this names them better.
 */
export function checkInput(value: unknown, type: GraphQLInputType, place: Place, limits: Limits): void {
  const filter: Filter = { leaves: 0 };
  walk(value, type, place, limits, filter, 0);
  refuseAbove('filterLeaves', `Conditions in ${place.argument}`, filter.leaves, limits.filterLeaves);
}

function walk(
  value: unknown,
  type: GraphQLInputType | undefined,
  place: Place,
  limits: Limits,
  filter: Filter,
  level: number,
): void {
  if (typeof value === 'string') checkText(value, place, limits);
  else if (Array.isArray(value)) {
    if (value.length > limits.listItems)
      throw badInput(place, `holds ${value.length} items; give at most ${limits.listItems}`);
    value.forEach((item) => walk(item, type, place, limits, filter, level));
  } else if (value !== null && typeof value === 'object') {
    const named = type && getNamedType(type);
    const fields = isInputObjectType(named) ? named.getFields() : {};
    // a filter is an input object that can be joined to another by `and`
    const inner = 'and' in fields ? level + 1 : level;
    refuseAbove('filterNesting', `Filters inside filters in ${place.argument}`, inner, limits.filterNesting);
    if (inner > 0) filter.leaves += Object.values(value).filter(isLeaf).length;
    for (const [key, item] of Object.entries(value))
      walk(item, fields[key]?.type, { ...place, argument: `${place.argument}.${key}` }, limits, filter, inner);
  }
}

/** One condition: a value, or a list of values that one operator takes. */
function isLeaf(value: unknown): boolean {
  const sample: unknown = Array.isArray(value) ? value[0] : value;
  return sample == null || typeof sample !== 'object';
}

function checkText(text: string, place: Place, limits: Limits): void {
  const isSearch = place.argument === 'search' || place.argument.endsWith('.search');
  const most = isSearch ? limits.searchCharacters : limits.stringCharacters;
  if (text.length > most) throw badInput(place, `has ${text.length} characters; give at most ${most}`);
  if (text.includes('\0')) throw badInput(place, 'holds the character U+0000; leave it out');
  if (!text.isWellFormed()) throw badInput(place, 'holds half of a surrogate pair; send well-formed Unicode');
}

export function badInput(place: Place, problem: string): Error {
  return refusal('BAD_USER_INPUT', `${place.argument} ${problem}.`, {
    nodes: place.node,
    path: place.path,
    details: { argument: place.argument },
  });
}

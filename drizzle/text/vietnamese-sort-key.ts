import { foldText } from './fold-text.ts';

/** The letters in Vietnamese order, with f, j, w and z, which it lacks, in their Latin places. */
const letters = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];

/** Punctuation and symbols in the order of the Unicode collation. */
const punctuation = [...'_-–—,;:!?.\'‘’"“”()[]{}@*/\\&#%`^°+<=>|~$€'];

/** The tones in Vietnamese order, as combining marks: huyền, hỏi, ngã, sắc, nặng. No mark comes before them. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const keyed = (characters: readonly string[], key: (index: number) => string): [string, string][] =>
  characters.map((character, index) => [character, key(index)]);

/** ASCII in order: `!` for a space, `"` with one more for punctuation, the digits, one of `A` to `a` for a letter. */
const keys = new Map([
  [' ', '!'],
  ...keyed(punctuation, (index) => `"${String.fromCharCode(33 + index)}`),
  ...keyed([...'0123456789'], String),
  ...keyed(letters, (index) => String.fromCharCode(65 + index)),
]);

/** A character that is not in the order comes last, by its code point. */
const lastKey = (character: string): string => `~${character.codePointAt(0)!.toString(16).padStart(6, '0')}`;

function readCharacter(character: string): { key: string; tone: number; upper: number } {
  const marks = [...character.normalize('NFD')];
  const toneless = marks
    .filter((mark) => !tones.includes(mark))
    .join('')
    .normalize('NFC');
  const letter = toneless.toLowerCase();
  return {
    // a foreign letter such as ç stands with its base letter
    key: keys.get(letter) ?? keys.get(foldText(letter)) ?? lastKey(letter),
    tone: tones.findIndex((tone) => marks.includes(tone)) + 1,
    upper: letter === toneless ? 0 : 1,
  };
}

/**
 * An ASCII text whose bytewise order is the Vietnamese order of the given texts: letter by letter (a ă â b c d đ …), then,
 * where all letters tie, by the tones (none, huyền, hỏi, ngã, sắc, nặng), then lower case before upper case.
 */
export function vietnameseSortKey(text: string): string {
  const characters =
    text
      .normalize('NFC')
      .trim()
      .replace(/\s+/g, ' ')
      .match(/.\p{M}*/gsu) ?? [];
  const read = characters.map(readCharacter);
  const levels = [read.map(({ key }) => key), read.map(({ tone }) => tone), read.map(({ upper }) => upper)].map(
    (level) => level.join(''),
  );
  // a space is below every key, so that a shorter text comes before its continuation
  return `${levels[0]} ${levels[1]!.replace(/0+$/, '')} ${levels[2]!.replace(/0+$/, '')}`.trimEnd();
}

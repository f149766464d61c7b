import { foldText } from './fold-text.ts';

/** The letters in Vietnamese order, with f, j, w and z, which it lacks, in their Latin places. */
const letters = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];

/** The tones in Vietnamese order, as combining marks: huyền, hỏi, ngã, sắc, nặng. Without a mark comes first. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** One ASCII character a letter, in order, above all digits and punctuation. */
const letterKeys = new Map(letters.map((letter, index) => [letter, String.fromCharCode(65 + index)]));

type ReadLetter = { key: string; tone: number; upper: boolean };

function readCharacter(character: string): ReadLetter {
  const decomposed = character.normalize('NFD');
  const tone = [...decomposed].findIndex((mark) => tones.includes(mark));
  const whole = [...decomposed]
    .filter((mark) => !tones.includes(mark))
    .join('')
    .normalize('NFC');
  const lower = whole.toLowerCase();
  return {
    key: letterKeys.get(lower) ?? letterKeys.get(foldText(lower)) ?? otherKey(lower),
    tone: tone < 0 ? 0 : 1 + tones.indexOf([...decomposed][tone]!),
    upper: lower !== whole,
  };
}

/** Punctuation before digits before letters, and foreign scripts last by their code points. */
function otherKey(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/^[0-9]$/.test(character)) return character;
  return /^[\p{P}\p{S}]/u.test(character) ? '!' : `~${character.codePointAt(0)!.toString(16).padStart(6, '0')}`;
}

/**
 * An ASCII text whose bytewise order is the Vietnamese order of the given texts: a ă â b c d đ … y, with the tones (none,
 * huyền, hỏi, ngã, sắc, nặng) compared only where all letters tie, and case only where the tones tie too.
 */
export function vietnameseSortKey(text: string): string {
  const read =
    text
      .normalize('NFC')
      .trim()
      .replace(/\s+/g, ' ')
      .match(/\P{M}\p{M}*/gu)
      ?.map(readCharacter) ?? [];
  const tier = (of: (letter: ReadLetter) => string, zero: RegExp): string => read.map(of).join('').replace(zero, '');
  const tonesTier = tier((letter) => String(letter.tone), /0+$/);
  const caseTier = tier((letter) => (letter.upper ? '1' : '0'), /0+$/);
  return `${tier((letter) => letter.key, /$/)}\u0001${tonesTier}\u0001${caseTier}`.replace(/\u0001+$/, '');
}

import { foldText } from './fold-text.ts';
import { wordBeginning } from './word-beginning.ts';

/** A piece of a text as written; all pieces joined are the text. */
export interface MarkedPiece {
  readonly text: string;
  readonly matched: boolean;
}

/** Of the lines, the one that answers a search best, with what matches marked in the letters as written. */
export function markBestLine(lines: readonly string[], sought: string): MarkedPiece[] {
  const phrase = foldText(sought);
  const words = phrase.split(' ');
  const beginning = new RegExp(wordBeginning(phrase));
  const quality = (line: string): number => {
    const folded = foldText(line);
    if (folded === phrase) return 4 + words.length;
    if (folded.startsWith(phrase)) return 3 + words.length;
    if (beginning.test(folded)) return 2 + words.length;
    if (folded.includes(phrase)) return 1 + words.length;
    return words.filter((word) => folded.includes(word)).length;
  };
  const [best] = lines
    .map((line) => ({ line, quality: quality(line) }))
    .toSorted((one, other) => other.quality - one.quality);
  return best ? markMatches(best.line, sought) : [];
}

/** The text with the phrase that is sought marked wherever it occurs; where it does not, each of its words. */
export function markMatches(text: string, sought: string): MarkedPiece[] {
  const { folded, places } = foldWithPlaces(text);
  const phrase = foldText(sought);
  const terms = folded.includes(phrase) ? [phrase] : phrase.split(' ');
  const marked = new Uint8Array(text.length);
  for (const term of terms.filter(Boolean)) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
      marked.fill(1, places[at]!.from, places[at + term.length - 1]!.to);
    }
  }
  const pieces: MarkedPiece[] = [];
  for (let from = 0; from < text.length;) {
    let to = from + 1;
    while (to < text.length && marked[to] === marked[from]) to += 1;
    pieces.push({ text: text.slice(from, to), matched: marked[from] === 1 });
    from = to;
  }
  return pieces;
}

/** Where a folded character stands in the text as written. */
interface FoldedPlace {
  readonly from: number;
  readonly to: number;
}

/** `foldText` a letter at a time: what it leaves out, such as a run of spaces, belongs to no place or to one space. */
function foldWithPlaces(text: string): { folded: string; places: FoldedPlace[] } {
  let folded = '';
  const places: FoldedPlace[] = [];
  let gap: FoldedPlace | undefined;
  for (const { 0: letter, index } of text.matchAll(/\P{M}?\p{M}*/gsu)) {
    const place = { from: index, to: index + letter.length };
    const piece = foldText(letter);
    if (piece === '') {
      if (/^[\s\p{Pd}\u2212]/u.test(letter)) gap = { from: gap?.from ?? place.from, to: place.to };
      continue;
    }
    if (gap && folded !== '') {
      folded += ' ';
      places.push(gap);
    }
    gap = undefined;
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) places.push(place);
  }
  return { folded, places };
}

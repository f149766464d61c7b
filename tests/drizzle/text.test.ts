import { foldText, vietnameseSortKey } from '@khuyencong/drizzle';
import { markBestLine, markMatches } from '@khuyencong/drizzle/text/mark-matches.ts';
import { searchKeyOf } from '@khuyencong/drizzle/text/search-key.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeOnBothDatabases } from '../support/databases.ts';

const bytewise = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (words: string[]): string[] =>
  words.toSorted((a, b) => bytewise(vietnameseSortKey(a), vietnameseSortKey(b)));

const vowels = 'aăâeêioôơuưy';
const marks = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const syllableLetters = [
  ...'bcdđfghjklmnpqrstvwxz0123456789 -,.()/',
  ...[...vowels].flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC'))),
];
const anyCase = fc
  .tuple(fc.constantFrom(...syllableLetters), fc.boolean())
  .map(([letter, upper]) => (upper ? letter.toUpperCase() : letter));
const vietnameseText = fc
  .array(anyCase, { maxLength: 8 })
  .map((characters) => characters.join('').trim().replace(/ +/g, ' '));
/** Texts that differ in tone and case only, where the later levels of the order decide. */
const sameLetters = fc
  .array(fc.tuple(fc.constantFrom(...vowels), fc.constantFrom(...marks), fc.constantFrom(...marks)), { maxLength: 4 })
  .map((letters) => [
    letters.map(([vowel, mark]) => vowel + mark).join(''),
    letters.map(([vowel, , mark]) => vowel + mark).join(''),
  ]);

describe('marked matches', () => {
  const shown = (text: string, sought: string): string =>
    markMatches(text, sought)
      .map((piece) => (piece.matched ? `[${piece.text}]` : piece.text))
      .join('');

  test('stand over the letters as written: accents, case, composed or not, dashes and runs of spaces', () => {
    expect(shown('Huyện Thủy  Nguyên', 'thuỷ nguyên')).toBe('Huyện [Thủy  Nguyên]');
    expect(shown('Bà Rịa - Vũng Tàu', 'RIA VUNG')).toBe('Bà [Rịa - Vũng] Tàu');
    expect(shown('Thủy sản thủy lợi'.normalize('NFD'), 'thuy')).toBe('[Thủy] sản [thủy] lợi'.normalize('NFD'));
    expect(shown('Đồ gỗ Đồng Kỵ', 'ky do')).toBe('[Đồ] gỗ [Đồ]ng [Kỵ]');
    expect(shown('Máy móc', 'tàu')).toBe('Máy móc');
  });

  test('take the line that answers best: a whole one before a beginning, a phrase before its words', () => {
    const best = (lines: string[], sought: string) =>
      markBestLine(lines, sought)
        .map((piece) => piece.text)
        .join('');
    expect(best(['Huyện Thủy Nguyên', 'Thủy Nguyên'], 'thuy nguyen')).toBe('Thủy Nguyên');
    expect(best(['An Dương Hải', 'Cảng Hải An', 'Hải An Dương'], 'hai an')).toBe('Hải An Dương');
    expect(best(['An Dương Hải', 'Cảng Hải An'], 'hai an')).toBe('Cảng Hải An');
    expect(best(['một', 'hai ba'], 'ba bon')).toBe('hai ba');
  });

  test('give the text back, and mark every text that holds the sought one, folded alike', () => {
    fc.assert(
      fc.property(fc.oneof(vietnameseText, fc.string({ unit: 'binary' })), vietnameseText, (text, sought) => {
        const pieces = markMatches(text, sought);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const marked = pieces.filter(({ matched }) => matched).map((piece) => foldText(piece.text));
        const [held, phrase] = [foldText(text), foldText(sought)];
        expect(!held.includes(phrase) || marked.join(' ').includes(phrase)).toBe(true);
        expect(marked.filter((piece) => !held.includes(piece))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the search key', () => {
  test('has each text on a line of its own, and none for what folds to nothing', () => {
    expect(searchKeyOf(['Hải  Phòng\n–Đồ Sơn', null, ' - ', 'KC-01'])).toBe('\nhai phong do son\nkc 01\n');
    expect(searchKeyOf([])).toBe('\n');
  });
});

describe('folded text', () => {
  test('drops accents, case and đ, and takes spaces and all dashes for one space', () => {
    expect(foldText('  Máy  SẤY\u00a0tự-động – Hải Phòng—Đồ Sơn\u2011A ')).toBe('may say tu dong hai phong do son a');
  });

  test('is the same for the look-alikes of đ', () => {
    expect(foldText('Đ đ Ð ð Ɖ ɖ')).toBe('d d d d d d');
  });

  test('is the same for composed and decomposed text, and for text folded already', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text)).toMatch(/^[\x21-\x7e]*( [\x21-\x7e]+)*$/);
      }),
    );
  });
});

describe('the Vietnamese sort key', () => {
  test('orders the tones: none, huyền, hỏi, ngã, sắc, nặng', () => {
    expect(inOrder(['mạ', 'má', 'mã', 'mả', 'mà', 'ma']).join(' ')).toBe('ma mà mả mã má mạ');
  });

  test('orders the letters a ă â … đ … ê … ô ơ … ư with f j w z in their Latin places', () => {
    const alphabet = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
    expect(inOrder(alphabet.toReversed())).toEqual(alphabet);
  });

  test('compares tones only where all letters tie, and case only where the tones tie', () => {
    expect(inOrder(['Mạ', 'mab', 'má', 'mạ', 'Ma', 'ma'])).toEqual(['ma', 'Ma', 'má', 'mạ', 'Mạ', 'mab']);
  });

  test('puts spaces before punctuation before digits before letters, and a text before its continuation', () => {
    expect(inOrder(['ab', 'a1', 'a-b', 'a b', 'a', '日'])).toEqual(['a', 'a b', 'a-b', 'a1', 'ab', '日']);
  });

  test('orders two texts as the Unicode collation for Vietnamese does', () => {
    const collator = new Intl.Collator('vi');
    const agree = (a: string, b: string): void => {
      const order = Math.sign(bytewise(vietnameseSortKey(a), vietnameseSortKey(b)));
      expect([a, b, order]).toEqual([a, b, Math.sign(collator.compare(a, b))]);
    };
    fc.assert(fc.property(vietnameseText, vietnameseText, agree), { numRuns: 3000 });
    fc.assert(
      fc.property(sameLetters, ([a, b]) => agree(a!, b!)),
      { numRuns: 1000 },
    );
  });

  test('is printable ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(vietnameseSortKey(text)).toMatch(/^[ -~]*$/);
      }),
    );
  });
});

describeOnBothDatabases('sort keys in a column with collation C', (open) => {
  test('come back in the order that the program gives them', async () => {
    const database = await open();
    const words = [
      'Đồ Sơn',
      'An Dương',
      'Ấp Bắc',
      'an lão',
      'Vĩnh Bảo',
      'Cát Hải',
      'Âu Cơ',
      'Ăn',
      'Đá',
      'Da',
      'Dạ',
      'A-B',
    ];
    const values = words.map((_, index) => `($${index * 2 + 1}, $${index * 2 + 2})`).join(', ');
    const rows = await database.query<{ word: string }>(
      `select word from (values ${values}) v (word, key) order by key collate "C"`,
      words.flatMap((word) => [word, vietnameseSortKey(word)]),
    );
    expect(rows.map((row) => row.word)).toEqual(inOrder(words));
  });
});

/** Letters that look like those of Vietnamese and are others. */
const latinOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ð: 'đ', ɖ: 'đ', Ð: 'Đ', Ɖ: 'Đ' }),
  // Cyrillic
  ...[...'аеорсхуі'].map((letter, index): [string, string] => [letter, [...'aeopcxyi'][index] as string]),
  ...[...'АВЕКМНОРСТХІ'].map((letter, index): [string, string] => [letter, [...'ABEKMHOPCTXI'][index] as string]),
]);

/** The text with look-alikes replaced in words that have Latin letters too; a word in another script stays. */
export const withoutLookAlikes = (text: string): string =>
  !/[ðɖÐƉ\p{Script=Cyrillic}]/u.test(text)
    ? text
    : text.replace(/\p{L}+/gu, (word) =>
        /\p{Script=Latin}/u.test(word) ? word.replace(/\p{L}/gu, (letter) => latinOf.get(letter) ?? letter) : word,
      );

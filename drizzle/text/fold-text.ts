/**
 * Text as it is searched: without accents, case and đ, with one space for each run of spaces and hyphens, trimmed.
 * Both sides of a comparison go through it, so what is typed with or without accents, NFC or NFD, meets what is stored.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐðÐɖƉ]/g, 'd')
    .toLowerCase()
    .replace(/[\s\p{Dash_Punctuation}\u2212]+/gu, ' ')
    .trim();

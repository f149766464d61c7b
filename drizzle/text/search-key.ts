import { foldText } from './fold-text.ts';

/**
 * The texts of a record as they are searched: folded, each on a line of its own between line breaks, which no folded
 * text holds. So a pattern can ask for a whole text (`\nhai phong\n`) or for the beginning of one (`\nhai`).
 */
export const searchKeyOf = (texts: readonly (string | null | undefined)[]): string =>
  texts.reduce<string>((key, text) => {
    const line = foldText(text ?? '');
    return line === '' ? key : `${key}${line}\n`;
  }, '\n');

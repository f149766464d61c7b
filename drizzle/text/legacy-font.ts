/** Codes of the fonts before Unicode, whose letters stand at other signs of Latin-1. */
export const legacyFonts = ['tcvn3', 'vni'] as const;

export type LegacyFont = (typeof legacyFonts)[number];

/** TCVN 5712, as .VnTime and its like have it: what stands at U+00A1 and after it. Dots are signs that stay. */
const tcvn3 = [...'ĂÂÊÔƠƯĐăâêôơưđẰ.....àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'];

/** VNI writes a letter, then what stands on it: breve or circumflex, tone, or both. */
const vniMarks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that VNI has as one sign. */
const vniLetters: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const likeCase = (letter: string, model: string): string =>
  model === model.toLowerCase() ? letter : letter.toUpperCase();

const vniLetter = (sign: string): string => likeCase(vniLetters[sign.toLowerCase()] ?? sign.toLowerCase(), sign);

/**
 * The text of an old font in Unicode. It must not have changed its case before: in TCVN3 that makes other letters of it.
 * Text that holds Vietnamese letters is Unicode already and stays.
 */
export function fromLegacyFont(text: string, font: LegacyFont): string {
  if (/[ăđơưạ-ỹ]/i.test(text)) return text;
  if (font === 'tcvn3') {
    return text.replace(/[\u00a1-\u00af\u00b5-\u00ff]/g, (sign) => tcvn3[sign.charCodeAt(0) - 0xa1] as string);
  }
  return text
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/gi, (signs, letter?: string, mark?: string) =>
      letter === undefined || mark === undefined
        ? vniLetter(signs)
        : vniLetter(letter) + (vniMarks[mark.toLowerCase()] as string),
    )
    .normalize('NFC');
}

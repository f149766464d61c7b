import { fromLegacyFont } from '@khuyencong/drizzle/text/legacy-font.ts';
import { expect, it } from 'vitest';

it.each([
  ['tcvn3', 'H¶i Phßng', 'Hải Phòng'],
  ['tcvn3', '®Ò ¸n khuyÕn c«ng', 'đề án khuyến công'],
  ['tcvn3', 'Hç trî ®µo t¹o nghÒ, n¨m 2018 (63,87 %)', 'Hỗ trợ đào tạo nghề, năm 2018 (63,87 %)'],
  ['vni', 'Haûi Phoøng', 'Hải Phòng'],
  ['vni', 'ñeà aùn khuyeán coâng', 'đề án khuyến công'],
  ['vni', 'HOÃ TRÔÏ ÑAØO TAÏO NGHEÀ ÔÛ HUYEÄN', 'HỖ TRỢ ĐÀO TẠO NGHỀ Ở HUYỆN'],
  ['vni', 'öu ñaõi, ngöôøi, kyõ thuaät, chæ tieâu', 'ưu đãi, người, kỹ thuật, chỉ tiêu'],
] as const)('reads %s %s as %s', (font, text, unicode) => {
  expect(fromLegacyFont(text, font)).toBe(unicode);
});

it.each(['tcvn3', 'vni'] as const)('leaves text alone that is Unicode already, or plain, for %s', (font) => {
  for (const text of ['Đề án à ù', 'KCDP-HP', '1.791.000']) expect(fromLegacyFont(text, font)).toBe(text);
});

it('reads each of the 67 small letters with a sign of TCVN3 as another letter', () => {
  const signs = Array.from({ length: 0xff - 0xa1 + 1 }, (_, index) => String.fromCharCode(0xa1 + index));
  const small = signs.map((sign) => fromLegacyFont(sign, 'tcvn3')).filter((letter) => /^\p{Ll}$/u.test(letter));
  expect(new Set(small).size).toBe(67);
  expect([...small].toSorted().join('')).toBe(
    [...'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'].toSorted().join(''),
  );
});

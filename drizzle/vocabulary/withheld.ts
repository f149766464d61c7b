/** Why a number is stored as withheld. */
export const withheldReasons = {
  SMALL_COUNT: {
    vi: 'Số lượng nhỏ',
    en: 'Small count',
    description: 'It counts 1 to 4, or another count that does could be derived from it.',
  },
} as const;

import type { Question } from './question.ts';

/**
 * The questions that hold every word of the text in either language, accents and case aside: "giai ngan" finds
 * "Giải ngân". All of them for an empty text; the order stays.
 */
export function findQuestions(questions: readonly Question[], sought: string): readonly Question[] {
  const words = withoutAccents(sought).split(/\s+/).filter(Boolean);
  return questions.filter(({ name, title, sentence }) => {
    const held = withoutAccents([name, title.vi, title.en, sentence.vi, sentence.en].join(' '));
    return words.every((word) => held.includes(word));
  });
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

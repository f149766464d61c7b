import type { Texts } from '../words/language.ts';

const vi = {
  title: 'Thư viện câu hỏi',
  lead: 'Chọn một câu hỏi: nó mở trong một thẻ mới và chạy ngay.',
  search: 'Tìm câu hỏi',
  searchExample: 'ví dụ: giải ngân, hội chợ…',
  count: (count: number) => `${count} câu hỏi`,
  none: 'Không có câu hỏi nào chứa những từ này.',
};

const en: typeof vi = {
  title: 'Library of questions',
  lead: 'Choose a question: it opens in a new tab and runs.',
  search: 'Find a question',
  searchExample: 'for example: payments, fairs …',
  count: (count) => `${count} ${count === 1 ? 'question' : 'questions'}`,
  none: 'No question holds these words.',
};

export const texts: Texts<typeof vi> = { vi, en };

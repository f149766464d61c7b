import type { Texts } from '../words/language.ts';

const vi = {
  begin: 'Bấm nút xanh (Ctrl+Enter) để chạy, hoặc chọn một câu hỏi trong thư viện',
  before: (asked: string, allowed: string) => `Nếu chạy: chi phí ${asked} trên ${allowed} được phép`,
  after: (asked: string, allowed: string) => `Chi phí ${asked} trên ${allowed} được phép`,
  took: (ms: string) => `trả lời trong ${ms} ms`,
  tooMuch: (measured: string, allowed: string) => `Sẽ bị từ chối: ${measured}, chỉ được phép ${allowed}`,
  why: 'Chi phí là số dòng và nhóm mà máy chủ phải đọc nhiều nhất; quá mức thì câu hỏi bị từ chối trước khi chạy.',
};

const en: typeof vi = {
  begin: 'Press the green button (Ctrl+Enter) to run, or choose a question of the library',
  before: (asked, allowed) => `If run: cost ${asked} of ${allowed} allowed`,
  after: (asked, allowed) => `Cost ${asked} of ${allowed} allowed`,
  took: (ms) => `answered in ${ms} ms`,
  tooMuch: (measured, allowed) => `Would be refused: ${measured}, and only ${allowed} is allowed`,
  why: 'The cost is what the server may have to read at most; a question above it is refused before it runs.',
};

export const texts: Texts<typeof vi> = { vi, en };

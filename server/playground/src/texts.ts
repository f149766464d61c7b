import type { Language } from './language.ts';

const vi = {
  tagline: 'Dữ liệu mở về khuyến công của Việt Nam, hỏi bằng một câu GraphQL',
  illustrative: 'Dữ liệu minh họa',
  health: 'Tình trạng',
  healthWhy: 'Máy chủ có sẵn sàng trả lời không',
  sdl: 'Lược đồ SDL',
  sdlWhy: 'Toàn bộ lược đồ GraphQL, một tệp',
  language: 'Ngôn ngữ',
  loading: 'Đang mở trình soạn thảo…',
};

const en: typeof vi = {
  tagline: 'Open data on Vietnam’s industrial promotion, one GraphQL request away',
  illustrative: 'Illustrative data',
  health: 'Health',
  healthWhy: 'Whether the server is ready to answer',
  sdl: 'Schema SDL',
  sdlWhy: 'The whole GraphQL schema as one file',
  language: 'Language',
  loading: 'Opening the editor…',
};

/** Every word of ours on the page, in both languages. */
export const texts: Record<Language, typeof vi> = { vi, en };

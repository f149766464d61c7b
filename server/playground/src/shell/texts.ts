import type { Texts } from '../words/language.ts';

const vi = {
  tagline: 'Dữ liệu mở về khuyến công của Việt Nam, hỏi bằng một câu GraphQL',
  illustrative: 'Dữ liệu minh họa',
  health: 'Tình trạng',
  healthWhy: 'Máy chủ có sẵn sàng trả lời không',
  sdl: 'Lược đồ SDL',
  sdlWhy: 'Toàn bộ lược đồ GraphQL, một tệp',
  language: 'Ngôn ngữ',
  loading: 'Đang mở trình soạn thảo…',
  views: 'Cách xem câu trả lời',
  view: { json: 'JSON', table: 'Bảng', pivot: 'Bảng chéo', chart: 'Biểu đồ', tree: 'Cây' },
  opening: 'Đang mở…',
  noView: 'Không xem được câu trả lời này theo cách này; hãy xem JSON.',
  wide: 'Rộng',
  wideWhy: 'Ẩn phần soạn câu hỏi để câu trả lời có cả trang',
  runFirst: 'Chạy câu hỏi (Ctrl+Enter) để thấy câu trả lời ở đây.',
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
  views: 'Ways to look at the answer',
  view: { json: 'JSON', table: 'Table', pivot: 'Pivot', chart: 'Chart', tree: 'Tree' },
  opening: 'Opening…',
  noView: 'This answer cannot be seen this way; see JSON.',
  wide: 'Wide',
  wideWhy: 'Hide the editor and give the answer the whole page',
  runFirst: 'Run the question (Ctrl+Enter) to see its answer here.',
};

/** Every word of ours on the page, in both languages. */
export const texts: Texts<typeof vi> = { vi, en };

import type { Texts } from '../words/language.ts';

const vi = {
  takeOut: 'Tải về',
  csv: 'CSV (UTF-8)',
  csvForExcel: 'CSV cho Excel (UTF-8, BOM)',
  xlsx: 'XLSX (bảng tính)',
  json: 'JSON (câu trả lời)',
  failed: 'Không tạo được tệp',
  data: 'Dữ liệu',
  notes: 'Ghi chú',
  longNumbers: 'Số có hơn 15 chữ số được ghi dưới dạng văn bản để giữ nguyên từng đồng.',
  money: 'Tiền tính bằng đồng.',
  madeAt: (when: string, where: string) => `Tải về lúc ${when} từ ${where}.`,
  part: 'Chỉ gồm các dòng đã tải, chưa chắc là cả danh sách.',
  notAdditive: 'Ô trống trong bảng chéo có thể là số đo không cộng được.',
  illustrative: 'MINH HỌA.',
};

const en: typeof vi = {
  takeOut: 'Download',
  csv: 'CSV (UTF-8)',
  csvForExcel: 'CSV for Excel (UTF-8, BOM)',
  xlsx: 'XLSX (spreadsheet)',
  json: 'JSON (the answer)',
  failed: 'The file could not be made',
  data: 'Data',
  notes: 'Notes',
  longNumbers: 'Numbers of more than 15 digits are text, so that every đồng is kept.',
  money: 'Money is in đồng.',
  madeAt: (when, where) => `Downloaded at ${when} from ${where}.`,
  part: 'Of the rows loaded, which may not be the whole list.',
  notAdditive: 'An empty cell of the pivot may be a measure that cannot be added.',
  illustrative: 'ILLUSTRATIVE.',
};

export const texts: Texts<typeof vi> = { vi, en };

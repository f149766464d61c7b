import type { Texts } from '../words/language.ts';

const vi = {
  share: 'Chia sẻ',
  title: 'Mang câu hỏi này đi',
  close: 'Đóng',
  parts: { link: 'Liên kết', code: 'Mã chương trình', cite: 'Trích dẫn' },
  link: 'Mở lại đúng câu hỏi này, các biến và cách xem. Nội dung nằm trong liên kết, không gửi lên máy chủ; tiêu đề HTTP không kèm theo.',
  code: 'Hỏi như vậy từ một chương trình',
  cite: 'Trích dẫn câu trả lời này',
  asText: 'Văn bản',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  copyByHand: 'Nhấn Ctrl+C để sao chép',
  waiting: 'Đang hỏi ngày và nguồn của dữ liệu…',
  unnamed: 'Câu hỏi không tên',
  badVariables: 'Các biến không phải là JSON hợp lệ, nên mã dưới đây không kèm chúng.',
  damaged: 'Liên kết này bị hỏng, có lẽ đã bị cắt mất một phần. Hãy xin lại liên kết.',
  newer: 'Liên kết này do một bản mới hơn của trang tạo ra. Hãy tải lại trang.',
};

const en: typeof vi = {
  share: 'Share',
  title: 'Take this question along',
  close: 'Close',
  parts: { link: 'Link', code: 'Code', cite: 'Citation' },
  link: 'Opens this very question again, with its variables and the view. All of it is in the link and nothing is sent to the server; HTTP headers are not part of it.',
  code: 'Ask it from a program',
  cite: 'Cite this answer',
  asText: 'Text',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C to copy',
  waiting: 'Asking for the date and the sources of the data …',
  unnamed: 'Question without a name',
  badVariables: 'The variables are not valid JSON, so the code below leaves them out.',
  damaged: 'This link is damaged; perhaps a part of it was cut off. Ask for it again.',
  newer: 'This link was made by a newer version of the page. Reload the page.',
};

export const texts: Texts<typeof vi> = { vi, en };

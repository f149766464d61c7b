import type { Texts } from '../words/language.ts';

const vi = {
  errors: {
    GRAPHQL_PARSE_FAILED: 'Câu hỏi chưa đúng cú pháp GraphQL: có thể thiếu một dấu ngoặc hay dấu nháy.',
    GRAPHQL_VALIDATION_FAILED: 'Câu hỏi dùng một tên hay một tham số mà lược đồ không có.',
    OPERATION_RESOLUTION_FAILURE: 'Không rõ phải chạy câu hỏi nào: hãy chọn một trong các câu có tên.',
    BAD_USER_INPUT: 'Một giá trị trong câu hỏi không hợp lệ.',
    BAD_REQUEST: 'Máy chủ không đọc được yêu cầu này.',
    QUERY_TOO_COMPLEX: 'Câu hỏi đòi quá nhiều một lúc: hãy giảm “first”, bớt cấp lồng nhau, hoặc chia thành nhiều câu.',
    DOCUMENT_TOO_LARGE: 'Câu hỏi dài quá giới hạn.',
    RATE_LIMITED: 'Đã hỏi quá nhiều trong thời gian ngắn: hãy chờ một lát rồi chạy lại.',
    OVERLOADED: 'Máy chủ đang bận: hãy chạy lại sau vài giây.',
    SERVICE_UNAVAILABLE: 'Cơ sở dữ liệu tạm thời không trả lời: hãy chạy lại sau vài giây.',
    QUERY_TIMEOUT: 'Câu hỏi chạy quá lâu và đã bị dừng: hãy lọc bớt hoặc hỏi ít dòng hơn.',
    INTERNAL_SERVER_ERROR: 'Lỗi ở phía máy chủ, không phải ở câu hỏi. Nếu báo lỗi, hãy kèm mã yêu cầu bên dưới.',
  } as Record<string, string>,
  otherError: 'Câu hỏi không được trả lời.',
  at: (line: number, column: number) => `Dòng ${line}, cột ${column}`,
  show: 'Đến chỗ đó',
  empty: (name: string) => `“${name}” không có kết quả nào.`,
  conditions: 'Không bản ghi nào thỏa mãn tất cả các điều kiện này; hãy bớt một điều kiện:',
  noConditions: 'Bộ dữ liệu này không có bản ghi nào loại đó.',
  holds: (proposals: number, years: string) => `Bộ dữ liệu có ${proposals} đề án, các năm kế hoạch ${years}.`,
};

const en: typeof vi = {
  errors: {
    GRAPHQL_PARSE_FAILED: 'The question is not GraphQL yet: a bracket or a quotation mark may be missing.',
    GRAPHQL_VALIDATION_FAILED: 'The question uses a name or an argument that the schema does not have.',
    OPERATION_RESOLUTION_FAILURE: 'Which question to run is not clear: choose one of those with a name.',
    BAD_USER_INPUT: 'A value in the question is not a valid one.',
    BAD_REQUEST: 'The server could not read this request.',
    QUERY_TOO_COMPLEX: 'The question asks for too much at once: lower “first”, nest less, or split it.',
    DOCUMENT_TOO_LARGE: 'The question is longer than is allowed.',
    RATE_LIMITED: 'Too much was asked in a short time: wait a moment and run it again.',
    OVERLOADED: 'The server is busy: run it again in some seconds.',
    SERVICE_UNAVAILABLE: 'The database does not answer for the moment: run it again in some seconds.',
    QUERY_TIMEOUT: 'The question took too long and was ended: filter more, or ask for fewer rows.',
    INTERNAL_SERVER_ERROR:
      'Something is wrong on the server, not in the question. If you report it, name the request id below.',
  },
  otherError: 'The question was not answered.',
  at: (line, column) => `Line ${line}, column ${column}`,
  show: 'Show where',
  empty: (name) => `“${name}” has no results.`,
  conditions: 'No record meets all of these conditions; leave one out:',
  noConditions: 'This data set has no record of that kind.',
  holds: (proposals, years) => `The data set holds ${proposals} proposals, of the plan years ${years}.`,
};

export const texts: Texts<typeof vi> = { vi, en };

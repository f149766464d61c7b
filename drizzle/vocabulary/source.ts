export const provenances = {
  ARTICLE: { vi: 'Theo bài báo', en: 'Article', description: 'Stated by a published source.' },
  DERIVED: {
    vi: 'Suy ra',
    en: 'Derived',
    description: 'Computed from figures of a published source, which does not state it.',
  },
  ILLUSTRATIVE: {
    vi: 'Minh họa',
    en: 'Illustrative',
    description: 'Invented to show how the data look. Not official data.',
  },
  REFERENCE: {
    vi: 'Danh mục',
    en: 'Reference',
    description: 'From a reference list, such as the list of administrative units.',
  },
} as const;

export const qualifiers = {
  EXACT: { vi: 'đúng', en: 'exactly', description: 'The figure is stated without qualification.' },
  OVER: {
    vi: 'trên, hơn',
    en: 'over',
    description: 'Stated as "trên" or "hơn": at least the figure, below the next step of its printed precision.',
  },
  UNDER: { vi: 'dưới', en: 'under', description: 'Stated as "dưới": below the figure.' },
  NEARLY: { vi: 'gần', en: 'nearly', description: 'Stated as "gần": a little below the figure.' },
  ABOUT: { vi: 'khoảng', en: 'about', description: 'Stated as "khoảng": around the figure.' },
  AT_MOST: {
    vi: 'tối đa, không quá',
    en: 'at most',
    description: 'Stated as "tối đa" or "không quá": the figure or less.',
  },
} as const;

export const figureUnits = {
  VND: { vi: 'đồng', en: 'VND', description: 'Whole Vietnamese đồng.' },
  PROPOSAL: { vi: 'đề án', en: 'proposals', description: 'A count of proposals.' },
  PERSON: { vi: 'người', en: 'persons', description: 'A count of persons.' },
  CLASS: { vi: 'lớp', en: 'classes', description: 'A count of classes.' },
  ENTERPRISE: { vi: 'doanh nghiệp', en: 'enterprises', description: 'A count of enterprises.' },
  ESTABLISHMENT: { vi: 'cơ sở', en: 'establishments', description: 'A count of establishments.' },
  JOB: { vi: 'việc làm', en: 'jobs', description: 'A count of jobs.' },
  PRODUCT: { vi: 'sản phẩm', en: 'products', description: 'A count of products or sets of products.' },
  APPLICATION: { vi: 'hồ sơ', en: 'applications', description: 'A count of applications.' },
  BOOTH: { vi: 'gian hàng', en: 'booths', description: 'A count of fair booths.' },
  CONTRACT: { vi: 'hợp đồng', en: 'contracts', description: 'A count of contracts.' },
  MODEL: { vi: 'mô hình', en: 'models', description: 'A count of demonstration models.' },
  MACHINE: { vi: 'máy', en: 'machines', description: 'A count of machines.' },
  BROADCAST: { vi: 'chương trình', en: 'broadcasts', description: 'A count of broadcasts.' },
  ISSUE: { vi: 'số', en: 'issues', description: 'A count of issues of a periodical.' },
  ITEM: { vi: 'tin, bài', en: 'items', description: 'A count of news items.' },
} as const;

/** Where in a source something stands, in the order of reading. */
export const statementPositions = {
  HEADLINE: { vi: 'Tiêu đề', en: 'Headline', description: 'In its title or headings.' },
  OPENING: { vi: 'Phần đầu', en: 'Opening', description: 'Near its beginning.' },
  BODY: { vi: 'Phần giữa', en: 'Body', description: 'Between its beginning and its end.' },
  CLOSING: { vi: 'Đoạn cuối', en: 'Closing', description: 'In its last paragraph.' },
} as const;

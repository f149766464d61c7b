export const trainingCourseKinds = {
  WORKER: {
    vi: 'Đào tạo nghề, truyền nghề',
    en: 'Worker training',
    description: 'Teaches rural workers a trade or passes on a craft.',
  },
  MANAGEMENT: {
    vi: 'Tập huấn quản lý',
    en: 'Management training',
    description: 'Teaches establishments to manage production, money or market.',
  },
  STARTUP: {
    vi: 'Tập huấn khởi sự doanh nghiệp',
    en: 'Start-up training',
    description: 'Teaches how to set up an enterprise.',
  },
  STAFF: {
    vi: 'Tập huấn cán bộ khuyến công',
    en: 'Staff training',
    description: 'Teaches those who carry out industrial promotion.',
  },
} as const;

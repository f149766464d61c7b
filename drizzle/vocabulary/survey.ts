export const surveyPurposes = {
  VOCATIONAL_TRAINING_NEEDS: {
    vi: 'Khảo sát nhu cầu đào tạo nghề',
    en: 'Training needs',
    description: 'Which workers are to be trained, and in what.',
  },
  SUPPORT_NEEDS: {
    vi: 'Khảo sát nhu cầu hỗ trợ',
    en: 'Support needs',
    description: 'Which support establishments need.',
  },
  OTHER: { vi: 'Mục đích khác', en: 'Other', description: 'Any other purpose.' },
} as const;

export const surveyMethods = {
  VISIT: { vi: 'Khảo sát tại cơ sở', en: 'Visit', description: 'Establishments were visited.' },
  QUESTIONNAIRE: { vi: 'Phiếu khảo sát', en: 'Questionnaire', description: 'Establishments filled in a form.' },
  MEETING: { vi: 'Họp, tọa đàm', en: 'Meeting', description: 'Establishments were asked together.' },
} as const;

export const surveyNeeds = {
  WORKER_TRAINING: { vi: 'Đào tạo lao động', en: 'Worker training', description: 'Workers to be trained.' },
  MANAGEMENT: { vi: 'Năng lực quản lý', en: 'Management', description: 'Management or start-up to be learned.' },
  MACHINERY: { vi: 'Máy móc, thiết bị', en: 'Machinery', description: 'Machines to be bought.' },
  TECHNOLOGY: { vi: 'Công nghệ', en: 'Technology', description: 'Technology to be taken over.' },
  MARKET_SUPPORT: { vi: 'Hỗ trợ thị trường', en: 'Market support', description: 'Markets, fairs or trade marks.' },
  CREDIT: { vi: 'Vốn vay', en: 'Credit', description: 'Money to be borrowed.' },
  OTHER: { vi: 'Nhu cầu khác', en: 'Other', description: 'Any other need.' },
} as const;

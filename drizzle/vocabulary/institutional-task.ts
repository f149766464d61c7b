export const institutionalTaskKinds = {
  COMMENT_ON_DRAFT_ACT: {
    vi: 'Góp ý dự thảo văn bản',
    en: 'Comment on a draft act',
    description: 'Comments on the draft of a legal document.',
  },
  STAFF_TRAINING: {
    vi: 'Bồi dưỡng cán bộ khuyến công',
    en: 'Staff training',
    description: 'Trains those who carry out industrial promotion, outside a proposal.',
  },
  INSPECTION: { vi: 'Kiểm tra, giám sát', en: 'Inspection', description: 'Inspects how proposals are carried out.' },
  COOPERATION: { vi: 'Hợp tác', en: 'Cooperation', description: 'Works together with other bodies.' },
  FUND_RAISING: { vi: 'Huy động nguồn lực', en: 'Fund raising', description: 'Seeks money of other funds.' },
} as const;

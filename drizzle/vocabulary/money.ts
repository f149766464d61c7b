export const fundingSources = {
  CENTRAL_BUDGET: {
    vi: 'Ngân sách trung ương',
    en: 'Central budget',
    description: 'National industrial-promotion money of the central budget.',
  },
  PROVINCIAL_BUDGET: {
    vi: 'Ngân sách tỉnh, thành phố',
    en: 'Provincial budget',
    description: 'Budget of a province or a centrally-run city.',
  },
  LOCAL_AUTHORITY_BUDGET: {
    vi: 'Ngân sách huyện, xã',
    en: 'District or commune budget',
    description: 'Budget of a district or a commune.',
  },
  OTHER_STATE_PROGRAMME: {
    vi: 'Chương trình nhà nước khác',
    en: 'Other state programme',
    description: 'Another programme that the state pays.',
  },
  BENEFICIARY_COUNTERPART: {
    vi: 'Vốn đối ứng của cơ sở',
    en: 'Beneficiary counterpart',
    description: 'Paid by the supported establishment itself.',
  },
  OTHER: { vi: 'Nguồn khác', en: 'Other', description: 'Sponsors, donors and what is left.' },
} as const;

/** The funding sources that together are "the state". */
export const stateFundingSources = [
  'CENTRAL_BUDGET',
  'PROVINCIAL_BUDGET',
  'LOCAL_AUTHORITY_BUDGET',
  'OTHER_STATE_PROGRAMME',
] as const;

export const budgetStages = {
  REGISTERED: { vi: 'Dự toán đăng ký', en: 'Registered', description: 'Asked for in the submitted proposal.' },
  APPRAISED: {
    vi: 'Kinh phí thẩm định',
    en: 'Appraised',
    description: 'The ceiling that the appraisal found justified.',
  },
  APPROVED: { vi: 'Kinh phí phê duyệt', en: 'Approved', description: 'In the decision that approved the plan.' },
  ASSIGNED: { vi: 'Giao dự toán', en: 'Assigned', description: 'Allotted in the budget year.' },
  SETTLED: { vi: 'Quyết toán', en: 'Settled', description: 'The final accepted cost.' },
} as const;

export const flowKinds = {
  ADVANCE: { vi: 'Tạm ứng', en: 'Advance', description: 'Paid ahead of the work.' },
  PAYMENT: { vi: 'Thanh toán', en: 'Payment', description: 'Paid against work done.' },
  RECOVERY: {
    vi: 'Thu hồi',
    en: 'Recovery',
    description: 'Returned to the budget; disbursed = advances + payments − recoveries.',
  },
} as const;

/** What becomes of assigned money that a budget year did not use. Events, not stages. */
export const yearEndKinds = {
  CARRIED_OVER: {
    vi: 'Chuyển nguồn',
    en: 'Carried over',
    description: 'Left to be spent in the budget year that follows.',
  },
  CANCELLED: { vi: 'Hủy dự toán', en: 'Cancelled', description: 'Fallen back to the budget.' },
} as const;

export const amountBands = {
  UNDER_20M: { vi: 'dưới 20 triệu đồng', en: 'under 20 million VND', description: 'Below 20,000,000 VND.' },
  FROM_20M_TO_50M: {
    vi: 'từ 20 đến dưới 50 triệu đồng',
    en: '20 to under 50 million VND',
    description: 'At least 20,000,000, below 50,000,000 VND.',
  },
  FROM_50M_TO_100M: {
    vi: 'từ 50 đến dưới 100 triệu đồng',
    en: '50 to under 100 million VND',
    description: 'At least 50,000,000, below 100,000,000 VND.',
  },
  FROM_100M_TO_300M: {
    vi: 'từ 100 đến dưới 300 triệu đồng',
    en: '100 to under 300 million VND',
    description: 'At least 100,000,000, below 300,000,000 VND.',
  },
  FROM_300M_TO_1B: {
    vi: 'từ 300 triệu đến dưới 1 tỷ đồng',
    en: '300 million to under 1 billion VND',
    description: 'At least 300,000,000, below 1,000,000,000 VND.',
  },
  FROM_1B: { vi: 'từ 1 tỷ đồng', en: '1 billion VND or more', description: 'At least 1,000,000,000 VND.' },
} as const;

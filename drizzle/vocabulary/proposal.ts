/** The life cycle of a proposal (DRAFT to SETTLED), in the order in which it is lived. */
export const proposalStatuses = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft', description: 'Being written by the proposer.' },
  SUBMITTED: { vi: 'Đã đăng ký', en: 'Submitted', description: 'Handed in to the department of industry and trade.' },
  RETURNED_FOR_REVISION: {
    vi: 'Trả lại bổ sung',
    en: 'Returned for revision',
    description: 'Sent back to the proposer with reasons.',
  },
  UNDER_BASE_APPRAISAL: {
    vi: 'Thẩm định cấp cơ sở',
    en: 'Under base appraisal',
    description: 'Appraised by the department of industry and trade.',
  },
  BASE_APPRAISED: {
    vi: 'Đạt thẩm định cơ sở',
    en: 'Base appraised',
    description: 'Passed the base appraisal; national proposals only.',
  },
  UNDER_CENTRAL_APPRAISAL: {
    vi: 'Thẩm định cấp Bộ',
    en: 'Under central appraisal',
    description: 'Appraised by the central agency; national proposals only.',
  },
  APPRAISED: { vi: 'Đạt thẩm định', en: 'Appraised', description: 'Passed every appraisal; its ceiling is known.' },
  APPROVED: { vi: 'Đã phê duyệt', en: 'Approved', description: 'In the approved plan.' },
  CONTRACTED: { vi: 'Đã ký hợp đồng', en: 'Contracted', description: 'The contract to carry it out is signed.' },
  IN_PROGRESS: { vi: 'Đang triển khai', en: 'In progress', description: 'Being carried out.' },
  SUSPENDED: { vi: 'Tạm dừng', en: 'Suspended', description: 'Halted for a time.' },
  COMPLETED: { vi: 'Hoàn thành', en: 'Completed', description: 'The work is done and waits for acceptance.' },
  ACCEPTED: { vi: 'Đã nghiệm thu cơ sở', en: 'Accepted', description: 'Accepted at the facility.' },
  LIQUIDATED: {
    vi: 'Thanh lý hợp đồng',
    en: 'Liquidated',
    description: 'The contract is closed; what is to be paid or recovered is known.',
  },
  SETTLED: { vi: 'Đã quyết toán', en: 'Settled', description: 'The final cost is accepted. Final.' },
  REJECTED: { vi: 'Không đạt', en: 'Rejected', description: 'Turned down. Final.' },
  WITHDRAWN: { vi: 'Rút', en: 'Withdrawn', description: 'Taken back by the proposer. Final.' },
  TERMINATED: {
    vi: 'Ngừng triển khai, chấm dứt',
    en: 'Terminated',
    description: 'Stopped for good; money spent before is settled or recovered.',
  },
} as const;

export const proposalGroupings = {
  SINGLE: { vi: 'Đề án đơn lẻ', en: 'Single', description: 'One proposal for itself.' },
  GROUPED: {
    vi: 'Đề án nhóm',
    en: 'Grouped',
    description: 'Places and beneficiaries need not be fixed when it is approved.',
  },
  POINT: {
    vi: 'Đề án điểm',
    en: 'Point',
    description: 'Several years and contents for one area or trade.',
  },
} as const;

export const beneficiaryScopes = {
  ESTABLISHMENT: { vi: 'Cơ sở cụ thể', en: 'Named establishments', description: 'Supports named establishments.' },
  GROUP: {
    vi: 'Nhóm đối tượng',
    en: 'A group',
    description: 'Supports a group, such as trainees, that is known by its number.',
  },
  PUBLIC: { vi: 'Cộng đồng', en: 'The public', description: 'Serves the public, such as a broadcast.' },
} as const;

/** District of implementation as a statistical bucket: the money of a proposal is never split between districts. */
export const districtStates = {
  VALUE: { vi: 'Một huyện', en: 'One district', description: 'Carried out in exactly one district.' },
  SEVERAL: {
    vi: 'Nhiều huyện hoặc cả tỉnh',
    en: 'Several districts',
    description: 'Carried out in several districts or in a whole province.',
  },
  UNKNOWN: { vi: 'Chưa rõ', en: 'Unknown', description: 'No place of implementation is known.' },
} as const;

export const actorRoles = {
  INDUSTRIAL_PROMOTION_CENTRE: {
    vi: 'Trung tâm khuyến công',
    en: 'Industrial promotion centre',
    description: 'The provincial centre that proposes and carries out.',
  },
  DEPARTMENT_OF_INDUSTRY_AND_TRADE: {
    vi: 'Sở Công Thương',
    en: 'Department of industry and trade',
    description: 'The provincial department that appraises.',
  },
  DEPARTMENT_OF_FINANCE: {
    vi: 'Sở Tài chính',
    en: 'Department of finance',
    description: 'The provincial department that consolidates the budget.',
  },
  PROVINCIAL_PEOPLES_COMMITTEE: {
    vi: 'UBND cấp tỉnh',
    en: "Provincial people's committee",
    description: 'Approves the local plan.',
  },
  CENTRAL_AGENCY: {
    vi: 'Cục',
    en: 'Central agency',
    description: 'The agency of the ministry that appraises national proposals.',
  },
  MINISTRY_OF_INDUSTRY_AND_TRADE: {
    vi: 'Bộ Công Thương',
    en: 'Ministry of industry and trade',
    description: 'Approves the national plan.',
  },
} as const;

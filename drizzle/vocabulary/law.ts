export const certainties = {
  VERIFIED: { vi: 'Đã đối chiếu', en: 'Verified', description: 'Checked against public text.' },
  KNOWN: { vi: 'Theo hiểu biết', en: 'Known', description: 'Professional knowledge, not checked against a text.' },
  UNCERTAIN: { vi: 'Chưa chắc chắn', en: 'Uncertain', description: 'Known with doubt, or in part.' },
} as const;

export const eligibilities = {
  ELIGIBLE: { vi: 'Được hỗ trợ', en: 'Eligible', description: 'May be supported, under the conditions of the rule.' },
  PARTLY: {
    vi: 'Được hỗ trợ một phần',
    en: 'Partly eligible',
    description: 'Holds units that are eligible and others that are not, or may not be.',
  },
  NOT_ELIGIBLE: { vi: 'Không được hỗ trợ', en: 'Not eligible', description: 'May not be supported.' },
  UNCERTAIN: {
    vi: 'Chưa xác định',
    en: 'Uncertain',
    description: 'The rule decides by facts that are not recorded, such as the class of a city.',
  },
} as const;

export const instrumentKinds = {
  DECREE: { vi: 'Nghị định', en: 'Decree', description: 'Decree of the government.' },
  CIRCULAR: { vi: 'Thông tư', en: 'Circular', description: 'Circular of a ministry.' },
  JOINT_CIRCULAR: { vi: 'Thông tư liên tịch', en: 'Joint circular', description: 'Circular of several ministries.' },
  PRIME_MINISTER_DECISION: {
    vi: 'Quyết định của Thủ tướng',
    en: 'Prime minister’s decision',
    description: 'Decision of the prime minister.',
  },
  MINISTER_DECISION: {
    vi: 'Quyết định của Bộ trưởng',
    en: 'Minister’s decision',
    description: 'Decision of a minister.',
  },
  PROVINCIAL_DECISION: {
    vi: 'Quyết định của UBND tỉnh',
    en: 'Provincial decision',
    description: 'Decision of a provincial people’s committee.',
  },
  PROVINCIAL_RESOLUTION: {
    vi: 'Nghị quyết của HĐND tỉnh',
    en: 'Provincial resolution',
    description: 'Resolution of a provincial people’s council.',
  },
} as const;

export const instrumentRelationKinds = {
  AMENDS: {
    vi: 'Sửa đổi, bổ sung',
    en: 'Amends',
    description: 'The later act changes the earlier one, which stays in force.',
  },
  REPLACES: { vi: 'Thay thế', en: 'Replaces', description: 'The later act takes the place of the earlier one.' },
} as const;

export const capUnits = {
  ENTERPRISE: { vi: 'doanh nghiệp', en: 'enterprise', description: 'An enterprise that is set up.' },
  ESTABLISHMENT: { vi: 'cơ sở', en: 'establishment', description: 'A supported establishment.' },
  MODEL: { vi: 'mô hình', en: 'model', description: 'A demonstration model or pilot.' },
  PERSON: { vi: 'người', en: 'person', description: 'A person.' },
  PRODUCT: { vi: 'sản phẩm', en: 'product', description: 'A selected product.' },
  FAIR: { vi: 'hội chợ', en: 'fair', description: 'A fair or exhibition.' },
  BOOTH: { vi: 'gian hàng', en: 'booth', description: 'A booth at a fair.' },
  TRADEMARK: { vi: 'nhãn hiệu', en: 'trade mark', description: 'A trade mark.' },
  SHOWROOM: { vi: 'phòng trưng bày', en: 'showroom', description: 'A showroom.' },
  CLUSTER: { vi: 'cụm công nghiệp', en: 'cluster', description: 'An industrial cluster.' },
  PROVINCIAL_ROUND: {
    vi: 'lần bình chọn cấp tỉnh',
    en: 'provincial round',
    description: 'A selection of products at the level of a province.',
  },
  DISTRICT_ROUND: {
    vi: 'lần bình chọn cấp huyện',
    en: 'district round',
    description: 'A selection of products at the level of a district.',
  },
} as const;

export const normOutcomes = {
  WITHIN: { vi: 'Trong định mức', en: 'Within the norm', description: 'Neither rate nor cap is exceeded.' },
  ABOVE_RATE: {
    vi: 'Vượt tỷ lệ tối đa',
    en: 'Above the greatest rate',
    description: 'The share of the cost is above the greatest rate.',
  },
  ABOVE_CAP: { vi: 'Vượt mức trần', en: 'Above the cap', description: 'The amount is above the cap.' },
  ABOVE_RATE_AND_CAP: {
    vi: 'Vượt tỷ lệ và mức trần',
    en: 'Above rate and cap',
    description: 'Both are exceeded.',
  },
  ABOVE_CAP_OF_ONE: {
    vi: 'Vượt mức trần của một đơn vị tính',
    en: 'Above the cap of one unit',
    description: 'The amount is above the cap of one model, booth or other unit, and how many it covers is not known.',
  },
  UNKNOWN: {
    vi: 'Chưa đủ số liệu để đối chiếu',
    en: 'Not enough is known to compare',
    description: 'An amount is not known or withheld.',
  },
} as const;

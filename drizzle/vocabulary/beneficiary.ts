export const eligibilityCategories = {
  SME: {
    vi: 'Doanh nghiệp nhỏ và vừa',
    en: 'Small or medium enterprise',
    description: 'Small or medium enterprise that produces in an eligible area.',
  },
  COOPERATIVE: { vi: 'Hợp tác xã', en: 'Cooperative', description: 'Cooperative.' },
  COOPERATIVE_GROUP: {
    vi: 'Tổ hợp tác',
    en: 'Cooperative group',
    description: 'Cooperative group, often without a tax number.',
  },
  BUSINESS_HOUSEHOLD: {
    vi: 'Hộ kinh doanh',
    en: 'Business household',
    description: 'Business household. Shown under a public label, without name, address or tax number.',
  },
  CLEANER_PRODUCTION_ESTABLISHMENT: {
    vi: 'Cơ sở áp dụng sản xuất sạch hơn',
    en: 'Cleaner-production establishment',
    description: 'Any size and area, for cleaner-production support only.',
  },
  SERVICE_ORGANISATION: {
    vi: 'Tổ chức dịch vụ khuyến công',
    en: 'Service organisation',
    description: 'Carries out support, is not supported as a producer.',
  },
  COOPERATIVE_UNION: {
    vi: 'Liên hiệp hợp tác xã',
    en: 'Cooperative union',
    description: 'Union of cooperatives; since 2025-10-15.',
  },
  CLUSTER_INVESTOR: {
    vi: 'Chủ đầu tư cụm công nghiệp',
    en: 'Cluster investor',
    description: 'Investor of an industrial cluster; since 2025-10-15.',
  },
  ARTISAN: { vi: 'Nghệ nhân', en: 'Artisan', description: 'Artisan; since 2025-10-15. Shown under a public label.' },
} as const;

export const legalForms = {
  LIMITED_COMPANY: { vi: 'Công ty TNHH', en: 'Limited company', description: 'Limited liability company.' },
  JOINT_STOCK_COMPANY: { vi: 'Công ty cổ phần', en: 'Joint-stock company', description: 'Joint-stock company.' },
  PARTNERSHIP: { vi: 'Công ty hợp danh', en: 'Partnership', description: 'Partnership.' },
  PRIVATE_ENTERPRISE: {
    vi: 'Doanh nghiệp tư nhân',
    en: 'Private enterprise',
    description: 'Enterprise owned by one person.',
  },
  COOPERATIVE: { vi: 'Hợp tác xã', en: 'Cooperative', description: 'Cooperative.' },
  COOPERATIVE_UNION: { vi: 'Liên hiệp hợp tác xã', en: 'Cooperative union', description: 'Union of cooperatives.' },
  COOPERATIVE_GROUP: { vi: 'Tổ hợp tác', en: 'Cooperative group', description: 'Cooperative group.' },
  BUSINESS_HOUSEHOLD: { vi: 'Hộ kinh doanh', en: 'Business household', description: 'Business household.' },
  BRANCH: { vi: 'Chi nhánh', en: 'Branch', description: 'Branch of another beneficiary.' },
} as const;

export const participationRoles = {
  RECIPIENT: { vi: 'Đơn vị thụ hưởng', en: 'Recipient', description: 'Is supported.' },
  EXHIBITOR: { vi: 'Đơn vị tham gia hội chợ', en: 'Exhibitor', description: 'Exhibits at a supported fair.' },
  EMPLOYER_PARTNER: {
    vi: 'Đơn vị tiếp nhận lao động',
    en: 'Employer partner',
    description: 'Takes on trained workers; receives no state money.',
  },
  CONTRACTOR: { vi: 'Nhà thầu', en: 'Contractor', description: 'Carries out work for the proposal.' },
  HOST: { vi: 'Đơn vị chủ trì địa điểm', en: 'Host', description: 'Hosts a model or a course.' },
} as const;

export const sectorVersions = {
  VSIC2007: { vi: 'VSIC 2007', en: 'VSIC 2007', description: 'Classification of decision 10/2007/QĐ-TTg.' },
  VSIC2018: { vi: 'VSIC 2018', en: 'VSIC 2018', description: 'Classification of decision 27/2018/QĐ-TTg.' },
  VSIC2025: { vi: 'VSIC 2025', en: 'VSIC 2025', description: 'Classification of decision 36/2025/QĐ-TTg.' },
} as const;

export const sectorLevels = {
  SECTION: { vi: 'Ngành cấp 1', en: 'Section', description: 'A letter.' },
  DIVISION: { vi: 'Ngành cấp 2', en: 'Division', description: 'Two digits.' },
  GROUP: { vi: 'Ngành cấp 3', en: 'Group', description: 'Three digits.' },
  CLASS: { vi: 'Ngành cấp 4', en: 'Class', description: 'Four digits.' },
  SUBCLASS: { vi: 'Ngành cấp 5', en: 'Subclass', description: 'Five digits.' },
} as const;

export const organisationKinds = {
  INDUSTRIAL_PROMOTION_CENTRE: {
    vi: 'Trung tâm khuyến công',
    en: 'Industrial promotion centre',
    description: 'Proposes and carries out.',
  },
  DEPARTMENT: { vi: 'Sở', en: 'Department', description: 'Department of a provincial government.' },
  CENTRAL_AGENCY: { vi: 'Cơ quan trung ương', en: 'Central agency', description: 'Agency of a ministry.' },
  ASSOCIATION: { vi: 'Hiệp hội', en: 'Association', description: 'Trade association.' },
  OTHER: { vi: 'Khác', en: 'Other', description: 'Any other organisation.' },
} as const;

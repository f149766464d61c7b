/** The kinds of records that the search over all finds. */
export const searchTypes = {
  PROPOSAL: { vi: 'Đề án', en: 'Proposal', description: 'Found by its titles and its code.' },
  BENEFICIARY: { vi: 'Cơ sở thụ hưởng', en: 'Beneficiary', description: 'Found by its name and its tax number.' },
  PLACE: {
    vi: 'Đơn vị hành chính',
    en: 'Place',
    description: 'Found by its name, with or without its rank, and by its other names.',
  },
  ORGANISATION: { vi: 'Tổ chức', en: 'Organisation', description: 'Found by its names.' },
  PROGRAMME: { vi: 'Chương trình', en: 'Programme', description: 'Found by its titles and its code.' },
  ACTIVITY: { vi: 'Nội dung', en: 'Activity', description: 'Found by its names.' },
  ACTIVITY_SUBTYPE: { vi: 'Nội dung chi tiết', en: 'Activity subtype', description: 'Found by its names.' },
  LEGAL_INSTRUMENT: {
    vi: 'Văn bản pháp luật',
    en: 'Legal instrument',
    description: 'Found by its number and its subject.',
  },
  TYPICAL_PRODUCT: {
    vi: 'Sản phẩm tiêu biểu',
    en: 'Typical product',
    description: 'Found by its names; of a household by its public label.',
  },
  TRADE_FAIR: { vi: 'Hội chợ', en: 'Trade fair', description: 'Found by its names and its venue.' },
  DEMONSTRATION_MODEL: {
    vi: 'Mô hình trình diễn',
    en: 'Demonstration model',
    description: 'Found by its names and its technology.',
  },
  MACHINERY_ITEM: { vi: 'Máy móc, thiết bị', en: 'Machinery', description: 'Found by its names.' },
  COMMUNICATION: { vi: 'Tin, bài, ấn phẩm', en: 'Communication', description: 'Found by its titles and its outlet.' },
  SECTOR: { vi: 'Ngành', en: 'Sector', description: 'Found by its names and its number, in every edition.' },
  TRAINING_COURSE: {
    vi: 'Lớp đào tạo',
    en: 'Training course',
    description: 'Found by its trade or subject and its code.',
  },
  SOURCE: { vi: 'Nguồn', en: 'Source', description: 'Found by its title and its publisher.' },
} as const;

export type SearchType = keyof typeof searchTypes;

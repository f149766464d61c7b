export const productGroups = {
  HANDICRAFT: { vi: 'Thủ công mỹ nghệ', en: 'Handicraft', description: 'Handicraft and fine art.' },
  AGRI_FOREST_FISHERY_FOOD: {
    vi: 'Chế biến nông, lâm, thủy sản và đồ uống',
    en: 'Farm, forest and fishery products, food',
    description: 'Processed farm, forest and fishery products, food and drink.',
  },
  MACHINERY_AND_PARTS: {
    vi: 'Thiết bị, máy móc, dụng cụ và phụ tùng cơ khí',
    en: 'Machinery and parts',
    description: 'Equipment, machines, tools and mechanical parts.',
  },
  OTHER: { vi: 'Sản phẩm khác', en: 'Other', description: 'Any other product.' },
} as const;

/** From the lowest to the highest. */
export const selectionLevels = {
  DISTRICT: { vi: 'Cấp huyện', en: 'District', description: 'Round of a district; none since 2025-07-01.' },
  PROVINCE: { vi: 'Cấp tỉnh', en: 'Province', description: 'Round of a province or centrally-run city.' },
  REGION: { vi: 'Cấp khu vực', en: 'Region', description: 'Round of a region.' },
  NATION: { vi: 'Cấp quốc gia', en: 'Nation', description: 'National round.' },
} as const;

export const promotionRegions = {
  NORTH: { vi: 'Khu vực phía Bắc', en: 'North', description: 'The northern provinces.' },
  CENTRAL_HIGHLANDS: {
    vi: 'Khu vực miền Trung - Tây Nguyên',
    en: 'Centre and Central Highlands',
    description: 'The central provinces and those of the Central Highlands.',
  },
  SOUTH: { vi: 'Khu vực phía Nam', en: 'South', description: 'The southern provinces.' },
} as const;

export const selectionResults = {
  RECOGNISED: { vi: 'Được công nhận', en: 'Recognised', description: 'Recognised as a typical product of the level.' },
  NOT_RECOGNISED: { vi: 'Không được công nhận', en: 'Not recognised', description: 'Entered, and not recognised.' },
} as const;

export const placeLevels = {
  PROVINCE: { vi: 'Cấp tỉnh', en: 'Province', description: 'Province or centrally-run city.' },
  DISTRICT: { vi: 'Cấp huyện', en: 'District', description: 'District level; abolished on 2025-07-01.' },
  COMMUNE: { vi: 'Cấp xã', en: 'Commune', description: 'Commune, ward or special zone.' },
} as const;

export const placeTypes = {
  MUNICIPALITY: {
    vi: 'Thành phố trực thuộc trung ương',
    en: 'Centrally-run city',
    description: 'City of provincial rank.',
  },
  PROVINCE: { vi: 'Tỉnh', en: 'Province', description: 'Province.' },
  URBAN_DISTRICT: { vi: 'Quận', en: 'Urban district', description: 'Urban district.' },
  RURAL_DISTRICT: { vi: 'Huyện', en: 'Rural district', description: 'Rural district.' },
  TOWN: { vi: 'Thị xã', en: 'Town', description: 'Town of district rank.' },
  PROVINCIAL_CITY: { vi: 'Thành phố thuộc tỉnh', en: 'Provincial city', description: 'City of district rank.' },
  WARD: { vi: 'Phường', en: 'Ward', description: 'Ward.' },
  COMMUNE: { vi: 'Xã', en: 'Commune', description: 'Commune.' },
  TOWNSHIP: { vi: 'Thị trấn', en: 'Township', description: 'Township.' },
  SPECIAL_ZONE: { vi: 'Đặc khu', en: 'Special zone', description: 'Special zone of commune rank; since 2025-07-01.' },
} as const;

export const successionRelations = {
  MERGED_WHOLE: {
    vi: 'Sáp nhập toàn bộ',
    en: 'Merged whole',
    description: 'The whole unit went into its successor, so sums carry over without loss.',
  },
  SPLIT_PART: {
    vi: 'Tách một phần',
    en: 'Split',
    description: 'A part of the unit went to the successor; sums do not carry over.',
  },
  RENAMED: { vi: 'Đổi tên', en: 'Renamed', description: 'The same area under a new name.' },
  UPGRADED: { vi: 'Nâng cấp', en: 'Upgraded', description: 'The same area under a new rank.' },
  RENAMED_AND_UPGRADED: {
    vi: 'Đổi tên và nâng cấp',
    en: 'Renamed and upgraded',
    description: 'The same area under a new name and rank.',
  },
} as const;

/** The rank as it is abbreviated before a name: "TP. Hải Phòng". A province is not. */
export const placeAbbreviations = {
  MUNICIPALITY: 'TP',
  URBAN_DISTRICT: 'Q',
  RURAL_DISTRICT: 'H',
  TOWN: 'TX',
  PROVINCIAL_CITY: 'TP',
  WARD: 'P',
  COMMUNE: 'X',
  TOWNSHIP: 'TT',
} as const;

/** The rank as it stands before a name: a centrally-run city is called "Thành phố" there. */
export const placePrefixes = {
  ...placeTypes,
  MUNICIPALITY: { ...placeTypes.MUNICIPALITY, vi: 'Thành phố' },
  PROVINCIAL_CITY: { ...placeTypes.PROVINCIAL_CITY, vi: 'Thành phố' },
} as const;

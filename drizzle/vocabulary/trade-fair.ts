export const fairTiers = {
  REGION: { vi: 'Cấp khu vực', en: 'Regional', description: 'Fair of a region.' },
  NATION: { vi: 'Cấp quốc gia', en: 'National', description: 'National fair.' },
  ABROAD: { vi: 'Ở nước ngoài', en: 'Abroad', description: 'Fair in another country.' },
} as const;

export const programmeLevels = {
  NATIONAL: {
    vi: 'Khuyến công quốc gia',
    en: 'National',
    description: 'Paid by the central budget, approved by the Minister of Industry and Trade.',
  },
  LOCAL: {
    vi: 'Khuyến công địa phương',
    en: 'Local',
    description: 'Paid by the budget of a province or centrally-run city, approved there.',
  },
} as const;

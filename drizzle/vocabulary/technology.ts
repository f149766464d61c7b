export const demonstrationModelKinds = {
  NEW_TECHNOLOGY: { vi: 'Công nghệ mới', en: 'New technology', description: 'Shows a new technology.' },
  NEW_PRODUCT: { vi: 'Sản phẩm mới', en: 'New product', description: 'Shows how a new product is made.' },
  EFFECTIVE: {
    vi: 'Cơ sở hoạt động có hiệu quả',
    en: 'Effective establishment',
    description: 'An establishment that works well, shown for others to copy.',
  },
} as const;

export const machineryKinds = {
  MACHINERY_APPLICATION: {
    vi: 'Ứng dụng máy móc, thiết bị tiên tiến',
    en: 'Machinery',
    description: 'Advanced machinery that an establishment takes into use.',
  },
  TECHNOLOGY_TRANSFER: {
    vi: 'Chuyển giao công nghệ',
    en: 'Technology transfer',
    description: 'A technology that is handed over, with what it needs.',
  },
} as const;

export const machineryForms = {
  SINGLE: { vi: 'Máy đơn lẻ', en: 'Single machine', description: 'A machine for itself.' },
  LINE: { vi: 'Dây chuyền', en: 'Line', description: 'Machines that work together as a line.' },
} as const;

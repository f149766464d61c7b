export const consultancyTopics = {
  PROJECT: { vi: 'Lập dự án', en: 'Project', description: 'Planning an investment.' },
  MARKETING: { vi: 'Tiếp thị', en: 'Marketing', description: 'Finding and keeping customers.' },
  PRODUCTION: { vi: 'Quản lý sản xuất', en: 'Production', description: 'Running the production.' },
  FINANCE: { vi: 'Tài chính, kế toán', en: 'Finance', description: 'Finance and accounts.' },
  DESIGN: { vi: 'Thiết kế mẫu mã', en: 'Design', description: 'Designing the product.' },
  PACKAGING: { vi: 'Bao bì đóng gói', en: 'Packaging', description: 'Packaging the product.' },
  TECHNOLOGY: { vi: 'Công nghệ, thiết bị', en: 'Technology', description: 'Technology and equipment.' },
} as const;

export const communicationKinds = {
  TELEVISION: { vi: 'Truyền hình', en: 'Television', description: 'Broadcast on television.' },
  RADIO: { vi: 'Truyền thanh', en: 'Radio', description: 'Broadcast on the radio.' },
  PRINT: { vi: 'Báo in, bản tin', en: 'Print', description: 'Newspaper, newsletter or book.' },
  WEB: { vi: 'Trang thông tin điện tử', en: 'Web', description: 'Web page.' },
  LEAFLET: { vi: 'Tờ rơi', en: 'Leaflet', description: 'Leaflet.' },
} as const;

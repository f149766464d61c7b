/** What money is spent on. The chart is ours: the acts seen name costs, but no list of them. */
export const costItemKinds = {
  LECTURER_FEES: { vi: 'Thù lao giảng viên', en: 'Lecturer fees', description: 'Fees of lecturers.' },
  TRAINER_FEES: {
    vi: 'Thù lao giáo viên dạy nghề',
    en: 'Trainer fees',
    description: 'Fees of those who teach a trade.',
  },
  TRAINING_MATERIALS: {
    vi: 'Nguyên vật liệu thực hành',
    en: 'Training materials',
    description: 'Materials that trainees use up.',
  },
  VENUE_AND_MATERIALS: {
    vi: 'Hội trường, tài liệu',
    en: 'Venue and materials',
    description: 'Rooms and documents of a course.',
  },
  VENUE_EQUIPMENT: {
    vi: 'Thuê địa điểm, thiết bị',
    en: 'Venue and equipment',
    description: 'Rooms and equipment that are hired for a course.',
  },
  PARTICIPANT_MEALS_TRAVEL: {
    vi: 'Hỗ trợ ăn, đi lại cho học viên',
    en: 'Meals and travel of participants',
    description: 'What participants get for food and travel.',
  },
  MACHINERY_PURCHASE: { vi: 'Mua máy móc', en: 'Machinery', description: 'Purchase of machines and equipment.' },
  MACHINE_USE_BY_EMPLOYER: {
    vi: 'Sử dụng máy của doanh nghiệp',
    en: 'Use of machines of an employer',
    description: 'Machines that an employer lends for training.',
  },
  TECHNICAL_DOCUMENTATION: {
    vi: 'Tài liệu kỹ thuật',
    en: 'Technical documentation',
    description: 'Drawings, processes and their documentation.',
  },
  BOOTH_RENT_AND_FITTING: {
    vi: 'Thuê và dàn dựng gian hàng',
    en: 'Booth rent and fitting',
    description: 'Rent and fitting of booths at a fair.',
  },
  EXHIBITOR_OWN_COSTS: {
    vi: 'Chi phí của đơn vị tham gia',
    en: "Exhibitors' own costs",
    description: 'What exhibitors pay themselves.',
  },
  GOODS_TRANSPORT: { vi: 'Vận chuyển hàng hóa', en: 'Transport of goods', description: 'Transport of exhibits.' },
  DESIGN_AND_REGISTRATION_SERVICE: {
    vi: 'Thiết kế, đăng ký nhãn hiệu',
    en: 'Design and registration',
    description: 'Design and registration of trade marks.',
  },
  CONSULTANCY_CONTRACT: { vi: 'Hợp đồng tư vấn', en: 'Consultancy', description: 'A contract with a consultant.' },
  BROADCAST_PRODUCTION: {
    vi: 'Sản xuất chương trình',
    en: 'Broadcast production',
    description: 'Production of television and radio.',
  },
  PRINTING: { vi: 'In ấn', en: 'Printing', description: 'Printing of newsletters, catalogues and leaflets.' },
  WEB_OPERATION: { vi: 'Vận hành trang thông tin', en: 'Web operation', description: 'Operation of a web page.' },
  COUNCIL_AND_JURY: {
    vi: 'Hội đồng, ban giám khảo',
    en: 'Council and jury',
    description: 'Sessions of a council or jury.',
  },
  CERTIFICATES_AND_PRIZES: {
    vi: 'Giấy chứng nhận, tiền thưởng',
    en: 'Certificates and prizes',
    description: 'Certificates and prizes of a selection.',
  },
  COMMUNICATION: { vi: 'Tuyên truyền', en: 'Communication', description: 'Making the work known.' },
  PROJECT_MANAGEMENT: {
    vi: 'Quản lý đề án',
    en: 'Management',
    description: 'Management of the proposal by who carries it out.',
  },
} as const;

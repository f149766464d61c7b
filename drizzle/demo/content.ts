/** Who gets what a content gives: one establishment, several, a class of trainees, or the public. */
export type Support = 'ONE' | 'SEVERAL' | 'CLASS' | 'PUBLIC';

export interface Content {
  readonly activity: string;
  readonly subtype: string | null;
  /** `{}` stands for the trade. */
  readonly titleVi: string;
  readonly titleEn: string;
  /** How many of a hundred proposals, about. */
  readonly weight: number;
  readonly support: Support;
  /** State money of a local proposal, least and greatest, in units of 100,000 đồng. */
  readonly state: readonly [number, number];
  /** What establishments add to each đồng of the state, least and greatest. */
  readonly counterpart: readonly [number, number];
  /** Indicators with the least and the greatest number that is planned. */
  readonly outputs: readonly (readonly [indicator: string, least: number, greatest: number])[];
  readonly course?: 'WORKER' | 'MANAGEMENT' | 'STARTUP' | 'STAFF';
}

/** What proposals are about. Shares and amounts are plausible, from no source. */
export const contents: readonly Content[] = [
  {
    activity: 'TECHNICAL_MODEL_AND_TECHNOLOGY',
    subtype: 'MACHINERY_APPLICATION',
    titleVi: 'Hỗ trợ ứng dụng máy móc tiên tiến trong {}',
    titleEn: 'Advanced machinery for {}',
    weight: 30,
    support: 'ONE',
    state: [800, 2000],
    counterpart: [1, 2.5],
    outputs: [
      ['MACHINES', 1, 4],
      ['JOBS_CREATED', 3, 20],
    ],
  },
  {
    activity: 'TECHNICAL_MODEL_AND_TECHNOLOGY',
    subtype: 'DEMONSTRATION_NEW_TECH',
    titleVi: 'Xây dựng mô hình trình diễn kỹ thuật {}',
    titleEn: 'Demonstration model of {}',
    weight: 9,
    support: 'ONE',
    state: [1500, 4500],
    counterpart: [2.3, 4],
    outputs: [
      ['MODELS', 1, 1],
      ['JOBS_CREATED', 5, 40],
    ],
  },
  {
    activity: 'TECHNICAL_MODEL_AND_TECHNOLOGY',
    subtype: 'TECHNOLOGY_TRANSFER',
    titleVi: 'Chuyển giao công nghệ {}',
    titleEn: 'Technology transfer for {}',
    weight: 3,
    support: 'ONE',
    state: [1000, 3000],
    counterpart: [1, 2],
    outputs: [['JOBS_CREATED', 3, 25]],
  },
  {
    activity: 'TECHNICAL_MODEL_AND_TECHNOLOGY',
    subtype: 'CLEANER_PRODUCTION_PILOT',
    titleVi: 'Mô hình thí điểm sản xuất sạch hơn tại cơ sở {}',
    titleEn: 'Cleaner-production pilot in {}',
    weight: 2,
    support: 'ONE',
    state: [1500, 3500],
    counterpart: [2.3, 4],
    outputs: [['MODELS', 1, 1]],
  },
  {
    activity: 'VOCATIONAL_TRAINING',
    subtype: 'SHORT_COURSE',
    titleVi: 'Đào tạo nghề {} cho lao động nông thôn',
    titleEn: 'Vocational training of rural workers in {}',
    weight: 9,
    support: 'CLASS',
    state: [900, 3500],
    counterpart: [0, 0.15],
    outputs: [],
    course: 'WORKER',
  },
  {
    activity: 'VOCATIONAL_TRAINING',
    subtype: 'CRAFT_TRANSMISSION',
    titleVi: 'Truyền nghề {}',
    titleEn: 'Craft transmission in {}',
    weight: 3,
    support: 'CLASS',
    state: [500, 1500],
    counterpart: [0, 0],
    outputs: [],
    course: 'WORKER',
  },
  {
    activity: 'ENTERPRISE_CAPACITY_AND_STARTUP',
    subtype: 'MANAGEMENT_TRAINING',
    titleVi: 'Tập huấn nâng cao năng lực quản lý cho cơ sở {}',
    titleEn: 'Management training for establishments of {}',
    weight: 6,
    support: 'CLASS',
    state: [400, 1300],
    counterpart: [0, 0],
    outputs: [],
    course: 'MANAGEMENT',
  },
  {
    activity: 'ENTERPRISE_CAPACITY_AND_STARTUP',
    subtype: 'STARTUP_TRAINING',
    titleVi: 'Tập huấn khởi sự doanh nghiệp {}',
    titleEn: 'Start-up training in {}',
    weight: 2,
    support: 'CLASS',
    state: [400, 1200],
    counterpart: [0, 0],
    outputs: [['ENTERPRISES_STARTED', 2, 12]],
    course: 'STARTUP',
  },
  {
    activity: 'TYPICAL_PRODUCT_DEVELOPMENT',
    subtype: 'PRODUCT_SELECTION',
    titleVi: 'Bình chọn sản phẩm công nghiệp nông thôn tiêu biểu',
    titleEn: 'Selection of typical rural industrial products',
    weight: 3,
    support: 'PUBLIC',
    state: [800, 2200],
    counterpart: [0, 0],
    outputs: [
      ['PRODUCTS_ENTERED', 20, 90],
      ['PRODUCTS_RECOGNISED', 8, 30],
    ],
  },
  {
    activity: 'TYPICAL_PRODUCT_DEVELOPMENT',
    subtype: 'TRADE_FAIR_PARTICIPATION',
    titleVi: 'Hỗ trợ cơ sở {} tham gia hội chợ triển lãm',
    titleEn: 'Establishments of {} at a trade fair',
    weight: 9,
    support: 'SEVERAL',
    state: [600, 2400],
    counterpart: [0.1, 0.4],
    outputs: [
      ['EXHIBITORS', 4, 12],
      ['BOOTHS', 4, 16],
      ['CONTRACTS_SIGNED', 2, 25],
    ],
  },
  {
    activity: 'TYPICAL_PRODUCT_DEVELOPMENT',
    subtype: 'TRADEMARK',
    titleVi: 'Xây dựng, đăng ký nhãn hiệu sản phẩm {}',
    titleEn: 'Trade mark for products of {}',
    weight: 5,
    support: 'ONE',
    state: [200, 500],
    counterpart: [0.4, 1],
    outputs: [['TRADEMARK_APPLICATIONS', 1, 2]],
  },
  {
    activity: 'ADVISORY_AND_ASSISTANCE',
    subtype: 'HIRED_CONSULTANCY',
    titleVi: 'Tư vấn, trợ giúp các cơ sở {}',
    titleEn: 'Advice to establishments of {}',
    weight: 4,
    support: 'SEVERAL',
    state: [300, 900],
    counterpart: [0, 0.3],
    outputs: [['ESTABLISHMENTS_ADVISED', 3, 10]],
  },
  {
    activity: 'INFORMATION_AND_COMMUNICATION',
    subtype: 'BROADCAST',
    titleVi: 'Chuyên mục truyền hình về công nghiệp nông thôn',
    titleEn: 'Television series on rural industry',
    weight: 4,
    support: 'PUBLIC',
    state: [500, 1600],
    counterpart: [0, 0],
    outputs: [['BROADCASTS', 6, 24]],
  },
  {
    activity: 'INFORMATION_AND_COMMUNICATION',
    subtype: 'PUBLICATION_AND_WEB',
    titleVi: 'Bản tin và trang thông tin điện tử khuyến công',
    titleEn: 'Newsletter and web page of industrial promotion',
    weight: 4,
    support: 'PUBLIC',
    state: [400, 1200],
    counterpart: [0, 0],
    outputs: [
      ['NEWSLETTER_ISSUES', 2, 12],
      ['NEWS_ITEMS', 30, 200],
    ],
  },
  {
    activity: 'LINKAGE_CLUSTER_AND_ENVIRONMENT',
    subtype: 'CLUSTER_DETAILED_PLAN',
    titleVi: 'Lập quy hoạch chi tiết cụm công nghiệp',
    titleEn: 'Detailed plan of an industrial cluster',
    weight: 2,
    support: 'PUBLIC',
    state: [2500, 5000],
    counterpart: [0.5, 1.2],
    outputs: [],
  },
  {
    activity: 'LINKAGE_CLUSTER_AND_ENVIRONMENT',
    subtype: 'POLLUTION_TREATMENT_ESTABLISHMENT',
    titleVi: 'Xử lý ô nhiễm môi trường tại cơ sở {}',
    titleEn: 'Pollution treatment of an establishment of {}',
    weight: 2,
    support: 'ONE',
    state: [1500, 3000],
    counterpart: [2.3, 3.5],
    outputs: [],
  },
  {
    activity: 'PROGRAMME_MANAGEMENT_CAPACITY',
    subtype: null,
    titleVi: 'Tập huấn cán bộ làm công tác khuyến công',
    titleEn: 'Training of industrial promotion staff',
    weight: 3,
    support: 'CLASS',
    state: [200, 900],
    counterpart: [0, 0],
    outputs: [],
    course: 'STAFF',
  },
];

/** Trades with their VSIC class, which both editions list. */
export const trades = [
  { sector: '1020', vi: 'chế biến thủy sản', en: 'fish processing', name: 'Thủy sản' },
  { sector: '1030', vi: 'chế biến rau quả', en: 'fruit and vegetable processing', name: 'Nông sản' },
  { sector: '1074', vi: 'sản xuất miến, bún khô', en: 'dried noodles', name: 'Miến bún' },
  { sector: '1520', vi: 'may mũ giày', en: 'shoe uppers', name: 'Da giày' },
  { sector: '1629', vi: 'mây tre đan', en: 'bamboo and rattan', name: 'Mây tre đan' },
  { sector: '1702', vi: 'sản xuất bao bì giấy', en: 'paper packaging', name: 'Bao bì' },
  { sector: '2393', vi: 'gốm sứ', en: 'ceramics', name: 'Gốm sứ' },
  { sector: '2395', vi: 'sản xuất gạch không nung', en: 'unfired bricks', name: 'Vật liệu xây dựng' },
  { sector: '2431', vi: 'đúc kim loại', en: 'metal casting', name: 'Đúc' },
  { sector: '2592', vi: 'gia công cơ khí', en: 'machining', name: 'Cơ khí' },
] as const;
export type Trade = (typeof trades)[number];

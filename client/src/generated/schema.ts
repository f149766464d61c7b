// @generated from the SDL and client/operations; `pnpm generate` writes it anew
/** A value of a closed list; a later version of the graph may send others. */
export type Open<Known extends string> = Known | (string & {});

/** A field that takes arguments. Only for the type checker. */
export interface Asked<Value, Arguments> {
  readonly ' $value': Value;
  readonly ' $arguments': Arguments;
}

/** Exactly one of the fields. */
type OneOf<Fields> = {
  [Name in keyof Fields]: { readonly [One in Name]-?: NonNullable<Fields[One]> } & {
    readonly [Other in Exclude<keyof Fields, Name>]?: undefined;
  };
}[keyof Fields];

/** What records of type Activity can be ordered by. */
export type ActivityOrderField =
  /** Clause of article 4. */
  | 'CLAUSE'
  /** Public code. */
  | 'CODE'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What records of type ActivitySubtype can be ordered by. */
export type ActivitySubtypeOrderField =
  /** Public code. */
  | 'CODE'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** Who moved a proposal from one status to the next. */
export type ActorRole =
  /** The agency of the ministry that appraises national proposals. (Cục) */
  | 'CENTRAL_AGENCY'
  /** The provincial department that consolidates the budget. (Sở Tài chính) */
  | 'DEPARTMENT_OF_FINANCE'
  /** The provincial department that appraises. (Sở Công Thương) */
  | 'DEPARTMENT_OF_INDUSTRY_AND_TRADE'
  /** The provincial centre that proposes and carries out. (Trung tâm khuyến công) */
  | 'INDUSTRIAL_PROMOTION_CENTRE'
  /** Approves the national plan. (Bộ Công Thương) */
  | 'MINISTRY_OF_INDUSTRY_AND_TRADE'
  /** Approves the local plan. (UBND cấp tỉnh) */
  | 'PROVINCIAL_PEOPLES_COMMITTEE';

/** What became of a change that was asked for. */
export type AdjustmentDecision =
  /** Granted: the new value is in force. (Chấp thuận) */
  | 'APPROVED'
  /** Requested and not decided yet. (Chờ quyết định) */
  | 'PENDING'
  /** Refused: the old value stays. (Không chấp thuận) */
  | 'REJECTED';

/** What a change of an approved proposal changes. */
export type AdjustmentKind =
  /** Other money; the older amount is superseded by a new revision. (Điều chỉnh kinh phí) */
  | 'CHANGE_AMOUNT'
  /** Carried out in other places. (Thay đổi địa bàn) */
  | 'CHANGE_AREA'
  /** Other establishments are supported. (Thay đổi đối tượng thụ hưởng) */
  | 'CHANGE_BENEFICIARY'
  /** Other work. (Điều chỉnh nội dung) */
  | 'CHANGE_CONTENT'
  /** Other planned results. (Điều chỉnh kết quả) */
  | 'CHANGE_OUTPUT'
  /** A later end of the work. (Gia hạn thời gian) */
  | 'EXTEND_TIME'
  /** Something added to what was approved. (Bổ sung) */
  | 'SUPPLEMENT';

/** What records of type Adjustment can be ordered by. */
export type AdjustmentOrderField =
  /** Public code. */
  | 'CODE'
  /** Day of the decision. */
  | 'DECIDED_ON'
  /** Day of the request. */
  | 'REQUESTED_ON'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What records of type AdvanceRate can be ordered by. */
export type AdvanceRateOrderField =
  /** Public code. */
  | 'CODE'
  /** Greatest share of the support, in percent. */
  | 'MAXIMUM_RATE_PERCENT'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** A range of money, shown where the exact amount is withheld. */
export type AmountBand =
  /** At least 1,000,000,000 VND. (từ 1 tỷ đồng) */
  | 'FROM_1B'
  /** At least 20,000,000, below 50,000,000 VND. (từ 20 đến dưới 50 triệu đồng) */
  | 'FROM_20M_TO_50M'
  /** At least 50,000,000, below 100,000,000 VND. (từ 50 đến dưới 100 triệu đồng) */
  | 'FROM_50M_TO_100M'
  /** At least 100,000,000, below 300,000,000 VND. (từ 100 đến dưới 300 triệu đồng) */
  | 'FROM_100M_TO_300M'
  /** At least 300,000,000, below 1,000,000,000 VND. (từ 300 triệu đến dưới 1 tỷ đồng) */
  | 'FROM_300M_TO_1B'
  /** Below 20,000,000 VND. (dưới 20 triệu đồng) */
  | 'UNDER_20M';

/** What records of type Amount can be ordered by. */
export type AmountOrderField =
  /** The amount. */
  | 'AMOUNT'
  /** Funding source, state first. */
  | 'FUNDING_SOURCE'
  /** Revision, oldest first. */
  | 'REVISION'
  /** Budget stage, in the order of life. */
  | 'STAGE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** How a printed total and its items stand to each other. */
export type BatchState =
  /** The items are more than the printed words allow. */
  | 'CONFLICT'
  /** The sum of the items lies in the printed interval. */
  | 'CONSISTENT'
  /** The items are less: the rest of the total is not itemised. */
  | 'REMAINDER';

/** What records of type Beneficiary can be ordered by. */
export type BeneficiaryOrderField =
  /** Public code. */
  | 'CODE'
  /** Employees. */
  | 'EMPLOYEES'
  /** Name, in Vietnamese order. */
  | 'NAME'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** For whom a proposal is. */
export type BeneficiaryScope =
  /** Supports named establishments. (Cơ sở cụ thể) */
  | 'ESTABLISHMENT'
  /** Supports a group, such as trainees, that is known by its number. (Nhóm đối tượng) */
  | 'GROUP'
  /** Serves the public, such as a broadcast. (Cộng đồng) */
  | 'PUBLIC';

/** Which units count as a place: boundaries change, records keep the unit of their time. */
export type Boundaries =
  /** The unit itself, as the records name it. */
  | 'AS_REPORTED'
  /** A province of today with all that went into it as a whole. Districts had parts as successors and add up to no unit of today, so nothing belongs to one. */
  | 'CURRENT';

/** What a key stands for, so that "not known" is never taken for "all". */
export type BucketState =
  /** All values together, in a subtotal. */
  | 'ALL'
  /** The values behind the first few. */
  | 'OTHERS'
  /** Several values at once, such as two districts or a whole province; not split. */
  | 'SEVERAL'
  /** No value is known. */
  | 'UNKNOWN'
  /** One value. */
  | 'VALUE';

/** What money can be grouped by as it is. What needs a level or a size is an input of its own. */
export type BudgetDimension =
  /** The primary content of the proposal, in the order of the clauses of the decree. */
  | 'ACTIVITY'
  /** The second level of the content, in Vietnamese order; UNKNOWN where none is given. */
  | 'ACTIVITY_SUBTYPE'
  /** Who is supported, in Vietnamese order, with its own money at the stage APPROVED; what no participation names is UNKNOWN. Households and artisans stand together under OTHERS. Counts of proposals do not add, money does. */
  | 'BENEFICIARY'
  /** The category under which the law lets the beneficiary be supported, with money as for BENEFICIARY; UNKNOWN where no participation names one. */
  | 'BENEFICIARY_CATEGORY'
  /** Whose money it is. A proposal counts under each source that it has an amount or a flow of, at any stage; without any it counts under UNKNOWN. So counts of proposals do not add over sources, money does. */
  | 'FUNDING_SOURCE'
  /** Single, grouped or point proposals. */
  | 'GROUPING'
  /** Who carries it out, in Vietnamese order. */
  | 'IMPLEMENTING_ORGANISATION'
  /** What outputs are counted by, in Vietnamese order: the grouping of outputs, which alone have it. A proposal counts under each indicator that it has a result by. */
  | 'INDICATOR'
  /** The state or others. A proposal counts under each payer that it has an amount or a flow of; counts of proposals do not add, money does. */
  | 'PAYER'
  /** The year of the plan and of its budget, earliest first. */
  | 'PLAN_YEAR'
  /** National or local: other money, other approver. */
  | 'PROGRAMME_LEVEL'
  /** Who proposed it, in Vietnamese order. */
  | 'PROPOSING_ORGANISATION'
  /** Where the record of the proposal is from. */
  | 'PROVENANCE'
  /** The division of VSIC of the beneficiary (two digits, with the edition), with money as for BENEFICIARY, by number; UNKNOWN where no participation names one. */
  | 'SECTOR'
  /** The present status, in the order of life; UNKNOWN without events. */
  | 'STATUS';

/** Dated money. */
export type BudgetFlow =
  /** Paid ahead of the work. */
  | 'ADVANCE'
  /** Advances and payments less recoveries (giải ngân). */
  | 'DISBURSED'
  /** Paid against work done; may come before acceptance. */
  | 'PAYMENT'
  /** Returned to the budget. */
  | 'RECOVERY';

/** One grouping; exactly one of its fields is given. */
export type BudgetGrouping = OneOf<{
  /** Bands of money. How much a proposal has at a stage: below the first edge, from each edge to the next, and from the last. UNKNOWN where it is not known. */
  readonly band?: BandGrouping | null | undefined;
  /** A dimension as it is. */
  readonly dimension?: BudgetDimension | null | undefined;
  /** Periods of a length. */
  readonly period?: PeriodGrouping | null | undefined;
  /** Places of a level. */
  readonly place?: PlaceGrouping | null | undefined;
  /** Statuses on a day. The status at the end of a day, in the order of life; UNKNOWN before the first event. */
  readonly statusOn?: StatusOnGrouping | null | undefined;
}>;

/** A measure of a group, to order, test or rank groups by; exactly one of its fields is given. */
export type BudgetMeasure = OneOf<{
  /** A count. */
  readonly count?: CountMeasure | null | undefined;
  /** Dated money. */
  readonly flow?: FlowMeasure | null | undefined;
  /** Money at a budget stage. */
  readonly money?: StageMeasure | null | undefined;
  /** Outputs by an indicator. */
  readonly output?: OutputMeasure | null | undefined;
  /** A ratio of sums. */
  readonly ratio?: RatioMeasure | null | undefined;
  /** People of training courses. */
  readonly trainees?: TraineesMeasure | null | undefined;
}>;

/** A grouping whose keys rows can be ordered by. */
export type BudgetOrderKey =
  /** The keys of ACTIVITY, in their own order. */
  | 'ACTIVITY'
  /** The keys of ACTIVITY_SUBTYPE, in their own order. */
  | 'ACTIVITY_SUBTYPE'
  /** The keys of BAND, in their own order. */
  | 'BAND'
  /** The keys of BENEFICIARY, in their own order. */
  | 'BENEFICIARY'
  /** The keys of BENEFICIARY_CATEGORY, in their own order. */
  | 'BENEFICIARY_CATEGORY'
  /** The keys of DISTRICT, in their own order. */
  | 'DISTRICT'
  /** The keys of FUNDING_SOURCE, in their own order. */
  | 'FUNDING_SOURCE'
  /** The keys of GROUPING, in their own order. */
  | 'GROUPING'
  /** The keys of IMPLEMENTING_ORGANISATION, in their own order. */
  | 'IMPLEMENTING_ORGANISATION'
  /** The keys of INDICATOR, in their own order. */
  | 'INDICATOR'
  /** The keys of MONTH, in their own order. */
  | 'MONTH'
  /** The keys of PAYER, in their own order. */
  | 'PAYER'
  /** The keys of PLAN_PERIOD, in their own order. */
  | 'PLAN_PERIOD'
  /** The keys of PLAN_YEAR, in their own order. */
  | 'PLAN_YEAR'
  /** The keys of PROGRAMME_LEVEL, in their own order. */
  | 'PROGRAMME_LEVEL'
  /** The keys of PROPOSING_ORGANISATION, in their own order. */
  | 'PROPOSING_ORGANISATION'
  /** The keys of PROVENANCE, in their own order. */
  | 'PROVENANCE'
  /** The keys of PROVINCE, in their own order. */
  | 'PROVINCE'
  /** The keys of QUARTER, in their own order. */
  | 'QUARTER'
  /** The keys of SECTOR, in their own order. */
  | 'SECTOR'
  /** The keys of STATUS, in their own order. */
  | 'STATUS'
  /** The keys of STATUS_ON, in their own order. */
  | 'STATUS_ON'
  /** The keys of YEAR, in their own order. */
  | 'YEAR';

/** The level of the places that money is grouped by. */
export type BudgetPlaceLevel =
  /** The district of implementation, in Vietnamese order. A proposal in several districts or in a whole province is not split: it counts under SEVERAL. */
  | 'DISTRICT'
  /** The province as it was in the plan year, in Vietnamese order. */
  | 'PROVINCE';

/** Where figures are read from. Both give the same figures. */
export type BudgetSource =
  /** The records themselves. */
  | 'FACTS'
  /** Sums by plan year, programme, province, content and source, which each import brings up to date as part of itself: they are never behind the records. */
  | 'ROLL_UP';

/** A state of an amount on its way from request to settlement. Stages are states of one amount: they are never added. */
export type BudgetStage =
  /** The ceiling that the appraisal found justified. (Kinh phí thẩm định) */
  | 'APPRAISED'
  /** In the decision that approved the plan. (Kinh phí phê duyệt) */
  | 'APPROVED'
  /** Allotted in the budget year. (Giao dự toán) */
  | 'ASSIGNED'
  /** Asked for in the submitted proposal. (Dự toán đăng ký) */
  | 'REGISTERED'
  /** The final accepted cost. (Quyết toán) */
  | 'SETTLED';

/** What a support ceiling is counted by. */
export type CapUnit =
  /** A booth at a fair. (gian hàng) */
  | 'BOOTH'
  /** An industrial cluster. (cụm công nghiệp) */
  | 'CLUSTER'
  /** A selection of products at the level of a district. (lần bình chọn cấp huyện) */
  | 'DISTRICT_ROUND'
  /** An enterprise that is set up. (doanh nghiệp) */
  | 'ENTERPRISE'
  /** A supported establishment. (cơ sở) */
  | 'ESTABLISHMENT'
  /** A fair or exhibition. (hội chợ) */
  | 'FAIR'
  /** A demonstration model or pilot. (mô hình) */
  | 'MODEL'
  /** A person. (người) */
  | 'PERSON'
  /** A selected product. (sản phẩm) */
  | 'PRODUCT'
  /** A selection of products at the level of a province. (lần bình chọn cấp tỉnh) */
  | 'PROVINCIAL_ROUND'
  /** A showroom. (phòng trưng bày) */
  | 'SHOWROOM'
  /** A trade mark. (nhãn hiệu) */
  | 'TRADEMARK';

/** How sure a fact is. */
export type Certainty =
  /** Professional knowledge, not checked against a text. (Theo hiểu biết) */
  | 'KNOWN'
  /** Known with doubt, or in part. (Chưa chắc chắn) */
  | 'UNCERTAIN'
  /** Checked against public text. (Đã đối chiếu) */
  | 'VERIFIED';

/** Why there is no relative change. */
export type ChangeReason =
  /** Nothing is known on one of the sides. */
  | 'NO_DATA'
  /** It was 0 before. */
  | 'ZERO_DENOMINATOR';

/** The medium of a communication. */
export type CommunicationKind =
  /** Leaflet. (Tờ rơi) */
  | 'LEAFLET'
  /** Newspaper, newsletter or book. (Báo in, bản tin) */
  | 'PRINT'
  /** Broadcast on the radio. (Truyền thanh) */
  | 'RADIO'
  /** Broadcast on television. (Truyền hình) */
  | 'TELEVISION'
  /** Web page. (Trang thông tin điện tử) */
  | 'WEB';

/** What records of type Communication can be ordered by. */
export type CommunicationOrderField =
  /** Public code. */
  | 'CODE'
  /** Programmes, issues or articles. */
  | 'ITEMS'
  /** First day. */
  | 'STARTS_ON'
  /** Vietnamese title, in Vietnamese order. */
  | 'TITLE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** Which earlier period a question is compared with. */
export type ComparedPeriod =
  /** The one before: the month or quarter before where that is grouped by, else the year before (plan years and days of flows alike). */
  | 'PREVIOUS'
  /** A year earlier: plan years and days of flows alike. */
  | 'SAME_PERIOD_LAST_YEAR';

/** What a question is compared with; exactly one of its fields is given. Both sides are joined on the keys of their groups, so that groups of one side alone stay visible. */
export type Comparison = OneOf<{
  /** The same question a period earlier, set beside this one: conditions on `planYear` and `flowDays` move along, other conditions stay. */
  readonly period?: ComparedPeriod | null | undefined;
  /** Another stage of the same money: it takes the place of every stage in `previous`. */
  readonly stage?: BudgetStage | null | undefined;
  /** Another selection of proposals or days. */
  readonly window?: ComparisonWindow | null | undefined;
}>;

/** What records of type Consultancy can be ordered by. */
export type ConsultancyOrderField =
  /** Public code. */
  | 'CODE'
  /** Days of advice. */
  | 'DAYS'
  /** First day. */
  | 'STARTS_ON'
  /** Topic. */
  | 'TOPIC'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What advice is on. */
export type ConsultancyTopic =
  /** Designing the product. (Thiết kế mẫu mã) */
  | 'DESIGN'
  /** Finance and accounts. (Tài chính, kế toán) */
  | 'FINANCE'
  /** Finding and keeping customers. (Tiếp thị) */
  | 'MARKETING'
  /** Packaging the product. (Bao bì đóng gói) */
  | 'PACKAGING'
  /** Running the production. (Quản lý sản xuất) */
  | 'PRODUCTION'
  /** Planning an investment. (Lập dự án) */
  | 'PROJECT'
  /** Technology and equipment. (Công nghệ, thiết bị) */
  | 'TECHNOLOGY';

/** What money is spent on. */
export type CostItemKind =
  /** Rent and fitting of booths at a fair. (Thuê và dàn dựng gian hàng) */
  | 'BOOTH_RENT_AND_FITTING'
  /** Production of television and radio. (Sản xuất chương trình) */
  | 'BROADCAST_PRODUCTION'
  /** Certificates and prizes of a selection. (Giấy chứng nhận, tiền thưởng) */
  | 'CERTIFICATES_AND_PRIZES'
  /** Making the work known. (Tuyên truyền) */
  | 'COMMUNICATION'
  /** A contract with a consultant. (Hợp đồng tư vấn) */
  | 'CONSULTANCY_CONTRACT'
  /** Sessions of a council or jury. (Hội đồng, ban giám khảo) */
  | 'COUNCIL_AND_JURY'
  /** Design and registration of trade marks. (Thiết kế, đăng ký nhãn hiệu) */
  | 'DESIGN_AND_REGISTRATION_SERVICE'
  /** What exhibitors pay themselves. (Chi phí của đơn vị tham gia) */
  | 'EXHIBITOR_OWN_COSTS'
  /** Transport of exhibits. (Vận chuyển hàng hóa) */
  | 'GOODS_TRANSPORT'
  /** Fees of lecturers. (Thù lao giảng viên) */
  | 'LECTURER_FEES'
  /** Purchase of machines and equipment. (Mua máy móc) */
  | 'MACHINERY_PURCHASE'
  /** Machines that an employer lends for training. (Sử dụng máy của doanh nghiệp) */
  | 'MACHINE_USE_BY_EMPLOYER'
  /** What participants get for food and travel. (Hỗ trợ ăn, đi lại cho học viên) */
  | 'PARTICIPANT_MEALS_TRAVEL'
  /** Printing of newsletters, catalogues and leaflets. (In ấn) */
  | 'PRINTING'
  /** Management of the proposal by who carries it out. (Quản lý đề án) */
  | 'PROJECT_MANAGEMENT'
  /** Drawings, processes and their documentation. (Tài liệu kỹ thuật) */
  | 'TECHNICAL_DOCUMENTATION'
  /** Fees of those who teach a trade. (Thù lao giáo viên dạy nghề) */
  | 'TRAINER_FEES'
  /** Materials that trainees use up. (Nguyên vật liệu thực hành) */
  | 'TRAINING_MATERIALS'
  /** Rooms and documents of a course. (Hội trường, tài liệu) */
  | 'VENUE_AND_MATERIALS'
  /** Rooms and equipment that are hired for a course. (Thuê địa điểm, thiết bị) */
  | 'VENUE_EQUIPMENT'
  /** Operation of a web page. (Vận hành trang thông tin) */
  | 'WEB_OPERATION';

/** What records of type CostItem can be ordered by. */
export type CostItemOrderField =
  /** The amount. */
  | 'AMOUNT'
  /** Funding source, state first. */
  | 'FUNDING_SOURCE'
  /** What the money is for, in the order of the list. */
  | 'ITEM'
  /** Budget stage, in the order of life. */
  | 'STAGE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What can be counted. */
export type CountMeasure =
  /** How many of them were approved, whatever became of them. */
  | 'APPROVED'
  /** How many different establishments take part as recipient, exhibitor or host. One that takes part twice counts once, so groups do not add. */
  | 'BENEFICIARIES'
  /** How many were completed and have a known end, extended or not; stopped ones do not count. */
  | 'COMPLETED'
  /** How many of these were completed by the planned end. */
  | 'ON_ORIGINAL_TIME'
  /** How many of these were completed by the end that extensions set. */
  | 'ON_TIME'
  /** How many different plan years the proposals have. */
  | 'PLAN_YEARS'
  /** How many programme levels the proposals have: 2 when national and local stand together. */
  | 'PROGRAMME_LEVELS'
  /** How many proposals there are. Adds up over groups, but not over funding sources, payers, beneficiaries and days of flows: there a proposal counts under each that it has money of. */
  | 'PROPOSALS'
  /** How many proposals were handed in: all whose status is known and past DRAFT. */
  | 'SUBMITTED';

/** What may not be known of a proposal. */
export type CoverageField =
  /** No amount in force is known, at any stage. */
  | 'AMOUNT'
  /** No establishment is named that takes part; courses and broadcasts often name none. */
  | 'BENEFICIARY'
  /** No day is known: none is planned, no event and no flow has one. */
  | 'DAY'
  /** No place of implementation is known. */
  | 'PLACE';

/** What to know before a figure is quoted. */
export type CoverageNote =
  /** Invented records are among the facts: nothing that adds them is an official figure. */
  | 'ILLUSTRATIVE'
  /** National and local proposals stand together: other money, other approver. Read their parts apart. */
  | 'LEVELS_COMBINED';

/** Why nothing can be said of how late a proposal is. */
export type DelayReason =
  /** It was not approved until then. (Chưa được phê duyệt) */
  | 'NOT_APPROVED'
  /** The work was not completed, and the end had not passed. (Chưa đến hạn) */
  | 'NOT_YET_DUE'
  /** The end to compare with is not known. (Chưa rõ thời hạn) */
  | 'NO_END'
  /** It was turned down, taken back or stopped. (Đã dừng) */
  | 'STOPPED';

/** What a demonstration model shows. */
export type DemonstrationModelKind =
  /** An establishment that works well, shown for others to copy. (Cơ sở hoạt động có hiệu quả) */
  | 'EFFECTIVE'
  /** Shows how a new product is made. (Sản phẩm mới) */
  | 'NEW_PRODUCT'
  /** Shows a new technology. (Công nghệ mới) */
  | 'NEW_TECHNOLOGY';

/** What records of type DemonstrationModel can be ordered by. */
export type DemonstrationModelOrderField =
  /** Public code. */
  | 'CODE'
  /** Cost. */
  | 'COST'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** Whether the law lets a place or a beneficiary be supported. */
export type Eligibility =
  /** May be supported, under the conditions of the rule. (Được hỗ trợ) */
  | 'ELIGIBLE'
  /** May not be supported. (Không được hỗ trợ) */
  | 'NOT_ELIGIBLE'
  /** Holds units that are eligible and others that are not, or may not be. (Được hỗ trợ một phần) */
  | 'PARTLY'
  /** The rule decides by facts that are not recorded, such as the class of a city. (Chưa xác định) */
  | 'UNCERTAIN';

/** The category under which the law lets a beneficiary be supported. */
export type EligibilityCategory =
  /** Artisan; since 2025-10-15. Shown under a public label. (Nghệ nhân) */
  | 'ARTISAN'
  /** Business household. Shown under a public label, without name, address or tax number. (Hộ kinh doanh) */
  | 'BUSINESS_HOUSEHOLD'
  /** Any size and area, for cleaner-production support only. (Cơ sở áp dụng sản xuất sạch hơn) */
  | 'CLEANER_PRODUCTION_ESTABLISHMENT'
  /** Investor of an industrial cluster; since 2025-10-15. (Chủ đầu tư cụm công nghiệp) */
  | 'CLUSTER_INVESTOR'
  /** Cooperative. (Hợp tác xã) */
  | 'COOPERATIVE'
  /** Cooperative group, often without a tax number. (Tổ hợp tác) */
  | 'COOPERATIVE_GROUP'
  /** Union of cooperatives; since 2025-10-15. (Liên hiệp hợp tác xã) */
  | 'COOPERATIVE_UNION'
  /** Carries out support, is not supported as a producer. (Tổ chức dịch vụ khuyến công) */
  | 'SERVICE_ORGANISATION'
  /** Small or medium enterprise that produces in an eligible area. (Doanh nghiệp nhỏ và vừa) */
  | 'SME';

/** What records of type EligibilityRule can be ordered by. */
export type EligibilityRuleOrderField =
  /** Public code. */
  | 'CODE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT'
  /** First day of validity. */
  | 'VALID_FROM';

/** What records of type FairParticipation can be ordered by. */
export type FairParticipationOrderField =
  /** Booths. */
  | 'BOOTHS'
  /** Public code. */
  | 'CODE'
  /** Value of its orders. */
  | 'ORDERS'
  /** State money. */
  | 'STATE_SUPPORT'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** How far a trade fair reaches. */
export type FairTier =
  /** Fair in another country. (Ở nước ngoài) */
  | 'ABROAD'
  /** National fair. (Cấp quốc gia) */
  | 'NATION'
  /** Fair of a region. (Cấp khu vực) */
  | 'REGION';

/** What a number counts. */
export type FigureUnit =
  /** A count of applications. (hồ sơ) */
  | 'APPLICATION'
  /** A count of fair booths. (gian hàng) */
  | 'BOOTH'
  /** A count of broadcasts. (chương trình) */
  | 'BROADCAST'
  /** A count of classes. (lớp) */
  | 'CLASS'
  /** A count of contracts. (hợp đồng) */
  | 'CONTRACT'
  /** A count of enterprises. (doanh nghiệp) */
  | 'ENTERPRISE'
  /** A count of establishments. (cơ sở) */
  | 'ESTABLISHMENT'
  /** A count of issues of a periodical. (số) */
  | 'ISSUE'
  /** A count of news items. (tin, bài) */
  | 'ITEM'
  /** A count of jobs. (việc làm) */
  | 'JOB'
  /** A count of machines. (máy) */
  | 'MACHINE'
  /** A count of demonstration models. (mô hình) */
  | 'MODEL'
  /** A count of persons. (người) */
  | 'PERSON'
  /** A count of products or sets of products. (sản phẩm) */
  | 'PRODUCT'
  /** A count of proposals. (đề án) */
  | 'PROPOSAL'
  /** Whole Vietnamese đồng. (đồng) */
  | 'VND';

/** A movement of money. */
export type FlowKind =
  /** Paid ahead of the work. (Tạm ứng) */
  | 'ADVANCE'
  /** Paid against work done. (Thanh toán) */
  | 'PAYMENT'
  /** Returned to the budget; disbursed = advances + payments − recoveries. (Thu hồi) */
  | 'RECOVERY';

/** What records of type Flow can be ordered by. */
export type FlowOrderField =
  /** The amount. */
  | 'AMOUNT'
  /** Public code. */
  | 'CODE'
  /** The day it moved. */
  | 'OCCURRED_ON'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** Whose money it is. */
export type FundingSource =
  /** Paid by the supported establishment itself. (Vốn đối ứng của cơ sở) */
  | 'BENEFICIARY_COUNTERPART'
  /** National industrial-promotion money of the central budget. (Ngân sách trung ương) */
  | 'CENTRAL_BUDGET'
  /** Budget of a district or a commune. (Ngân sách huyện, xã) */
  | 'LOCAL_AUTHORITY_BUDGET'
  /** Sponsors, donors and what is left. (Nguồn khác) */
  | 'OTHER'
  /** Another programme that the state pays. (Chương trình nhà nước khác) */
  | 'OTHER_STATE_PROGRAMME'
  /** Budget of a province or a centrally-run city. (Ngân sách tỉnh, thành phố) */
  | 'PROVINCIAL_BUDGET';

/** A number of people that training courses tell. */
export type Headcount =
  /** Trainees who got a certificate. */
  | 'CERTIFIED'
  /** Trainees who completed their course. */
  | 'COMPLETED'
  /** Trainees who began. */
  | 'ENROLLED'
  /** Women among those who began. */
  | 'FEMALE'
  /** Trainees who had work in the trade afterwards. */
  | 'PLACED';

/** What records of type Indicator can be ordered by. */
export type IndicatorOrderField =
  /** Public code. */
  | 'CODE'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** Unit. */
  | 'UNIT'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What records of type IndicatorResult can be ordered by. */
export type IndicatorResultOrderField =
  /** Actual output; compare only results of one indicator. */
  | 'ACTUAL'
  /** The day on which it was counted. */
  | 'AS_OF'
  /** Planned output; compare only results of one indicator. */
  | 'PLANNED'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What a body does beside proposals. */
export type InstitutionalTaskKind =
  /** Comments on the draft of a legal document. (Góp ý dự thảo văn bản) */
  | 'COMMENT_ON_DRAFT_ACT'
  /** Works together with other bodies. (Hợp tác) */
  | 'COOPERATION'
  /** Seeks money of other funds. (Huy động nguồn lực) */
  | 'FUND_RAISING'
  /** Inspects how proposals are carried out. (Kiểm tra, giám sát) */
  | 'INSPECTION'
  /** Trains those who carry out industrial promotion, outside a proposal. (Bồi dưỡng cán bộ khuyến công) */
  | 'STAFF_TRAINING';

/** What records of type InstitutionalTask can be ordered by. */
export type InstitutionalTaskOrderField =
  /** Public code. */
  | 'CODE'
  /** Kind. */
  | 'KIND'
  /** Day. */
  | 'OCCURRED_ON'
  /** Vietnamese title, in Vietnamese order. */
  | 'TITLE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** The kind of a legal instrument. */
export type InstrumentKind =
  /** Circular of a ministry. (Thông tư) */
  | 'CIRCULAR'
  /** Decree of the government. (Nghị định) */
  | 'DECREE'
  /** Circular of several ministries. (Thông tư liên tịch) */
  | 'JOINT_CIRCULAR'
  /** Decision of a minister. (Quyết định của Bộ trưởng) */
  | 'MINISTER_DECISION'
  /** Decision of the prime minister. (Quyết định của Thủ tướng) */
  | 'PRIME_MINISTER_DECISION'
  /** Decision of a provincial people’s committee. (Quyết định của UBND tỉnh) */
  | 'PROVINCIAL_DECISION'
  /** Resolution of a provincial people’s council. (Nghị quyết của HĐND tỉnh) */
  | 'PROVINCIAL_RESOLUTION';

/** What a later act does to an earlier one. */
export type InstrumentRelationKind =
  /** The later act changes the earlier one, which stays in force. (Sửa đổi, bổ sung) */
  | 'AMENDS'
  /** The later act takes the place of the earlier one. (Thay thế) */
  | 'REPLACES';

/** The language of a label. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** Why something recorded is in no sum. */
export type LeftOutReason =
  /** A total that a source prints of a plan: its proposals count instead. */
  | 'BATCH_ITEMISED'
  /** It is known who pays, but not how much. */
  | 'NO_AMOUNT'
  /** A flow without a day: in no period, and in no sum when `flowDays` are given. */
  | 'NO_DAY'
  /** A later amount replaced it. */
  | 'SUPERSEDED';

/** The legal form of a beneficiary. */
export type LegalForm =
  /** Branch of another beneficiary. (Chi nhánh) */
  | 'BRANCH'
  /** Business household. (Hộ kinh doanh) */
  | 'BUSINESS_HOUSEHOLD'
  /** Cooperative. (Hợp tác xã) */
  | 'COOPERATIVE'
  /** Cooperative group. (Tổ hợp tác) */
  | 'COOPERATIVE_GROUP'
  /** Union of cooperatives. (Liên hiệp hợp tác xã) */
  | 'COOPERATIVE_UNION'
  /** Joint-stock company. (Công ty cổ phần) */
  | 'JOINT_STOCK_COMPANY'
  /** Limited liability company. (Công ty TNHH) */
  | 'LIMITED_COMPANY'
  /** Partnership. (Công ty hợp danh) */
  | 'PARTNERSHIP'
  /** Enterprise owned by one person. (Doanh nghiệp tư nhân) */
  | 'PRIVATE_ENTERPRISE';

/** What records of type LegalInstrument can be ordered by. */
export type LegalInstrumentOrderField =
  /** Number. */
  | 'CODE'
  /** First day in force. */
  | 'EFFECTIVE_FROM'
  /** Day of issue. */
  | 'ISSUED_ON'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** Whether machines stand alone. */
export type MachineryForm =
  /** Machines that work together as a line. (Dây chuyền) */
  | 'LINE'
  /** A machine for itself. (Máy đơn lẻ) */
  | 'SINGLE';

/** What records of type MachineryItem can be ordered by. */
export type MachineryItemOrderField =
  /** Public code. */
  | 'CODE'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** How many. */
  | 'QUANTITY'
  /** Price of one. */
  | 'UNIT_PRICE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** How an establishment gets a technology. */
export type MachineryKind =
  /** Advanced machinery that an establishment takes into use. (Ứng dụng máy móc, thiết bị tiên tiến) */
  | 'MACHINERY_APPLICATION'
  /** A technology that is handed over, with what it needs. (Chuyển giao công nghệ) */
  | 'TECHNOLOGY_TRANSFER';

/** What can be asked of money. */
export type MoneyMeasure =
  /** How many of the known ones are not exact: an amount is stated as "over", "about" and the like, or one of several amounts is not known. */
  | 'APPROXIMATE'
  /** The mean of the proposals with a known amount, rounded to whole đồng, halves away from zero; null when there is none. */
  | 'AVERAGE'
  /** The most that the known proposals can have together, by the words of their amounts; null when one of them has no upper bound, such as an unknown amount beside a known one. */
  | 'CEILING'
  /** The least that the known proposals can have together, by the words of their amounts; equals `sum` when all are exact. Null when none is known. */
  | 'FLOOR'
  /** How many proposals have a known amount in force at this stage from these sources. */
  | 'KNOWN'
  /** The part of `sum` in local programmes; null when none is known. */
  | 'LOCAL'
  /** The money of the proposal with most, among those with a known amount; null when there is none. */
  | 'MAXIMUM'
  /** The money of the proposal in the middle, among those with a known amount; between two of them their mean, rounded to whole đồng. Null when there is none. */
  | 'MEDIAN'
  /** The money of the proposal with least, among those with a known amount; null when there is none. */
  | 'MINIMUM'
  /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
  | 'MISSING'
  /** The part of `sum` in national programmes; null when none is known. */
  | 'NATIONAL'
  /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
  | 'SUM';

/** What records of type NeedsSurveyAnswer can be ordered by. */
export type NeedsSurveyAnswerOrderField =
  /** How many establishments named it. */
  | 'ESTABLISHMENTS'
  /** What is needed. */
  | 'NEED'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What records of type NeedsSurvey can be ordered by. */
export type NeedsSurveyOrderField =
  /** Public code. */
  | 'CODE'
  /** Establishments that were asked. */
  | 'CONTACTED'
  /** Purpose. */
  | 'PURPOSE'
  /** Establishments that answered. */
  | 'RESPONDED'
  /** Day. */
  | 'SURVEYED_ON'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** How a support stands to its norm. */
export type NormOutcome =
  /** The amount is above the cap. (Vượt mức trần) */
  | 'ABOVE_CAP'
  /** The amount is above the cap of one model, booth or other unit, and how many it covers is not known. (Vượt mức trần của một đơn vị tính) */
  | 'ABOVE_CAP_OF_ONE'
  /** The share of the cost is above the greatest rate. (Vượt tỷ lệ tối đa) */
  | 'ABOVE_RATE'
  /** Both are exceeded. (Vượt tỷ lệ và mức trần) */
  | 'ABOVE_RATE_AND_CAP'
  /** An amount is not known or withheld. (Chưa đủ số liệu để đối chiếu) */
  | 'UNKNOWN'
  /** Neither rate nor cap is exceeded. (Trong định mức) */
  | 'WITHIN';

/** Where records without a value stand in an order. */
export type NullPlacement =
  /** Before all others. */
  | 'FIRST'
  /** Behind all others. */
  | 'LAST';

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** Trade association. (Hiệp hội) */
  | 'ASSOCIATION'
  /** Agency of a ministry. (Cơ quan trung ương) */
  | 'CENTRAL_AGENCY'
  /** Department of a provincial government. (Sở) */
  | 'DEPARTMENT'
  /** Proposes and carries out. (Trung tâm khuyến công) */
  | 'INDUSTRIAL_PROMOTION_CENTRE'
  /** Any other organisation. (Khác) */
  | 'OTHER';

/** What records of type Organisation can be ordered by. */
export type OrganisationOrderField =
  /** Public code. */
  | 'CODE'
  /** Kind of body. */
  | 'KIND'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** A number that results by indicators tell. */
export type OutputNumber =
  /** The actual output, self-reported. */
  | 'ACTUAL'
  /** The planned output. */
  | 'PLANNED';

/** What records of type Participation can be ordered by. */
export type ParticipationOrderField =
  /** The part, recipients first. */
  | 'ROLE'
  /** State money at the stage APPROVED. */
  | 'STATE_SUPPORT'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** The part of a beneficiary in a proposal. */
export type ParticipationRole =
  /** Carries out work for the proposal. (Nhà thầu) */
  | 'CONTRACTOR'
  /** Takes on trained workers; receives no state money. (Đơn vị tiếp nhận lao động) */
  | 'EMPLOYER_PARTNER'
  /** Exhibits at a supported fair. (Đơn vị tham gia hội chợ) */
  | 'EXHIBITOR'
  /** Hosts a model or a course. (Đơn vị chủ trì địa điểm) */
  | 'HOST'
  /** Is supported. (Đơn vị thụ hưởng) */
  | 'RECIPIENT';

/** Who pays. */
export type Payer =
  /** All others: the beneficiary itself, sponsors, donors. */
  | 'NON_STATE'
  /** The state: budgets of all levels and other state programmes. */
  | 'STATE';

/** Under which place money counts when it was spent in several. */
export type PlaceAttribution =
  /** Under none of them: it is SEVERAL. Sums add up. */
  | 'SINGLE'
  /** Whole under each of them. Sums overlap and do not add, and there are no shares. */
  | 'TOUCHES';

/** The level of an administrative unit: three until 2025-06-30, two since. */
export type PlaceLevel =
  /** Commune, ward or special zone. (Cấp xã) */
  | 'COMMUNE'
  /** District level; abolished on 2025-07-01. (Cấp huyện) */
  | 'DISTRICT'
  /** Province or centrally-run city. (Cấp tỉnh) */
  | 'PROVINCE';

/** What records of type Place can be ordered by. */
export type PlaceOrderField =
  /** Unit id. */
  | 'CODE'
  /** Level, provinces first. */
  | 'LEVEL'
  /** Name, in Vietnamese order. */
  | 'NAME'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT'
  /** First day of validity. */
  | 'VALID_FROM';

/** The rank of an administrative unit. */
export type PlaceType =
  /** Commune. (Xã) */
  | 'COMMUNE'
  /** City of provincial rank. (Thành phố trực thuộc trung ương) */
  | 'MUNICIPALITY'
  /** Province. (Tỉnh) */
  | 'PROVINCE'
  /** City of district rank. (Thành phố thuộc tỉnh) */
  | 'PROVINCIAL_CITY'
  /** Rural district. (Huyện) */
  | 'RURAL_DISTRICT'
  /** Special zone of commune rank; since 2025-07-01. (Đặc khu) */
  | 'SPECIAL_ZONE'
  /** Town of district rank. (Thị xã) */
  | 'TOWN'
  /** Township. (Thị trấn) */
  | 'TOWNSHIP'
  /** Urban district. (Quận) */
  | 'URBAN_DISTRICT'
  /** Ward. (Phường) */
  | 'WARD';

/** A group in which typical products are judged. */
export type ProductGroup =
  /** Processed farm, forest and fishery products, food and drink. (Chế biến nông, lâm, thủy sản và đồ uống) */
  | 'AGRI_FOREST_FISHERY_FOOD'
  /** Handicraft and fine art. (Thủ công mỹ nghệ) */
  | 'HANDICRAFT'
  /** Equipment, machines, tools and mechanical parts. (Thiết bị, máy móc, dụng cụ và phụ tùng cơ khí) */
  | 'MACHINERY_AND_PARTS'
  /** Any other product. (Sản phẩm khác) */
  | 'OTHER';

/** Who runs and pays a programme. */
export type ProgrammeLevel =
  /** Paid by the budget of a province or centrally-run city, approved there. (Khuyến công địa phương) */
  | 'LOCAL'
  /** Paid by the central budget, approved by the Minister of Industry and Trade. (Khuyến công quốc gia) */
  | 'NATIONAL';

/** What records of type Programme can be ordered by. */
export type ProgrammeOrderField =
  /** Public code. */
  | 'CODE'
  /** First plan year. */
  | 'FIRST_YEAR'
  /** Level, national first. */
  | 'LEVEL'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** A region in which products are selected and fairs are held. */
export type PromotionRegion =
  /** The central provinces and those of the Central Highlands. (Khu vực miền Trung - Tây Nguyên) */
  | 'CENTRAL_HIGHLANDS'
  /** The northern provinces. (Khu vực phía Bắc) */
  | 'NORTH'
  /** The southern provinces. (Khu vực phía Nam) */
  | 'SOUTH';

/** How a proposal bundles places and beneficiaries. */
export type ProposalGrouping =
  /** Places and beneficiaries need not be fixed when it is approved. (Đề án nhóm) */
  | 'GROUPED'
  /** Several years and contents for one area or trade. (Đề án điểm) */
  | 'POINT'
  /** One proposal for itself. (Đề án đơn lẻ) */
  | 'SINGLE';

/** What records of type Proposal can be ordered by. */
export type ProposalOrderField =
  /** Last day after approved extensions. */
  | 'ADJUSTED_END'
  /** State money at the stage APPRAISED. */
  | 'APPRAISED_STATE'
  /** All sources together at the stage APPRAISED. */
  | 'APPRAISED_TOTAL'
  /** State money at the stage APPROVED. */
  | 'APPROVED_STATE'
  /** All sources together at the stage APPROVED. */
  | 'APPROVED_TOTAL'
  /** State money at the stage ASSIGNED. */
  | 'ASSIGNED_STATE'
  /** All sources together at the stage ASSIGNED. */
  | 'ASSIGNED_TOTAL'
  /** Public code. */
  | 'CODE'
  /** Day of completion. */
  | 'COMPLETED_ON'
  /** Planned last day. */
  | 'PLANNED_END'
  /** Planned first day. */
  | 'PLANNED_START'
  /** Plan year. */
  | 'PLAN_YEAR'
  /** State money at the stage REGISTERED. */
  | 'REGISTERED_STATE'
  /** All sources together at the stage REGISTERED. */
  | 'REGISTERED_TOTAL'
  /** State money at the stage SETTLED. */
  | 'SETTLED_STATE'
  /** All sources together at the stage SETTLED. */
  | 'SETTLED_TOTAL'
  /** Status, in the order of life. */
  | 'STATUS'
  /** Day of the last event. */
  | 'STATUS_SINCE'
  /** Vietnamese title, in Vietnamese order. */
  | 'TITLE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** A state in the life of a proposal, in the order in which they are lived. */
export type ProposalStatus =
  /** Accepted at the facility. (Đã nghiệm thu cơ sở) */
  | 'ACCEPTED'
  /** Passed every appraisal; its ceiling is known. (Đạt thẩm định) */
  | 'APPRAISED'
  /** In the approved plan. (Đã phê duyệt) */
  | 'APPROVED'
  /** Passed the base appraisal; national proposals only. (Đạt thẩm định cơ sở) */
  | 'BASE_APPRAISED'
  /** The work is done and waits for acceptance. (Hoàn thành) */
  | 'COMPLETED'
  /** The contract to carry it out is signed. (Đã ký hợp đồng) */
  | 'CONTRACTED'
  /** Being written by the proposer. (Dự thảo) */
  | 'DRAFT'
  /** Being carried out. (Đang triển khai) */
  | 'IN_PROGRESS'
  /** The contract is closed; what is to be paid or recovered is known. (Thanh lý hợp đồng) */
  | 'LIQUIDATED'
  /** Turned down. Final. (Không đạt) */
  | 'REJECTED'
  /** Sent back to the proposer with reasons. (Trả lại bổ sung) */
  | 'RETURNED_FOR_REVISION'
  /** The final cost is accepted. Final. (Đã quyết toán) */
  | 'SETTLED'
  /** Handed in to the department of industry and trade. (Đã đăng ký) */
  | 'SUBMITTED'
  /** Halted for a time. (Tạm dừng) */
  | 'SUSPENDED'
  /** Stopped for good; money spent before is settled or recovered. (Ngừng triển khai, chấm dứt) */
  | 'TERMINATED'
  /** Appraised by the department of industry and trade. (Thẩm định cấp cơ sở) */
  | 'UNDER_BASE_APPRAISAL'
  /** Appraised by the central agency; national proposals only. (Thẩm định cấp Bộ) */
  | 'UNDER_CENTRAL_APPRAISAL'
  /** Taken back by the proposer. Final. (Rút) */
  | 'WITHDRAWN';

/** Where a record is from. */
export type Provenance =
  /** Stated by a published source. (Theo bài báo) */
  | 'ARTICLE'
  /** Computed from figures of a published source, which does not state it. (Suy ra) */
  | 'DERIVED'
  /** Invented to show how the data look. Not official data. (Minh họa) */
  | 'ILLUSTRATIVE'
  /** From a reference list, such as the list of administrative units. (Danh mục) */
  | 'REFERENCE';

/** The words that limit a figure, as printed. */
export type Qualifier =
  /** Stated as "khoảng": around the figure. (khoảng) */
  | 'ABOUT'
  /** Stated as "tối đa" or "không quá": the figure or less. (tối đa, không quá) */
  | 'AT_MOST'
  /** The figure is stated without qualification. (đúng) */
  | 'EXACT'
  /** Stated as "gần": a little below the figure. (gần) */
  | 'NEARLY'
  /** Stated as "trên" or "hơn": at least the figure, below the next step of its printed precision. (trên, hơn) */
  | 'OVER'
  /** Stated as "dưới": below the figure. (dưới) */
  | 'UNDER';

/** A ratio of sums. */
export type RatioKind =
  /** State money disbursed (advances and payments less recoveries) by state money ASSIGNED. By quarter or month of flow the denominator is what was assigned for the whole plan year. */
  | 'ABSORPTION'
  /** Proposals approved by proposals handed in. */
  | 'APPROVAL_YIELD'
  /** State money APPROVED by state money REGISTERED. */
  | 'APPROVAL_YIELD_OF_MONEY'
  /** State money SETTLED of vocational training by the workers who completed it, in đồng a worker. Only proposals that tell both. */
  | 'COST_PER_COMPLETED_WORKER'
  /** Money of others by state money at the stage: what one đồng of the state brings along. */
  | 'LEVERAGE'
  /** Proposals completed by the planned end, by all completed ones whose end is known. */
  | 'ON_ORIGINAL_TIME_SHARE'
  /** Proposals completed by the end that extensions set, by all completed ones whose end is known. */
  | 'ON_TIME_SHARE'
  /** Trained workers who had work in the trade afterwards by those who completed, of courses that tell both. */
  | 'PLACEMENT_RATE'
  /** Money SETTLED by money APPROVED, of proposals whose contract is liquidated or that are settled. */
  | 'SETTLEMENT_RATE'
  /** State money by all money at the stage. */
  | 'STATE_SHARE';

/** Why there is no ratio. */
export type RatioReason =
  /** One of its terms is not known. (Chưa có số liệu) */
  | 'NO_DATA'
  /** What it measures has not come to its end yet. (Kỳ chưa kết thúc) */
  | 'PERIOD_INCOMPLETE'
  /** The money that a part of a year is set against is of several plan years. Group by PLAN_YEAR too, or filter one. (Gồm nhiều năm kế hoạch) */
  | 'SEVERAL_YEARS'
  /** It would divide by 0. (Mẫu số bằng 0) */
  | 'ZERO_DENOMINATOR';

/** A kind of record. */
export type RecordKind =
  /** Contents of the programme. */
  | 'ACTIVITY'
  /** The second level of the contents. */
  | 'ACTIVITY_SUBTYPE'
  /** Changes of approved proposals that were asked for. */
  | 'ADJUSTMENT'
  /** How much of which support may be advanced. */
  | 'ADVANCE_RATE'
  /** Amounts, superseded ones too. */
  | 'AMOUNT'
  /** Establishments. */
  | 'BENEFICIARY'
  /** What proposals published. */
  | 'COMMUNICATION'
  /** Advice to establishments. */
  | 'CONSULTANCY'
  /** What amounts are for. */
  | 'COST_ITEM'
  /** Demonstration models. */
  | 'DEMONSTRATION_MODEL'
  /** What was found about single places. */
  | 'ELIGIBILITY_FINDING'
  /** What the law says of places and categories. */
  | 'ELIGIBILITY_RULE'
  /** Groups of products that exhibitors showed. */
  | 'FAIR_EXHIBIT'
  /** Exhibitors at trade fairs. */
  | 'FAIR_PARTICIPATION'
  /** Dated flows of money. */
  | 'FLOW'
  /** What output is counted by. */
  | 'INDICATOR'
  /** Planned and actual outputs. */
  | 'INDICATOR_RESULT'
  /** What bodies do beside proposals. */
  | 'INSTITUTIONAL_TASK'
  /** What acts do to each other. */
  | 'INSTRUMENT_RELATION'
  /** Legal instruments. */
  | 'LEGAL_INSTRUMENT'
  /** Machinery and technology transfers. */
  | 'MACHINERY_ITEM'
  /** Surveys of needs. */
  | 'NEEDS_SURVEY'
  /** Answers of surveys, a need at a time. */
  | 'NEEDS_SURVEY_ANSWER'
  /** Organisations. */
  | 'ORGANISATION'
  /** Parts of beneficiaries in proposals. */
  | 'PARTICIPATION'
  /** Administrative units. */
  | 'PLACE'
  /** Other spellings of units. */
  | 'PLACE_ALIAS'
  /** Codes that units bear in a list. */
  | 'PLACE_CODE'
  /** Which unit followed which. */
  | 'PLACE_SUCCESSION'
  /** Programmes. */
  | 'PROGRAMME'
  /** Proposals. */
  | 'PROPOSAL'
  /** Places of implementation. */
  | 'PROPOSAL_AREA'
  /** Figures that sources print. */
  | 'REPORTED_FIGURE'
  /** Sectors. */
  | 'SECTOR'
  /** Entries of products in rounds of selection. */
  | 'SELECTION_ENTRY'
  /** Publications. */
  | 'SOURCE'
  /** What sources say, one thing at a time. */
  | 'STATEMENT'
  /** Events of proposals' lives. */
  | 'STATUS_EVENT'
  /** Support ceilings. */
  | 'SUPPORT_NORM'
  /** Trade fairs. */
  | 'TRADE_FAIR'
  /** Training courses. */
  | 'TRAINING_COURSE'
  /** Typical products. */
  | 'TYPICAL_PRODUCT'
  /** Money that budget years did not use. */
  | 'YEAR_END_EVENT';

/** What records of type ReportedFigure can be ordered by. */
export type ReportedFigureOrderField =
  /** The day it holds for. */
  | 'AS_OF'
  /** Public code. */
  | 'CODE'
  /** Plan year. */
  | 'PLAN_YEAR'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT'
  /** The figure; compare only figures of one unit. */
  | 'VALUE';

/** What a row adds up. */
export type RowKind =
  /** All groups. */
  | 'GRAND_TOTAL'
  /** One group. */
  | 'GROUP'
  /** The groups behind the first few. */
  | 'OTHERS'
  /** Groups that share some of their keys. */
  | 'SUBTOTAL';

/** What records of type SearchHit can be ordered by. */
export type SearchHitOrderField =
  /** What the record is called, in Vietnamese order. */
  | 'NAME'
  /** The kind of record. */
  | 'TYPE'
  /** Plan year, or year of a source or an act. */
  | 'YEAR';

/** How well a record answers a search, the best first. A hit counts by its best text. */
export type SearchMatch =
  /** One of its texts begins with it. */
  | 'BEGINNING'
  /** The text sought is the whole of one of its texts. */
  | 'WHOLE'
  /** It stands within a word, or only its words are there, each somewhere. */
  | 'WITHIN'
  /** A word of one of its texts begins with it. */
  | 'WORD_BEGINNING';

/** The kinds of records that the search over all finds. */
export type SearchType =
  /** Found by its names. (Nội dung) */
  | 'ACTIVITY'
  /** Found by its names. (Nội dung chi tiết) */
  | 'ACTIVITY_SUBTYPE'
  /** Found by its name and its tax number. (Cơ sở thụ hưởng) */
  | 'BENEFICIARY'
  /** Found by its titles and its outlet. (Tin, bài, ấn phẩm) */
  | 'COMMUNICATION'
  /** Found by its names and its technology. (Mô hình trình diễn) */
  | 'DEMONSTRATION_MODEL'
  /** Found by its number and its subject. (Văn bản pháp luật) */
  | 'LEGAL_INSTRUMENT'
  /** Found by its names. (Máy móc, thiết bị) */
  | 'MACHINERY_ITEM'
  /** Found by its names. (Tổ chức) */
  | 'ORGANISATION'
  /** Found by its name, with or without its rank, and by its other names. (Đơn vị hành chính) */
  | 'PLACE'
  /** Found by its titles and its code. (Chương trình) */
  | 'PROGRAMME'
  /** Found by its titles and its code. (Đề án) */
  | 'PROPOSAL'
  /** Found by its names and its number, in every edition. (Ngành) */
  | 'SECTOR'
  /** Found by its title and its publisher. (Nguồn) */
  | 'SOURCE'
  /** Found by its names and its venue. (Hội chợ) */
  | 'TRADE_FAIR'
  /** Found by its trade or subject and its code. (Lớp đào tạo) */
  | 'TRAINING_COURSE'
  /** Found by its names; of a household by its public label. (Sản phẩm tiêu biểu) */
  | 'TYPICAL_PRODUCT';

/** A level of the classification of sectors. */
export type SectorLevel =
  /** Four digits. (Ngành cấp 4) */
  | 'CLASS'
  /** Two digits. (Ngành cấp 2) */
  | 'DIVISION'
  /** Three digits. (Ngành cấp 3) */
  | 'GROUP'
  /** A letter. (Ngành cấp 1) */
  | 'SECTION'
  /** Five digits. (Ngành cấp 5) */
  | 'SUBCLASS';

/** What records of type Sector can be ordered by. */
export type SectorOrderField =
  /** Edition and number. */
  | 'CODE'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** An edition of the Vietnamese classification of sectors (VSIC). */
export type SectorVersion =
  /** Classification of decision 10/2007/QĐ-TTg. (VSIC 2007) */
  | 'VSIC2007'
  /** Classification of decision 27/2018/QĐ-TTg. (VSIC 2018) */
  | 'VSIC2018'
  /** Classification of decision 36/2025/QĐ-TTg. (VSIC 2025) */
  | 'VSIC2025';

/** What records of type SelectionEntry can be ordered by. */
export type SelectionEntryOrderField =
  /** Public code. */
  | 'CODE'
  /** Level of the round, the lowest first. */
  | 'LEVEL'
  /** Prize. */
  | 'PRIZE'
  /** Year of the round. */
  | 'ROUND_YEAR'
  /** Score. */
  | 'SCORE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** The level of a round of selection, from the lowest to the highest. */
export type SelectionLevel =
  /** Round of a district; none since 2025-07-01. (Cấp huyện) */
  | 'DISTRICT'
  /** National round. (Cấp quốc gia) */
  | 'NATION'
  /** Round of a province or centrally-run city. (Cấp tỉnh) */
  | 'PROVINCE'
  /** Round of a region. (Cấp khu vực) */
  | 'REGION';

/** What became of a product in a round of selection. */
export type SelectionResult =
  /** Entered, and not recognised. (Không được công nhận) */
  | 'NOT_RECOGNISED'
  /** Recognised as a typical product of the level. (Được công nhận) */
  | 'RECOGNISED';

/** Why nothing can be said of what is still to pay or to recover. */
export type SettlementReason =
  /** Its status was before LIQUIDATED, or an end without money. (Chưa thanh lý) */
  | 'NOT_LIQUIDATED'
  /** No flow of state money is recorded: all may be still to pay, or a record is missing. (Chưa ghi nhận giải ngân) */
  | 'NO_FLOW'
  /** No settled amount of the state is known. (Chưa có số quyết toán) */
  | 'NO_SETTLED_AMOUNT'
  /** The day of a flow is not known, so that it may lie before or after. (Chưa rõ ngày giải ngân) */
  | 'UNDATED_FLOW';

/** The direction of an order. */
export type SortDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** What records of type Source can be ordered by. */
export type SourceOrderField =
  /** Public code. */
  | 'CODE'
  /** Day of publication. */
  | 'PUBLISHED_ON'
  /** Title, in Vietnamese order. */
  | 'TITLE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What records of type Statement can be ordered by. */
export type StatementOrderField =
  /** Public code. */
  | 'CODE'
  /** What it says, in Vietnamese order. */
  | 'MEANING'
  /** Place in the source, in the order of reading. */
  | 'POSITION'
  /** What it is about. */
  | 'TOPIC'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** Where in a source a statement stands, in the order of reading. */
export type StatementPosition =
  /** Between its beginning and its end. (Phần giữa) */
  | 'BODY'
  /** In its last paragraph. (Đoạn cuối) */
  | 'CLOSING'
  /** In its title or headings. (Tiêu đề) */
  | 'HEADLINE'
  /** Near its beginning. (Phần đầu) */
  | 'OPENING';

/** What records of type StatusEvent can be ordered by. */
export type StatusEventOrderField =
  /** Public code. */
  | 'CODE'
  /** The day of the event. */
  | 'OCCURRED_ON'
  /** Position in the life. */
  | 'SEQUENCE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** How one administrative unit followed another. */
export type SuccessionRelation =
  /** The whole unit went into its successor, so sums carry over without loss. (Sáp nhập toàn bộ) */
  | 'MERGED_WHOLE'
  /** The same area under a new name. (Đổi tên) */
  | 'RENAMED'
  /** The same area under a new name and rank. (Đổi tên và nâng cấp) */
  | 'RENAMED_AND_UPGRADED'
  /** A part of the unit went to the successor; sums do not carry over. (Tách một phần) */
  | 'SPLIT_PART'
  /** The same area under a new rank. (Nâng cấp) */
  | 'UPGRADED';

/** What records of type SupportNorm can be ordered by. */
export type SupportNormOrderField =
  /** Greatest support a unit. */
  | 'CAP'
  /** Public code. */
  | 'CODE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT'
  /** First day of validity. */
  | 'VALID_FROM';

/** How establishments were asked. */
export type SurveyMethod =
  /** Establishments were asked together. (Họp, tọa đàm) */
  | 'MEETING'
  /** Establishments filled in a form. (Phiếu khảo sát) */
  | 'QUESTIONNAIRE'
  /** Establishments were visited. (Khảo sát tại cơ sở) */
  | 'VISIT';

/** What an establishment needs. */
export type SurveyNeed =
  /** Money to be borrowed. (Vốn vay) */
  | 'CREDIT'
  /** Machines to be bought. (Máy móc, thiết bị) */
  | 'MACHINERY'
  /** Management or start-up to be learned. (Năng lực quản lý) */
  | 'MANAGEMENT'
  /** Markets, fairs or trade marks. (Hỗ trợ thị trường) */
  | 'MARKET_SUPPORT'
  /** Any other need. (Nhu cầu khác) */
  | 'OTHER'
  /** Technology to be taken over. (Công nghệ) */
  | 'TECHNOLOGY'
  /** Workers to be trained. (Đào tạo lao động) */
  | 'WORKER_TRAINING';

/** What a survey was to find out. */
export type SurveyPurpose =
  /** Any other purpose. (Mục đích khác) */
  | 'OTHER'
  /** Which support establishments need. (Khảo sát nhu cầu hỗ trợ) */
  | 'SUPPORT_NEEDS'
  /** Which workers are to be trained, and in what. (Khảo sát nhu cầu đào tạo nghề) */
  | 'VOCATIONAL_TRAINING_NEEDS';

/** The length of the periods that money is grouped by. Stage amounts carry no day: only flows do. */
export type TimeGrain =
  /** The calendar month in which money moved, such as 2018-03. */
  | 'MONTH'
  /** The period of the national programme that the plan year lies in, earliest first. */
  | 'PLAN_PERIOD'
  /** The calendar quarter in which money moved, such as 2018-Q1. */
  | 'QUARTER'
  /** The calendar year in which money moved. */
  | 'YEAR';

/** Among which groups the first are found. */
export type TopScope =
  /** Among the groups with the same keys before the last: the first of each parent. */
  | 'PARENT'
  /** Among all proposals: the same first keys below every parent. */
  | 'WHOLE';

/** Which totals stand among the rows. They are computed from the facts, not from the groups that are shown. */
export type TotalsMode =
  /** One for each choice of the keys, and of all groups: rows and columns of a table. */
  | 'CUBE'
  /** One of all groups. */
  | 'GRAND'
  /** None. */
  | 'NONE'
  /** One for each beginning of the keys, and of all groups. */
  | 'ROLLUP';

/** What records of type TradeFair can be ordered by. */
export type TradeFairOrderField =
  /** Booths of the whole fair. */
  | 'BOOTHS'
  /** Public code. */
  | 'CODE'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** First day. */
  | 'STARTS_ON'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT'
  /** Year. */
  | 'YEAR';

/** Whom a training course teaches. */
export type TrainingCourseKind =
  /** Teaches establishments to manage production, money or market. (Tập huấn quản lý) */
  | 'MANAGEMENT'
  /** Teaches those who carry out industrial promotion. (Tập huấn cán bộ khuyến công) */
  | 'STAFF'
  /** Teaches how to set up an enterprise. (Tập huấn khởi sự doanh nghiệp) */
  | 'STARTUP'
  /** Teaches rural workers a trade or passes on a craft. (Đào tạo nghề, truyền nghề) */
  | 'WORKER';

/** What records of type TrainingCourse can be ordered by. */
export type TrainingCourseOrderField =
  /** Public code. */
  | 'CODE'
  /** Trainees who completed it. */
  | 'COMPLETED'
  /** Last day. */
  | 'ENDS_ON'
  /** Trainees who began. */
  | 'ENROLLED'
  /** Kind, worker training first. */
  | 'KIND'
  /** Trainees who found work. */
  | 'PLACED'
  /** First day. */
  | 'STARTS_ON'
  /** Vietnamese trade, in Vietnamese order. */
  | 'TRADE'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What records of type TypicalProduct can be ordered by. */
export type TypicalProductOrderField =
  /** Public code. */
  | 'CODE'
  /** Vietnamese name, in Vietnamese order. */
  | 'NAME'
  /** Group, handicraft first. */
  | 'PRODUCT_GROUP'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** Why a number is not public. */
export type WithheldReason =
  /** It counts 1 to 4, or another count that does could be derived from it. (Số lượng nhỏ) */
  | 'SMALL_COUNT';

/** What records of type YearEndEvent can be ordered by. */
export type YearEndEventOrderField =
  /** The amount. */
  | 'AMOUNT'
  /** The year whose money it was. */
  | 'BUDGET_YEAR'
  /** Public code. */
  | 'CODE'
  /** The day. */
  | 'OCCURRED_ON'
  /** When its present state was written, a release at a time. */
  | 'UPDATED_AT';

/** What becomes of assigned money that a budget year did not use. */
export type YearEndKind =
  /** Fallen back to the budget. (Hủy dự toán) */
  | 'CANCELLED'
  /** Left to be spent in the budget year that follows. (Chuyển nguồn) */
  | 'CARRIED_OVER';

export interface FilterOf<Eq> {
  /** Equal. */
  readonly eq?: Eq | null | undefined;
  /** One of these. */
  readonly in?: readonly Eq[] | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: Eq | null | undefined;
}

/** Conditions on a value of type ActorRole; all that are given must hold. An operator that is null is ignored. */
export interface ActorRoleFilter extends FilterOf<ActorRole> {}

/** Conditions on a value of type AdjustmentDecision; all that are given must hold. An operator that is null is ignored. */
export interface AdjustmentDecisionFilter extends FilterOf<AdjustmentDecision> {}

/** Conditions on a value of type AdjustmentKind; all that are given must hold. An operator that is null is ignored. */
export interface AdjustmentKindFilter extends FilterOf<AdjustmentKind> {}

/** Conditions on a value of type AmountBand; all that are given must hold. An operator that is null is ignored. */
export interface AmountBandFilter extends FilterOf<AmountBand> {}

/** Conditions on a value of type BeneficiaryScope; all that are given must hold. An operator that is null is ignored. */
export interface BeneficiaryScopeFilter extends FilterOf<BeneficiaryScope> {}

/** Conditions on a value of type BudgetStage; all that are given must hold. An operator that is null is ignored. */
export interface BudgetStageFilter extends FilterOf<BudgetStage> {}

/** Conditions on a value of type CapUnit; all that are given must hold. An operator that is null is ignored. */
export interface CapUnitFilter extends FilterOf<CapUnit> {}

/** Conditions on a value of type Certainty; all that are given must hold. An operator that is null is ignored. */
export interface CertaintyFilter extends FilterOf<Certainty> {}

/** Conditions on a value of type CommunicationKind; all that are given must hold. An operator that is null is ignored. */
export interface CommunicationKindFilter extends FilterOf<CommunicationKind> {}

/** Conditions on a value of type ConsultancyTopic; all that are given must hold. An operator that is null is ignored. */
export interface ConsultancyTopicFilter extends FilterOf<ConsultancyTopic> {}

/** Conditions on a value of type CostItemKind; all that are given must hold. An operator that is null is ignored. */
export interface CostItemKindFilter extends FilterOf<CostItemKind> {}

/** Conditions on a value of type DemonstrationModelKind; all that are given must hold. An operator that is null is ignored. */
export interface DemonstrationModelKindFilter extends FilterOf<DemonstrationModelKind> {}

/** Conditions on a value of type EligibilityCategory; all that are given must hold. An operator that is null is ignored. */
export interface EligibilityCategoryFilter extends FilterOf<EligibilityCategory> {}

/** Conditions on a value of type Eligibility; all that are given must hold. An operator that is null is ignored. */
export interface EligibilityFilter extends FilterOf<Eligibility> {}

/** Conditions on a value of type FairTier; all that are given must hold. An operator that is null is ignored. */
export interface FairTierFilter extends FilterOf<FairTier> {}

/** Conditions on a value of type FigureUnit; all that are given must hold. An operator that is null is ignored. */
export interface FigureUnitFilter extends FilterOf<FigureUnit> {}

/** Conditions on a value of type FlowKind; all that are given must hold. An operator that is null is ignored. */
export interface FlowKindFilter extends FilterOf<FlowKind> {}

/** Conditions on a value of type FundingSource; all that are given must hold. An operator that is null is ignored. */
export interface FundingSourceFilter extends FilterOf<FundingSource> {}

/** Conditions on a value of type InstitutionalTaskKind; all that are given must hold. An operator that is null is ignored. */
export interface InstitutionalTaskKindFilter extends FilterOf<InstitutionalTaskKind> {}

/** Conditions on a value of type InstrumentKind; all that are given must hold. An operator that is null is ignored. */
export interface InstrumentKindFilter extends FilterOf<InstrumentKind> {}

/** Conditions on a value of type InstrumentRelationKind; all that are given must hold. An operator that is null is ignored. */
export interface InstrumentRelationKindFilter extends FilterOf<InstrumentRelationKind> {}

/** Conditions on a value of type LegalForm; all that are given must hold. An operator that is null is ignored. */
export interface LegalFormFilter extends FilterOf<LegalForm> {}

/** Conditions on a value of type MachineryForm; all that are given must hold. An operator that is null is ignored. */
export interface MachineryFormFilter extends FilterOf<MachineryForm> {}

/** Conditions on a value of type MachineryKind; all that are given must hold. An operator that is null is ignored. */
export interface MachineryKindFilter extends FilterOf<MachineryKind> {}

/** Conditions on a value of type OrganisationKind; all that are given must hold. An operator that is null is ignored. */
export interface OrganisationKindFilter extends FilterOf<OrganisationKind> {}

/** Conditions on a value of type ParticipationRole; all that are given must hold. An operator that is null is ignored. */
export interface ParticipationRoleFilter extends FilterOf<ParticipationRole> {}

/** Conditions on a value of type PlaceLevel; all that are given must hold. An operator that is null is ignored. */
export interface PlaceLevelFilter extends FilterOf<PlaceLevel> {}

/** Conditions on a value of type PlaceType; all that are given must hold. An operator that is null is ignored. */
export interface PlaceTypeFilter extends FilterOf<PlaceType> {}

/** Conditions on a value of type ProductGroup; all that are given must hold. An operator that is null is ignored. */
export interface ProductGroupFilter extends FilterOf<ProductGroup> {}

/** Conditions on a value of type ProgrammeLevel; all that are given must hold. An operator that is null is ignored. */
export interface ProgrammeLevelFilter extends FilterOf<ProgrammeLevel> {}

/** Conditions on a value of type PromotionRegion; all that are given must hold. An operator that is null is ignored. */
export interface PromotionRegionFilter extends FilterOf<PromotionRegion> {}

/** Conditions on a value of type ProposalGrouping; all that are given must hold. An operator that is null is ignored. */
export interface ProposalGroupingFilter extends FilterOf<ProposalGrouping> {}

/** Conditions on a value of type ProposalStatus; all that are given must hold. An operator that is null is ignored. */
export interface ProposalStatusFilter extends FilterOf<ProposalStatus> {}

/** Conditions on a value of type Provenance; all that are given must hold. An operator that is null is ignored. */
export interface ProvenanceFilter extends FilterOf<Provenance> {}

/** Conditions on a value of type Qualifier; all that are given must hold. An operator that is null is ignored. */
export interface QualifierFilter extends FilterOf<Qualifier> {}

/** Conditions on a value of type SearchType; all that are given must hold. An operator that is null is ignored. */
export interface SearchTypeFilter extends FilterOf<SearchType> {}

/** Conditions on a value of type SectorLevel; all that are given must hold. An operator that is null is ignored. */
export interface SectorLevelFilter extends FilterOf<SectorLevel> {}

/** Conditions on a value of type SectorVersion; all that are given must hold. An operator that is null is ignored. */
export interface SectorVersionFilter extends FilterOf<SectorVersion> {}

/** Conditions on a value of type SelectionLevel; all that are given must hold. An operator that is null is ignored. */
export interface SelectionLevelFilter extends FilterOf<SelectionLevel> {}

/** Conditions on a value of type SelectionResult; all that are given must hold. An operator that is null is ignored. */
export interface SelectionResultFilter extends FilterOf<SelectionResult> {}

/** Conditions on a value of type StatementPosition; all that are given must hold. An operator that is null is ignored. */
export interface StatementPositionFilter extends FilterOf<StatementPosition> {}

/** Conditions on a value of type SuccessionRelation; all that are given must hold. An operator that is null is ignored. */
export interface SuccessionRelationFilter extends FilterOf<SuccessionRelation> {}

/** Conditions on a value of type SurveyMethod; all that are given must hold. An operator that is null is ignored. */
export interface SurveyMethodFilter extends FilterOf<SurveyMethod> {}

/** Conditions on a value of type SurveyNeed; all that are given must hold. An operator that is null is ignored. */
export interface SurveyNeedFilter extends FilterOf<SurveyNeed> {}

/** Conditions on a value of type SurveyPurpose; all that are given must hold. An operator that is null is ignored. */
export interface SurveyPurposeFilter extends FilterOf<SurveyPurpose> {}

/** Conditions on a value of type TrainingCourseKind; all that are given must hold. An operator that is null is ignored. */
export interface TrainingCourseKindFilter extends FilterOf<TrainingCourseKind> {}

/** Conditions on a value of type WithheldReason; all that are given must hold. An operator that is null is ignored. */
export interface WithheldReasonFilter extends FilterOf<WithheldReason> {}

/** Conditions on a value of type YearEndKind; all that are given must hold. An operator that is null is ignored. */
export interface YearEndKindFilter extends FilterOf<YearEndKind> {}

export interface ListFilterOf<Every> {
  /** All are such; true where there is none. */
  readonly every?: Every | null | undefined;
  /** None is such. */
  readonly none?: Every | null | undefined;
  /** At least one is such. */
  readonly some?: Every | null | undefined;
}

/** Conditions on the related records of type ActivitySubtype. */
export interface ActivitySubtypeListFilter extends ListFilterOf<ActivitySubtypeFilter> {}

/** Conditions on the related records of type Adjustment. */
export interface AdjustmentListFilter extends ListFilterOf<AdjustmentFilter> {}

/** Conditions on the related records of type AdvanceRate. */
export interface AdvanceRateListFilter extends ListFilterOf<AdvanceRateFilter> {}

/** Conditions on the related records of type Amount. */
export interface AmountListFilter extends ListFilterOf<AmountFilter> {}

/** Conditions on the related records of type Beneficiary. */
export interface BeneficiaryListFilter extends ListFilterOf<BeneficiaryFilter> {}

/** Conditions on the related records of type Communication. */
export interface CommunicationListFilter extends ListFilterOf<CommunicationFilter> {}

/** Conditions on the related records of type Consultancy. */
export interface ConsultancyListFilter extends ListFilterOf<ConsultancyFilter> {}

/** Conditions on the related records of type CostItem. */
export interface CostItemListFilter extends ListFilterOf<CostItemFilter> {}

/** Conditions on the related records of type DemonstrationModel. */
export interface DemonstrationModelListFilter extends ListFilterOf<DemonstrationModelFilter> {}

/** Conditions on the related records of type EligibilityFinding. */
export interface EligibilityFindingListFilter extends ListFilterOf<EligibilityFindingFilter> {}

/** Conditions on the related records of type EligibilityRule. */
export interface EligibilityRuleListFilter extends ListFilterOf<EligibilityRuleFilter> {}

/** Conditions on the related records of type FairExhibit. */
export interface FairExhibitListFilter extends ListFilterOf<FairExhibitFilter> {}

/** Conditions on the related records of type FairParticipation. */
export interface FairParticipationListFilter extends ListFilterOf<FairParticipationFilter> {}

/** Conditions on the related records of type Flow. */
export interface FlowListFilter extends ListFilterOf<FlowFilter> {}

/** Conditions on the related records of type IndicatorResult. */
export interface IndicatorResultListFilter extends ListFilterOf<IndicatorResultFilter> {}

/** Conditions on the related records of type InstitutionalTask. */
export interface InstitutionalTaskListFilter extends ListFilterOf<InstitutionalTaskFilter> {}

/** Conditions on the related records of type InstrumentRelation. */
export interface InstrumentRelationListFilter extends ListFilterOf<InstrumentRelationFilter> {}

/** Conditions on the related records of type MachineryItem. */
export interface MachineryItemListFilter extends ListFilterOf<MachineryItemFilter> {}

/** Conditions on the related records of type NeedsSurveyAnswer. */
export interface NeedsSurveyAnswerListFilter extends ListFilterOf<NeedsSurveyAnswerFilter> {}

/** Conditions on the related records of type NeedsSurvey. */
export interface NeedsSurveyListFilter extends ListFilterOf<NeedsSurveyFilter> {}

/** Conditions on the related records of type Organisation. */
export interface OrganisationListFilter extends ListFilterOf<OrganisationFilter> {}

/** Conditions on the related records of type Participation. */
export interface ParticipationListFilter extends ListFilterOf<ParticipationFilter> {}

/** Conditions on the related records of type PlaceAlias. */
export interface PlaceAliasListFilter extends ListFilterOf<PlaceAliasFilter> {}

/** Conditions on the related records of type PlaceCode. */
export interface PlaceCodeListFilter extends ListFilterOf<PlaceCodeFilter> {}

/** Conditions on the related records of type Place. */
export interface PlaceListFilter extends ListFilterOf<PlaceFilter> {}

/** Conditions on the related records of type PlaceSuccession. */
export interface PlaceSuccessionListFilter extends ListFilterOf<PlaceSuccessionFilter> {}

/** Conditions on the related records of type Programme. */
export interface ProgrammeListFilter extends ListFilterOf<ProgrammeFilter> {}

/** Conditions on the related records of type ProposalArea. */
export interface ProposalAreaListFilter extends ListFilterOf<ProposalAreaFilter> {}

/** Conditions on the related records of type Proposal. */
export interface ProposalListFilter extends ListFilterOf<ProposalFilter> {}

/** Conditions on the related records of type ReportedFigure. */
export interface ReportedFigureListFilter extends ListFilterOf<ReportedFigureFilter> {}

/** Conditions on the related records of type Sector. */
export interface SectorListFilter extends ListFilterOf<SectorFilter> {}

/** Conditions on the related records of type SelectionEntry. */
export interface SelectionEntryListFilter extends ListFilterOf<SelectionEntryFilter> {}

/** Conditions on the related records of type Statement. */
export interface StatementListFilter extends ListFilterOf<StatementFilter> {}

/** Conditions on the related records of type StatusEvent. */
export interface StatusEventListFilter extends ListFilterOf<StatusEventFilter> {}

/** Conditions on the related records of type SupportNorm. */
export interface SupportNormListFilter extends ListFilterOf<SupportNormFilter> {}

/** Conditions on the related records of type TradeFair. */
export interface TradeFairListFilter extends ListFilterOf<TradeFairFilter> {}

/** Conditions on the related records of type TrainingCourse. */
export interface TrainingCourseListFilter extends ListFilterOf<TrainingCourseFilter> {}

/** Conditions on the related records of type TypicalProduct. */
export interface TypicalProductListFilter extends ListFilterOf<TypicalProductFilter> {}

/** Conditions on the related records of type YearEndEvent. */
export interface YearEndEventListFilter extends ListFilterOf<YearEndEventFilter> {}

export interface EdgeOf<Typename, Node> {
  /** The name of the type. */
  readonly __typename: Typename;
  /** The place; give it to `after` or `before`. */
  readonly cursor: string;
  /** The record. */
  readonly node: Node;
}

/** A record of type Activity at its place in a list. */
export interface ActivityEdge extends EdgeOf<'ActivityEdge', Activity> {}

/** A record of type ActivitySubtype at its place in a list. */
export interface ActivitySubtypeEdge extends EdgeOf<'ActivitySubtypeEdge', ActivitySubtype> {}

/** A record of type Adjustment at its place in a list. */
export interface AdjustmentEdge extends EdgeOf<'AdjustmentEdge', Adjustment> {}

/** A record of type AdvanceRate at its place in a list. */
export interface AdvanceRateEdge extends EdgeOf<'AdvanceRateEdge', AdvanceRate> {}

/** A record of type Amount at its place in a list. */
export interface AmountEdge extends EdgeOf<'AmountEdge', Amount> {}

/** A record of type Beneficiary at its place in a list. */
export interface BeneficiaryEdge extends EdgeOf<'BeneficiaryEdge', Beneficiary> {}

/** A record of type Communication at its place in a list. */
export interface CommunicationEdge extends EdgeOf<'CommunicationEdge', Communication> {}

/** A record of type Consultancy at its place in a list. */
export interface ConsultancyEdge extends EdgeOf<'ConsultancyEdge', Consultancy> {}

/** A record of type CostItem at its place in a list. */
export interface CostItemEdge extends EdgeOf<'CostItemEdge', CostItem> {}

/** A record of type DemonstrationModel at its place in a list. */
export interface DemonstrationModelEdge extends EdgeOf<'DemonstrationModelEdge', DemonstrationModel> {}

/** A record of type EligibilityRule at its place in a list. */
export interface EligibilityRuleEdge extends EdgeOf<'EligibilityRuleEdge', EligibilityRule> {}

/** A record of type FairParticipation at its place in a list. */
export interface FairParticipationEdge extends EdgeOf<'FairParticipationEdge', FairParticipation> {}

/** A record of type Flow at its place in a list. */
export interface FlowEdge extends EdgeOf<'FlowEdge', Flow> {}

/** A record of type Indicator at its place in a list. */
export interface IndicatorEdge extends EdgeOf<'IndicatorEdge', Indicator> {}

/** A record of type IndicatorResult at its place in a list. */
export interface IndicatorResultEdge extends EdgeOf<'IndicatorResultEdge', IndicatorResult> {}

/** A record of type InstitutionalTask at its place in a list. */
export interface InstitutionalTaskEdge extends EdgeOf<'InstitutionalTaskEdge', InstitutionalTask> {}

/** A record of type LegalInstrument at its place in a list. */
export interface LegalInstrumentEdge extends EdgeOf<'LegalInstrumentEdge', LegalInstrument> {}

/** A record of type MachineryItem at its place in a list. */
export interface MachineryItemEdge extends EdgeOf<'MachineryItemEdge', MachineryItem> {}

/** A record of type NeedsSurveyAnswer at its place in a list. */
export interface NeedsSurveyAnswerEdge extends EdgeOf<'NeedsSurveyAnswerEdge', NeedsSurveyAnswer> {}

/** A record of type NeedsSurvey at its place in a list. */
export interface NeedsSurveyEdge extends EdgeOf<'NeedsSurveyEdge', NeedsSurvey> {}

/** A record of type Organisation at its place in a list. */
export interface OrganisationEdge extends EdgeOf<'OrganisationEdge', Organisation> {}

/** A record of type Participation at its place in a list. */
export interface ParticipationEdge extends EdgeOf<'ParticipationEdge', Participation> {}

/** A record of type Place at its place in a list. */
export interface PlaceEdge extends EdgeOf<'PlaceEdge', Place> {}

/** A record of type Programme at its place in a list. */
export interface ProgrammeEdge extends EdgeOf<'ProgrammeEdge', Programme> {}

/** A record of type Proposal at its place in a list. */
export interface ProposalEdge extends EdgeOf<'ProposalEdge', Proposal> {}

/** A record of type ReportedFigure at its place in a list. */
export interface ReportedFigureEdge extends EdgeOf<'ReportedFigureEdge', ReportedFigure> {}

/** A record of type SearchHit at its place in a list. */
export interface SearchHitEdge extends EdgeOf<'SearchHitEdge', SearchHit> {}

/** A record of type Sector at its place in a list. */
export interface SectorEdge extends EdgeOf<'SectorEdge', Sector> {}

/** A record of type SelectionEntry at its place in a list. */
export interface SelectionEntryEdge extends EdgeOf<'SelectionEntryEdge', SelectionEntry> {}

/** A record of type Source at its place in a list. */
export interface SourceEdge extends EdgeOf<'SourceEdge', Source> {}

/** A record of type Statement at its place in a list. */
export interface StatementEdge extends EdgeOf<'StatementEdge', Statement> {}

/** A record of type StatusEvent at its place in a list. */
export interface StatusEventEdge extends EdgeOf<'StatusEventEdge', StatusEvent> {}

/** A record of type SupportNorm at its place in a list. */
export interface SupportNormEdge extends EdgeOf<'SupportNormEdge', SupportNorm> {}

/** A record of type TradeFair at its place in a list. */
export interface TradeFairEdge extends EdgeOf<'TradeFairEdge', TradeFair> {}

/** A record of type TrainingCourse at its place in a list. */
export interface TrainingCourseEdge extends EdgeOf<'TrainingCourseEdge', TrainingCourse> {}

/** A record of type TypicalProduct at its place in a list. */
export interface TypicalProductEdge extends EdgeOf<'TypicalProductEdge', TypicalProduct> {}

/** A record of type YearEndEvent at its place in a list. */
export interface YearEndEventEdge extends EdgeOf<'YearEndEventEdge', YearEndEvent> {}

export interface OrderOf<By> {
  /** The key. */
  readonly by: By;
  /** Ascending unless asked otherwise. */
  readonly direction?: SortDirection | undefined;
  /** Records without a value come last unless asked otherwise. */
  readonly nulls?: NullPlacement | undefined;
}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface ActivityOrder extends OrderOf<ActivityOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface ActivitySubtypeOrder extends OrderOf<ActivitySubtypeOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface AdjustmentOrder extends OrderOf<AdjustmentOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface AdvanceRateOrder extends OrderOf<AdvanceRateOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface AmountOrder extends OrderOf<AmountOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface BeneficiaryOrder extends OrderOf<BeneficiaryOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface CommunicationOrder extends OrderOf<CommunicationOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface ConsultancyOrder extends OrderOf<ConsultancyOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface CostItemOrder extends OrderOf<CostItemOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface DemonstrationModelOrder extends OrderOf<DemonstrationModelOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface EligibilityRuleOrder extends OrderOf<EligibilityRuleOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface FairParticipationOrder extends OrderOf<FairParticipationOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface FlowOrder extends OrderOf<FlowOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface IndicatorOrder extends OrderOf<IndicatorOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface IndicatorResultOrder extends OrderOf<IndicatorResultOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface InstitutionalTaskOrder extends OrderOf<InstitutionalTaskOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface LegalInstrumentOrder extends OrderOf<LegalInstrumentOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface MachineryItemOrder extends OrderOf<MachineryItemOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface NeedsSurveyAnswerOrder extends OrderOf<NeedsSurveyAnswerOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface NeedsSurveyOrder extends OrderOf<NeedsSurveyOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface OrganisationOrder extends OrderOf<OrganisationOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface ParticipationOrder extends OrderOf<ParticipationOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface PlaceOrder extends OrderOf<PlaceOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface ProgrammeOrder extends OrderOf<ProgrammeOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface ProposalOrder extends OrderOf<ProposalOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface ReportedFigureOrder extends OrderOf<ReportedFigureOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface SearchHitOrder extends OrderOf<SearchHitOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface SectorOrder extends OrderOf<SectorOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface SelectionEntryOrder extends OrderOf<SelectionEntryOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface SourceOrder extends OrderOf<SourceOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface StatementOrder extends OrderOf<StatementOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface StatusEventOrder extends OrderOf<StatusEventOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface SupportNormOrder extends OrderOf<SupportNormOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface TradeFairOrder extends OrderOf<TradeFairOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface TrainingCourseOrder extends OrderOf<TrainingCourseOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface TypicalProductOrder extends OrderOf<TypicalProductOrderField> {}

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export interface YearEndEventOrder extends OrderOf<YearEndEventOrderField> {}

export interface ListArgumentsOf<OrderBy, Where> {
  /** Begin behind this cursor, of the same list, filter and order. */
  readonly after?: string | null | undefined;
  /** End before this cursor, of the same list, filter and order. */
  readonly before?: string | null | undefined;
  /** How many records from the start or behind `after`: 20 unless `first` or `last` is given, at most 100. */
  readonly first?: number | null | undefined;
  /** How many records from the end or before `before`, at most 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Keys of the order, the first decides first. */
  readonly orderBy?: readonly OrderBy[] | null | undefined;
  /** Conditions that the records meet. */
  readonly where?: Where | null | undefined;
}

export interface ProposalListArguments extends ListArgumentsOf<ProposalOrder, ProposalFilter> {}

export interface ActivitySubtypeListArguments extends ListArgumentsOf<ActivitySubtypeOrder, ActivitySubtypeFilter> {}

export interface AdvanceRateListArguments extends ListArgumentsOf<AdvanceRateOrder, AdvanceRateFilter> {}

export interface SupportNormListArguments extends ListArgumentsOf<SupportNormOrder, SupportNormFilter> {}

export interface BeneficiaryListArguments extends ListArgumentsOf<BeneficiaryOrder, BeneficiaryFilter> {}

export interface ConsultancyListArguments extends ListArgumentsOf<ConsultancyOrder, ConsultancyFilter> {}

export interface DemonstrationModelListArguments extends ListArgumentsOf<DemonstrationModelOrder, DemonstrationModelFilter> {}

export interface FairParticipationListArguments extends ListArgumentsOf<FairParticipationOrder, FairParticipationFilter> {}

export interface MachineryItemListArguments extends ListArgumentsOf<MachineryItemOrder, MachineryItemFilter> {}

export interface ParticipationListArguments extends ListArgumentsOf<ParticipationOrder, ParticipationFilter> {}

export interface TypicalProductListArguments extends ListArgumentsOf<TypicalProductOrder, TypicalProductFilter> {}

export interface ReportedFigureListArguments extends ListArgumentsOf<ReportedFigureOrder, ReportedFigureFilter> {}

export interface StatementListArguments extends ListArgumentsOf<StatementOrder, StatementFilter> {}

export interface SourceListArguments extends ListArgumentsOf<SourceOrder, SourceFilter> {}

export interface IndicatorResultListArguments extends ListArgumentsOf<IndicatorResultOrder, IndicatorResultFilter> {}

export interface EligibilityRuleListArguments extends ListArgumentsOf<EligibilityRuleOrder, EligibilityRuleFilter> {}

export interface InstitutionalTaskListArguments extends ListArgumentsOf<InstitutionalTaskOrder, InstitutionalTaskFilter> {}

export interface ProgrammeListArguments extends ListArgumentsOf<ProgrammeOrder, ProgrammeFilter> {}

export interface SectorListArguments extends ListArgumentsOf<SectorOrder, SectorFilter> {}

export interface NeedsSurveyAnswerListArguments extends ListArgumentsOf<NeedsSurveyAnswerOrder, NeedsSurveyAnswerFilter> {}

export interface TradeFairListArguments extends ListArgumentsOf<TradeFairOrder, TradeFairFilter> {}

export interface TrainingCourseListArguments extends ListArgumentsOf<TrainingCourseOrder, TrainingCourseFilter> {}

export interface PlaceListArguments extends ListArgumentsOf<PlaceOrder, PlaceFilter> {}

export interface NeedsSurveyListArguments extends ListArgumentsOf<NeedsSurveyOrder, NeedsSurveyFilter> {}

export interface OrganisationListArguments extends ListArgumentsOf<OrganisationOrder, OrganisationFilter> {}

export interface AdjustmentListArguments extends ListArgumentsOf<AdjustmentOrder, AdjustmentFilter> {}

export interface AmountListArguments extends ListArgumentsOf<AmountOrder, AmountFilter> {}

export interface CommunicationListArguments extends ListArgumentsOf<CommunicationOrder, CommunicationFilter> {}

export interface CostItemListArguments extends ListArgumentsOf<CostItemOrder, CostItemFilter> {}

export interface FlowListArguments extends ListArgumentsOf<FlowOrder, FlowFilter> {}

export interface SelectionEntryListArguments extends ListArgumentsOf<SelectionEntryOrder, SelectionEntryFilter> {}

export interface StatusEventListArguments extends ListArgumentsOf<StatusEventOrder, StatusEventFilter> {}

export interface YearEndEventListArguments extends ListArgumentsOf<YearEndEventOrder, YearEndEventFilter> {}

export interface ActivityListArguments extends ListArgumentsOf<ActivityOrder, ActivityFilter> {}

export interface IndicatorListArguments extends ListArgumentsOf<IndicatorOrder, IndicatorFilter> {}

export interface LegalInstrumentListArguments extends ListArgumentsOf<LegalInstrumentOrder, LegalInstrumentFilter> {}

export interface ConnectionOf<Typename, Edges, Nodes> {
  /** The name of the type. */
  readonly __typename: Typename;
  /** The records of the page with their cursors, in order. */
  readonly edges: readonly Edges[];
  /** The records of the page, in order. */
  readonly nodes: readonly Nodes[];
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. */
  readonly totalCount: number;
}

/** A page of a list of records of type Activity. */
export interface ActivityConnection extends ConnectionOf<'ActivityConnection', ActivityEdge, Activity> {}

/** A page of a list of records of type ActivitySubtype. */
export interface ActivitySubtypeConnection extends ConnectionOf<'ActivitySubtypeConnection', ActivitySubtypeEdge, ActivitySubtype> {}

/** A page of a list of records of type Adjustment. */
export interface AdjustmentConnection extends ConnectionOf<'AdjustmentConnection', AdjustmentEdge, Adjustment> {}

/** A page of a list of records of type AdvanceRate. */
export interface AdvanceRateConnection extends ConnectionOf<'AdvanceRateConnection', AdvanceRateEdge, AdvanceRate> {}

/** A page of a list of records of type Amount. */
export interface AmountConnection extends ConnectionOf<'AmountConnection', AmountEdge, Amount> {}

/** A page of a list of records of type Beneficiary. */
export interface BeneficiaryConnection extends ConnectionOf<'BeneficiaryConnection', BeneficiaryEdge, Beneficiary> {}

/** A page of a list of records of type Communication. */
export interface CommunicationConnection extends ConnectionOf<'CommunicationConnection', CommunicationEdge, Communication> {}

/** A page of a list of records of type Consultancy. */
export interface ConsultancyConnection extends ConnectionOf<'ConsultancyConnection', ConsultancyEdge, Consultancy> {}

/** A page of a list of records of type CostItem. */
export interface CostItemConnection extends ConnectionOf<'CostItemConnection', CostItemEdge, CostItem> {}

/** A page of a list of records of type DemonstrationModel. */
export interface DemonstrationModelConnection extends ConnectionOf<'DemonstrationModelConnection', DemonstrationModelEdge, DemonstrationModel> {}

/** A page of a list of records of type EligibilityRule. */
export interface EligibilityRuleConnection extends ConnectionOf<'EligibilityRuleConnection', EligibilityRuleEdge, EligibilityRule> {}

/** A page of a list of records of type FairParticipation. */
export interface FairParticipationConnection extends ConnectionOf<'FairParticipationConnection', FairParticipationEdge, FairParticipation> {}

/** A page of a list of records of type Flow. */
export interface FlowConnection extends ConnectionOf<'FlowConnection', FlowEdge, Flow> {}

/** A page of a list of records of type Indicator. */
export interface IndicatorConnection extends ConnectionOf<'IndicatorConnection', IndicatorEdge, Indicator> {}

/** A page of a list of records of type IndicatorResult. */
export interface IndicatorResultConnection extends ConnectionOf<'IndicatorResultConnection', IndicatorResultEdge, IndicatorResult> {}

/** A page of a list of records of type InstitutionalTask. */
export interface InstitutionalTaskConnection extends ConnectionOf<'InstitutionalTaskConnection', InstitutionalTaskEdge, InstitutionalTask> {}

/** A page of a list of records of type LegalInstrument. */
export interface LegalInstrumentConnection extends ConnectionOf<'LegalInstrumentConnection', LegalInstrumentEdge, LegalInstrument> {}

/** A page of a list of records of type MachineryItem. */
export interface MachineryItemConnection extends ConnectionOf<'MachineryItemConnection', MachineryItemEdge, MachineryItem> {}

/** A page of a list of records of type NeedsSurveyAnswer. */
export interface NeedsSurveyAnswerConnection extends ConnectionOf<'NeedsSurveyAnswerConnection', NeedsSurveyAnswerEdge, NeedsSurveyAnswer> {}

/** A page of a list of records of type NeedsSurvey. */
export interface NeedsSurveyConnection extends ConnectionOf<'NeedsSurveyConnection', NeedsSurveyEdge, NeedsSurvey> {}

/** A page of a list of records of type Organisation. */
export interface OrganisationConnection extends ConnectionOf<'OrganisationConnection', OrganisationEdge, Organisation> {}

/** A page of a list of records of type Participation. */
export interface ParticipationConnection extends ConnectionOf<'ParticipationConnection', ParticipationEdge, Participation> {}

/** A page of a list of records of type Place. */
export interface PlaceConnection extends ConnectionOf<'PlaceConnection', PlaceEdge, Place> {}

/** A page of a list of records of type Programme. */
export interface ProgrammeConnection extends ConnectionOf<'ProgrammeConnection', ProgrammeEdge, Programme> {}

/** A page of a list of records of type Proposal. */
export interface ProposalConnection extends ConnectionOf<'ProposalConnection', ProposalEdge, Proposal> {}

/** A page of a list of records of type ReportedFigure. */
export interface ReportedFigureConnection extends ConnectionOf<'ReportedFigureConnection', ReportedFigureEdge, ReportedFigure> {}

/** A page of a list of records of type Sector. */
export interface SectorConnection extends ConnectionOf<'SectorConnection', SectorEdge, Sector> {}

/** A page of a list of records of type SelectionEntry. */
export interface SelectionEntryConnection extends ConnectionOf<'SelectionEntryConnection', SelectionEntryEdge, SelectionEntry> {}

/** A page of a list of records of type Source. */
export interface SourceConnection extends ConnectionOf<'SourceConnection', SourceEdge, Source> {}

/** A page of a list of records of type Statement. */
export interface StatementConnection extends ConnectionOf<'StatementConnection', StatementEdge, Statement> {}

/** A page of a list of records of type StatusEvent. */
export interface StatusEventConnection extends ConnectionOf<'StatusEventConnection', StatusEventEdge, StatusEvent> {}

/** A page of a list of records of type SupportNorm. */
export interface SupportNormConnection extends ConnectionOf<'SupportNormConnection', SupportNormEdge, SupportNorm> {}

/** A page of a list of records of type TradeFair. */
export interface TradeFairConnection extends ConnectionOf<'TradeFairConnection', TradeFairEdge, TradeFair> {}

/** A page of a list of records of type TrainingCourse. */
export interface TrainingCourseConnection extends ConnectionOf<'TrainingCourseConnection', TrainingCourseEdge, TrainingCourse> {}

/** A page of a list of records of type TypicalProduct. */
export interface TypicalProductConnection extends ConnectionOf<'TypicalProductConnection', TypicalProductEdge, TypicalProduct> {}

/** A page of a list of records of type YearEndEvent. */
export interface YearEndEventConnection extends ConnectionOf<'YearEndEventConnection', YearEndEventEdge, YearEndEvent> {}

export interface TotalsArgumentsOf<Where> {
  /** Only the records that meet this. */
  readonly where?: Where | null | undefined;
}

export interface IndicatorTotalsArguments extends TotalsArgumentsOf<IndicatorResultFilter> {}

export interface PlaceTrainingTotalsArguments extends TotalsArgumentsOf<TrainingCourseFilter> {}

export interface QueryNeedTotalsArguments extends TotalsArgumentsOf<NeedsSurveyAnswerFilter> {}

export interface QueryNeedsSurveyTotalsArguments extends TotalsArgumentsOf<NeedsSurveyFilter> {}

/** Conditions on a value of type BigInt; all that are given must hold. An operator that is null is ignored. */
export interface BigIntFilter {
  /** From one value to another, both included. */
  readonly between?: BigIntRange | null | undefined;
  /** Equal. */
  readonly eq?: bigint | null | undefined;
  /** Greater; later. */
  readonly gt?: bigint | null | undefined;
  /** Greater or equal; not earlier. */
  readonly gte?: bigint | null | undefined;
  /** One of these. */
  readonly in?: readonly bigint[] | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Less; earlier. */
  readonly lt?: bigint | null | undefined;
  /** Less or equal; not later. */
  readonly lte?: bigint | null | undefined;
  /** Different, or without a value. */
  readonly not?: bigint | null | undefined;
}

/** Conditions on a value of type VND; all that are given must hold. An operator that is null is ignored. */
export interface VNDFilter {
  /** From one value to another, both included. */
  readonly between?: VNDRange | null | undefined;
  /** Equal. */
  readonly eq?: bigint | null | undefined;
  /** Greater; later. */
  readonly gt?: bigint | null | undefined;
  /** Greater or equal; not earlier. */
  readonly gte?: bigint | null | undefined;
  /** One of these. */
  readonly in?: readonly bigint[] | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Less; earlier. */
  readonly lt?: bigint | null | undefined;
  /** Less or equal; not later. */
  readonly lte?: bigint | null | undefined;
  /** Different, or without a value. */
  readonly not?: bigint | null | undefined;
}

/** Conditions on a value of type Date; all that are given must hold. An operator that is null is ignored. */
export interface DateFilter {
  /** From one value to another, both included. */
  readonly between?: DateRange | null | undefined;
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** Greater; later. */
  readonly gt?: string | null | undefined;
  /** Greater or equal; not earlier. */
  readonly gte?: string | null | undefined;
  /** One of these. */
  readonly in?: readonly string[] | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Less; earlier. */
  readonly lt?: string | null | undefined;
  /** Less or equal; not later. */
  readonly lte?: string | null | undefined;
  /** Different, or without a value. */
  readonly not?: string | null | undefined;
}

/** Conditions on a value of type Decimal; all that are given must hold. An operator that is null is ignored. */
export interface DecimalFilter {
  /** From one value to another, both included. */
  readonly between?: DecimalRange | null | undefined;
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** Greater; later. */
  readonly gt?: string | null | undefined;
  /** Greater or equal; not earlier. */
  readonly gte?: string | null | undefined;
  /** One of these. */
  readonly in?: readonly string[] | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Less; earlier. */
  readonly lt?: string | null | undefined;
  /** Less or equal; not later. */
  readonly lte?: string | null | undefined;
  /** Different, or without a value. */
  readonly not?: string | null | undefined;
}

/** Conditions on records of type Activity; all that are given must hold. */
export interface ActivityFilter {
  /** All of these hold. */
  readonly and?: readonly ActivityFilter[] | null | undefined;
  /** How sure the wording is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The clause of article 4. */
  readonly clause?: IntFilter | null | undefined;
  /** The public code, such as `VOCATIONAL_TRAINING`. */
  readonly code?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ActivityFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly ActivityFilter[] | null | undefined;
  /** Proposals whose primary content it is. */
  readonly proposals?: ProposalListFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The second level below it. */
  readonly subtypes?: ActivitySubtypeListFilter | null | undefined;
  /** First day of validity. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Valid on this day. */
  readonly validOn?: string | null | undefined;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
}

/** Conditions on records of type ActivitySubtype; all that are given must hold. */
export interface ActivitySubtypeFilter {
  /** The content that it belongs to. */
  readonly activity?: ActivityFilter | null | undefined;
  /** How much of it may be advanced. */
  readonly advanceRates?: AdvanceRateListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly ActivitySubtypeFilter[] | null | undefined;
  /** The public code, such as `MACHINERY_APPLICATION`. */
  readonly code?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ActivitySubtypeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly ActivitySubtypeFilter[] | null | undefined;
  /** Proposals of this subtype. */
  readonly proposals?: ProposalListFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The support norms that limit it. */
  readonly supportNorms?: SupportNormListFilter | null | undefined;
}

/** Conditions on records of type Adjustment; all that are given must hold. */
export interface AdjustmentFilter {
  /** All of these hold. */
  readonly and?: readonly AdjustmentFilter[] | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Who decided. */
  readonly decidedByRole?: ActorRoleFilter | null | undefined;
  /** The day of the decision; null while it is pending. */
  readonly decidedOn?: DateFilter | null | undefined;
  /** What became of it. */
  readonly decision?: AdjustmentDecisionFilter | null | undefined;
  /** What it changes. */
  readonly kind?: AdjustmentKindFilter | null | undefined;
  /** The new last day; null unless it extends the time. */
  readonly newEnd?: DateFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AdjustmentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly AdjustmentFilter[] | null | undefined;
  /** The proposal that it changes. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The day of the request. */
  readonly requestedOn?: DateFilter | null | undefined;
}

/** Conditions on records of type AdvanceRate; all that are given must hold. */
export interface AdvanceRateFilter {
  /** The support that may be advanced. */
  readonly activitySubtype?: ActivitySubtypeFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly AdvanceRateFilter[] | null | undefined;
  /** How sure it is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The instrument that sets it. */
  readonly instrument?: LegalInstrumentFilter | null | undefined;
  /** Greatest share of the support in percent; null when not known. */
  readonly maximumRatePercent?: DecimalFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AdvanceRateFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly AdvanceRateFilter[] | null | undefined;
  /** National or local. */
  readonly programmeLevel?: ProgrammeLevelFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** First day of validity. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Valid on this day. */
  readonly validOn?: string | null | undefined;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
  /** The share of the work, in percent, beyond which it is paid; null when none is asked for. */
  readonly workDonePercent?: DecimalFilter | null | undefined;
}

/** Conditions on records of type Amount; all that are given must hold. */
export interface AmountFilter {
  /** The amount in đồng; null when it is not known. */
  readonly amount?: VNDFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly AmountFilter[] | null | undefined;
  /** The greatest possible amount in đồng; null when not known or open. */
  readonly ceiling?: VNDFilter | null | undefined;
  /** The least possible amount in đồng; null when not known. */
  readonly floor?: VNDFilter | null | undefined;
  /** Whose money it is. */
  readonly fundingSource?: FundingSourceFilter | null | undefined;
  /** True for an amount that a later one replaced. */
  readonly isSuperseded?: BooleanFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AmountFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly AmountFilter[] | null | undefined;
  /** Whose amount it is. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The words that limit it. */
  readonly qualifier?: QualifierFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Counts the versions of the amount from 1. */
  readonly revision?: IntFilter | null | undefined;
  /** The budget stage. */
  readonly stage?: BudgetStageFilter | null | undefined;
}

/** Conditions on records of type Beneficiary; all that are given must hold. */
export interface BeneficiaryFilter {
  /** All of these hold. */
  readonly and?: readonly BeneficiaryFilter[] | null | undefined;
  /** Its branches. */
  readonly branches?: BeneficiaryListFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The advice that it was given. */
  readonly consultancies?: ConsultancyListFilter | null | undefined;
  /** The models that it hosts. */
  readonly demonstrationModels?: DemonstrationModelListFilter | null | undefined;
  /** The district where it is. */
  readonly district?: PlaceFilter | null | undefined;
  /** The category of the law. */
  readonly eligibilityCategory?: EligibilityCategoryFilter | null | undefined;
  /** Beneficiaries that may be supported on this day, by category and place; those of whom it is not sure are left out. */
  readonly eligibleOn?: string | null | undefined;
  /** Employees in the year they were counted. */
  readonly employees?: IntFilter | null | undefined;
  /** The year in which employees were counted. */
  readonly employeesYear?: IntFilter | null | undefined;
  /** Its parts in fairs. */
  readonly fairParticipations?: FairParticipationListFilter | null | undefined;
  /** The legal form. */
  readonly legalForm?: LegalFormFilter | null | undefined;
  /** The machinery that it got. */
  readonly machineryItems?: MachineryItemListFilter | null | undefined;
  /** The name; of a household its public label. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: BeneficiaryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly BeneficiaryFilter[] | null | undefined;
  /** The head of a branch. */
  readonly parent?: BeneficiaryFilter | null | undefined;
  /** Its parts in proposals. */
  readonly participations?: ParticipationListFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The province where it is. */
  readonly province?: PlaceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the name, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** Its sector, where the edition lists it; ask its division by `parent`. */
  readonly sector?: SectorFilter | null | undefined;
  /** Four digits of VSIC; mind the edition. */
  readonly sectorCode?: StringFilter | null | undefined;
  /** The edition of VSIC. */
  readonly sectorVersion?: SectorVersionFilter | null | undefined;
  /** The tax number, with its hyphen. */
  readonly taxCode?: StringFilter | null | undefined;
  /** Its products that entered selection. */
  readonly typicalProducts?: TypicalProductListFilter | null | undefined;
}

/** Conditions on a value of type Boolean; all that are given must hold. An operator that is null is ignored. */
export interface BooleanFilter {
  /** Equal. */
  readonly eq?: boolean | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: boolean | null | undefined;
}

/** Conditions on records of type Communication; all that are given must hold. */
export interface CommunicationFilter {
  /** All of these hold. */
  readonly and?: readonly CommunicationFilter[] | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The last day. */
  readonly endsOn?: DateFilter | null | undefined;
  /** Programmes, issues or articles. */
  readonly items?: IntFilter | null | undefined;
  /** Television, radio, print, web or leaflet. */
  readonly kind?: CommunicationKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CommunicationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly CommunicationFilter[] | null | undefined;
  /** The station, paper or page. */
  readonly outlet?: StringFilter | null | undefined;
  /** The proposal that pays for it. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** Persons reached. */
  readonly reach?: IntFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in titles and outlet, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The first day. */
  readonly startsOn?: DateFilter | null | undefined;
}

/** Conditions on records of type Consultancy; all that are given must hold. */
export interface ConsultancyFilter {
  /** All of these hold. */
  readonly and?: readonly ConsultancyFilter[] | null | undefined;
  /** Who is advised. */
  readonly beneficiary?: BeneficiaryFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The organisation that advises. */
  readonly consultant?: StringFilter | null | undefined;
  /** Days of advice. */
  readonly days?: IntFilter | null | undefined;
  /** The last day. */
  readonly endsOn?: DateFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ConsultancyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly ConsultancyFilter[] | null | undefined;
  /** The proposal that pays for it. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The first day. */
  readonly startsOn?: DateFilter | null | undefined;
  /** What the advice is on. */
  readonly topic?: ConsultancyTopicFilter | null | undefined;
}

/** Conditions on records of type CostItem; all that are given must hold. */
export interface CostItemFilter {
  /** The amount in đồng. */
  readonly amount?: VNDFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly CostItemFilter[] | null | undefined;
  /** Whose money it is. */
  readonly fundingSource?: FundingSourceFilter | null | undefined;
  /** What the money is for. */
  readonly item?: CostItemKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: CostItemFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly CostItemFilter[] | null | undefined;
  /** Whose money it is a part of. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The budget stage. */
  readonly stage?: BudgetStageFilter | null | undefined;
}

/** Conditions on records of type DemonstrationModel; all that are given must hold. */
export interface DemonstrationModelFilter {
  /** All of these hold. */
  readonly and?: readonly DemonstrationModelFilter[] | null | undefined;
  /** Its capacity; compare only capacities of one unit. */
  readonly capacity?: IntFilter | null | undefined;
  /** The unit of the capacity. */
  readonly capacityUnit?: StringFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Its cost in đồng, from all sources; null when not known or withheld. */
  readonly cost?: VNDFilter | null | undefined;
  /** The range that the cost of a household’s model lies in. */
  readonly costBand?: AmountBandFilter | null | undefined;
  /** The establishment where it stands. */
  readonly host?: BeneficiaryFilter | null | undefined;
  /** What it shows. */
  readonly kind?: DemonstrationModelKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: DemonstrationModelFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly DemonstrationModelFilter[] | null | undefined;
  /** The district or commune where it stands. */
  readonly place?: PlaceFilter | null | undefined;
  /** The proposal that builds it. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in names and technology, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
}

/** Conditions on what a record is at the end of a day; all that are given must hold. */
export interface DisbursedOnFilter {
  /** The amount in đồng; without one where no flow is recorded or the day of one is not known. */
  readonly amount?: VNDFilter | null | undefined;
  /** The day. */
  readonly on: string;
}

/** Conditions on what a record is at the end of a day; all that are given must hold. */
export interface DurationOnFilter {
  /** The days from the event to the next or, where there is none, to the day; without a number after the day and in a final status. */
  readonly days?: IntFilter | null | undefined;
  /** The day. */
  readonly on: string;
}

/** Conditions on records of type EligibilityFinding; all that are given must hold. */
export interface EligibilityFindingFilter {
  /** All of these hold. */
  readonly and?: readonly EligibilityFindingFilter[] | null | undefined;
  /** How sure it is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EligibilityFindingFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly EligibilityFindingFilter[] | null | undefined;
  /** What was found. */
  readonly outcome?: EligibilityFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** First day of validity. */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
}

/** Conditions on records of type EligibilityRule; all that are given must hold. */
export interface EligibilityRuleFilter {
  /** All of these hold. */
  readonly and?: readonly EligibilityRuleFilter[] | null | undefined;
  /** The category that it is about; null for places. */
  readonly category?: EligibilityCategoryFilter | null | undefined;
  /** How sure it is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The act that sets it. */
  readonly instrument?: LegalInstrumentFilter | null | undefined;
  /** Whether the place counts too; null for places. */
  readonly needsEligiblePlace?: BooleanFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EligibilityRuleFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly EligibilityRuleFilter[] | null | undefined;
  /** What it decides. */
  readonly outcome?: EligibilityFilter | null | undefined;
  /** The rank of the places that it is about; null for a category. */
  readonly placeType?: PlaceTypeFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The rank of the province that they lie in; null when any. */
  readonly provinceType?: PlaceTypeFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** First day of validity. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Valid on this day. */
  readonly validOn?: string | null | undefined;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
}

/** Conditions on records of type FairExhibit; all that are given must hold. */
export interface FairExhibitFilter {
  /** All of these hold. */
  readonly and?: readonly FairExhibitFilter[] | null | undefined;
  /** This does not hold. */
  readonly not?: FairExhibitFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly FairExhibitFilter[] | null | undefined;
  /** The group of products. */
  readonly productGroup?: ProductGroupFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
}

/** Conditions on records of type FairParticipation; all that are given must hold. */
export interface FairParticipationFilter {
  /** All of these hold. */
  readonly and?: readonly FairParticipationFilter[] | null | undefined;
  /** The exhibitor. */
  readonly beneficiary?: BeneficiaryFilter | null | undefined;
  /** Its booths; null when not known. */
  readonly booths?: IntFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Contracts made at the fair. */
  readonly contracts?: IntFilter | null | undefined;
  /** The groups of products that it showed. */
  readonly exhibits?: FairExhibitListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: FairParticipationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly FairParticipationFilter[] | null | undefined;
  /** The value of its orders in đồng; null when not known or withheld. */
  readonly orders?: VNDFilter | null | undefined;
  /** The range that a household’s orders lie in. */
  readonly ordersBand?: AmountBandFilter | null | undefined;
  /** The proposal that supports it. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** State money for it in đồng; null when not known or withheld. */
  readonly stateSupport?: VNDFilter | null | undefined;
  /** The range that a household’s state money lies in. */
  readonly stateSupportBand?: AmountBandFilter | null | undefined;
  /** The fair. */
  readonly tradeFair?: TradeFairFilter | null | undefined;
  /** Visitors of its booths. */
  readonly visitors?: IntFilter | null | undefined;
}

/** Conditions on records of type Flow; all that are given must hold. */
export interface FlowFilter {
  /** The amount in đồng. */
  readonly amount?: VNDFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly FlowFilter[] | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Whose money it is. */
  readonly fundingSource?: FundingSourceFilter | null | undefined;
  /** Advance, payment or recovery. */
  readonly kind?: FlowKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: FlowFilter | null | undefined;
  /** The day it moved; null when it is not known. */
  readonly occurredOn?: DateFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly FlowFilter[] | null | undefined;
  /** For which proposal. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
}

/** Conditions on records of type Indicator; all that are given must hold. */
export interface IndicatorFilter {
  /** All of these hold. */
  readonly and?: readonly IndicatorFilter[] | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: IndicatorFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly IndicatorFilter[] | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Its results. */
  readonly results?: IndicatorResultListFilter | null | undefined;
  /** Words sought in names and code, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** What it counts. */
  readonly unit?: FigureUnitFilter | null | undefined;
}

/** Conditions on records of type IndicatorResult; all that are given must hold. */
export interface IndicatorResultFilter {
  /** The actual output; mind the unit. */
  readonly actual?: BigIntFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly IndicatorResultFilter[] | null | undefined;
  /** The day on which it was counted. */
  readonly asOf?: DateFilter | null | undefined;
  /** What is counted. */
  readonly indicator?: IndicatorFilter | null | undefined;
  /** This does not hold. */
  readonly not?: IndicatorResultFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly IndicatorResultFilter[] | null | undefined;
  /** The planned output; mind the unit. */
  readonly planned?: BigIntFilter | null | undefined;
  /** The proposal whose output it is. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
}

/** Conditions on records of type InstitutionalTask; all that are given must hold. */
export interface InstitutionalTaskFilter {
  /** All of these hold. */
  readonly and?: readonly InstitutionalTaskFilter[] | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Name or number of the paper; letters and accents as written. */
  readonly document?: StringFilter | null | undefined;
  /** The act that it worked on. */
  readonly instrument?: LegalInstrumentFilter | null | undefined;
  /** What kind of task it is. */
  readonly kind?: InstitutionalTaskKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: InstitutionalTaskFilter | null | undefined;
  /** The day; null when not known or only announced. */
  readonly occurredOn?: DateFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly InstitutionalTaskFilter[] | null | undefined;
  /** Who does it. */
  readonly organisation?: OrganisationFilter | null | undefined;
  /** The proposal that it served. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The province where it is done. */
  readonly province?: PlaceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in title and document, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** What a source says of it. */
  readonly statement?: StatementFilter | null | undefined;
}

/** Conditions on records of type InstrumentRelation; all that are given must hold. */
export interface InstrumentRelationFilter {
  /** All of these hold. */
  readonly and?: readonly InstrumentRelationFilter[] | null | undefined;
  /** How sure it is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The act that is amended or replaced. */
  readonly earlier?: LegalInstrumentFilter | null | undefined;
  /** First day of the change; null when not known. */
  readonly effectiveOn?: DateFilter | null | undefined;
  /** Amends or replaces. */
  readonly kind?: InstrumentRelationKindFilter | null | undefined;
  /** The act that amends or replaces. */
  readonly later?: LegalInstrumentFilter | null | undefined;
  /** This does not hold. */
  readonly not?: InstrumentRelationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly InstrumentRelationFilter[] | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
}

/** Conditions on a value of type Int; all that are given must hold. An operator that is null is ignored. */
export interface IntFilter {
  /** From one value to another, both included. */
  readonly between?: IntRange | null | undefined;
  /** Equal. */
  readonly eq?: number | null | undefined;
  /** Greater; later. */
  readonly gt?: number | null | undefined;
  /** Greater or equal; not earlier. */
  readonly gte?: number | null | undefined;
  /** One of these. */
  readonly in?: readonly number[] | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Less; earlier. */
  readonly lt?: number | null | undefined;
  /** Less or equal; not later. */
  readonly lte?: number | null | undefined;
  /** Different, or without a value. */
  readonly not?: number | null | undefined;
}

/** Conditions on what a record is at the end of a day; all that are given must hold. */
export interface LateOnFilter {
  /** Days behind the end that extensions approved until then set. */
  readonly adjustedDays?: IntFilter | null | undefined;
  /** The day on which the work was completed, as known on the day. */
  readonly completedOn?: DateFilter | null | undefined;
  /** The day. */
  readonly on: string;
  /** Days behind the planned end, negative when early; without a number as `late` says why. */
  readonly originalDays?: IntFilter | null | undefined;
}

/** Conditions on records of type LegalInstrument; all that are given must hold. */
export interface LegalInstrumentFilter {
  /** The advance rates that it sets. */
  readonly advanceRates?: AdvanceRateListFilter | null | undefined;
  /** The acts that amend it. */
  readonly amendedBy?: InstrumentRelationListFilter | null | undefined;
  /** The acts that it amends. */
  readonly amends?: InstrumentRelationListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly LegalInstrumentFilter[] | null | undefined;
  /** How sure the record is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The number, such as `28/2018/TT-BTC`. */
  readonly code?: StringFilter | null | undefined;
  /** First day in force. */
  readonly effectiveFrom?: DateFilter | null | undefined;
  /** First day no longer in force. */
  readonly effectiveTo?: DateFilter | null | undefined;
  /** What it says of places and categories. */
  readonly eligibilityRules?: EligibilityRuleListFilter | null | undefined;
  /** In force on this day, as far as it is known; acts whose first day is not known are left out. */
  readonly inForceOn?: string | null | undefined;
  /** What bodies did about it. */
  readonly institutionalTasks?: InstitutionalTaskListFilter | null | undefined;
  /** The day it was issued. */
  readonly issuedOn?: DateFilter | null | undefined;
  /** Decree, circular, decision. */
  readonly kind?: InstrumentKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: LegalInstrumentFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly LegalInstrumentFilter[] | null | undefined;
  /** The programmes that it set up. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** Proposals that name it for their norms. */
  readonly proposals?: ProposalListFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The acts that replace it. */
  readonly replacedBy?: InstrumentRelationListFilter | null | undefined;
  /** The acts that it replaces. */
  readonly replaces?: InstrumentRelationListFilter | null | undefined;
  /** Words sought in number and subject, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The sectors of the edition that it issued. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** The support norms that it sets. */
  readonly supportNorms?: SupportNormListFilter | null | undefined;
}

/** Conditions on records of type MachineryItem; all that are given must hold. */
export interface MachineryItemFilter {
  /** All of these hold. */
  readonly and?: readonly MachineryItemFilter[] | null | undefined;
  /** Who uses it. */
  readonly beneficiary?: BeneficiaryFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Single machines or a line. */
  readonly form?: MachineryFormFilter | null | undefined;
  /** Machinery or a technology that is handed over. */
  readonly kind?: MachineryKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: MachineryItemFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly MachineryItemFilter[] | null | undefined;
  /** The ISO 3166 code of the country of origin. */
  readonly origin?: StringFilter | null | undefined;
  /** The proposal that supports it. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** How many. */
  readonly quantity?: IntFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** Who supplies it. */
  readonly supplier?: StringFilter | null | undefined;
  /** The price of one in đồng; null when not known or withheld. */
  readonly unitPrice?: VNDFilter | null | undefined;
  /** The range that the price of a household’s machine lies in. */
  readonly unitPriceBand?: AmountBandFilter | null | undefined;
}

/** Conditions on records of type NeedsSurveyAnswer; all that are given must hold. */
export interface NeedsSurveyAnswerFilter {
  /** All of these hold. */
  readonly and?: readonly NeedsSurveyAnswerFilter[] | null | undefined;
  /** How many establishments named it; null where withheld. */
  readonly establishments?: IntFilter | null | undefined;
  /** What is needed. */
  readonly need?: SurveyNeedFilter | null | undefined;
  /** The survey. */
  readonly needsSurvey?: NeedsSurveyFilter | null | undefined;
  /** This does not hold. */
  readonly not?: NeedsSurveyAnswerFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly NeedsSurveyAnswerFilter[] | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Why the count is withheld; null when it is not. */
  readonly withheldReason?: WithheldReasonFilter | null | undefined;
}

/** Conditions on records of type NeedsSurvey; all that are given must hold. */
export interface NeedsSurveyFilter {
  /** All of these hold. */
  readonly and?: readonly NeedsSurveyFilter[] | null | undefined;
  /** What was answered. */
  readonly answers?: NeedsSurveyAnswerListFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Establishments that were asked. */
  readonly contacted?: IntFilter | null | undefined;
  /** How establishments were asked. */
  readonly method?: SurveyMethodFilter | null | undefined;
  /** This does not hold. */
  readonly not?: NeedsSurveyFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly NeedsSurveyFilter[] | null | undefined;
  /** Where it was made. */
  readonly place?: PlaceFilter | null | undefined;
  /** The proposal that it prepared. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** What it was to find out. */
  readonly purpose?: SurveyPurposeFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Establishments that answered; null where withheld. */
  readonly responded?: IntFilter | null | undefined;
  /** The day. */
  readonly surveyedOn?: DateFilter | null | undefined;
}

/** Conditions on records of type Organisation; all that are given must hold. */
export interface OrganisationFilter {
  /** All of these hold. */
  readonly and?: readonly OrganisationFilter[] | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The proposals that it carries out. */
  readonly implementedProposals?: ProposalListFilter | null | undefined;
  /** What it does beside proposals. */
  readonly institutionalTasks?: InstitutionalTaskListFilter | null | undefined;
  /** What kind of body it is. */
  readonly kind?: OrganisationKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: OrganisationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly OrganisationFilter[] | null | undefined;
  /** The proposals that it made. */
  readonly proposedProposals?: ProposalListFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The province where it is at home. */
  readonly province?: PlaceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The trade fairs that it holds. */
  readonly tradeFairs?: TradeFairListFilter | null | undefined;
  /** The training courses that it taught. */
  readonly trainingCourses?: TrainingCourseListFilter | null | undefined;
}

/** Conditions on records of type Participation; all that are given must hold. */
export interface ParticipationFilter {
  /** All of these hold. */
  readonly and?: readonly ParticipationFilter[] | null | undefined;
  /** The beneficiary. */
  readonly beneficiary?: BeneficiaryFilter | null | undefined;
  /** Own money at the stage APPROVED, in đồng; null where withheld. */
  readonly counterpart?: VNDFilter | null | undefined;
  /** The range that the own money lies in. */
  readonly counterpartBand?: AmountBandFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly ParticipationFilter[] | null | undefined;
  /** The proposal. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The part that the beneficiary has. */
  readonly role?: ParticipationRoleFilter | null | undefined;
  /** State money at the stage APPROVED, in đồng; null where withheld. */
  readonly stateSupport?: VNDFilter | null | undefined;
  /** The range that the state money lies in. */
  readonly stateSupportBand?: AmountBandFilter | null | undefined;
}

/** Conditions on records of type PlaceAlias; all that are given must hold. */
export interface PlaceAliasFilter {
  /** All of these hold. */
  readonly and?: readonly PlaceAliasFilter[] | null | undefined;
  /** The name as printed. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceAliasFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly PlaceAliasFilter[] | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the name as printed, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
}

/** Conditions on records of type PlaceCode; all that are given must hold. */
export interface PlaceCodeFilter {
  /** All of these hold. */
  readonly and?: readonly PlaceCodeFilter[] | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceCodeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly PlaceCodeFilter[] | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The list, such as `GSO` of the statistics office. */
  readonly scheme?: StringFilter | null | undefined;
  /** First day on which the place bore it. */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which it no longer bore it; null while it does. */
  readonly validTo?: DateFilter | null | undefined;
  /** The code; with the days on which it was valid, for codes change owner. */
  readonly value?: StringFilter | null | undefined;
}

/** Conditions on records of type Place; all that are given must hold. */
export interface PlaceFilter {
  /** Other spellings of its name. */
  readonly aliases?: PlaceAliasListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly PlaceFilter[] | null | undefined;
  /** Beneficiaries in this province or district. */
  readonly beneficiaries?: BeneficiaryListFilter | null | undefined;
  /** The units one level below. */
  readonly children?: PlaceListFilter | null | undefined;
  /** The unit id, such as `P31-2018`. */
  readonly code?: StringFilter | null | undefined;
  /** Its codes in official lists. */
  readonly codes?: PlaceCodeListFilter | null | undefined;
  /** The unit of today that it is or went into as a whole: of proposals asked by their province, those in today's boundaries. */
  readonly current?: PlaceFilter | null | undefined;
  /** The demonstration models in this district or commune. */
  readonly demonstrationModels?: DemonstrationModelListFilter | null | undefined;
  /** What was found about its eligibility where the rules leave it open. */
  readonly eligibilityFindings?: EligibilityFindingListFilter | null | undefined;
  /** Places where rural industry may be supported on this day; those that are so only in part, or not for sure, are left out. */
  readonly eligibleOn?: string | null | undefined;
  /** What bodies do here beside proposals. */
  readonly institutionalTasks?: InstitutionalTaskListFilter | null | undefined;
  /** Province, district or commune. */
  readonly level?: PlaceLevelFilter | null | undefined;
  /** The name without its rank, as officially written. */
  readonly name?: StringFilter | null | undefined;
  /** Surveys of needs made here or in a unit of it. */
  readonly needsSurveys?: NeedsSurveyListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly PlaceFilter[] | null | undefined;
  /** The bodies at home in this province. */
  readonly organisations?: OrganisationListFilter | null | undefined;
  /** The unit that it belongs to. */
  readonly parent?: PlaceFilter | null | undefined;
  /** The places that went into it. */
  readonly predecessors?: PlaceSuccessionListFilter | null | undefined;
  /** The programmes of this province. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** Proposals of this province or in this district alone. */
  readonly proposals?: ProposalListFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The figures said of this province. */
  readonly reportedFigures?: ReportedFigureListFilter | null | undefined;
  /** Words sought in the name, with or without its rank (Huyện, H., TP …), and its other spellings, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** What sources say of it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** The places that followed it. */
  readonly successors?: PlaceSuccessionListFilter | null | undefined;
  /** The support norms of this province. */
  readonly supportNorms?: SupportNormListFilter | null | undefined;
  /** The trade fairs that it hosted as a province. */
  readonly tradeFairs?: TradeFairListFilter | null | undefined;
  /** Training courses held here or in a unit of it. */
  readonly trainingCourses?: TrainingCourseListFilter | null | undefined;
  /** The rank. */
  readonly type?: PlaceTypeFilter | null | undefined;
  /** First day of validity. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Valid on this day. */
  readonly validOn?: string | null | undefined;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
}

/** Conditions on records of type PlaceSuccession; all that are given must hold. */
export interface PlaceSuccessionFilter {
  /** All of these hold. */
  readonly and?: readonly PlaceSuccessionFilter[] | null | undefined;
  /** How sure it is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The day it took effect. */
  readonly effectiveOn?: DateFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceSuccessionFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly PlaceSuccessionFilter[] | null | undefined;
  /** The place before. */
  readonly predecessor?: PlaceFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** Merged whole, split, renamed or upgraded. */
  readonly relation?: SuccessionRelationFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The place after. */
  readonly successor?: PlaceFilter | null | undefined;
}

/** Conditions on records of type Programme; all that are given must hold. */
export interface ProgrammeFilter {
  /** All of these hold. */
  readonly and?: readonly ProgrammeFilter[] | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** First plan year. */
  readonly firstYear?: IntFilter | null | undefined;
  /** Last plan year. */
  readonly lastYear?: IntFilter | null | undefined;
  /** The act that set it up. */
  readonly legalBasis?: LegalInstrumentFilter | null | undefined;
  /** National or local. */
  readonly level?: ProgrammeLevelFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProgrammeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly ProgrammeFilter[] | null | undefined;
  /** Its proposals. */
  readonly proposals?: ProposalListFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The province whose programme it is. */
  readonly province?: PlaceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
}

/** Conditions on records of type ProposalArea; all that are given must hold. */
export interface ProposalAreaFilter {
  /** All of these hold. */
  readonly and?: readonly ProposalAreaFilter[] | null | undefined;
  /** This does not hold. */
  readonly not?: ProposalAreaFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly ProposalAreaFilter[] | null | undefined;
  /** The place; a province stands for the whole of it. */
  readonly place?: PlaceFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
}

/** Conditions on records of type Proposal; all that are given must hold. */
export interface ProposalFilter {
  /** True: some support in it is above rate or cap of the norm in force on the day of approval; `normChecks` says how. False: none is, as far as the amounts are known. */
  readonly aboveNorm?: boolean | null | undefined;
  /** The primary content. */
  readonly activity?: ActivityFilter | null | undefined;
  /** The second level of the content. */
  readonly activitySubtype?: ActivitySubtypeFilter | null | undefined;
  /** The last day after approved extensions; the planned one without. */
  readonly adjustedEnd?: DateFilter | null | undefined;
  /** The changes that were asked for. */
  readonly adjustments?: AdjustmentListFilter | null | undefined;
  /** Its amounts, a stage and funding source. */
  readonly amounts?: AmountListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly ProposalFilter[] | null | undefined;
  /** State money at the stage APPRAISED, in đồng; null when none is known. */
  readonly appraisedState?: VNDFilter | null | undefined;
  /** All sources together at the stage APPRAISED, in đồng; null when none is known. */
  readonly appraisedTotal?: VNDFilter | null | undefined;
  /** The day of approval. */
  readonly approvedOn?: DateFilter | null | undefined;
  /** State money at the stage APPROVED, in đồng; null when none is known. */
  readonly approvedState?: VNDFilter | null | undefined;
  /** All sources together at the stage APPROVED, in đồng; null when none is known. */
  readonly approvedTotal?: VNDFilter | null | undefined;
  /** Its places of implementation. */
  readonly areas?: ProposalAreaListFilter | null | undefined;
  /** State money at the stage ASSIGNED, in đồng; null when none is known. */
  readonly assignedState?: VNDFilter | null | undefined;
  /** All sources together at the stage ASSIGNED, in đồng; null when none is known. */
  readonly assignedTotal?: VNDFilter | null | undefined;
  /** For whom it is. */
  readonly beneficiaryScope?: BeneficiaryScopeFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** What it publishes. */
  readonly communications?: CommunicationListFilter | null | undefined;
  /** The day on which the work was completed. */
  readonly completedOn?: DateFilter | null | undefined;
  /** The advice that it pays for. */
  readonly consultancies?: ConsultancyListFilter | null | undefined;
  /** What its amounts are for. */
  readonly costItems?: CostItemListFilter | null | undefined;
  /** The models that it builds. */
  readonly demonstrationModels?: DemonstrationModelListFilter | null | undefined;
  /** State money paid out less what was returned until the end of a day. */
  readonly disbursedOn?: DisbursedOnFilter | null | undefined;
  /** The one district of implementation; proposals in several have none. */
  readonly district?: PlaceFilter | null | undefined;
  /** The exhibitors that it supports at fairs. */
  readonly fairParticipations?: FairParticipationListFilter | null | undefined;
  /** Its dated flows of money. */
  readonly flows?: FlowListFilter | null | undefined;
  /** Single, grouped or point. */
  readonly grouping?: ProposalGroupingFilter | null | undefined;
  /** Whether households take part that are not named, since its public amounts would be theirs. */
  readonly hasWithheldHouseholds?: BooleanFilter | null | undefined;
  /** Who carries it out. */
  readonly implementingOrganisation?: OrganisationFilter | null | undefined;
  /** Its outputs, planned and actual. */
  readonly indicatorResults?: IndicatorResultListFilter | null | undefined;
  /** The institutional tasks that served it. */
  readonly institutionalTasks?: InstitutionalTaskListFilter | null | undefined;
  /** How late it was at the end of a day: `{ originalDays: { gt: 0 } }` finds what was behind its planned end. */
  readonly lateOn?: LateOnFilter | null | undefined;
  /** The machinery that it supports. */
  readonly machineryItems?: MachineryItemListFilter | null | undefined;
  /** The surveys that prepared it. */
  readonly needsSurveys?: NeedsSurveyListFilter | null | undefined;
  /** The instrument that it names for its support norms. */
  readonly normInstrument?: LegalInstrumentFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProposalFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly ProposalFilter[] | null | undefined;
  /** The parts of beneficiaries. */
  readonly participations?: ParticipationListFilter | null | undefined;
  /** The year of the plan and of its budget. */
  readonly planYear?: IntFilter | null | undefined;
  /** The planned last day. */
  readonly plannedEnd?: DateFilter | null | undefined;
  /** The planned first day. */
  readonly plannedStart?: DateFilter | null | undefined;
  /** The programme that it belongs to. */
  readonly programme?: ProgrammeFilter | null | undefined;
  /** National or local. */
  readonly programmeLevel?: ProgrammeLevelFilter | null | undefined;
  /** Who proposed it. */
  readonly proposingOrganisation?: OrganisationFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The province, as it was in the plan year. */
  readonly province?: PlaceFilter | null | undefined;
  /** State money at the stage REGISTERED, in đồng; null when none is known. */
  readonly registeredState?: VNDFilter | null | undefined;
  /** All sources together at the stage REGISTERED, in đồng; null when none is known. */
  readonly registeredTotal?: VNDFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** What sources say of it, as numbers. */
  readonly reportedFigures?: ReportedFigureListFilter | null | undefined;
  /** Words sought in title and code, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** Products in the round that it paid for. */
  readonly selectionEntries?: SelectionEntryListFilter | null | undefined;
  /** State money at the stage SETTLED, in đồng; null when none is known. */
  readonly settledState?: VNDFilter | null | undefined;
  /** All sources together at the stage SETTLED, in đồng; null when none is known. */
  readonly settledTotal?: VNDFilter | null | undefined;
  /** State money still to pay or to recover at the end of a day. */
  readonly settlementOn?: SettlementOnFilter | null | undefined;
  /** What sources say of it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** The status after the last event; null without events. */
  readonly status?: ProposalStatusFilter | null | undefined;
  /** The events of its life. */
  readonly statusEvents?: StatusEventListFilter | null | undefined;
  /** The status at the end of a day, and how long it had stood there. */
  readonly statusOn?: StatusOnFilter | null | undefined;
  /** The day of the last event. */
  readonly statusSince?: DateFilter | null | undefined;
  /** The Vietnamese title; letters and accents as written. */
  readonly titleVi?: StringFilter | null | undefined;
  /** Its training courses. */
  readonly trainingCourses?: TrainingCourseListFilter | null | undefined;
  /** Its money that a budget year did not use. */
  readonly yearEndEvents?: YearEndEventListFilter | null | undefined;
}

/** Conditions on records of type ReportedFigure; all that are given must hold. */
export interface ReportedFigureFilter {
  /** All of these hold. */
  readonly and?: readonly ReportedFigureFilter[] | null | undefined;
  /** The day it holds for. */
  readonly asOf?: DateFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** What is counted, such as `total_cost`. */
  readonly metric?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ReportedFigureFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly ReportedFigureFilter[] | null | undefined;
  /** The plan year that it is said of. */
  readonly planYear?: IntFilter | null | undefined;
  /** The level of the plan that it is said of. */
  readonly programmeLevel?: ProgrammeLevelFilter | null | undefined;
  /** The proposal that it is said of. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The province that it is said of. */
  readonly province?: PlaceFilter | null | undefined;
  /** The words that limit it. */
  readonly qualifier?: QualifierFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in metric, subject and the printed text, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The source that states it. */
  readonly source?: SourceFilter | null | undefined;
  /** The statements that print it. */
  readonly statements?: StatementListFilter | null | undefined;
  /** What it is said of. */
  readonly subject?: StringFilter | null | undefined;
  /** What the number counts. */
  readonly unit?: FigureUnitFilter | null | undefined;
  /** The figure as the words say it. */
  readonly value?: BigIntFilter | null | undefined;
  /** The first value that the words no longer allow; null when they set none. */
  readonly valueBelow?: BigIntFilter | null | undefined;
  /** The least value that the words allow; null when they set none. */
  readonly valueMin?: BigIntFilter | null | undefined;
}

/** Conditions on records of type SearchHit; all that are given must hold. */
export interface SearchHitFilter {
  /** The content of a proposal. */
  readonly activity?: ActivityFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly SearchHitFilter[] | null | undefined;
  /** This does not hold. */
  readonly not?: SearchHitFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly SearchHitFilter[] | null | undefined;
  /** The province where the record is, or that it is. */
  readonly province?: PlaceFilter | null | undefined;
  /** The kind of record. */
  readonly type?: SearchTypeFilter | null | undefined;
  /** The plan year of a proposal, the year of a source or an act. */
  readonly year?: IntFilter | null | undefined;
}

/** Conditions on records of type Sector; all that are given must hold. */
export interface SectorFilter {
  /** All of these hold. */
  readonly and?: readonly SectorFilter[] | null | undefined;
  /** Beneficiaries of this sector or one beneath it. */
  readonly beneficiaries?: BeneficiaryListFilter | null | undefined;
  /** How sure the entry is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The listed entries directly below. */
  readonly children?: SectorListFilter | null | undefined;
  /** Edition and number, such as `VSIC2007-1520`. */
  readonly code?: StringFilter | null | undefined;
  /** The decision that issued the edition. */
  readonly instrument?: LegalInstrumentFilter | null | undefined;
  /** Section, division, group, class or subclass. */
  readonly level?: SectorLevelFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SectorFilter | null | undefined;
  /** A letter, or two to five digits; mind the edition. */
  readonly number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly SectorFilter[] | null | undefined;
  /** The nearest listed entry above. */
  readonly parent?: SectorFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in number and names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** First day of the edition. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Valid on this day. */
  readonly validOn?: string | null | undefined;
  /** First day on which it is no longer used; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
  /** The edition of VSIC. */
  readonly version?: SectorVersionFilter | null | undefined;
}

/** Conditions on records of type SelectionEntry; all that are given must hold. */
export interface SelectionEntryFilter {
  /** All of these hold. */
  readonly and?: readonly SelectionEntryFilter[] | null | undefined;
  /** The number of the certificate. */
  readonly certificateNumber?: StringFilter | null | undefined;
  /** The day on which the certificate was issued. */
  readonly certificateValidFrom?: DateFilter | null | undefined;
  /** First day on which the certificate is no longer valid. */
  readonly certificateValidTo?: DateFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The level of the round. */
  readonly level?: SelectionLevelFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SelectionEntryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly SelectionEntryFilter[] | null | undefined;
  /** The prize in đồng; null when there is none, or withheld. */
  readonly prize?: VNDFilter | null | undefined;
  /** The range that the prize of a household lies in. */
  readonly prizeBand?: AmountBandFilter | null | undefined;
  /** The proposal that paid for the round. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The region of a round of level REGION. */
  readonly region?: PromotionRegionFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Recognised or not; null when not known. */
  readonly result?: SelectionResultFilter | null | undefined;
  /** The year of the round. */
  readonly roundYear?: IntFilter | null | undefined;
  /** The score, 0 to 100; null when not known or withheld. */
  readonly score?: DecimalFilter | null | undefined;
  /** The product. */
  readonly typicalProduct?: TypicalProductFilter | null | undefined;
}

/** Conditions on what a record is at the end of a day; all that are given must hold. */
export interface SettlementOnFilter {
  /** The day. */
  readonly on: string;
  /** Settled less disbursed, in đồng: above 0 is to pay, below 0 to recover; without a value as `settlement` says why. */
  readonly outstanding?: VNDFilter | null | undefined;
}

/** Conditions on records of type Source; all that are given must hold. */
export interface SourceFilter {
  /** All of these hold. */
  readonly and?: readonly SourceFilter[] | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Its language, as in `vi`. */
  readonly language?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SourceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly SourceFilter[] | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The day of publication. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** Who published it. */
  readonly publisher?: StringFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The figures that it states. */
  readonly reportedFigures?: ReportedFigureListFilter | null | undefined;
  /** Words sought in title and publisher, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** What it says. */
  readonly statements?: StatementListFilter | null | undefined;
}

/** Conditions on records of type Statement; all that are given must hold. */
export interface StatementFilter {
  /** All of these hold. */
  readonly and?: readonly StatementFilter[] | null | undefined;
  /** The words; letters and accents as written. */
  readonly asPrinted?: StringFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Statements that contradict it. */
  readonly contradictedBy?: StatementListFilter | null | undefined;
  /** A statement that it contradicts. */
  readonly contradicts?: StatementFilter | null | undefined;
  /** The tasks that it tells of. */
  readonly institutionalTasks?: InstitutionalTaskListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: StatementFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly StatementFilter[] | null | undefined;
  /** The place that it is said of. */
  readonly place?: PlaceFilter | null | undefined;
  /** Where in the source it stands. */
  readonly position?: StatementPositionFilter | null | undefined;
  /** The proposal that it is said of. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The number that it prints. */
  readonly reportedFigure?: ReportedFigureFilter | null | undefined;
  /** Words sought in words, meaning and topic, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** Who says so. */
  readonly source?: SourceFilter | null | undefined;
  /** What it is about, such as `plan_status`. */
  readonly topic?: StringFilter | null | undefined;
}

/** Conditions on records of type StatusEvent; all that are given must hold. */
export interface StatusEventFilter {
  /** Who moved it. */
  readonly actorRole?: ActorRoleFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly StatusEventFilter[] | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** How long the status that the event led to had lasted until the end of a day. */
  readonly durationOn?: DurationOnFilter | null | undefined;
  /** The status before; null for the first event. */
  readonly fromStatus?: ProposalStatusFilter | null | undefined;
  /** This does not hold. */
  readonly not?: StatusEventFilter | null | undefined;
  /** The day of the event. */
  readonly occurredOn?: DateFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly StatusEventFilter[] | null | undefined;
  /** Whose step it is. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Its position in the life, from 1. */
  readonly sequence?: IntFilter | null | undefined;
  /** The status after. */
  readonly toStatus?: ProposalStatusFilter | null | undefined;
}

/** Conditions on what a record is at the end of a day; all that are given must hold. */
export interface StatusOnFilter {
  /** How many days it had been in that status; without a number in a final one. */
  readonly days?: IntFilter | null | undefined;
  /** The day. */
  readonly on: string;
  /** The day on which it came into that status. */
  readonly since?: DateFilter | null | undefined;
  /** The status; without one before the first event. */
  readonly status?: ProposalStatusFilter | null | undefined;
}

/** Conditions on a value of type String; all that are given must hold. An operator that is null is ignored. */
export interface StringFilter {
  /** Contains these characters as written; to ignore case and accents use `search`. */
  readonly contains?: string | null | undefined;
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: readonly string[] | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: string | null | undefined;
  /** Begins with these characters as written. */
  readonly startsWith?: string | null | undefined;
}

/** Conditions on records of type SupportNorm; all that are given must hold. */
export interface SupportNormFilter {
  /** What it limits. */
  readonly activitySubtype?: ActivitySubtypeFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly SupportNormFilter[] | null | undefined;
  /** Greatest support a unit, in đồng; null when only the rate applies. */
  readonly cap?: VNDFilter | null | undefined;
  /** What the cap is counted by. */
  readonly capUnit?: CapUnitFilter | null | undefined;
  /** How sure it is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The instrument that sets it. */
  readonly instrument?: LegalInstrumentFilter | null | undefined;
  /** Greatest share of the cost in percent; null when only the cap applies. */
  readonly maximumRatePercent?: DecimalFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SupportNormFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly SupportNormFilter[] | null | undefined;
  /** National or local. */
  readonly programmeLevel?: ProgrammeLevelFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The province whose norm it is. */
  readonly province?: PlaceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** First day of validity. */
  readonly validFrom?: DateFilter | null | undefined;
  /** Valid on this day. */
  readonly validOn?: string | null | undefined;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
}

/** Conditions on records of type TradeFair; all that are given must hold. */
export interface TradeFairFilter {
  /** All of these hold. */
  readonly and?: readonly TradeFairFilter[] | null | undefined;
  /** Booths of the whole fair. */
  readonly booths?: IntFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The last day. */
  readonly endsOn?: DateFilter | null | undefined;
  /** The ISO 3166 code of the country of a fair abroad. */
  readonly hostCountry?: StringFilter | null | undefined;
  /** The province where it is held. */
  readonly hostProvince?: PlaceFilter | null | undefined;
  /** This does not hold. */
  readonly not?: TradeFairFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly TradeFairFilter[] | null | undefined;
  /** Who holds it. */
  readonly organiser?: OrganisationFilter | null | undefined;
  /** Its known exhibitors. */
  readonly participations?: FairParticipationListFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The region of a regional fair. */
  readonly region?: PromotionRegionFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in names and venue, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The first day. */
  readonly startsOn?: DateFilter | null | undefined;
  /** Regional, national or abroad. */
  readonly tier?: FairTierFilter | null | undefined;
  /** Visitors of the whole fair. */
  readonly visitors?: IntFilter | null | undefined;
  /** The year of the fair. */
  readonly year?: IntFilter | null | undefined;
}

/** Conditions on records of type TrainingCourse; all that are given must hold. */
export interface TrainingCourseFilter {
  /** All of these hold. */
  readonly and?: readonly TrainingCourseFilter[] | null | undefined;
  /** Trainees who got a certificate. */
  readonly certified?: IntFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Trainees who completed it. */
  readonly completed?: IntFilter | null | undefined;
  /** Days of teaching. */
  readonly days?: IntFilter | null | undefined;
  /** The last day. */
  readonly endsOn?: DateFilter | null | undefined;
  /** Trainees who began. */
  readonly enrolled?: IntFilter | null | undefined;
  /** Women among those who began; null where withheld. */
  readonly female?: IntFilter | null | undefined;
  /** Hours of teaching. */
  readonly hours?: IntFilter | null | undefined;
  /** Whom it teaches. */
  readonly kind?: TrainingCourseKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: TrainingCourseFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly TrainingCourseFilter[] | null | undefined;
  /** The district or commune where it was held. */
  readonly place?: PlaceFilter | null | undefined;
  /** Trainees who found work. */
  readonly placed?: IntFilter | null | undefined;
  /** The proposal that it belongs to. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** Who taught it. */
  readonly provider?: OrganisationFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in trade and code, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The first day. */
  readonly startsOn?: DateFilter | null | undefined;
  /** The trade in Vietnamese; letters and accents as written. */
  readonly tradeVi?: StringFilter | null | undefined;
}

/** Conditions on records of type TypicalProduct; all that are given must hold. */
export interface TypicalProductFilter {
  /** All of these hold. */
  readonly and?: readonly TypicalProductFilter[] | null | undefined;
  /** Who makes it. */
  readonly beneficiary?: BeneficiaryFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Whether several products are judged as one. */
  readonly isSet?: BooleanFilter | null | undefined;
  /** This does not hold. */
  readonly not?: TypicalProductFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly TypicalProductFilter[] | null | undefined;
  /** The group in which it is judged. */
  readonly productGroup?: ProductGroupFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: a whole text, its beginning, the beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The rounds that it entered. */
  readonly selectionEntries?: SelectionEntryListFilter | null | undefined;
}

/** Conditions on records of type YearEndEvent; all that are given must hold. */
export interface YearEndEventFilter {
  /** The amount in đồng. */
  readonly amount?: VNDFilter | null | undefined;
  /** All of these hold. */
  readonly and?: readonly YearEndEventFilter[] | null | undefined;
  /** The year whose money it was. */
  readonly budgetYear?: IntFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** Whose money it is. */
  readonly fundingSource?: FundingSourceFilter | null | undefined;
  /** Carried over or cancelled. */
  readonly kind?: YearEndKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: YearEndEventFilter | null | undefined;
  /** The day; null when it is not known. */
  readonly occurredOn?: DateFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: readonly YearEndEventFilter[] | null | undefined;
  /** The proposal that the money was for. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
}

/** A range with both its ends. */
export interface BigIntRange {
  /** The least value. */
  readonly from: bigint;
  /** The greatest value. */
  readonly to: bigint;
}

/** A range with both its ends. */
export interface VNDRange {
  /** The least value. */
  readonly from: bigint;
  /** The greatest value. */
  readonly to: bigint;
}

/** A range with both its ends. */
export interface DateRange {
  /** The least value. */
  readonly from: string;
  /** The greatest value. */
  readonly to: string;
}

/** A range with both its ends. */
export interface DecimalRange {
  /** The least value. */
  readonly from: string;
  /** The greatest value. */
  readonly to: string;
}

/** A range with both its ends. */
export interface IntRange {
  /** The least value. */
  readonly from: number;
  /** The greatest value. */
  readonly to: number;
}

export interface PlaceBeneficiariesArguments {
  /** Begin behind this cursor, of the same list, filter and order. */
  readonly after?: string | null | undefined;
  /** End before this cursor, of the same list, filter and order. */
  readonly before?: string | null | undefined;
  /** As reported unless asked otherwise. */
  readonly boundaries?: Boundaries | undefined;
  /** How many records from the start or behind `after`: 20 unless `first` or `last` is given, at most 100. */
  readonly first?: number | null | undefined;
  /** How many records from the end or before `before`, at most 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Keys of the order, the first decides first. */
  readonly orderBy?: readonly BeneficiaryOrder[] | null | undefined;
  /** Conditions that the records meet. */
  readonly where?: BeneficiaryFilter | null | undefined;
}

export interface PlaceProposalsArguments {
  /** Begin behind this cursor, of the same list, filter and order. */
  readonly after?: string | null | undefined;
  /** End before this cursor, of the same list, filter and order. */
  readonly before?: string | null | undefined;
  /** As reported unless asked otherwise. */
  readonly boundaries?: Boundaries | undefined;
  /** How many records from the start or behind `after`: 20 unless `first` or `last` is given, at most 100. */
  readonly first?: number | null | undefined;
  /** How many records from the end or before `before`, at most 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Keys of the order, the first decides first. */
  readonly orderBy?: readonly ProposalOrder[] | null | undefined;
  /** Conditions that the records meet. */
  readonly where?: ProposalFilter | null | undefined;
}

export interface LangArguments {
  /** Vietnamese unless asked otherwise. */
  readonly lang?: Language | undefined;
}

export interface OnArguments {
  /** At the end of this day; today in Vietnam without it. */
  readonly on?: string | null | undefined;
}

export interface KindPayerSourcesArguments {
  /** Which flows. */
  readonly kind: BudgetFlow;
  /** From those of the sources that are the state, or are not; both unless given. */
  readonly payer?: Payer | null | undefined;
  /** From these funding sources only; all unless given. */
  readonly sources?: readonly FundingSource[] | null | undefined;
}

export interface PayerSourcesStageArguments {
  /** From those of the sources that are the state, or are not; both unless given. */
  readonly payer?: Payer | null | undefined;
  /** From these funding sources only; all unless given. */
  readonly sources?: readonly FundingSource[] | null | undefined;
  /** The budget stage; stages are never added. */
  readonly stage: BudgetStage;
}

export interface IndicatorArguments {
  /** The code of the indicator, such as `JOBS_CREATED`; left out where groups are by INDICATOR. */
  readonly indicator?: string | null | undefined;
}

export interface CumulativeOfStageArguments {
  /** Adds flows up over the rows so far, as `runningSum` does, against the same denominator: for absorption by month. Only by period of flow. */
  readonly cumulative?: boolean | undefined;
  /** Which ratio. */
  readonly of: RatioKind;
  /** The budget stage, for the ratios that are of one. */
  readonly stage?: BudgetStage | null | undefined;
}

export interface KindArguments {
  /** Of courses of this kind only; all unless given. */
  readonly kind?: TrainingCourseKind | null | undefined;
}

export interface GrainArguments {
  /** How long, when several were grouped; the later grouping unless given. */
  readonly grain?: TimeGrain | null | undefined;
}

export interface BoundariesLevelArguments {
  /** In which boundaries, when provinces were grouped in both; the later grouping unless given. */
  readonly boundaries?: Boundaries | null | undefined;
  /** Which level, when both were grouped; the later grouping unless given. */
  readonly level?: BudgetPlaceLevel | null | undefined;
}

export interface StageArguments {
  /** The stage that the totals are set beside. */
  readonly stage?: BudgetStage | undefined;
}

export interface ProposalCounterpartArguments {
  /** The budget stage; stages are never added. */
  readonly stage: BudgetStage;
}

export interface ProposalDisbursedArguments {
  /** A day of the past; all recorded flows without it. */
  readonly on?: string | null | undefined;
}

export interface ProposalSettlementArguments {
  /** At the end of this day; all that is recorded without it. */
  readonly on?: string | null | undefined;
}

export interface ProposalStatusArguments {
  /** A day of the past; the present without it. */
  readonly on?: string | null | undefined;
}

export interface CodeArguments {
  /** The public code, such as `VOCATIONAL_TRAINING`. */
  readonly code: string;
}

export interface QueryActivitySubtypeArguments {
  /** The public code, such as `MACHINERY_APPLICATION`. */
  readonly code: string;
}

export interface QueryAdjustmentArguments {
  /** The public code, such as `A1`. */
  readonly code: string;
}

export interface QueryAdvanceRateArguments {
  /** The public code, such as `TT36-A01`. */
  readonly code: string;
}

export interface QueryBeneficiaryArguments {
  /** The public code, such as `B01`. */
  readonly code: string;
}

export interface QueryBudgetArguments {
  /** What to divide rows by, into the columns of a table: `columns` are their heads and totals, `cells` of a row its parts. Counts among the 4 groupings. */
  readonly across?: BudgetGrouping | null | undefined;
  /** Begin behind this cursor, an `endCursor` of the same question. */
  readonly after?: string | null | undefined;
  /** The boundaries of provinces, where a grouping names none. Districts stay as they were. */
  readonly boundaries?: Boundaries | undefined;
  /** What to group by, outermost first: at most 4, each once. Without any there is only `total`. */
  readonly by?: readonly BudgetGrouping[] | undefined;
  /** What to compare with. */
  readonly compare?: Comparison | null | undefined;
  /** Shows periods that nothing falls into: between the first and the last that something does, or those of `flowDays`, which then lie between 1990 and 2100. */
  readonly fillPeriods?: boolean | undefined;
  /** How many rows a page, at most 1000. */
  readonly first?: number | undefined;
  /** Counts only flows of these days; stage amounts carry none. */
  readonly flowDays?: DayWindow | null | undefined;
  /** Shows only the groups that meet all of these; totals and shares stay. */
  readonly having?: readonly MeasureTest[] | null | undefined;
  /** Terms of the order, the first decides first; keys at last. */
  readonly orderBy?: readonly BudgetOrder[] | null | undefined;
  /** Shows only the first groups, the rest as one row OTHERS. */
  readonly top?: TopGroups | null | undefined;
  /** Which totals stand among the rows. */
  readonly totals?: TotalsMode | undefined;
  /** The proposals to count; the filter of `proposals`. */
  readonly where?: ProposalFilter | null | undefined;
}

export interface QueryCommunicationArguments {
  /** The public code, such as `CM1`. */
  readonly code: string;
}

export interface QueryConsultancyArguments {
  /** The public code, such as `CY1`. */
  readonly code: string;
}

export interface QueryDemonstrationModelArguments {
  /** The public code, such as `DM1`. */
  readonly code: string;
}

export interface QueryEligibilityRuleArguments {
  /** The public code, such as `ND45-COMMUNE`. */
  readonly code: string;
}

export interface QueryFairParticipationArguments {
  /** The public code, such as `FP1`. */
  readonly code: string;
}

export interface QueryFlowArguments {
  /** The public code, such as `D001`. */
  readonly code: string;
}

export interface QueryIndicatorArguments {
  /** The public code, such as `TRAINEES`. */
  readonly code: string;
}

export interface QueryInstitutionalTaskArguments {
  /** The public code, such as `IT1`. */
  readonly code: string;
}

export interface QueryLegalInstrumentArguments {
  /** The public code, such as `28/2018/TT-BTC`. */
  readonly code: string;
}

export interface QueryMachineryItemArguments {
  /** The public code, such as `MI1`. */
  readonly code: string;
}

export interface QueryNeedsSurveyArguments {
  /** The public code, such as `NS1`. */
  readonly code: string;
}

export interface IdArguments {
  /** An id as a field `id` gave it. */
  readonly id: string;
}

export interface IdsArguments {
  /** Ids as fields `id` gave them. */
  readonly ids: readonly string[];
}

export interface QueryOrganisationArguments {
  /** The public code, such as `TTKC-HP`. */
  readonly code: string;
}

export interface AtCodeArguments {
  /** The day on which the code was valid. */
  readonly at?: string | null | undefined;
  /** A unit id such as `P31-2018`; with `at` also a code of the statistics office such as `31`. */
  readonly code: string;
}

export interface QueryProgrammeArguments {
  /** The public code, such as `KCQG-2014-2020`. */
  readonly code: string;
}

export interface QueryProposalArguments {
  /** The public code, such as `KCDP-2018-HP-01`. */
  readonly code: string;
}

export interface QueryReportedFigureArguments {
  /** The public code, such as `F2`. */
  readonly code: string;
}

export interface SearchHitListArguments {
  /** Begin behind this cursor, of the same list, filter and order. */
  readonly after?: string | null | undefined;
  /** End before this cursor, of the same list, filter and order. */
  readonly before?: string | null | undefined;
  /** How many records from the start or behind `after`: 20 unless `first` or `last` is given, at most 100. */
  readonly first?: number | null | undefined;
  /** How many records from the end or before `before`, at most 100. Not together with `first`. */
  readonly last?: number | null | undefined;
  /** Keys of the order, the first decides first. */
  readonly orderBy?: readonly SearchHitOrder[] | null | undefined;
  /** Words in any order, at most eight: "dao tao hai phong". Each must be there. */
  readonly text: string;
  /** Kinds of records; all without it, none for an empty list. */
  readonly types?: readonly SearchType[] | null | undefined;
  /** Conditions that the records meet. */
  readonly where?: SearchHitFilter | null | undefined;
}

export interface QuerySectorArguments {
  /** The public code, such as `VSIC2007-1520`. */
  readonly code: string;
}

export interface QuerySelectionEntryArguments {
  /** The public code, such as `SE1`. */
  readonly code: string;
}

export interface QuerySourceArguments {
  /** The public code, such as `S1`. */
  readonly code: string;
}

export interface QueryStatementArguments {
  /** The public code, such as `ST04`. */
  readonly code: string;
}

export interface QueryStatusEventArguments {
  /** The public code, such as `E001`. */
  readonly code: string;
}

export interface FromStatusProgrammeLevelArguments {
  /** Out of this status; out of all without it. */
  readonly fromStatus?: ProposalStatus | null | undefined;
  /** Of this level; of both without it. */
  readonly programmeLevel?: ProgrammeLevel | null | undefined;
}

export interface QuerySupportNormArguments {
  /** The public code, such as `TT28-4A`. */
  readonly code: string;
}

export interface QueryTradeFairArguments {
  /** The public code, such as `TF1`. */
  readonly code: string;
}

export interface QueryTrainingCostsArguments {
  /** The proposals to count, of those whose content is to train workers. */
  readonly where?: ProposalFilter | null | undefined;
}

export interface QueryTrainingCourseArguments {
  /** The public code, such as `T01`. */
  readonly code: string;
}

export interface QueryTypicalProductArguments {
  /** The public code, such as `TP1`. */
  readonly code: string;
}

export interface QueryYearEndEventArguments {
  /** The public code, such as `Y1`. */
  readonly code: string;
}

export interface TypicalProductRecognisedLevelArguments {
  /** The day on which the certificate is valid. */
  readonly on?: string | null | undefined;
}

export interface LangOnArguments {
  /** Vietnamese unless asked otherwise. */
  readonly lang?: Language | undefined;
  /** The day on which the certificate is valid. */
  readonly on?: string | null | undefined;
}

/** A content that the law lets industrial promotion support (nội dung hoạt động khuyến công). */
export interface Activity {
  /** The name of the type. */
  readonly __typename: 'Activity';
  /** How sure number and wording are. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** The clause of article 4 of decree 45/2012/NĐ-CP. */
  readonly clause: number;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Its name. */
  readonly label: Asked<string, LangArguments>;
  /** Where the law names it. */
  readonly legalBasis: string;
  /** Proposals whose primary content it is. */
  readonly proposals: Asked<ProposalConnection, ProposalListArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The second level below it. */
  readonly subtypes: Asked<ActivitySubtypeConnection, ActivitySubtypeListArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** First day of validity. */
  readonly validFrom: string;
  /** First day on which this wording is no longer valid; null while it is. */
  readonly validTo: string | null;
}

/** A content of the programme. */
export interface ActivityBucket {
  /** The name of the type. */
  readonly __typename: 'ActivityBucket';
  /** The content; null unless the state is VALUE. */
  readonly activity: Activity | null;
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** The second level of a content. */
export interface ActivitySubtypeBucket {
  /** The name of the type. */
  readonly __typename: 'ActivitySubtypeBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
  /** The subtype; null unless the state is VALUE. */
  readonly subtype: ActivitySubtype | null;
}

/** A range of money a proposal. */
export interface BandBucket {
  /** The name of the type. */
  readonly __typename: 'BandBucket';
  /** The first amount beyond it; null in the last one and unless the state is VALUE. */
  readonly below: bigint | null;
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The least amount of the band; null in the first one and unless the state is VALUE. */
  readonly from: bigint | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** A beneficiary. OTHERS holds households and artisans, UNKNOWN what no participation names. */
export interface BeneficiaryBucket {
  /** The name of the type. */
  readonly __typename: 'BeneficiaryBucket';
  /** The beneficiary; null unless the state is VALUE. */
  readonly beneficiary: Beneficiary | null;
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** A group's key in one dimension. */
export interface Bucket {
  /** The name of the type. */
  readonly __typename: 'ActivityBucket' | 'ActivitySubtypeBucket' | 'BandBucket' | 'BeneficiaryBucket' | 'EligibilityCategoryBucket' | 'FundingSourceBucket' | 'GroupingBucket' | 'IndicatorBucket' | 'OrganisationBucket' | 'PayerBucket' | 'PeriodBucket' | 'PlaceBucket' | 'PlanYearBucket' | 'ProgrammeLevelBucket' | 'ProvenanceBucket' | 'SectorBucket' | 'StatusBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** A category of beneficiaries. */
export interface EligibilityCategoryBucket {
  /** The name of the type. */
  readonly __typename: 'EligibilityCategoryBucket';
  /** The category; null unless the state is VALUE. */
  readonly category: Open<EligibilityCategory> | null;
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** A funding source. UNKNOWN holds the proposals without any amount. */
export interface FundingSourceBucket {
  /** The name of the type. */
  readonly __typename: 'FundingSourceBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The funding source; null unless the state is VALUE. */
  readonly fundingSource: Open<FundingSource> | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** How proposals bundle places and beneficiaries. */
export interface GroupingBucket {
  /** The name of the type. */
  readonly __typename: 'GroupingBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The grouping; null unless the state is VALUE. */
  readonly grouping: Open<ProposalGrouping> | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** What outputs are counted by. UNKNOWN holds the proposals without any result. */
export interface IndicatorBucket {
  /** The name of the type. */
  readonly __typename: 'IndicatorBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The indicator, with its unit; null unless the state is VALUE. */
  readonly indicator: Indicator | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** An organisation. */
export interface OrganisationBucket {
  /** The name of the type. */
  readonly __typename: 'OrganisationBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** The organisation; null unless the state is VALUE. */
  readonly organisation: Organisation | null;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** Who pays. UNKNOWN holds the proposals without any amount. */
export interface PayerBucket {
  /** The name of the type. */
  readonly __typename: 'PayerBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** The payer; null unless the state is VALUE. */
  readonly payer: Open<Payer> | null;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** A plan period, or a year, quarter or month in which money moved. UNKNOWN holds flows without a day and proposals without flows. */
export interface PeriodBucket {
  /** The name of the type. */
  readonly __typename: 'PeriodBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** Its first day; null unless the state is VALUE. */
  readonly from: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
  /** Its last day; null unless the state is VALUE. */
  readonly to: string | null;
}

/** A province or a district. SEVERAL holds the proposals in several districts or in a whole province. */
export interface PlaceBucket {
  /** The name of the type. */
  readonly __typename: 'PlaceBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** The place; null unless the state is VALUE. */
  readonly place: Place | null;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** A plan year. */
export interface PlanYearBucket {
  /** The name of the type. */
  readonly __typename: 'PlanYearBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
  /** The year; null unless the state is VALUE. */
  readonly year: number | null;
}

/** A programme level. */
export interface ProgrammeLevelBucket {
  /** The name of the type. */
  readonly __typename: 'ProgrammeLevelBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** The level; null unless the state is VALUE. */
  readonly level: Open<ProgrammeLevel> | null;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** Where records of proposals are from. */
export interface ProvenanceBucket {
  /** The name of the type. */
  readonly __typename: 'ProvenanceBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** The provenance; null unless the state is VALUE. */
  readonly provenance: Open<Provenance> | null;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** A division of the classification of sectors. */
export interface SectorBucket {
  /** The name of the type. */
  readonly __typename: 'SectorBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** The division; null unless the state is VALUE. */
  readonly sector: Sector | null;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
}

/** A status of proposals. */
export interface StatusBucket {
  /** The name of the type. */
  readonly __typename: 'StatusBucket';
  /** The public code of the value; null unless the state is VALUE. */
  readonly code: string | null;
  /** The value in words, or the state where there is none. */
  readonly label: Asked<string, LangArguments>;
  /** What the key stands for. */
  readonly state: Open<BucketState>;
  /** The status; null unless the state is VALUE. */
  readonly status: Open<ProposalStatus> | null;
}

/** The second level below a content, such as machinery or a trade fair. */
export interface ActivitySubtype {
  /** The name of the type. */
  readonly __typename: 'ActivitySubtype';
  /** The content that it belongs to. */
  readonly activity: Activity;
  /** How much of it may be advanced, by instrument. */
  readonly advanceRates: Asked<AdvanceRateConnection, AdvanceRateListArguments>;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Its name. */
  readonly label: Asked<string, LangArguments>;
  /** Proposals of this subtype. */
  readonly proposals: Asked<ProposalConnection, ProposalListArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The support norms of all times that limit it. */
  readonly supportNorms: Asked<SupportNormConnection, SupportNormListArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A change of an approved proposal that was asked for (điều chỉnh), and what became of it. Usual from approval to the end of the work. */
export interface Adjustment {
  /** The name of the type. */
  readonly __typename: 'Adjustment';
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Who decided; null while it is pending, or when not known. */
  readonly decidedByRole: Open<ActorRole> | null;
  /** Who decided, in words; null while it is pending, or when not known. */
  readonly decidedByRoleLabel: Asked<string | null, LangArguments>;
  /** The day of the decision; null while it is pending, or when not known. */
  readonly decidedOn: string | null;
  /** What became of it. */
  readonly decision: Open<AdjustmentDecision>;
  /** The decision in words. */
  readonly decisionLabel: Asked<string, LangArguments>;
  /** Number of the document behind the decision; null when not known. */
  readonly documentReference: string | null;
  /** What it changes in the records: a property of the proposal, an indicator; null when not known. */
  readonly field: string | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** What it changes. */
  readonly kind: Open<AdjustmentKind>;
  /** What it changes, in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** The new last day as a day; null unless it extends the time. */
  readonly newEnd: string | null;
  /** The value asked for; null when not known. */
  readonly newValue: string | null;
  /** The value before; null when not known. */
  readonly oldValue: string | null;
  /** The proposal that it changes. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** Why it was asked for; null when not known. */
  readonly reason: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The day of the request; null when not known. */
  readonly requestedOn: string | null;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** How much of a support may be advanced (tạm ứng). Nothing is checked against it: the rates of machines and models were not seen. */
export interface AdvanceRate {
  /** The name of the type. */
  readonly __typename: 'AdvanceRate';
  /** The support that may be advanced. */
  readonly activitySubtype: ActivitySubtype;
  /** How sure it is. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** What is sure and what is not; null when there is nothing to add. */
  readonly certaintyNote: string | null;
  /** The clause; null when not recorded. */
  readonly clause: string | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Where it was read; null when from memory. */
  readonly evidence: string | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** The instrument that sets it. */
  readonly instrument: LegalInstrument;
  /** Greatest share of the support in percent; null when the rate is not known. */
  readonly maximumRatePercent: string | null;
  /** National or local. */
  readonly programmeLevel: Open<ProgrammeLevel>;
  /** The level in words. */
  readonly programmeLevelLabel: Asked<string, LangArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** First day of validity; null when not known. */
  readonly validFrom: string | null;
  /** First day on which it is no longer valid; null while it is, or when not known. */
  readonly validTo: string | null;
  /** The share of the work, in percent, beyond which it is paid; null when none is asked for. */
  readonly workDonePercent: string | null;
}

/** The money of a proposal from one funding source at one budget stage. Stages are states of one amount: never add them. */
export interface Amount {
  /** The name of the type. */
  readonly __typename: 'Amount';
  /** The amount; null when the source is known to pay, but not how much. */
  readonly amount: bigint | null;
  /** The greatest possible amount; null when not known or open. */
  readonly ceiling: bigint | null;
  /** The least possible amount; null when not known. */
  readonly floor: bigint | null;
  /** Whose money it is. */
  readonly fundingSource: Open<FundingSource>;
  /** The funding source in words. */
  readonly fundingSourceLabel: Asked<string, LangArguments>;
  /** The id in the whole graph, `Amount:stage/fundingSource/revision/proposal`. It stays the same over releases and databases. */
  readonly id: string;
  /** True when a later revision replaced it. No sum counts it. */
  readonly isSuperseded: boolean;
  /** Whose amount it is. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The words that limit it, as printed. */
  readonly qualifier: Open<Qualifier>;
  /** The qualifier in words. */
  readonly qualifierLabel: Asked<string, LangArguments>;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** Counts the versions of this amount from 1; a change makes the next. */
  readonly revision: number;
  /** The budget stage. */
  readonly stage: Open<BudgetStage>;
  /** The stage in words. */
  readonly stageLabel: Asked<string, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** Grouping by how much a proposal has. */
export interface BandGrouping {
  /** Where bands begin, ascending, at most 20. An amount on an edge belongs to the band above. */
  readonly edges?: readonly bigint[] | undefined;
  /** Paid by the state, or by others; both together unless given. */
  readonly payer?: Payer | null | undefined;
  /** At which stage. */
  readonly stage: BudgetStage;
}

/** Grouping by time. */
export interface PeriodGrouping {
  /** How long a period is. */
  readonly grain: TimeGrain;
}

/** Grouping by place. */
export interface PlaceGrouping {
  /** What becomes of money in several districts. */
  readonly attribution?: PlaceAttribution | undefined;
  /** The boundaries of provinces; those of the question's `boundaries` unless given. */
  readonly boundaries?: Boundaries | null | undefined;
  /** Provinces or districts. */
  readonly level: BudgetPlaceLevel;
}

/** Grouping by the status on a day. */
export interface StatusOnGrouping {
  /** At the end of this day. */
  readonly on: string;
}

/** An establishment that takes part in proposals (đơn vị thụ hưởng). Business households and artisans stand under a public label, without name, address, tax number and employees; those that take part where public amounts would be theirs also without district, sector and that part. */
export interface Beneficiary {
  /** The name of the type. */
  readonly __typename: 'Beneficiary';
  /** Its branches. */
  readonly branches: Asked<BeneficiaryConnection, BeneficiaryListArguments>;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The advice that it was given. */
  readonly consultancies: Asked<ConsultancyConnection, ConsultancyListArguments>;
  /** The demonstration models that it hosts. */
  readonly demonstrationModels: Asked<DemonstrationModelConnection, DemonstrationModelListArguments>;
  /** The district where it is; null when not known. */
  readonly district: Place | null;
  /** Whether it may be supported on a day; null when no rule for its category is known. */
  readonly eligibility: Asked<BeneficiaryEligibility | null, OnArguments>;
  /** The category under which the law lets it be supported. */
  readonly eligibilityCategory: Open<EligibilityCategory>;
  /** The category in words. */
  readonly eligibilityCategoryLabel: Asked<string, LangArguments>;
  /** Employees in the year `employeesYear`; null when not known, or withheld because it is a household. */
  readonly employees: number | null;
  /** The year in which employees were counted; null when not known or withheld. */
  readonly employeesYear: number | null;
  /** Its parts in trade fairs. */
  readonly fairParticipations: Asked<FairParticipationConnection, FairParticipationListArguments>;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Its legal form; null when not known. */
  readonly legalForm: Open<LegalForm> | null;
  /** The legal form in words; null when not known. */
  readonly legalFormLabel: Asked<string | null, LangArguments>;
  /** The machinery and technology that it got. */
  readonly machineryItems: Asked<MachineryItemConnection, MachineryItemListArguments>;
  /** Its registered name; of a household the public label. */
  readonly name: string;
  /** The head of this branch; null when it is none. */
  readonly parent: Beneficiary | null;
  /** Its parts in proposals, by the order in which they were loaded. */
  readonly participations: Asked<ParticipationConnection, ParticipationListArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The province where it is; null when not known. */
  readonly province: Place | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** Its sector in that edition; null when not known, withheld, or not on our list. */
  readonly sector: Sector | null;
  /** Its sector, four digits of VSIC in the edition of `sectorVersion`; null when not known. */
  readonly sectorCode: string | null;
  /** The edition of VSIC, for the same digits may change meaning; null without a sector. */
  readonly sectorVersion: Open<SectorVersion> | null;
  /** The edition in words; null without a sector. */
  readonly sectorVersionLabel: Asked<string | null, LangArguments>;
  /** What it was given a plan year, oldest first; years without a part are left out. */
  readonly supportByYear: readonly SupportYear[];
  /** Its tax number; null when unknown, absent or withheld. Illustrative ones begin with 99. */
  readonly taxCode: string | null;
  /** Its products that were entered for selection. */
  readonly typicalProducts: Asked<TypicalProductConnection, TypicalProductListArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** Whether a beneficiary may be supported on a day: by the rule for its category and, where that asks for it, by its place. Its trade and size are not judged. */
export interface BeneficiaryEligibility {
  /** The name of the type. */
  readonly __typename: 'BeneficiaryEligibility';
  /** How sure that is: the weakest of what decides. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** Whether it may be supported on the day. */
  readonly outcome: Open<Eligibility>;
  /** The outcome in words. */
  readonly outcomeLabel: Asked<string, LangArguments>;
  /** What holds for its district or, where that is not known, its province; null when neither is known, it did not exist on the day, or no rule is known. */
  readonly place: PlaceEligibility | null;
  /** The rule that decides. */
  readonly rule: EligibilityRule;
}

/** Whether rural industry in a place may be supported on a day, by which rule. Eligibility belongs to communes, wards and townships; that of a greater unit is a summary. */
export interface PlaceEligibility {
  /** The name of the type. */
  readonly __typename: 'PlaceEligibility';
  /** How sure that is: the weakest of what decides. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** What was found about this very place, which goes before the rule; null when the rule alone decides. */
  readonly finding: EligibilityFinding | null;
  /** Whether it may be supported on the day. */
  readonly outcome: Open<Eligibility>;
  /** The outcome in words. */
  readonly outcomeLabel: Asked<string, LangArguments>;
  /** Why: the finding about the place or, without one, the rule in words. */
  readonly reason: Asked<string, LangArguments>;
  /** The rule that decides. */
  readonly rule: EligibilityRule;
}

/** A total that a source prints of a whole plan, beside the sum of its proposals. The two are never added: sums count the proposals alone. */
export interface BudgetBatch {
  /** The name of the type. */
  readonly __typename: 'BudgetBatch';
  /** By at least so much the proposals are more than the total; null without a conflict. */
  readonly excess: bigint | null;
  /** The total, as printed. */
  readonly figure: ReportedFigure;
  /** How many proposals of the plan are known. */
  readonly itemCount: number;
  /** What the proposals of the plan have together, of the same sources; null when nothing is known. */
  readonly items: bigint | null;
  /** At least so much of the total is in no proposal: 0 when consistent; null in a conflict. */
  readonly notItemised: bigint | null;
  /** The proposals of the plan. */
  readonly proposals: Asked<ProposalConnection, ProposalListArguments>;
  /** How they stand to each other. */
  readonly state: Open<BatchState>;
}

/** Where a row and a column of a table meet, or a column as a whole. A cell that no proposal falls into counts 0 and knows no money. Shares are those of a row, within the column. */
export interface BudgetCell {
  /** The name of the type. */
  readonly __typename: 'BudgetCell';
  /** How the figures changed from the other side; null without a comparison. */
  readonly change: BudgetChange | null;
  /** Its figures. */
  readonly figures: BudgetFigures;
  /** What the cell is about. */
  readonly key: BudgetKey;
  /** The figures of the other side of the comparison under the same keys; null without a comparison. A group that it does not have counts no proposals and knows no money. */
  readonly previous: BudgetFigures | null;
  /** The proposals behind the cell: those that meet the budget's filter and fall under its keys. `totalCount` is `figures.proposals`. */
  readonly proposals: Asked<ProposalConnection, ProposalListArguments>;
  /** The figures that sources print of the proposals behind the cell, or of a plan that one of them belongs to: with text, source and day. */
  readonly reportedFigures: Asked<ReportedFigureConnection, ReportedFigureListArguments>;
  /** What sources say of the proposals behind the cell, a statement at a time. */
  readonly statements: Asked<StatementConnection, StatementListArguments>;
}

/** How figures changed from the other side of the comparison to this one. */
export interface BudgetChange {
  /** The name of the type. */
  readonly __typename: 'BudgetChange';
  /** Of the sum of dated money. */
  readonly flow: Asked<MoneyChange, KindPayerSourcesArguments>;
  /** Of the sum at a budget stage; compared with another stage: from the stage of the comparison to this one. */
  readonly money: Asked<MoneyChange, PayerSourcesStageArguments>;
  /** How many proposals more there are; negative when fewer. */
  readonly proposals: number;
}

/** How a sum changed from the other side of the comparison to this one. */
export interface MoneyChange {
  /** The name of the type. */
  readonly __typename: 'MoneyChange';
  /** The difference; null when nothing is known on one of the sides. */
  readonly absolute: bigint | null;
  /** Why there is no relative change; null where there is one. */
  readonly reason: Open<ChangeReason> | null;
  /** The difference by what was before, to six digits; null where there is a reason. */
  readonly relative: string | null;
}

/** What money can be grouped by, from the register that computes it. */
export interface BudgetDimensionInfo {
  /** The name of the type. */
  readonly __typename: 'BudgetDimensionInfo';
  /** An element of `by` that groups by it. */
  readonly argument: string;
  /** What its groups are. */
  readonly description: string;
  /** Which money carries its key: AMOUNT (stages), FLOW (dated), PART (of beneficiaries, approved), OUTPUT; null when all does. */
  readonly facts: string | null;
  /** Whether sums of money over its groups are the whole. */
  readonly moneyAdds: boolean;
  /** Whether each proposal is in one of its groups only. */
  readonly proposalsAdd: boolean;
}

/** What can be asked of a group of proposals, from the register that computes it. */
export interface BudgetMeasureInfo {
  /** The name of the type. */
  readonly __typename: 'BudgetMeasureInfo';
  /** True when the values of groups add to that of the whole, in dimensions whose groups divide what it counts. */
  readonly additive: boolean;
  /** What it means and what it leaves out. */
  readonly description: string;
  /** How it is asked below `figures`, such as `money { sum }`. */
  readonly field: string;
  /** What counts once in it, however much of it falls into a group: PROPOSAL, BENEFICIARY, YEAR, LEVEL, RESULT (of an indicator), COURSE; SUM for what is taken of sums. */
  readonly grain: string;
  /** What its number counts: VND, PROPOSAL, BENEFICIARY, YEAR, LEVEL, PERSON, OUTPUT (what the indicator counts), VND_PER_PERSON, or RATIO, which has no unit. */
  readonly unit: string;
}

/** Where a page lies in its list. */
export interface PageInfo {
  /** The name of the type. */
  readonly __typename: 'PageInfo';
  /** Cursor of the last record; null on an empty page. */
  readonly endCursor: string | null;
  /** Records follow this page. */
  readonly hasNextPage: boolean;
  /** Records come before this page. */
  readonly hasPreviousPage: boolean;
  /** Cursor of the first record; null on an empty page. */
  readonly startCursor: string | null;
}

/** The figures of a group, or of the whole. */
export interface BudgetFigures {
  /** The name of the type. */
  readonly __typename: 'BudgetFigures';
  /** How many of them were approved, whatever became of them. */
  readonly approved: number;
  /** How many different establishments take part as recipient, exhibitor or host. One that takes part twice counts once, so groups do not add. */
  readonly beneficiaries: number;
  /** How many were completed and have a known end, extended or not; stopped ones do not count. */
  readonly completed: number;
  /** Dated money; only flows within `flowDays` when the question gives them. `known` proposals have such a flow, `missing` ones have none. */
  readonly flow: Asked<MoneyStat, KindPayerSourcesArguments>;
  /** Money at one budget stage. Ask again under an alias for another stage or other sources. */
  readonly money: Asked<MoneyStat, PayerSourcesStageArguments>;
  /** How many of these were completed by the planned end. */
  readonly onOriginalTime: number;
  /** How many of these were completed by the end that extensions set. */
  readonly onTime: number;
  /** Outputs by an indicator, planned against actual, such as jobs created. Self-reported. */
  readonly output: Asked<IndicatorTotals, IndicatorArguments>;
  /** How many different plan years the proposals have. */
  readonly planYears: number;
  /** How many programme levels the proposals have: 2 when national and local stand together. */
  readonly programmeLevels: number;
  /** How many proposals there are. Adds up over groups, but not over funding sources, payers, beneficiaries and days of flows: there a proposal counts under each that it has money of. */
  readonly proposals: number;
  /** A ratio of sums, never a mean of ratios. */
  readonly ratio: Asked<Ratio, CumulativeOfStageArguments>;
  /** How many proposals were handed in: all whose status is known and past DRAFT. */
  readonly submitted: number;
  /** The training courses of the proposals added up. */
  readonly trainees: Asked<TrainingTotals, KindArguments>;
}

/** What a row is about: a bucket for each grouping. */
export interface BudgetKey {
  /** The name of the type. */
  readonly __typename: 'BudgetKey';
  /** The content. Null when it was not grouped by. */
  readonly activity: ActivityBucket | null;
  /** The second level of the content. Null when it was not grouped by. */
  readonly activitySubtype: ActivitySubtypeBucket | null;
  /** The range of money. Null when it was not grouped by. */
  readonly band: BandBucket | null;
  /** The beneficiary. Null when it was not grouped by. */
  readonly beneficiary: BeneficiaryBucket | null;
  /** The category of the beneficiary. Null when it was not grouped by. */
  readonly beneficiaryCategory: EligibilityCategoryBucket | null;
  /** The funding source. Null when it was not grouped by. */
  readonly fundingSource: FundingSourceBucket | null;
  /** How places and beneficiaries are bundled. Null when it was not grouped by. */
  readonly grouping: GroupingBucket | null;
  /** Who carries it out. Null when it was not grouped by. */
  readonly implementingOrganisation: OrganisationBucket | null;
  /** What outputs are counted by. Null when it was not grouped by. */
  readonly indicator: IndicatorBucket | null;
  /** Who pays. Null when it was not grouped by. */
  readonly payer: PayerBucket | null;
  /** The period. Null when it was not grouped by. */
  readonly period: Asked<PeriodBucket | null, GrainArguments>;
  /** The place. Null when it was not grouped by. */
  readonly place: Asked<PlaceBucket | null, BoundariesLevelArguments>;
  /** The plan year. Null when it was not grouped by. */
  readonly planYear: PlanYearBucket | null;
  /** The programme level. Null when it was not grouped by. */
  readonly programmeLevel: ProgrammeLevelBucket | null;
  /** Who proposed it. Null when it was not grouped by. */
  readonly proposingOrganisation: OrganisationBucket | null;
  /** Where the records are from. Null when it was not grouped by. */
  readonly provenance: ProvenanceBucket | null;
  /** The division of the beneficiary. Null when it was not grouped by. */
  readonly sector: SectorBucket | null;
  /** The present status. Null when it was not grouped by. */
  readonly status: StatusBucket | null;
  /** The status at the end of the day of the grouping. Null when it was not grouped by. */
  readonly statusOn: StatusBucket | null;
}

/** What bounds a question. Beyond it a question is refused; nothing is cut silently. */
export interface BudgetLimits {
  /** The name of the type. */
  readonly __typename: 'BudgetLimits';
  /** How many edges bands may have. */
  readonly bandEdges: number;
  /** How many columns a table shows; `columnCount` says how many there are. */
  readonly columns: number;
  /** How many groupings a question may have. */
  readonly groupings: number;
  /** How many rows a page may have; more are reached by `after`. */
  readonly rows: number;
}

/** One term of an order: a key or a measure. Ordered by a measure, single values come before OTHERS, SEVERAL, UNKNOWN and totals. */
export interface BudgetOrder {
  /** Ascending unless asked otherwise. */
  readonly direction?: SortDirection | undefined;
  /** The keys of a grouping. */
  readonly key?: BudgetOrderKey | null | undefined;
  /** A measure. */
  readonly measure?: BudgetMeasure | null | undefined;
  /** Where measures that are not known come. */
  readonly nulls?: NullPlacement | undefined;
}

/** How the figures of an answer were found: the cost of a question, never its result. */
export interface BudgetPlan {
  /** The name of the type. */
  readonly __typename: 'BudgetPlan';
  /** What was asked that no roll-up tells, so that records had to be read: `where`, `flowDays`, `top`, a dimension, or a measure as `budgetMeasures` names it. Empty when there is nothing. */
  readonly beyondRollUps: readonly string[];
  /** Where the counts of the coverage are from; its gaps and batches name records, which are read anyway. Null when none was asked for. */
  readonly coverage: Open<BudgetSource> | null;
  /** Where the rows and columns are from, those they are compared with too. Null when none were asked for. */
  readonly rows: Open<BudgetSource> | null;
  /** ROLL_UP when all that was asked for is read from roll-ups; FACTS when any part is not. */
  readonly source: Open<BudgetSource>;
  /** Where the totals of the whole are from. Null when none was asked for. */
  readonly total: Open<BudgetSource> | null;
}

/** Money by groups, and as a whole. */
export interface BudgetResult {
  /** The name of the type. */
  readonly __typename: 'BudgetResult';
  /** How many columns there are, with those that are not shown. The figures of rows count all. */
  readonly columnCount: number;
  /** The columns that `across` makes, in the order of their keys, each with its totals over all rows, hidden ones too. At most 24; empty without `across`. */
  readonly columns: readonly BudgetCell[];
  /** What the answer rests on, and what it leaves out. */
  readonly coverage: Coverage;
  /** How many groups `having` hides. Totals and shares count them. */
  readonly hiddenRowCount: number;
  /** What bounds the question. */
  readonly limits: BudgetLimits;
  /** Where the page lies among the rows. */
  readonly pageInfo: PageInfo;
  /** An address that asks this whole request again, of the data of that day: quote `release` beside it. Null unless the server has a public address (`PUBLIC_URL`), and where the address would be longer than 8,000 characters. */
  readonly permalink: string | null;
  /** Where the figures are read from. */
  readonly plan: BudgetPlan;
  /** The same of the other side of the comparison; null without one. */
  readonly previousTotal: BudgetFigures | null;
  /** The state of the data set that it was computed from; null before the first import. */
  readonly release: Release | null;
  /** How many rows there are on all pages. */
  readonly rowCount: number;
  /** The rows of the page. Without an order of its own by the keys in the order of the groupings; OTHERS, SEVERAL, UNKNOWN and totals come behind values. Empty without groupings. */
  readonly rows: readonly BudgetRow[];
  /** The figures of all proposals that meet the filter, whatever the groupings and the page. */
  readonly total: BudgetFigures;
  /** How the total changed from the other side of the comparison; null without one. */
  readonly totalChange: BudgetChange | null;
}

/** What a proposal planned and reached by one indicator. */
export interface IndicatorResult {
  /** The name of the type. */
  readonly __typename: 'IndicatorResult';
  /** The actual output; null when not known. */
  readonly actual: bigint | null;
  /** The day on which the actual output was counted; null when not known. */
  readonly asOf: string | null;
  /** The id in the whole graph, `IndicatorResult:indicator/proposal`. It stays the same over releases and databases. */
  readonly id: string;
  /** What is counted, and in which unit. */
  readonly indicator: Indicator;
  /** The planned output; null when not known. */
  readonly planned: bigint | null;
  /** The proposal whose output it is. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A group, or several together, with its figures. */
export interface BudgetRow {
  /** The name of the type. */
  readonly __typename: 'BudgetRow';
  /** The row divided by `across`: a cell for each of `columns`, in their order. Empty without `across`. */
  readonly cells: readonly BudgetCell[];
  /** How the figures changed from the other side; null without a comparison. */
  readonly change: BudgetChange | null;
  /** How many of the groupings the row has a key of its own in. */
  readonly depth: number;
  /** Its figures. */
  readonly figures: BudgetFigures;
  /** What the row is about. */
  readonly key: BudgetKey;
  /** What the row adds up. */
  readonly kind: Open<RowKind>;
  /** The figures of the other side of the comparison under the same keys; null without a comparison. A group that it does not have counts no proposals and knows no money. */
  readonly previous: BudgetFigures | null;
  /** The proposals behind the row: those that meet the budget's filter and fall under its keys. `totalCount` is `figures.proposals`. */
  readonly proposals: Asked<ProposalConnection, ProposalListArguments>;
  /** The figures that sources print of the proposals behind the row, or of a plan that one of them belongs to: with text, source and day. */
  readonly reportedFigures: Asked<ReportedFigureConnection, ReportedFigureListArguments>;
  /** What sources say of the proposals behind the row, a statement at a time. */
  readonly statements: Asked<StatementConnection, StatementListArguments>;
}

/** Something that a proposal published: broadcasts, issues, web pages, leaflets (thông tin, tuyên truyền). */
export interface Communication {
  /** The name of the type. */
  readonly __typename: 'Communication';
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The last day; null when not known. */
  readonly endsOn: string | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** How many programmes, issues or articles; never add those of different kinds. Null when not known. */
  readonly items: number | null;
  /** Television, radio, print, web or leaflet. */
  readonly kind: Open<CommunicationKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** Its title; Vietnamese where there is no English one. */
  readonly label: Asked<string, LangArguments>;
  /** The station, paper or page; null when not known. */
  readonly outlet: string | null;
  /** The proposal that pays for it. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** Persons reached, as the outlet says; null when not known. */
  readonly reach: number | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The first day; null when not known. */
  readonly startsOn: string | null;
  /** Its English title; null when there is none. */
  readonly titleEn: string | null;
  /** Its Vietnamese title. */
  readonly titleVi: string;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** Another selection; what is left out is as in the question. */
export interface ComparisonWindow {
  /** Flows of other days. */
  readonly flowDays?: DayWindow | null | undefined;
  /** Other proposals. */
  readonly where?: ProposalFilter | null | undefined;
}

/** Days from one to another, both included; an end that is left out is open. */
export interface DayWindow {
  /** The first day. */
  readonly from?: string | null | undefined;
  /** The last day. */
  readonly to?: string | null | undefined;
}

/** Advice that an establishment was given (tư vấn). */
export interface Consultancy {
  /** The name of the type. */
  readonly __typename: 'Consultancy';
  /** Who is advised; null when not known, or a household whose money the proposal’s would show. */
  readonly beneficiary: Beneficiary | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The organisation that advises, never a person; null when not known. */
  readonly consultant: string | null;
  /** Days of advice; null when not known. */
  readonly days: number | null;
  /** The last day; null when not known. */
  readonly endsOn: string | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** The proposal that pays for it. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The first day; null when not known. */
  readonly startsOn: string | null;
  /** What the advice is on. */
  readonly topic: Open<ConsultancyTopic>;
  /** The topic in words. */
  readonly topicLabel: Asked<string, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** What the money of a proposal from one funding source is for, at one budget stage: a part of its amount. */
export interface CostItem {
  /** The name of the type. */
  readonly __typename: 'CostItem';
  /** The amount. */
  readonly amount: bigint;
  /** Whose money it is. */
  readonly fundingSource: Open<FundingSource>;
  /** The funding source in words. */
  readonly fundingSourceLabel: Asked<string, LangArguments>;
  /** The id in the whole graph, `CostItem:stage/item/fundingSource/proposal`. It stays the same over releases and databases. */
  readonly id: string;
  /** What the money is for. */
  readonly item: Open<CostItemKind>;
  /** What the money is for, in words. */
  readonly itemLabel: Asked<string, LangArguments>;
  /** Whose money it is a part of. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The budget stage; stages are never added. */
  readonly stage: Open<BudgetStage>;
  /** The stage in words. */
  readonly stageLabel: Asked<string, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** Machines of one kind (máy móc, thiết bị tiên tiến), or a technology that was handed over, that an establishment got through a proposal. */
export interface MachineryItem {
  /** The name of the type. */
  readonly __typename: 'MachineryItem';
  /** Who uses it; null when not known, or a household whose money the proposal’s would show. */
  readonly beneficiary: Beneficiary | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Single machines or a line. */
  readonly form: Open<MachineryForm>;
  /** The form in words. */
  readonly formLabel: Asked<string, LangArguments>;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Machinery or a technology that is handed over. */
  readonly kind: Open<MachineryKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** Its name; Vietnamese where there is no English one. */
  readonly label: Asked<string, LangArguments>;
  /** Its English name; null when there is none. */
  readonly nameEn: string | null;
  /** Its Vietnamese name. */
  readonly nameVi: string;
  /** The ISO 3166 code of the country of origin; null when not known. */
  readonly origin: string | null;
  /** The price of all: quantity times the price of one. Null when that is not known or withheld. */
  readonly price: bigint | null;
  /** The proposal that supports it. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** How many. */
  readonly quantity: number;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The organisation that supplies it; null when not known. */
  readonly supplier: string | null;
  /** The price of one, from all sources; null when not known, or withheld because it is a household’s. */
  readonly unitPrice: bigint | null;
  /** The range that the price of one lies in for a household; null for others, or when not known. */
  readonly unitPriceBand: Open<AmountBand> | null;
  /** The range of the price of one in words; null for others than households, or when not known. */
  readonly unitPriceBandLabel: Asked<string | null, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** Persons or the like counted over records; what a record does not tell stays apart. */
export interface Count {
  /** The name of the type. */
  readonly __typename: 'Count';
  /** How many records tell. */
  readonly known: number;
  /** How many records do not tell. */
  readonly missing: number;
  /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
  readonly value: number | null;
}

/** How many records of a kind have a provenance. */
export interface ProvenanceCount {
  /** The name of the type. */
  readonly __typename: 'ProvenanceCount';
  /** The kind of record. */
  readonly kind: Open<RecordKind>;
  /** The provenance. */
  readonly provenance: Open<Provenance>;
  /** How many have it. */
  readonly records: number;
}

/** Persons or the like counted over records: released counts alone are added, and those withheld or unknown stay apart. */
export interface ReleasedCount {
  /** The name of the type. */
  readonly __typename: 'ReleasedCount';
  /** How many records tell. */
  readonly known: number;
  /** How many records do not tell. */
  readonly missing: number;
  /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
  readonly value: number | null;
  /** Of how many records the number is withheld. */
  readonly withheld: number;
}

/** What an answer rests on: the proposals that meet its filter and all their amounts, at every stage and whichever figures were asked. */
export interface Coverage {
  /** The name of the type. */
  readonly __typename: 'Coverage';
  /** How many known amounts in force they have, over all stages. */
  readonly amounts: number;
  /** How many of these are stated as "over", "about" and the like. */
  readonly approximate: number;
  /** Totals that sources print of the plans that the proposals belong to, beside the sums of all proposals of these plans. */
  readonly batches: Asked<readonly BudgetBatch[], StageArguments>;
  /** How many dated flows count. */
  readonly flows: number;
  /** How many of the proposals lack what, with these proposals. */
  readonly gaps: readonly CoverageGap[];
  /** How many of them are invented. */
  readonly illustrative: number;
  /** All this in a few words. */
  readonly label: Asked<string, LangArguments>;
  /** What is in no sum, by reason; a reason that nothing has is not listed. */
  readonly leftOut: readonly LeftOut[];
  /** What to know before a figure of the answer is quoted. */
  readonly notes: readonly Open<CoverageNote>[];
  /** How many proposals meet the filter. */
  readonly proposals: number;
}

/** Proposals of which something is not known. */
export interface CoverageGap {
  /** The name of the type. */
  readonly __typename: 'CoverageGap';
  /** Of how many proposals. */
  readonly count: number;
  /** What is not known. */
  readonly field: Open<CoverageField>;
  /** These proposals; the first few are examples. */
  readonly proposals: Asked<ProposalConnection, ProposalListArguments>;
}

/** What is loaded: release, sources, licence, and how much of it is illustrative. */
export interface Dataset {
  /** The name of the type. */
  readonly __typename: 'Dataset';
  /** How many beneficiaries are loaded. */
  readonly beneficiaryCount: number;
  /** The licence of the data as an SPDX name. Printed figures are facts, cited with their source. */
  readonly licence: string;
  /** A warning to show beside the data; null when nothing in it is illustrative. */
  readonly notice: Asked<string | null, LangArguments>;
  /** How many proposals are loaded. */
  readonly proposalCount: number;
  /** How many records of which kind have which provenance; those that none has are left out. Counts every table. */
  readonly provenanceCounts: readonly ProvenanceCount[];
  /** The present release; null before the first import. */
  readonly release: Release | null;
  /** The publications behind the figures, newest first. */
  readonly sources: Asked<SourceConnection, SourceListArguments>;
}

/** How long a proposal was behind an end. */
export interface Delay {
  /** The name of the type. */
  readonly __typename: 'Delay';
  /** The days from the end to the completion or, while the work went on, to the day; negative when it was completed early. Null as `reason` says. */
  readonly days: number | null;
  /** The end that is compared with; null when none is known. */
  readonly end: string | null;
  /** True when it was behind the end; null as `reason` says. */
  readonly isLate: boolean | null;
  /** Why there are no days; null when there are. */
  readonly reason: Open<DelayReason> | null;
  /** The reason in words; null when there are days. */
  readonly reasonLabel: Asked<string | null, LangArguments>;
}

/** A technical demonstration model (mô hình trình diễn kỹ thuật) that others are to copy. */
export interface DemonstrationModel {
  /** The name of the type. */
  readonly __typename: 'DemonstrationModel';
  /** Its capacity in `capacityUnit`; null when not known. */
  readonly capacity: number | null;
  /** The unit of the capacity, in Vietnamese; null without a capacity. */
  readonly capacityUnit: string | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** What the whole model costs, from all sources; null when not known, or withheld because it is a household’s. */
  readonly cost: bigint | null;
  /** The range that the cost of a household’s model lies in; null for others, or when not known. */
  readonly costBand: Open<AmountBand> | null;
  /** The range of the cost in words; null for others than households, or when not known. */
  readonly costBandLabel: Asked<string | null, LangArguments>;
  /** The establishment where it stands; null when not known, or a household whose money the proposal’s would show. */
  readonly host: Beneficiary | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** What it shows. */
  readonly kind: Open<DemonstrationModelKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** Its name; Vietnamese where there is no English one. */
  readonly label: Asked<string, LangArguments>;
  /** Its English name; null when there is none. */
  readonly nameEn: string | null;
  /** Its Vietnamese name. */
  readonly nameVi: string;
  /** The district or commune where it stands; null when not known. */
  readonly place: Place | null;
  /** The proposal that builds it. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The technology that it shows, in Vietnamese; null when not known. */
  readonly technology: string | null;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** What was found about one place where its rule decides by facts that are not recorded. */
export interface EligibilityFinding {
  /** The name of the type. */
  readonly __typename: 'EligibilityFinding';
  /** How sure it is. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** What is sure and what is not; null when there is nothing to add. */
  readonly certaintyNote: string | null;
  /** What was found. */
  readonly outcome: Open<Eligibility>;
  /** What was found, in words. */
  readonly outcomeLabel: Asked<string, LangArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** Why. */
  readonly reason: Asked<string, LangArguments>;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** First day of validity. */
  readonly validFrom: string;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo: string | null;
}

/** What an act says of a kind of place, or of a category of beneficiaries, while it says so (địa bàn, đối tượng được hỗ trợ). Nothing here is legal advice. */
export interface EligibilityRule {
  /** The name of the type. */
  readonly __typename: 'EligibilityRule';
  /** The category of beneficiaries that it is about; null for a rule about places. */
  readonly category: Open<EligibilityCategory> | null;
  /** The category in words; null for a rule about places. */
  readonly categoryLabel: Asked<string | null, LangArguments>;
  /** How sure the rule is. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** What is sure and what is not; null when there is nothing to add. */
  readonly certaintyNote: string | null;
  /** The clause; null when not known. */
  readonly clause: string | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The rule in words, abridged. */
  readonly condition: Asked<string, LangArguments>;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** The act that sets it. */
  readonly instrument: LegalInstrument;
  /** Whether such a beneficiary must produce in an eligible place; null for a rule about places. */
  readonly needsEligiblePlace: boolean | null;
  /** What it decides. */
  readonly outcome: Open<Eligibility>;
  /** What it decides, in words. */
  readonly outcomeLabel: Asked<string, LangArguments>;
  /** The rank of the places that it is about; null for a rule about a category. */
  readonly placeType: Open<PlaceType> | null;
  /** The rank in words; null for a rule about a category. */
  readonly placeTypeLabel: Asked<string | null, LangArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The rank of the province that they lie in; null when it holds in all, or is about a category. */
  readonly provinceType: Open<PlaceType> | null;
  /** That rank in words; null when it holds in all, or is about a category. */
  readonly provinceTypeLabel: Asked<string | null, LangArguments>;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** First day of validity. */
  readonly validFrom: string;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo: string | null;
}

/** A group of products that an exhibitor showed at a fair. */
export interface FairExhibit {
  /** The name of the type. */
  readonly __typename: 'FairExhibit';
  /** The group. */
  readonly productGroup: Open<ProductGroup>;
  /** The group in words. */
  readonly productGroupLabel: Asked<string, LangArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** An exhibitor at a trade fair. A household stands under its public label, with bands for amounts. */
export interface FairParticipation {
  /** The name of the type. */
  readonly __typename: 'FairParticipation';
  /** The exhibitor; null when not known, or a household whose money the proposal’s would show. */
  readonly beneficiary: Beneficiary | null;
  /** Its booths; null when not known. */
  readonly booths: number | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Contracts that it made at the fair; null when not known. */
  readonly contracts: number | null;
  /** The groups of products that it showed; empty when not known. */
  readonly exhibits: readonly FairExhibit[];
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** The value of orders that it took; null when not known, or withheld because it is a household. */
  readonly orders: bigint | null;
  /** The range that the orders of a household lie in; null for others, or when not known. */
  readonly ordersBand: Open<AmountBand> | null;
  /** The range of the orders in words; null for others than households, or when not known. */
  readonly ordersBandLabel: Asked<string | null, LangArguments>;
  /** The proposal that supports it; null when there is none, or it is not known. */
  readonly proposal: Proposal | null;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** State money for it at the stage APPROVED, part of its participation in the proposal: never add the two. Null when not known, or withheld because it is a household: see the band. */
  readonly stateSupport: bigint | null;
  /** The range that the state money of a household lies in; null for others, or when not known. */
  readonly stateSupportBand: Open<AmountBand> | null;
  /** The range of the state money in words; null for others than households, or when not known. */
  readonly stateSupportBandLabel: Asked<string | null, LangArguments>;
  /** The fair. */
  readonly tradeFair: TradeFair;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** Visitors of its booths; null when not known. */
  readonly visitors: number | null;
}

/** The part of a beneficiary in a proposal, with its own money at the stage APPROVED. */
export interface Participation {
  /** The name of the type. */
  readonly __typename: 'Participation';
  /** The beneficiary. */
  readonly beneficiary: Beneficiary;
  /** Its own money at the stage APPROVED; null when not known or withheld. */
  readonly counterpart: bigint | null;
  /** The range that its own money lies in; null when not known. */
  readonly counterpartBand: Open<AmountBand> | null;
  /** The range of its own money in words; null when not known. */
  readonly counterpartBandLabel: Asked<string | null, LangArguments>;
  /** The id in the whole graph, `Participation:role/beneficiary/proposal`. It stays the same over releases and databases. */
  readonly id: string;
  /** The proposal. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The part that it has. */
  readonly role: Open<ParticipationRole>;
  /** The role in words. */
  readonly roleLabel: Asked<string, LangArguments>;
  /** State money for it at the stage APPROVED; null when not known, or withheld because it is a household: see the band. */
  readonly stateSupport: bigint | null;
  /** The range that the state money lies in; null when not known. */
  readonly stateSupportBand: Open<AmountBand> | null;
  /** The range of the state money in words; null when not known. */
  readonly stateSupportBandLabel: Asked<string | null, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** Money that moved on a day. Disbursed = advances + payments − recoveries (giải ngân). */
export interface Flow {
  /** The name of the type. */
  readonly __typename: 'Flow';
  /** The amount. */
  readonly amount: bigint;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Whose money it is. */
  readonly fundingSource: Open<FundingSource>;
  /** The funding source in words. */
  readonly fundingSourceLabel: Asked<string, LangArguments>;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Advance, payment or recovery. */
  readonly kind: Open<FlowKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** The day it moved; null when not known. */
  readonly occurredOn: string | null;
  /** For which proposal. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A measure of dated money. */
export interface FlowMeasure {
  /** Which flows. */
  readonly kind: BudgetFlow;
  /** What of the money; its sum unless asked otherwise. */
  readonly measure?: MoneyMeasure | undefined;
  /** From those of the sources that are the state, or are not; both unless given. */
  readonly payer?: Payer | null | undefined;
  /** From these funding sources only; all unless given. */
  readonly sources?: readonly FundingSource[] | null | undefined;
}

/** Outputs by one indicator, added up. */
export interface OutputMeasure {
  /** The code of the indicator, such as `JOBS_CREATED`; left out where groups are by INDICATOR. */
  readonly indicator?: string | null | undefined;
  /** Planned or actual; actual unless asked otherwise. */
  readonly number?: OutputNumber | undefined;
}

/** A ratio. */
export interface RatioMeasure {
  /** Which ratio. */
  readonly of: RatioKind;
  /** The budget stage, for the ratios that are of one. */
  readonly stage?: BudgetStage | null | undefined;
}

/** A measure of the money at a budget stage. */
export interface StageMeasure {
  /** What of the money; its sum unless asked otherwise. */
  readonly measure?: MoneyMeasure | undefined;
  /** From those of the sources that are the state, or are not; both unless given. */
  readonly payer?: Payer | null | undefined;
  /** From these funding sources only; all unless given. */
  readonly sources?: readonly FundingSource[] | null | undefined;
  /** The budget stage; stages are never added. */
  readonly stage: BudgetStage;
}

/** People of training courses, added up. */
export interface TraineesMeasure {
  /** Of courses of this kind only; all unless given. */
  readonly kind?: TrainingCourseKind | null | undefined;
  /** Which of them. */
  readonly number: Headcount;
}

/** A piece of a text as written, with its accents. */
export interface HighlightPiece {
  /** The name of the type. */
  readonly __typename: 'HighlightPiece';
  /** True where it matches what was sought. */
  readonly matched: boolean;
  /** The piece; all pieces joined are the text. */
  readonly text: string;
}

/** What the output of proposals is counted by. Different indicators are never added. */
export interface Indicator {
  /** The name of the type. */
  readonly __typename: 'Indicator';
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Its name. */
  readonly label: Asked<string, LangArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** What proposals planned and reached. */
  readonly results: Asked<IndicatorResultConnection, IndicatorResultListArguments>;
  /** What proposals planned and reached, added up. */
  readonly totals: Asked<IndicatorTotals, IndicatorTotalsArguments>;
  /** What its numbers count. */
  readonly unit: Open<FigureUnit>;
  /** The unit in words. */
  readonly unitLabel: Asked<string, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** The results of one indicator added up, all in its unit; different indicators are never added. */
export interface IndicatorTotals {
  /** The name of the type. */
  readonly __typename: 'IndicatorTotals';
  /** Actual by planned, over the results that tell both. */
  readonly achievement: Ratio;
  /** The actual output, self-reported. */
  readonly actual: Quantity;
  /** The planned output. */
  readonly planned: Quantity;
  /** How many results there are. */
  readonly results: number;
}

/** The answers to one need added up. An establishment may name several, so needs are not added to each other. */
export interface NeedTotals {
  /** The name of the type. */
  readonly __typename: 'NeedTotals';
  /** Establishments that named it. */
  readonly named: ReleasedCount;
  /** What is needed. */
  readonly need: Open<SurveyNeed>;
  /** The need in words. */
  readonly needLabel: Asked<string, LangArguments>;
  /** How many surveys asked for it. */
  readonly surveys: number;
}

/** Surveys of needs added up. */
export interface NeedsSurveyTotals {
  /** The name of the type. */
  readonly __typename: 'NeedsSurveyTotals';
  /** Establishments that were asked. */
  readonly contacted: ReleasedCount;
  /** Establishments that answered. */
  readonly responded: ReleasedCount;
  /** Responded by contacted, over the surveys that tell both. */
  readonly responseRate: Ratio;
  /** How many surveys there are. */
  readonly surveys: number;
}

/** Training courses added up: trainees are counts, known and unknown apart. */
export interface TrainingTotals {
  /** The name of the type. */
  readonly __typename: 'TrainingTotals';
  /** Trainees who got a certificate. */
  readonly certified: Count;
  /** Trainees who completed their course. */
  readonly completed: Count;
  /** Completed by enrolled, over the courses that tell both. */
  readonly completionRate: Ratio;
  /** How many courses there are. */
  readonly courses: number;
  /** Trainees who began. */
  readonly enrolled: Count;
  /** Women among those who began. */
  readonly female: ReleasedCount;
  /** Women by all who began, over the courses that tell both. */
  readonly femaleShare: Ratio;
  /** Trainees who had work in the trade afterwards. */
  readonly placed: Count;
  /** Placed by completed, over the courses that tell both. */
  readonly placementRate: Ratio;
}

/** What a body does for industrial promotion beside its proposals, such as a comment on a draft act. */
export interface InstitutionalTask {
  /** The name of the type. */
  readonly __typename: 'InstitutionalTask';
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Name or number of the paper that it made or worked on; null when not known. */
  readonly document: string | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** The act that it worked on; null when it is not in the list. */
  readonly instrument: LegalInstrument | null;
  /** What kind of task it is. */
  readonly kind: Open<InstitutionalTaskKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** The title; Vietnamese where there is no English one. */
  readonly label: Asked<string, LangArguments>;
  /** The day; null when not known, or when the task is only announced. */
  readonly occurredOn: string | null;
  /** Who does it; null when not known. */
  readonly organisation: Organisation | null;
  /** The proposal that it served; null when none. */
  readonly proposal: Proposal | null;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The province where it is done; null when not known. */
  readonly province: Place | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** What a source says of it; null when none does. */
  readonly statement: Statement | null;
  /** The English title; null when there is none. */
  readonly titleEn: string | null;
  /** The Vietnamese title. */
  readonly titleVi: string;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** What a later act of law does to an earlier one. */
export interface InstrumentRelation {
  /** The name of the type. */
  readonly __typename: 'InstrumentRelation';
  /** How sure it is. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** What is sure and what is not; null when there is nothing to add. */
  readonly certaintyNote: string | null;
  /** The act that is amended or replaced. */
  readonly earlier: LegalInstrument;
  /** First day of the change; null when not known. */
  readonly effectiveOn: string | null;
  /** Amends or replaces. */
  readonly kind: Open<InstrumentRelationKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** The act that amends or replaces. */
  readonly later: LegalInstrument;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** How late a proposal was at the end of a day. */
export interface Lateness {
  /** The name of the type. */
  readonly __typename: 'Lateness';
  /** Against the end that the extensions approved until the day set; the planned one without. */
  readonly adjusted: Delay;
  /** The day on which the work was completed, as known on the day; null while it was not. */
  readonly completedOn: string | null;
  /** The day. */
  readonly on: string;
  /** Against the planned end. */
  readonly original: Delay;
}

/** What is in no sum for one reason. */
export interface LeftOut {
  /** The name of the type. */
  readonly __typename: 'LeftOut';
  /** How many amounts, flows or printed totals. */
  readonly amounts: number;
  /** The reason. */
  readonly reason: Open<LeftOutReason>;
}

/** An act of law that governs industrial promotion (văn bản pháp luật). Nothing here is legal advice. */
export interface LegalInstrument {
  /** The name of the type. */
  readonly __typename: 'LegalInstrument';
  /** The advance rates that it sets. */
  readonly advanceRates: Asked<AdvanceRateConnection, AdvanceRateListArguments>;
  /** The acts that amend it. By day; those whose day is not known come last. */
  readonly amendedBy: readonly InstrumentRelation[];
  /** The acts that it amends. By day; those whose day is not known come last. */
  readonly amends: readonly InstrumentRelation[];
  /** How sure the record is. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** What is sure and what is not; null when there is nothing to add. */
  readonly certaintyNote: string | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** First day in force; null when not known. */
  readonly effectiveFrom: string | null;
  /** First day no longer in force; null while it is, or when not known. */
  readonly effectiveTo: string | null;
  /** What it says of places and categories of beneficiaries. */
  readonly eligibilityRules: Asked<EligibilityRuleConnection, EligibilityRuleListArguments>;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** What bodies did about it, such as a comment on its draft. */
  readonly institutionalTasks: Asked<InstitutionalTaskConnection, InstitutionalTaskListArguments>;
  /** Whether it is in force on a day; null when its first day is not known. An act without a recorded end still is, as far as we know. */
  readonly isInForce: Asked<boolean | null, OnArguments>;
  /** The day it was issued; null when not known. */
  readonly issuedOn: string | null;
  /** Decree, circular, decision. */
  readonly kind: Open<InstrumentKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** The programmes that it set up. */
  readonly programmes: Asked<ProgrammeConnection, ProgrammeListArguments>;
  /** Proposals that name it for their norms. */
  readonly proposals: Asked<ProposalConnection, ProposalListArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The acts that replace it. By day; those whose day is not known come last. */
  readonly replacedBy: readonly InstrumentRelation[];
  /** The acts that it replaces. By day; those whose day is not known come last. */
  readonly replaces: readonly InstrumentRelation[];
  /** The listed sectors of the edition that it issued; none for other acts. */
  readonly sectors: Asked<SectorConnection, SectorListArguments>;
  /** What it governs; null when not recorded. */
  readonly subject: string | null;
  /** The support norms that it sets. */
  readonly supportNorms: Asked<SupportNormConnection, SupportNormListArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A condition on a measure of a group; all comparisons that are given must hold, or one of `or`. */
export interface MeasureTest {
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** Greater. */
  readonly gt?: string | null | undefined;
  /** Greater or equal. */
  readonly gte?: string | null | undefined;
  /** True: nothing is known. False: something is. */
  readonly isNull?: boolean | null | undefined;
  /** Less. */
  readonly lt?: string | null | undefined;
  /** Less or equal. */
  readonly lte?: string | null | undefined;
  /** The measure; left out beside `or` alone. */
  readonly measure?: BudgetMeasure | null | undefined;
  /** Or one of these holds. */
  readonly or?: readonly MeasureTest[] | null | undefined;
}

/** The money of a group of proposals at one budget stage, or of one kind of flow, from some sources. A proposal counts once, with its amounts in force added up; superseded amounts never count. */
export interface MoneyStat {
  /** The name of the type. */
  readonly __typename: 'MoneyStat';
  /** How many of the known ones are not exact: an amount is stated as "over", "about" and the like, or one of several amounts is not known. */
  readonly approximate: number;
  /** The mean of the proposals with a known amount, rounded to whole đồng, halves away from zero; null when there is none. */
  readonly average: bigint | null;
  /** The most that the known proposals can have together, by the words of their amounts; null when one of them has no upper bound, such as an unknown amount beside a known one. */
  readonly ceiling: bigint | null;
  /** The least that the known proposals can have together, by the words of their amounts; equals `sum` when all are exact. Null when none is known. */
  readonly floor: bigint | null;
  /** How many proposals have a known amount in force at this stage from these sources. */
  readonly known: number;
  /** The part of `sum` in local programmes; null when none is known. */
  readonly local: bigint | null;
  /** The money of the proposal with most, among those with a known amount; null when there is none. */
  readonly maximum: bigint | null;
  /** The money of the proposal in the middle, among those with a known amount; between two of them their mean, rounded to whole đồng. Null when there is none. */
  readonly median: bigint | null;
  /** The money of the proposal with least, among those with a known amount; null when there is none. */
  readonly minimum: bigint | null;
  /** How many proposals have none: nothing is recorded at this stage from these sources, or no amount of it is known. Known and missing together are `proposals`. */
  readonly missing: number;
  /** The part of `sum` in national programmes; null when none is known. */
  readonly national: bigint | null;
  /** What to know before the sum is quoted. LEVELS_COMBINED: it adds national and local money; `national` and `local` give both parts. */
  readonly notes: readonly Open<CoverageNote>[];
  /** `runningSum` as a part of the whole that `shareOfParent` is of; null where that is. */
  readonly runningShare: string | null;
  /** The sum of this row and of those before it with the same keys before the last, in the order of the answer, earlier pages too. In a total its own sum. Null until something is known. */
  readonly runningSum: bigint | null;
  /** The sum as a part of that of all groups with the same keys before the last, hidden ones too, to six digits. Null in totals without a parent, where the whole is 0 or not known, and where sums overlap. */
  readonly shareOfParent: string | null;
  /** The sum as a part of that of all groups, hidden ones too, to six digits, so that shares add to 1 but for rounding. Null where that is 0 or not known, and where sums overlap. */
  readonly shareOfTotal: string | null;
  /** All known amounts together, exact. Null when none is known; 0 only when known amounts add to 0. */
  readonly sum: bigint | null;
}

/** A survey of what establishments need. Who answered is counted, never named, and small counts are withheld. */
export interface NeedsSurvey {
  /** The name of the type. */
  readonly __typename: 'NeedsSurvey';
  /** What was answered, a need at a time. */
  readonly answers: Asked<NeedsSurveyAnswerConnection, NeedsSurveyAnswerListArguments>;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** How many establishments were asked; null when not known. */
  readonly contacted: number | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** How establishments were asked; null when not known. */
  readonly method: Open<SurveyMethod> | null;
  /** The method in words; null when not known. */
  readonly methodLabel: Asked<string | null, LangArguments>;
  /** Where it was made; null when not known. */
  readonly place: Place | null;
  /** The proposal that it prepared; null when none is known. */
  readonly proposal: Proposal | null;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** What it was to find out. */
  readonly purpose: Open<SurveyPurpose>;
  /** The purpose in words. */
  readonly purposeLabel: Asked<string, LangArguments>;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** How many establishments answered; null when not known or withheld. */
  readonly responded: number | null;
  /** Why `responded` is withheld; null when it is not. */
  readonly respondedWithheldReason: Open<WithheldReason> | null;
  /** That reason in words; null when `responded` is not withheld. */
  readonly respondedWithheldReasonLabel: Asked<string | null, LangArguments>;
  /** The day; null when not known. */
  readonly surveyedOn: string | null;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** How many establishments of a survey named a need; one may name several. */
export interface NeedsSurveyAnswer {
  /** The name of the type. */
  readonly __typename: 'NeedsSurveyAnswer';
  /** How many named it; null when not known or withheld. */
  readonly establishments: number | null;
  /** The id in the whole graph, `NeedsSurveyAnswer:need/survey`. It stays the same over releases and databases. */
  readonly id: string;
  /** What is needed. */
  readonly need: Open<SurveyNeed>;
  /** The need in words. */
  readonly needLabel: Asked<string, LangArguments>;
  /** The survey. */
  readonly needsSurvey: NeedsSurvey;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** Why the count is withheld; null when it is not. */
  readonly withheldReason: Open<WithheldReason> | null;
  /** The reason in words; null when the count is not withheld. */
  readonly withheldReasonLabel: Asked<string | null, LangArguments>;
}

/** A record with an id of its own in the whole graph. */
export interface Node {
  /** The name of the type. */
  readonly __typename: 'Activity' | 'ActivitySubtype' | 'Adjustment' | 'AdvanceRate' | 'Amount' | 'Beneficiary' | 'Communication' | 'Consultancy' | 'CostItem' | 'DemonstrationModel' | 'EligibilityRule' | 'FairParticipation' | 'Flow' | 'Indicator' | 'IndicatorResult' | 'InstitutionalTask' | 'LegalInstrument' | 'MachineryItem' | 'NeedsSurvey' | 'NeedsSurveyAnswer' | 'Organisation' | 'Participation' | 'Place' | 'Programme' | 'Proposal' | 'ReportedFigure' | 'Sector' | 'SelectionEntry' | 'Source' | 'Statement' | 'StatusEvent' | 'SupportNorm' | 'TradeFair' | 'TrainingCourse' | 'TypicalProduct' | 'YearEndEvent';
  /** The id in the whole graph, of its type and its code or what else names it. It stays the same over releases and databases. */
  readonly id: string;
}

/** A support compared with the norm in force on the day of approval. A warning with its certainty, never a rejection: norms were not read in full. */
export interface NormCheck {
  /** The name of the type. */
  readonly __typename: 'NormCheck';
  /** The day of approval, on which the norm was in force. */
  readonly approvedOn: string;
  /** Code of the supported beneficiary. */
  readonly beneficiaryCode: string;
  /** Greatest support; null when only the rate applies. */
  readonly cap: bigint | null;
  /** What the cap is for one of; the support is compared as one. */
  readonly capUnit: Open<CapUnit>;
  /** The unit of the cap in words. */
  readonly capUnitLabel: Asked<string, LangArguments>;
  /** How sure the norm is. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** What of the norm is sure and what is not; null when there is nothing to add. */
  readonly certaintyNote: string | null;
  /** Its clause there; null when not recorded. */
  readonly clause: string | null;
  /** State money and its own together; null when one of them is not known. */
  readonly cost: bigint | null;
  /** Number of the instrument that set it. */
  readonly instrumentCode: string;
  /** Whether the proposal names this act for its norms. False: it names another, such as one that had been replaced. Null when it names none. */
  readonly isNamed: boolean | null;
  /** The outcome in words, and whether the norm is of another level than the proposal. */
  readonly label: Asked<string, LangArguments>;
  /** Greatest share of the cost in percent; null when only the cap applies. */
  readonly maximumRatePercent: string | null;
  /** Code of the norm that applied. */
  readonly normCode: string;
  /** How the support stands to it. */
  readonly outcome: Open<NormOutcome>;
  /** The level that the norm is set for. Where it is not the proposal's own, the norm is a yardstick, and `label` says so. */
  readonly programmeLevel: Open<ProgrammeLevel>;
  /** That level in words. */
  readonly programmeLevelLabel: Asked<string, LangArguments>;
  /** State money for the beneficiary, stage APPROVED; null when not known or withheld. */
  readonly stateSupport: bigint | null;
}

/** A body that proposes, appraises or carries out proposals. Never a person. */
export interface Organisation {
  /** The name of the type. */
  readonly __typename: 'Organisation';
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** The proposals that it carries out. */
  readonly implementedProposals: Asked<ProposalConnection, ProposalListArguments>;
  /** What it does beside proposals. */
  readonly institutionalTasks: Asked<InstitutionalTaskConnection, InstitutionalTaskListArguments>;
  /** What kind of body it is. */
  readonly kind: Open<OrganisationKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** Its name; Vietnamese where no English one is known. */
  readonly label: Asked<string, LangArguments>;
  /** The proposals that it made. */
  readonly proposedProposals: Asked<ProposalConnection, ProposalListArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The province where it is at home; null for a central body. */
  readonly province: Place | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The trade fairs that it holds. */
  readonly tradeFairs: Asked<TradeFairConnection, TradeFairListArguments>;
  /** The training courses that it taught. */
  readonly trainingCourses: Asked<TrainingCourseConnection, TrainingCourseListArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** An administrative unit for as long as its area, rank and name stayed the same: province, district (until 2025-06-30) or commune. */
export interface Place {
  /** The name of the type. */
  readonly __typename: 'Place';
  /** Other spellings of its name, as lists and newspapers print them. */
  readonly aliases: readonly PlaceAlias[];
  /** Beneficiaries in this province or district. */
  readonly beneficiaries: Asked<BeneficiaryConnection, PlaceBeneficiariesArguments>;
  /** The units one level below. */
  readonly children: Asked<PlaceConnection, PlaceListArguments>;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Its codes in official lists, by list and code. */
  readonly codes: readonly PlaceCode[];
  /** The unit of today: itself while it is valid, else the one that it went into as a whole. Null for a unit that went on in parts: a district of 2018 stays as it was, for its communes were regrouped. */
  readonly current: Place | null;
  /** The demonstration models in this district or commune. */
  readonly demonstrationModels: Asked<DemonstrationModelConnection, DemonstrationModelListArguments>;
  /** Whether rural industry there may be supported on a day; null when it did not exist on that day, or no rule is known. */
  readonly eligibility: Asked<PlaceEligibility | null, OnArguments>;
  /** What was found about its eligibility where the rules leave it open, oldest first. */
  readonly eligibilityFindings: readonly EligibilityFinding[];
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** What bodies of this province do beside proposals. */
  readonly institutionalTasks: Asked<InstitutionalTaskConnection, InstitutionalTaskListArguments>;
  /** Rank and name: "Huyện Tiên Lãng"; in English "Tiên Lãng (rural district)". */
  readonly label: Asked<string, LangArguments>;
  /** Province, district or commune. */
  readonly level: Open<PlaceLevel>;
  /** The level in words. */
  readonly levelLabel: Asked<string, LangArguments>;
  /** The name without its rank, as officially written. */
  readonly name: string;
  /** Surveys of needs made in this place or in a unit of it. */
  readonly needsSurveys: Asked<NeedsSurveyConnection, NeedsSurveyListArguments>;
  /** A remark on its history; null without one. */
  readonly note: string | null;
  /** The bodies at home in this province. */
  readonly organisations: Asked<OrganisationConnection, OrganisationListArguments>;
  /** The unit that it belongs to; null for a province. */
  readonly parent: Place | null;
  /** The places that went into it. */
  readonly predecessors: readonly PlaceSuccession[];
  /** The programmes of this province; national ones are of none. */
  readonly programmes: Asked<ProgrammeConnection, ProgrammeListArguments>;
  /** Proposals of this province, or carried out in this district alone; filter by `areas` for all that touch a place. */
  readonly proposals: Asked<ProposalConnection, PlaceProposalsArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The figures that sources say of this province. */
  readonly reportedFigures: Asked<ReportedFigureConnection, ReportedFigureListArguments>;
  /** What sources say of this place, one thing at a time. */
  readonly statements: Asked<StatementConnection, StatementListArguments>;
  /** The places that followed it. When districts were abolished on 2025-07-01 none followed: their communes were regrouped. */
  readonly successors: readonly PlaceSuccession[];
  /** The support norms that it set as a province, of all times; national ones hold beside them. */
  readonly supportNorms: Asked<SupportNormConnection, SupportNormListArguments>;
  /** The trade fairs that it hosted as a province. */
  readonly tradeFairs: Asked<TradeFairConnection, TradeFairListArguments>;
  /** Training courses held in this place or in a unit of it. */
  readonly trainingCourses: Asked<TrainingCourseConnection, TrainingCourseListArguments>;
  /** The training courses held in this place or in a unit of it, added up. */
  readonly trainingTotals: Asked<TrainingTotals, PlaceTrainingTotalsArguments>;
  /** Its rank. */
  readonly type: Open<PlaceType>;
  /** The rank in words. */
  readonly typeLabel: Asked<string, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** First day of validity; null when older than the lists. */
  readonly validFrom: string | null;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo: string | null;
}

/** Another spelling of the name of a place. */
export interface PlaceAlias {
  /** The name of the type. */
  readonly __typename: 'PlaceAlias';
  /** The name as printed. */
  readonly name: string;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A code that a place bears in an official list for some time. Codes change owner: never join by one. */
export interface PlaceCode {
  /** The name of the type. */
  readonly __typename: 'PlaceCode';
  /** The list, such as `GSO` of the statistics office. */
  readonly scheme: string;
  /** First day of validity; null when older than the lists. */
  readonly validFrom: string | null;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo: string | null;
  /** The code, with its leading zeros. */
  readonly value: string;
}

/** How one place followed another. */
export interface PlaceSuccession {
  /** The name of the type. */
  readonly __typename: 'PlaceSuccession';
  /** How sure it is. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** The day it took effect. */
  readonly effectiveOn: string;
  /** The place before. */
  readonly predecessor: Place;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** Merged whole, split, renamed or upgraded. */
  readonly relation: Open<SuccessionRelation>;
  /** The relation in words. */
  readonly relationLabel: Asked<string, LangArguments>;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The place after. */
  readonly successor: Place;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A programme that proposals belong to: the national one of a plan period, or the one of a province. */
export interface Programme {
  /** The name of the type. */
  readonly __typename: 'Programme';
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** First plan year; null where no period is set. */
  readonly firstYear: number | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Its name. */
  readonly label: Asked<string, LangArguments>;
  /** Last plan year; null where no period is set. */
  readonly lastYear: number | null;
  /** The act that set it up; null when not known. */
  readonly legalBasis: LegalInstrument | null;
  /** National or local. */
  readonly level: Open<ProgrammeLevel>;
  /** The level in words. */
  readonly levelLabel: Asked<string, LangArguments>;
  /** Its proposals. */
  readonly proposals: Asked<ProposalConnection, ProposalListArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The province whose programme it is; null for a national one. */
  readonly province: Place | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A proposal (đề án khuyến công): what a centre wants to do, with whose money, and what became of it. */
export interface Proposal {
  /** The name of the type. */
  readonly __typename: 'Proposal';
  /** Its primary content; totals by content use this one alone. */
  readonly activity: Activity;
  /** The second level of the content; null when not known. */
  readonly activitySubtype: ActivitySubtype | null;
  /** The last day that the last approved extension set; the planned one without an extension. Null when none is known. */
  readonly adjustedEnd: string | null;
  /** The changes of the approved proposal that were asked for, and what became of them. */
  readonly adjustments: Asked<AdjustmentConnection, AdjustmentListArguments>;
  /** All its amounts with those that later ones superseded. Never add them. */
  readonly amountHistory: Asked<AmountConnection, AmountListArguments>;
  /** Its amounts in force, by stage and funding source. */
  readonly amounts: Asked<AmountConnection, AmountListArguments>;
  /** The day of approval; null when it is not approved. */
  readonly approvedOn: string | null;
  /** Where it is carried out, by code. A province stands for the whole of it; empty when not known. */
  readonly areas: readonly Place[];
  /** For whom it is; null when not known. */
  readonly beneficiaryScope: Open<BeneficiaryScope> | null;
  /** For whom it is, in words; null when not known. */
  readonly beneficiaryScopeLabel: Asked<string | null, LangArguments>;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** What it publishes. */
  readonly communications: Asked<CommunicationConnection, CommunicationListArguments>;
  /** The day on which the work was completed; null while it is not, or was taken up again. */
  readonly completedOn: string | null;
  /** The advice that it pays for. */
  readonly consultancies: Asked<ConsultancyConnection, ConsultancyListArguments>;
  /** What its amounts are for, by stage, item and funding source. */
  readonly costItems: Asked<CostItemConnection, CostItemListArguments>;
  /** What others than the state pay at a stage: total less state support. Null when no amount is known. */
  readonly counterpart: Asked<bigint | null, ProposalCounterpartArguments>;
  /** How many days it had been in the status that it had at the end of the day; null before the first event and in a final status. */
  readonly daysInStatus: Asked<number | null, OnArguments>;
  /** The demonstration models that it builds. */
  readonly demonstrationModels: Asked<DemonstrationModelConnection, DemonstrationModelListArguments>;
  /** State money paid out less what was returned (giải ngân): all that is recorded or, with `on`, until the end of that day. Null when no flow is recorded and, with `on`, when the day of one is not known; 0 before the first. */
  readonly disbursed: Asked<bigint | null, ProposalDisbursedArguments>;
  /** The one district of implementation; null when there are several, a whole province or none: see `areas`. */
  readonly district: Place | null;
  /** The exhibitors that it supports at trade fairs. */
  readonly fairParticipations: Asked<FairParticipationConnection, FairParticipationListArguments>;
  /** Money that moved on a day: advances, payments, recoveries. */
  readonly flows: Asked<FlowConnection, FlowListArguments>;
  /** How it bundles places and beneficiaries. */
  readonly grouping: Open<ProposalGrouping>;
  /** The grouping in words. */
  readonly groupingLabel: Asked<string, LangArguments>;
  /** Whether households take part that are not named: one or two share some of the money here, so its public amounts would be theirs. How many they are is withheld too. */
  readonly hasWithheldHouseholds: boolean;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Who carries it out; null when not known. */
  readonly implementingOrganisation: Organisation | null;
  /** Its outputs, planned and actual, an indicator at a time. */
  readonly indicatorResults: Asked<IndicatorResultConnection, IndicatorResultListArguments>;
  /** The institutional tasks that served it. */
  readonly institutionalTasks: Asked<InstitutionalTaskConnection, InstitutionalTaskListArguments>;
  /** The title; Vietnamese where there is no English one. */
  readonly label: Asked<string, LangArguments>;
  /** How late it was at the end of a day, against the planned end and against that of extensions. */
  readonly late: Asked<Lateness, OnArguments>;
  /** The machinery and technology transfers that it supports. */
  readonly machineryItems: Asked<MachineryItemConnection, MachineryItemListArguments>;
  /** The surveys that prepared it. */
  readonly needsSurveys: Asked<NeedsSurveyConnection, NeedsSurveyListArguments>;
  /** The usual steps out of its present status; the first step of all without events. */
  readonly nextSteps: readonly StatusTransition[];
  /** Its supported beneficiaries against the support norm that was in force on the day of approval. Warnings, never a rejection; empty without approval, subtype or norm. Withheld amounts are not checked. Computed after the statement: one more for the whole document. */
  readonly normChecks: readonly NormCheck[];
  /** The instrument that it names for its support norms; null when it names none. */
  readonly normInstrument: LegalInstrument | null;
  /** The parts of beneficiaries, with role and money; without those that `hasWithheldHouseholds` speaks of. */
  readonly participations: Asked<ParticipationConnection, ParticipationListArguments>;
  /** The year of the plan and of its budget. */
  readonly planYear: number;
  /** The planned last day; null when not known. */
  readonly plannedEnd: string | null;
  /** The planned first day; null when not known. */
  readonly plannedStart: string | null;
  /** The programme that it belongs to. */
  readonly programme: Programme;
  /** National or local. */
  readonly programmeLevel: Open<ProgrammeLevel>;
  /** The level in words. */
  readonly programmeLevelLabel: Asked<string, LangArguments>;
  /** Who proposed it; null when not known. */
  readonly proposingOrganisation: Organisation | null;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The province, as it was in the plan year. */
  readonly province: Place;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** What sources say of it. */
  readonly reportedFigures: Asked<ReportedFigureConnection, ReportedFigureListArguments>;
  /** The products in the round of selection that it paid for, but those of households. */
  readonly selectionEntries: Asked<SelectionEntryConnection, SelectionEntryListArguments>;
  /** What is still to pay or to recover of its state money, and why where nothing can be said. */
  readonly settlement: Asked<Settlement, ProposalSettlementArguments>;
  /** What the state pays at a stage: budgets of all levels and other state programmes. Null when none is known. */
  readonly stateSupport: Asked<bigint | null, ProposalCounterpartArguments>;
  /** What sources say of it, one thing at a time. */
  readonly statements: Asked<StatementConnection, StatementListArguments>;
  /** The status after the last event or, with `on`, at the end of that day; null before the first event. */
  readonly status: Asked<Open<ProposalStatus> | null, ProposalStatusArguments>;
  /** The events of its life, in order. */
  readonly statusEvents: Asked<StatusEventConnection, StatusEventListArguments>;
  /** The present status in words; null without events. */
  readonly statusLabel: Asked<string | null, LangArguments>;
  /** The day of the last event; null without events. */
  readonly statusSince: string | null;
  /** How long it was in each of its statuses until the end of the day, in the order in which it first came into them. */
  readonly timeInStatus: Asked<readonly TimeInStatus[], OnArguments>;
  /** The English title; null when there is none. */
  readonly titleEn: string | null;
  /** The Vietnamese title. */
  readonly titleVi: string;
  /** All funding sources together at a stage: the known amounts in force. Null when none is known. */
  readonly total: Asked<bigint | null, ProposalCounterpartArguments>;
  /** Its training courses. */
  readonly trainingCourses: Asked<TrainingCourseConnection, TrainingCourseListArguments>;
  /** Its training courses added up. */
  readonly trainingTotals: Asked<TrainingTotals, PlaceTrainingTotalsArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** Its money that a budget year did not use: carried over or cancelled. */
  readonly yearEndEvents: Asked<YearEndEventConnection, YearEndEventListArguments>;
}

/** A number of units, such as đồng, added up over records; what a record does not tell stays apart. */
export interface Quantity {
  /** The name of the type. */
  readonly __typename: 'Quantity';
  /** How many records tell. */
  readonly known: number;
  /** How many records do not tell. */
  readonly missing: number;
  /** The known numbers together. Null when no record tells; 0 only when known numbers add to 0. */
  readonly value: bigint | null;
}

/** Open data on industrial promotion (khuyến công): who spent what on whom, on whose money, with which result, and who says so. */
export interface Query {
  /** The name of the type. */
  readonly __typename: 'Query';
  /** The contents of industrial promotion, by clause. */
  readonly activities: Asked<ActivityConnection, ActivityListArguments>;
  /** A content by its code. Null when there is none. */
  readonly activity: Asked<Activity | null, CodeArguments>;
  /** A subtype by its code. Null when there is none. */
  readonly activitySubtype: Asked<ActivitySubtype | null, QueryActivitySubtypeArguments>;
  /** The second level below the contents, by code. */
  readonly activitySubtypes: Asked<ActivitySubtypeConnection, ActivitySubtypeListArguments>;
  /** An adjustment by its code. Null when there is none. */
  readonly adjustment: Asked<Adjustment | null, QueryAdjustmentArguments>;
  /** Changes of approved proposals that were asked for. */
  readonly adjustments: Asked<AdjustmentConnection, AdjustmentListArguments>;
  /** An advance rate by its code. Null when there is none. */
  readonly advanceRate: Asked<AdvanceRate | null, QueryAdvanceRateArguments>;
  /** How much of which support may be advanced. */
  readonly advanceRates: Asked<AdvanceRateConnection, AdvanceRateListArguments>;
  /** All amounts of all proposals with those that later ones superseded, in an order of no meaning. */
  readonly amountHistory: Asked<AmountConnection, AmountListArguments>;
  /** The amounts in force of all proposals, in an order of no meaning. Stages are states of one amount: never add them. */
  readonly amounts: Asked<AmountConnection, AmountListArguments>;
  /** Establishments that take part in proposals. */
  readonly beneficiaries: Asked<BeneficiaryConnection, BeneficiaryListArguments>;
  /** A beneficiary by its code. Null when there is none. */
  readonly beneficiary: Asked<Beneficiary | null, QueryBeneficiaryArguments>;
  /** Money by time, place, content, source, beneficiary and more, exact. The arguments alone fix the arithmetic; what is selected never changes a number. In this order: where, groups, totals, having, top and others, order, page. */
  readonly budget: Asked<BudgetResult, QueryBudgetArguments>;
  /** What `budget` can be grouped by. */
  readonly budgetDimensions: readonly BudgetDimensionInfo[];
  /** What `budget` can be asked of each group. `flow` has what `money` has; beside a `value` stand `known` and `missing`. */
  readonly budgetMeasures: readonly BudgetMeasureInfo[];
  /** A communication by its code. Null when there is none. */
  readonly communication: Asked<Communication | null, QueryCommunicationArguments>;
  /** What proposals published, by code. */
  readonly communications: Asked<CommunicationConnection, CommunicationListArguments>;
  /** Advice to establishments, by code. */
  readonly consultancies: Asked<ConsultancyConnection, ConsultancyListArguments>;
  /** A consultancy by its code. Null when there is none. */
  readonly consultancy: Asked<Consultancy | null, QueryConsultancyArguments>;
  /** What the amounts of all proposals are for, in an order of no meaning. */
  readonly costItems: Asked<CostItemConnection, CostItemListArguments>;
  /** What is loaded, from where and under which licence. */
  readonly dataset: Dataset;
  /** A demonstration model by its code. Null when there is none. */
  readonly demonstrationModel: Asked<DemonstrationModel | null, QueryDemonstrationModelArguments>;
  /** Demonstration models, by code. */
  readonly demonstrationModels: Asked<DemonstrationModelConnection, DemonstrationModelListArguments>;
  /** A rule of eligibility by its code. Null when there is none. */
  readonly eligibilityRule: Asked<EligibilityRule | null, QueryEligibilityRuleArguments>;
  /** What the law says of places and categories at all times; `validOn` finds what holds on a day. */
  readonly eligibilityRules: Asked<EligibilityRuleConnection, EligibilityRuleListArguments>;
  /** A participation in a fair by its code. Null when there is none. */
  readonly fairParticipation: Asked<FairParticipation | null, QueryFairParticipationArguments>;
  /** Exhibitors at trade fairs, by code. */
  readonly fairParticipations: Asked<FairParticipationConnection, FairParticipationListArguments>;
  /** A flow of money by its code. Null when there is none. */
  readonly flow: Asked<Flow | null, QueryFlowArguments>;
  /** Money that moved for all proposals, by day. */
  readonly flows: Asked<FlowConnection, FlowListArguments>;
  /** An indicator by its code. Null when there is none. */
  readonly indicator: Asked<Indicator | null, QueryIndicatorArguments>;
  /** What proposals planned and reached. */
  readonly indicatorResults: Asked<IndicatorResultConnection, IndicatorResultListArguments>;
  /** What the output of proposals is counted by, with totals. */
  readonly indicators: Asked<IndicatorConnection, IndicatorListArguments>;
  /** An institutional task by its code. Null when there is none. */
  readonly institutionalTask: Asked<InstitutionalTask | null, QueryInstitutionalTaskArguments>;
  /** What bodies do for industrial promotion beside proposals. */
  readonly institutionalTasks: Asked<InstitutionalTaskConnection, InstitutionalTaskListArguments>;
  /** An act of law by its number. Null when there is none. */
  readonly legalInstrument: Asked<LegalInstrument | null, QueryLegalInstrumentArguments>;
  /** The acts of law, newest first. */
  readonly legalInstruments: Asked<LegalInstrumentConnection, LegalInstrumentListArguments>;
  /** Machinery or a technology transfer by its code. Null when there is none. */
  readonly machineryItem: Asked<MachineryItem | null, QueryMachineryItemArguments>;
  /** Machinery and technology transfers, by code. */
  readonly machineryItems: Asked<MachineryItemConnection, MachineryItemListArguments>;
  /** The answers of surveys added up, a need at a time; needs that no survey asked for are left out. */
  readonly needTotals: Asked<readonly NeedTotals[], QueryNeedTotalsArguments>;
  /** A survey by its code. Null when there is none. */
  readonly needsSurvey: Asked<NeedsSurvey | null, QueryNeedsSurveyArguments>;
  /** The answers of all surveys. */
  readonly needsSurveyAnswers: Asked<NeedsSurveyAnswerConnection, NeedsSurveyAnswerListArguments>;
  /** Surveys of needs added up. */
  readonly needsSurveyTotals: Asked<NeedsSurveyTotals, QueryNeedsSurveyTotalsArguments>;
  /** Surveys of what establishments need. */
  readonly needsSurveys: Asked<NeedsSurveyConnection, NeedsSurveyListArguments>;
  /** The record with this id; null when there is none. */
  readonly node: Asked<Node | null, IdArguments>;
  /** The records with these ids, in their order; null in the place of one that does not exist. At most 100 ids. */
  readonly nodes: Asked<readonly (Node | null)[], IdsArguments>;
  /** An organisation by its code. Null when there is none. */
  readonly organisation: Asked<Organisation | null, QueryOrganisationArguments>;
  /** Bodies that propose, appraise or carry out. */
  readonly organisations: Asked<OrganisationConnection, OrganisationListArguments>;
  /** The parts of beneficiaries in all proposals, in an order of no meaning. */
  readonly participations: Asked<ParticipationConnection, ParticipationListArguments>;
  /** The place with this unit id or, with `at`, the one that bore this code of the statistics office on that day: code 15 was Yên Bái and is Lào Cai since 2025-07-01. Null when there is none. */
  readonly place: Asked<Place | null, AtCodeArguments>;
  /** Administrative units of all times. */
  readonly places: Asked<PlaceConnection, PlaceListArguments>;
  /** A programme by its code. Null when there is none. */
  readonly programme: Asked<Programme | null, QueryProgrammeArguments>;
  /** The programmes, national and local. */
  readonly programmes: Asked<ProgrammeConnection, ProgrammeListArguments>;
  /** A proposal by its code. Null when there is none. */
  readonly proposal: Asked<Proposal | null, QueryProposalArguments>;
  /** Proposals of all programmes, years and places. */
  readonly proposals: Asked<ProposalConnection, ProposalListArguments>;
  /** A reported figure by its code. Null when there is none. */
  readonly reportedFigure: Asked<ReportedFigure | null, QueryReportedFigureArguments>;
  /** Figures as sources print them, with interval and text. */
  readonly reportedFigures: Asked<ReportedFigureConnection, ReportedFigureListArguments>;
  /** Titles, names, numbers and codes of all records at once, with or without accents. Best matches first: a whole text, its beginning, the beginning of a word, within; then in Vietnamese order. */
  readonly search: Asked<SearchHitConnection, SearchHitListArguments>;
  /** A sector by edition and number. Null when there is none. */
  readonly sector: Asked<Sector | null, QuerySectorArguments>;
  /** Sectors of all editions, by edition and number. */
  readonly sectors: Asked<SectorConnection, SectorListArguments>;
  /** Products in the rounds of selection, by year and level. */
  readonly selectionEntries: Asked<SelectionEntryConnection, SelectionEntryListArguments>;
  /** An entry for selection by its code. Null when there is none. */
  readonly selectionEntry: Asked<SelectionEntry | null, QuerySelectionEntryArguments>;
  /** A source by its code. Null when there is none. */
  readonly source: Asked<Source | null, QuerySourceArguments>;
  /** The publications that state something, newest first. */
  readonly sources: Asked<SourceConnection, SourceListArguments>;
  /** A statement by its code. Null when there is none. */
  readonly statement: Asked<Statement | null, QueryStatementArguments>;
  /** What sources say, one thing at a time. */
  readonly statements: Asked<StatementConnection, StatementListArguments>;
  /** A status event by its code. Null when there is none. */
  readonly statusEvent: Asked<StatusEvent | null, QueryStatusEventArguments>;
  /** The steps in the lives of all proposals, by day. */
  readonly statusEvents: Asked<StatusEventConnection, StatusEventListArguments>;
  /** The usual steps in the life of a proposal, national ones first, in the order of life. */
  readonly statusTransitions: Asked<readonly StatusTransition[], FromStatusProgrammeLevelArguments>;
  /** A support ceiling by its code. Null when there is none. */
  readonly supportNorm: Asked<SupportNorm | null, QuerySupportNormArguments>;
  /** The support ceilings of all times; `validOn` finds those of a day. */
  readonly supportNorms: Asked<SupportNormConnection, SupportNormListArguments>;
  /** A trade fair by its code. Null when there is none. */
  readonly tradeFair: Asked<TradeFair | null, QueryTradeFairArguments>;
  /** Trade fairs, newest first. */
  readonly tradeFairs: Asked<TradeFairConnection, TradeFairListArguments>;
  /** What the training of a worker cost the state, a ratio of sums. By trade, year or province: ask again under an alias with another `where`. */
  readonly trainingCosts: Asked<TrainingCosts, QueryTrainingCostsArguments>;
  /** A training course by its code. Null when there is none. */
  readonly trainingCourse: Asked<TrainingCourse | null, QueryTrainingCourseArguments>;
  /** The training courses of all proposals. */
  readonly trainingCourses: Asked<TrainingCourseConnection, TrainingCourseListArguments>;
  /** Training courses added up. By trade, year or district: ask again under an alias with another `where`. */
  readonly trainingTotals: Asked<TrainingTotals, PlaceTrainingTotalsArguments>;
  /** A typical product by its code. Null when there is none. */
  readonly typicalProduct: Asked<TypicalProduct | null, QueryTypicalProductArguments>;
  /** Products that were entered for selection as typical products of rural industry. */
  readonly typicalProducts: Asked<TypicalProductConnection, TypicalProductListArguments>;
  /** A year-end event by its code. Null when there is none. */
  readonly yearEndEvent: Asked<YearEndEvent | null, QueryYearEndEventArguments>;
  /** Money that budget years did not use: carried over or cancelled. */
  readonly yearEndEvents: Asked<YearEndEventConnection, YearEndEventListArguments>;
}

/** A ratio of sums, with both its terms. */
export interface Ratio {
  /** The name of the type. */
  readonly __typename: 'Ratio';
  /** What it is divided by; null when not known. */
  readonly denominator: string | null;
  /** What is divided; null when not known. */
  readonly numerator: string | null;
  /** Why there is no value; null where there is one. */
  readonly reason: Open<RatioReason> | null;
  /** The reason in words; null where there is a value. */
  readonly reasonLabel: Asked<string | null, LangArguments>;
  /** The ratio to six digits behind the point; null where there is a reason. */
  readonly value: string | null;
}

/** A state of the data set. Every import that changes something makes one. */
export interface Release {
  /** The name of the type. */
  readonly __typename: 'Release';
  /** When it was made. */
  readonly createdAt: string;
  /** SHA-256 over the imported records and the release before, in hexadecimal. */
  readonly digest: string;
  /** The files that it was made from, by name. */
  readonly files: readonly ReleaseFile[];
  /** Counts the releases from 1. */
  readonly number: number;
}

/** A file that a release was made from. */
export interface ReleaseFile {
  /** The name of the type. */
  readonly __typename: 'ReleaseFile';
  /** SHA-256 over its records as they are stored, whatever their order, in hexadecimal: equal digests mean equal records. Not over its bytes, which may hold what is withheld. */
  readonly digest: string;
  /** Its name within its folder. */
  readonly name: string;
  /** How many records are stored of it. */
  readonly rows: number;
}

/** A number that a source prints, or that follows from such numbers. "Over 1.791 billion" is no exact sum: the truth lies in the interval. */
export interface ReportedFigure {
  /** The name of the type. */
  readonly __typename: 'ReportedFigure';
  /** The day it holds for. */
  readonly asOf: string;
  /** The text as printed; null for a derived figure, which nobody printed. */
  readonly asPrinted: string | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** What is counted, such as `total_cost`. */
  readonly metric: string;
  /** What is counted, in words. */
  readonly metricLabel: Asked<string, LangArguments>;
  /** The plan year that it is said of; null when of none. */
  readonly planYear: number | null;
  /** The level of the plan that it is said of; null when of none. */
  readonly programmeLevel: Open<ProgrammeLevel> | null;
  /** That level in words; null when of none. */
  readonly programmeLevelLabel: Asked<string | null, LangArguments>;
  /** The proposal that it is said of; null when of a plan. */
  readonly proposal: Proposal | null;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The province that it is said of; null when of none. */
  readonly province: Place | null;
  /** The words that limit it: "trên" is OVER. */
  readonly qualifier: Open<Qualifier>;
  /** The qualifier in words. */
  readonly qualifierLabel: Asked<string, LangArguments>;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** Who says so. */
  readonly source: Source;
  /** The statements that print it. */
  readonly statements: Asked<StatementConnection, StatementListArguments>;
  /** What it is said of: a plan or a proposal. */
  readonly subject: string;
  /** What it is said of, in words. */
  readonly subjectLabel: Asked<string, LangArguments>;
  /** What the number counts; VND is whole đồng. */
  readonly unit: Open<FigureUnit>;
  /** The unit in words. */
  readonly unitLabel: Asked<string, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** The figure as the words say it. Exact only with the qualifier EXACT. */
  readonly value: bigint;
  /** The first value that the words no longer allow, by their printed precision; null when they set none. */
  readonly valueBelow: bigint | null;
  /** The least value that the words allow; null when they set none. */
  readonly valueMin: bigint | null;
}

/** The hits of one content. */
export interface SearchActivityFacet {
  /** The name of the type. */
  readonly __typename: 'SearchActivityFacet';
  /** The content. */
  readonly activity: Activity;
  /** How many hits. */
  readonly count: number;
}

/** The hits of one province. */
export interface SearchProvinceFacet {
  /** The name of the type. */
  readonly __typename: 'SearchProvinceFacet';
  /** How many hits. */
  readonly count: number;
  /** The province, of the time of the record. */
  readonly province: Place;
}

/** The hits of one kind of record. */
export interface SearchTypeFacet {
  /** The name of the type. */
  readonly __typename: 'SearchTypeFacet';
  /** How many hits. */
  readonly count: number;
  /** The kind. */
  readonly type: Open<SearchType>;
  /** The kind in words. */
  readonly typeLabel: Asked<string, LangArguments>;
}

/** The hits of one year. */
export interface SearchYearFacet {
  /** The name of the type. */
  readonly __typename: 'SearchYearFacet';
  /** How many hits. */
  readonly count: number;
  /** The year. */
  readonly year: number;
}

/** The hits of a whole search counted by what they have in common, most first. Hits that have no such thing are not counted there, so counts need not add up to the whole. */
export interface SearchFacets {
  /** The name of the type. */
  readonly __typename: 'SearchFacets';
  /** By content: of proposals, and contents themselves. */
  readonly activities: readonly SearchActivityFacet[];
  /** By the province where a record is, or that it is; as of the time of the record. */
  readonly provinces: readonly SearchProvinceFacet[];
  /** By kind of record. */
  readonly types: readonly SearchTypeFacet[];
  /** By year: the plan year of proposals, the year of sources and acts. */
  readonly years: readonly SearchYearFacet[];
}

/** A record that a search found, and how. */
export interface SearchHit {
  /** The name of the type. */
  readonly __typename: 'SearchHit';
  /** The public code of the record. */
  readonly code: string;
  /** The text in which it was found best, in pieces: the title, another name, a number or a code. Computed after the statement. */
  readonly highlights: readonly HighlightPiece[];
  /** How well it answers the search. */
  readonly match: Open<SearchMatch>;
  /** The record itself; ask for its fields by type: `... on Proposal { planYear }`. */
  readonly record: SearchRecord;
  /** What the record is called, in Vietnamese. */
  readonly title: string;
  /** The kind of record. */
  readonly type: Open<SearchType>;
  /** The kind in words. */
  readonly typeLabel: Asked<string, LangArguments>;
}

/** A page of a list of records of type SearchHit. */
export interface SearchHitConnection {
  /** The name of the type. */
  readonly __typename: 'SearchHitConnection';
  /** The records of the page with their cursors, in order. */
  readonly edges: readonly SearchHitEdge[];
  /** How many hits of the whole list there are by type, content, year and province. */
  readonly facets: SearchFacets;
  /** The records of the page, in order. */
  readonly nodes: readonly SearchHit[];
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has, whatever the page. */
  readonly totalCount: number;
}

/** A record of any type that the search over all finds. */
export interface SearchRecord {
  /** The name of the type. */
  readonly __typename: 'Activity' | 'ActivitySubtype' | 'Beneficiary' | 'Communication' | 'DemonstrationModel' | 'LegalInstrument' | 'MachineryItem' | 'Organisation' | 'Place' | 'Programme' | 'Proposal' | 'Sector' | 'Source' | 'TradeFair' | 'TrainingCourse' | 'TypicalProduct';
}

/** An entry of an edition of the classification of sectors (ngành kinh tế, VSIC). Only what our data need is listed; the same digits may mean another thing in another edition. */
export interface Sector {
  /** The name of the type. */
  readonly __typename: 'Sector';
  /** Beneficiaries of this sector or one beneath it, by the edition in which theirs is given. */
  readonly beneficiaries: Asked<BeneficiaryConnection, BeneficiaryListArguments>;
  /** How sure number and name are. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** What is sure and what is not; null when there is nothing to add. */
  readonly certaintyNote: string | null;
  /** The listed entries directly below. */
  readonly children: Asked<SectorConnection, SectorListArguments>;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** The decision that issued the edition. */
  readonly instrument: LegalInstrument;
  /** Its name. */
  readonly label: Asked<string, LangArguments>;
  /** Section, division, group, class or subclass. */
  readonly level: Open<SectorLevel>;
  /** The level in words. */
  readonly levelLabel: Asked<string, LangArguments>;
  /** A letter, or two to five digits, in this edition. */
  readonly number: string;
  /** The nearest listed entry above; null for a section. */
  readonly parent: Sector | null;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** First day of the edition; null when not known. */
  readonly validFrom: string | null;
  /** First day on which the edition is no longer used; null while it is. */
  readonly validTo: string | null;
  /** The edition. */
  readonly version: Open<SectorVersion>;
  /** The edition in words. */
  readonly versionLabel: Asked<string, LangArguments>;
}

/** A product in one round of selection (bình chọn) at one level. One product has many: a recognised one may enter the level above. */
export interface SelectionEntry {
  /** The name of the type. */
  readonly __typename: 'SelectionEntry';
  /** The number of the certificate; null when there is none, or not known, or withheld because it is a household’s. */
  readonly certificateNumber: string | null;
  /** The day on which the certificate was issued; null without one, or when not known. */
  readonly certificateValidFrom: string | null;
  /** First day on which the certificate is no longer valid; null without one, or when not known. */
  readonly certificateValidTo: string | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Whether the product entered a higher level in the year of this round or later. */
  readonly isPromoted: boolean;
  /** The level of the round. */
  readonly level: Open<SelectionLevel>;
  /** The level in words. */
  readonly levelLabel: Asked<string, LangArguments>;
  /** The prize; null when there is none or not known, or withheld because it is a household’s: see the band. */
  readonly prize: bigint | null;
  /** The range that the prize of a household lies in; null for others, or when not known. */
  readonly prizeBand: Open<AmountBand> | null;
  /** The range of the prize in words; null for others than households, or when not known. */
  readonly prizeBandLabel: Asked<string | null, LangArguments>;
  /** The proposal that paid for the round; null when not known, or withheld because it is a household’s. */
  readonly proposal: Proposal | null;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The region of a round of level REGION; null at other levels. */
  readonly region: Open<PromotionRegion> | null;
  /** The region in words; null at other levels than REGION. */
  readonly regionLabel: Asked<string | null, LangArguments>;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** Recognised or not; null when not known. */
  readonly result: Open<SelectionResult> | null;
  /** The result in words; null when not known. */
  readonly resultLabel: Asked<string | null, LangArguments>;
  /** The year of the round. */
  readonly roundYear: number;
  /** Its score, 0 to 100; null when not known, or withheld because it is a household’s. */
  readonly score: string | null;
  /** The product. */
  readonly typicalProduct: TypicalProduct;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** What is still to pay or to recover of the state money of a proposal (quyết toán). Amounts carry no day, flows and statuses do. */
export interface Settlement {
  /** The name of the type. */
  readonly __typename: 'Settlement';
  /** State money at the stage APPROVED; null when none is known. */
  readonly approved: bigint | null;
  /** State money paid out less what was returned, as `Proposal.disbursed`; null when it is not known. */
  readonly disbursed: bigint | null;
  /** Why nothing is said of paying and recovering; null when it is. */
  readonly reason: Open<SettlementReason> | null;
  /** The reason in words; null when there is none. */
  readonly reasonLabel: Asked<string | null, LangArguments>;
  /** State money at the stage SETTLED; null when none is known. */
  readonly settled: bigint | null;
  /** What is settled and not yet disbursed; 0 when nothing is. Null as `reason` says. */
  readonly toPay: bigint | null;
  /** What is disbursed beyond the settled amount; 0 when nothing is. Null as `reason` says. */
  readonly toRecover: bigint | null;
}

/** A publication that states something. */
export interface Source {
  /** The name of the type. */
  readonly __typename: 'Source';
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Its language as a BCP 47 tag, such as `vi`. */
  readonly language: string;
  /** A remark; null without one. */
  readonly note: string | null;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The day of publication. */
  readonly publishedOn: string;
  /** Who published it. */
  readonly publisher: string;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The figures that it states, or that follow from them. */
  readonly reportedFigures: Asked<ReportedFigureConnection, ReportedFigureListArguments>;
  /** What it says, one thing at a time. */
  readonly statements: Asked<StatementConnection, StatementListArguments>;
  /** Its title, in its own language. */
  readonly title: string;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** Its address; null when none is known. */
  readonly url: string | null;
}

/** One thing that a source says. Where it says otherwise elsewhere, both stand for themselves: nothing is brought into line. */
export interface Statement {
  /** The name of the type. */
  readonly __typename: 'Statement';
  /** The words; null when only what they say was recorded. */
  readonly asPrinted: string | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Statements that cannot be true together with it, of this or another source. */
  readonly contradictions: Asked<StatementConnection, StatementListArguments>;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** The institutional tasks that it tells of. */
  readonly institutionalTasks: Asked<InstitutionalTaskConnection, InstitutionalTaskListArguments>;
  /** What it says, in our words. */
  readonly label: Asked<string, LangArguments>;
  /** The place that it is said of; null when of none. */
  readonly place: Place | null;
  /** Where in the source it stands; null when not recorded. */
  readonly position: Open<StatementPosition> | null;
  /** The position in words; null when not recorded. */
  readonly positionLabel: Asked<string | null, LangArguments>;
  /** The proposal that it is said of; null when of none. */
  readonly proposal: Proposal | null;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The number that it prints, with its interval; null when it prints none. */
  readonly reportedFigure: ReportedFigure | null;
  /** Who says so. */
  readonly source: Source;
  /** What it is about, such as `plan_status`; statements that contradict each other share it. */
  readonly topic: string;
  /** What it is about, in words. */
  readonly topicLabel: Asked<string, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A step in the life of a proposal. The history is append-only. */
export interface StatusEvent {
  /** The name of the type. */
  readonly __typename: 'StatusEvent';
  /** Who moved it; null when not known. */
  readonly actorRole: Open<ActorRole> | null;
  /** Who moved it, in words; null when not known. */
  readonly actorRoleLabel: Asked<string | null, LangArguments>;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The days from it to the next event or, where there is none until then, to the end of the day; null for an event after the day and for a final status. */
  readonly daysUntilNext: Asked<number | null, OnArguments>;
  /** Number of the document behind it; null when not known. */
  readonly documentReference: string | null;
  /** The status before; null for the first event. */
  readonly fromStatus: Open<ProposalStatus> | null;
  /** The status before, in words; null for the first event. */
  readonly fromStatusLabel: Asked<string | null, LangArguments>;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** True when it is one of the usual steps of the level, as `statusTransitions` lists them. */
  readonly isUsual: boolean;
  /** The day of the event. */
  readonly occurredOn: string;
  /** Whose step it is. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** Its position in the life, from 1; orders the events of one day. */
  readonly sequence: number;
  /** The status after. */
  readonly toStatus: Open<ProposalStatus>;
  /** The status after, in words. */
  readonly toStatusLabel: Asked<string, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** Assigned money that a budget year did not use, and what became of it. An event: no stage of an amount. */
export interface YearEndEvent {
  /** The name of the type. */
  readonly __typename: 'YearEndEvent';
  /** The amount. */
  readonly amount: bigint;
  /** The year whose money it was. */
  readonly budgetYear: number;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Number of the document behind it; null when not known. */
  readonly documentReference: string | null;
  /** Whose money it is. */
  readonly fundingSource: Open<FundingSource>;
  /** The funding source in words. */
  readonly fundingSourceLabel: Asked<string, LangArguments>;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Carried over or cancelled. */
  readonly kind: Open<YearEndKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** The day; null when it is not known. */
  readonly occurredOn: string | null;
  /** The proposal that the money was for. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A usual step in the life of a proposal at one level. The steps follow practice more than the text of an act: other steps are recorded too. */
export interface StatusTransition {
  /** The name of the type. */
  readonly __typename: 'StatusTransition';
  /** How sure it is that the procedure has this step and this mover. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** The status before; null for the first step. */
  readonly fromStatus: Open<ProposalStatus> | null;
  /** The status before, in words; null for the first step. */
  readonly fromStatusLabel: Asked<string | null, LangArguments>;
  /** Who usually takes the step. */
  readonly movedBy: readonly Open<ActorRole>[];
  /** The level of the proposals that take it; a second, central appraisal is for national ones alone. */
  readonly programmeLevel: Open<ProgrammeLevel>;
  /** The level in words. */
  readonly programmeLevelLabel: Asked<string, LangArguments>;
  /** The status after. */
  readonly toStatus: Open<ProposalStatus>;
  /** The status after, in words. */
  readonly toStatusLabel: Asked<string, LangArguments>;
}

/** A support ceiling (mức hỗ trợ): rate and cap apply together, the lower wins. */
export interface SupportNorm {
  /** The name of the type. */
  readonly __typename: 'SupportNorm';
  /** What it limits. */
  readonly activitySubtype: ActivitySubtype;
  /** Greatest support a unit; null when only the rate applies. */
  readonly cap: bigint | null;
  /** What the cap is for one of. */
  readonly capUnit: Open<CapUnit>;
  /** The unit of the cap in words. */
  readonly capUnitLabel: Asked<string, LangArguments>;
  /** How sure it is; only VERIFIED norms were read in public text. */
  readonly certainty: Open<Certainty>;
  /** The certainty in words. */
  readonly certaintyLabel: Asked<string, LangArguments>;
  /** What is sure and what is not; null when there is nothing to add. */
  readonly certaintyNote: string | null;
  /** The clause; null when not recorded. */
  readonly clause: string | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Where it was read; null when from memory. */
  readonly evidence: string | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** The instrument that sets it. */
  readonly instrument: LegalInstrument;
  /** Greatest share of the cost in percent; null when only the cap applies. */
  readonly maximumRatePercent: string | null;
  /** National or local. */
  readonly programmeLevel: Open<ProgrammeLevel>;
  /** The level in words. */
  readonly programmeLevelLabel: Asked<string, LangArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The province whose norm it is; null for a national one. */
  readonly province: Place | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** First day of validity. */
  readonly validFrom: string;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo: string | null;
}

/** What a beneficiary had in the plan of one year, by its own parts in proposals. */
export interface SupportYear {
  /** The name of the type. */
  readonly __typename: 'SupportYear';
  /** How many of its parts have a known amount. */
  readonly known: number;
  /** How many have none that is known. */
  readonly missing: number;
  /** The plan year. */
  readonly planYear: number;
  /** In how many proposals it takes part; parts that are not shown because it is a household do not count. */
  readonly proposals: number;
  /** State money for it at the stage APPROVED, the known amounts together. Null when none is known, or all are withheld: see the bands. */
  readonly stateSupport: bigint | null;
  /** The ranges that the withheld amounts lie in, one for each, lowest first. */
  readonly stateSupportBands: readonly Open<AmountBand>[];
  /** How many have an amount that is withheld because it is a household. */
  readonly withheld: number;
}

/** How long a proposal was in a status, all its stays together. */
export interface TimeInStatus {
  /** The name of the type. */
  readonly __typename: 'TimeInStatus';
  /** The days in it; a stay that lasts counts to the day that is asked for. Null for a final status, whose time means nothing. */
  readonly days: number | null;
  /** The day on which it first came into it. */
  readonly since: string;
  /** The status. */
  readonly status: Open<ProposalStatus>;
  /** The status in words. */
  readonly statusLabel: Asked<string, LangArguments>;
  /** How often it came into it. */
  readonly stays: number;
}

/** The first groups of the last grouping by a measure; those behind them become one row OTHERS, computed from the facts. SEVERAL and UNKNOWN are never ranked and stay apart. */
export interface TopGroups {
  /** The measure that ranks, greatest first. */
  readonly by: BudgetMeasure;
  /** How many; at least 1. Either this or `share`. */
  readonly count?: number | null | undefined;
  /** As many as together reach this part of what the ranked groups have, such as "0.8": above 0, not above 1. For measures that add. */
  readonly share?: string | null | undefined;
  /** Among which groups; within each parent unless asked otherwise. */
  readonly within?: TopScope | undefined;
}

/** A trade fair or exhibition (hội chợ, triển lãm) where supported establishments exhibit. */
export interface TradeFair {
  /** The name of the type. */
  readonly __typename: 'TradeFair';
  /** Booths of the whole fair, supported or not; null when not known. */
  readonly booths: number | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The last day; null when not known. */
  readonly endsOn: string | null;
  /** The ISO 3166 code of the country of a fair abroad; null at home, or when not known. */
  readonly hostCountry: string | null;
  /** The province where it is held, as it was in that year; null abroad, or when not known. */
  readonly hostProvince: Place | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Its name; Vietnamese where there is no English one. */
  readonly label: Asked<string, LangArguments>;
  /** Its English name; null when there is none. */
  readonly nameEn: string | null;
  /** Its Vietnamese name. */
  readonly nameVi: string;
  /** Who holds it; null when not known. */
  readonly organiser: Organisation | null;
  /** Its exhibitors as far as they are known here, by code. */
  readonly participations: Asked<FairParticipationConnection, FairParticipationListArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The region of a regional fair; null for others, or when not known. */
  readonly region: Open<PromotionRegion> | null;
  /** The region in words; null for others than regional fairs, or when not known. */
  readonly regionLabel: Asked<string | null, LangArguments>;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The first day; null when not known. */
  readonly startsOn: string | null;
  /** Regional, national or abroad. */
  readonly tier: Open<FairTier>;
  /** The tier in words. */
  readonly tierLabel: Asked<string, LangArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
  /** Where in the province it is held; null when not known. */
  readonly venue: string | null;
  /** Visitors of the whole fair; null when not known. */
  readonly visitors: number | null;
  /** The year of the fair. */
  readonly year: number;
}

/** What the training of a worker cost the state. */
export interface TrainingCosts {
  /** The name of the type. */
  readonly __typename: 'TrainingCosts';
  /** The cost of a worker who completed. */
  readonly perCompleted: WorkerCost;
  /** The cost of a worker who had work in the trade afterwards. */
  readonly perPlaced: WorkerCost;
  /** How many proposals that train workers meet the filter. */
  readonly proposals: number;
}

/** A class that a proposal holds. Trainees are counted, never named. */
export interface TrainingCourse {
  /** The name of the type. */
  readonly __typename: 'TrainingCourse';
  /** Trainees who got a certificate; null when not known. */
  readonly certified: number | null;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** Trainees who completed it; null when not known. */
  readonly completed: number | null;
  /** Days of teaching; null when not known. */
  readonly days: number | null;
  /** The last day; null when not known. */
  readonly endsOn: string | null;
  /** Trainees who began; null when not known. */
  readonly enrolled: number | null;
  /** Women among those who began; null when not known or withheld. */
  readonly female: number | null;
  /** Why `female` is withheld; null when it is not. */
  readonly femaleWithheldReason: Open<WithheldReason> | null;
  /** That reason in words; null when `female` is not withheld. */
  readonly femaleWithheldReasonLabel: Asked<string | null, LangArguments>;
  /** Hours of teaching; null when not known. */
  readonly hours: number | null;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Whom it teaches. */
  readonly kind: Open<TrainingCourseKind>;
  /** The kind in words. */
  readonly kindLabel: Asked<string, LangArguments>;
  /** The trade or subject; Vietnamese where there is no English one. */
  readonly label: Asked<string, LangArguments>;
  /** The district or commune where it was held; null when not known. */
  readonly place: Place | null;
  /** Trainees who had work in the trade afterwards; null when not known. */
  readonly placed: number | null;
  /** The proposal that it belongs to. */
  readonly proposal: Proposal;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** Who taught it; null when not known. */
  readonly provider: Organisation | null;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The first day; null when not known. */
  readonly startsOn: string | null;
  /** The trade or subject in English; null when there is none. */
  readonly tradeEn: string | null;
  /** The trade or subject in Vietnamese. */
  readonly tradeVi: string;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** A product that was entered for selection as a typical product of rural industry (sản phẩm công nghiệp nông thôn tiêu biểu). Not OCOP, which is a scheme with stars. A product of a household stands under a public label. */
export interface TypicalProduct {
  /** The name of the type. */
  readonly __typename: 'TypicalProduct';
  /** Who makes it. */
  readonly beneficiary: Beneficiary;
  /** The public code, unique among records of this type. */
  readonly code: string;
  /** The id in the whole graph, `Type:code`. It stays the same over releases and databases. */
  readonly id: string;
  /** Whether several products are judged as one. */
  readonly isSet: boolean;
  /** Its name; Vietnamese where there is no English one. */
  readonly label: Asked<string, LangArguments>;
  /** Its English name; null when there is none, or withheld because it is a household’s. */
  readonly nameEn: string | null;
  /** Its Vietnamese name; of a household’s product a public label. */
  readonly nameVi: string;
  /** The group in which it is judged. */
  readonly productGroup: Open<ProductGroup>;
  /** The group in words. */
  readonly productGroupLabel: Asked<string, LangArguments>;
  /** Where the record is from. ILLUSTRATIVE records are invented. */
  readonly provenance: Open<Provenance>;
  /** The provenance in words. */
  readonly provenanceLabel: Asked<string, LangArguments>;
  /** Which part of the record is from where; null when there is nothing to add. */
  readonly provenanceNote: string | null;
  /** The highest level at which it was ever recognised or, with `on`, by a certificate that is valid on that day. Null when there is none, or its validity is not known. */
  readonly recognisedLevel: Asked<Open<SelectionLevel> | null, TypicalProductRecognisedLevelArguments>;
  /** That level in words; null when there is none, or its validity is not known. */
  readonly recognisedLevelLabel: Asked<string | null, LangOnArguments>;
  /** The release that wrote its present state. */
  readonly releaseNumber: number;
  /** The rounds that it entered, by year and level. */
  readonly selectionEntries: Asked<SelectionEntryConnection, SelectionEntryListArguments>;
  /** When the release was made that brought the record into its present state. */
  readonly updatedAt: string;
}

/** State money by workers, over the proposals that are settled and whose every course tells the workers. */
export interface WorkerCost {
  /** The name of the type. */
  readonly __typename: 'WorkerCost';
  /** State money SETTLED, in đồng, by workers. */
  readonly cost: Ratio;
  /** How many proposals do not: not settled, without a course, or with one that does not tell. */
  readonly missing: number;
  /** How many proposals count. */
  readonly proposals: number;
}

/** Every type that has fields, by name. */
export interface Types {
  readonly Activity: Activity;
  readonly ActivityBucket: ActivityBucket;
  readonly ActivityConnection: ActivityConnection;
  readonly ActivityEdge: ActivityEdge;
  readonly ActivitySubtype: ActivitySubtype;
  readonly ActivitySubtypeBucket: ActivitySubtypeBucket;
  readonly ActivitySubtypeConnection: ActivitySubtypeConnection;
  readonly ActivitySubtypeEdge: ActivitySubtypeEdge;
  readonly Adjustment: Adjustment;
  readonly AdjustmentConnection: AdjustmentConnection;
  readonly AdjustmentEdge: AdjustmentEdge;
  readonly AdvanceRate: AdvanceRate;
  readonly AdvanceRateConnection: AdvanceRateConnection;
  readonly AdvanceRateEdge: AdvanceRateEdge;
  readonly Amount: Amount;
  readonly AmountConnection: AmountConnection;
  readonly AmountEdge: AmountEdge;
  readonly BandBucket: BandBucket;
  readonly Beneficiary: Beneficiary;
  readonly BeneficiaryBucket: BeneficiaryBucket;
  readonly BeneficiaryConnection: BeneficiaryConnection;
  readonly BeneficiaryEdge: BeneficiaryEdge;
  readonly BeneficiaryEligibility: BeneficiaryEligibility;
  readonly Bucket: Bucket;
  readonly BudgetBatch: BudgetBatch;
  readonly BudgetCell: BudgetCell;
  readonly BudgetChange: BudgetChange;
  readonly BudgetDimensionInfo: BudgetDimensionInfo;
  readonly BudgetFigures: BudgetFigures;
  readonly BudgetKey: BudgetKey;
  readonly BudgetLimits: BudgetLimits;
  readonly BudgetMeasureInfo: BudgetMeasureInfo;
  readonly BudgetPlan: BudgetPlan;
  readonly BudgetResult: BudgetResult;
  readonly BudgetRow: BudgetRow;
  readonly Communication: Communication;
  readonly CommunicationConnection: CommunicationConnection;
  readonly CommunicationEdge: CommunicationEdge;
  readonly Consultancy: Consultancy;
  readonly ConsultancyConnection: ConsultancyConnection;
  readonly ConsultancyEdge: ConsultancyEdge;
  readonly CostItem: CostItem;
  readonly CostItemConnection: CostItemConnection;
  readonly CostItemEdge: CostItemEdge;
  readonly Count: Count;
  readonly Coverage: Coverage;
  readonly CoverageGap: CoverageGap;
  readonly Dataset: Dataset;
  readonly Delay: Delay;
  readonly DemonstrationModel: DemonstrationModel;
  readonly DemonstrationModelConnection: DemonstrationModelConnection;
  readonly DemonstrationModelEdge: DemonstrationModelEdge;
  readonly EligibilityCategoryBucket: EligibilityCategoryBucket;
  readonly EligibilityFinding: EligibilityFinding;
  readonly EligibilityRule: EligibilityRule;
  readonly EligibilityRuleConnection: EligibilityRuleConnection;
  readonly EligibilityRuleEdge: EligibilityRuleEdge;
  readonly FairExhibit: FairExhibit;
  readonly FairParticipation: FairParticipation;
  readonly FairParticipationConnection: FairParticipationConnection;
  readonly FairParticipationEdge: FairParticipationEdge;
  readonly Flow: Flow;
  readonly FlowConnection: FlowConnection;
  readonly FlowEdge: FlowEdge;
  readonly FundingSourceBucket: FundingSourceBucket;
  readonly GroupingBucket: GroupingBucket;
  readonly HighlightPiece: HighlightPiece;
  readonly Indicator: Indicator;
  readonly IndicatorBucket: IndicatorBucket;
  readonly IndicatorConnection: IndicatorConnection;
  readonly IndicatorEdge: IndicatorEdge;
  readonly IndicatorResult: IndicatorResult;
  readonly IndicatorResultConnection: IndicatorResultConnection;
  readonly IndicatorResultEdge: IndicatorResultEdge;
  readonly IndicatorTotals: IndicatorTotals;
  readonly InstitutionalTask: InstitutionalTask;
  readonly InstitutionalTaskConnection: InstitutionalTaskConnection;
  readonly InstitutionalTaskEdge: InstitutionalTaskEdge;
  readonly InstrumentRelation: InstrumentRelation;
  readonly Lateness: Lateness;
  readonly LeftOut: LeftOut;
  readonly LegalInstrument: LegalInstrument;
  readonly LegalInstrumentConnection: LegalInstrumentConnection;
  readonly LegalInstrumentEdge: LegalInstrumentEdge;
  readonly MachineryItem: MachineryItem;
  readonly MachineryItemConnection: MachineryItemConnection;
  readonly MachineryItemEdge: MachineryItemEdge;
  readonly MoneyChange: MoneyChange;
  readonly MoneyStat: MoneyStat;
  readonly NeedTotals: NeedTotals;
  readonly NeedsSurvey: NeedsSurvey;
  readonly NeedsSurveyAnswer: NeedsSurveyAnswer;
  readonly NeedsSurveyAnswerConnection: NeedsSurveyAnswerConnection;
  readonly NeedsSurveyAnswerEdge: NeedsSurveyAnswerEdge;
  readonly NeedsSurveyConnection: NeedsSurveyConnection;
  readonly NeedsSurveyEdge: NeedsSurveyEdge;
  readonly NeedsSurveyTotals: NeedsSurveyTotals;
  readonly Node: Node;
  readonly NormCheck: NormCheck;
  readonly Organisation: Organisation;
  readonly OrganisationBucket: OrganisationBucket;
  readonly OrganisationConnection: OrganisationConnection;
  readonly OrganisationEdge: OrganisationEdge;
  readonly PageInfo: PageInfo;
  readonly Participation: Participation;
  readonly ParticipationConnection: ParticipationConnection;
  readonly ParticipationEdge: ParticipationEdge;
  readonly PayerBucket: PayerBucket;
  readonly PeriodBucket: PeriodBucket;
  readonly Place: Place;
  readonly PlaceAlias: PlaceAlias;
  readonly PlaceBucket: PlaceBucket;
  readonly PlaceCode: PlaceCode;
  readonly PlaceConnection: PlaceConnection;
  readonly PlaceEdge: PlaceEdge;
  readonly PlaceEligibility: PlaceEligibility;
  readonly PlaceSuccession: PlaceSuccession;
  readonly PlanYearBucket: PlanYearBucket;
  readonly Programme: Programme;
  readonly ProgrammeConnection: ProgrammeConnection;
  readonly ProgrammeEdge: ProgrammeEdge;
  readonly ProgrammeLevelBucket: ProgrammeLevelBucket;
  readonly Proposal: Proposal;
  readonly ProposalConnection: ProposalConnection;
  readonly ProposalEdge: ProposalEdge;
  readonly ProvenanceBucket: ProvenanceBucket;
  readonly ProvenanceCount: ProvenanceCount;
  readonly Quantity: Quantity;
  readonly Query: Query;
  readonly Ratio: Ratio;
  readonly Release: Release;
  readonly ReleaseFile: ReleaseFile;
  readonly ReleasedCount: ReleasedCount;
  readonly ReportedFigure: ReportedFigure;
  readonly ReportedFigureConnection: ReportedFigureConnection;
  readonly ReportedFigureEdge: ReportedFigureEdge;
  readonly SearchActivityFacet: SearchActivityFacet;
  readonly SearchFacets: SearchFacets;
  readonly SearchHit: SearchHit;
  readonly SearchHitConnection: SearchHitConnection;
  readonly SearchHitEdge: SearchHitEdge;
  readonly SearchProvinceFacet: SearchProvinceFacet;
  readonly SearchRecord: SearchRecord;
  readonly SearchTypeFacet: SearchTypeFacet;
  readonly SearchYearFacet: SearchYearFacet;
  readonly Sector: Sector;
  readonly SectorBucket: SectorBucket;
  readonly SectorConnection: SectorConnection;
  readonly SectorEdge: SectorEdge;
  readonly SelectionEntry: SelectionEntry;
  readonly SelectionEntryConnection: SelectionEntryConnection;
  readonly SelectionEntryEdge: SelectionEntryEdge;
  readonly Settlement: Settlement;
  readonly Source: Source;
  readonly SourceConnection: SourceConnection;
  readonly SourceEdge: SourceEdge;
  readonly Statement: Statement;
  readonly StatementConnection: StatementConnection;
  readonly StatementEdge: StatementEdge;
  readonly StatusBucket: StatusBucket;
  readonly StatusEvent: StatusEvent;
  readonly StatusEventConnection: StatusEventConnection;
  readonly StatusEventEdge: StatusEventEdge;
  readonly StatusTransition: StatusTransition;
  readonly SupportNorm: SupportNorm;
  readonly SupportNormConnection: SupportNormConnection;
  readonly SupportNormEdge: SupportNormEdge;
  readonly SupportYear: SupportYear;
  readonly TimeInStatus: TimeInStatus;
  readonly TradeFair: TradeFair;
  readonly TradeFairConnection: TradeFairConnection;
  readonly TradeFairEdge: TradeFairEdge;
  readonly TrainingCosts: TrainingCosts;
  readonly TrainingCourse: TrainingCourse;
  readonly TrainingCourseConnection: TrainingCourseConnection;
  readonly TrainingCourseEdge: TrainingCourseEdge;
  readonly TrainingTotals: TrainingTotals;
  readonly TypicalProduct: TypicalProduct;
  readonly TypicalProductConnection: TypicalProductConnection;
  readonly TypicalProductEdge: TypicalProductEdge;
  readonly WorkerCost: WorkerCost;
  readonly YearEndEvent: YearEndEvent;
  readonly YearEndEventConnection: YearEndEventConnection;
  readonly YearEndEventEdge: YearEndEventEdge;
}

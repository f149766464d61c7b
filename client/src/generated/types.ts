// @generated from the SDL and client/operations; `pnpm generate` writes it anew
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Conditions on records of type Activity; all that are given must hold. */
export type ActivityFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ActivityFilter> | null | undefined;
  /** How sure the wording is. */
  readonly certainty?: CertaintyFilter | null | undefined;
  /** The clause of article 4. */
  readonly clause?: IntFilter | null | undefined;
  /** The public code, such as `VOCATIONAL_TRAINING`. */
  readonly code?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ActivityFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ActivityFilter> | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: whole text, beginning, beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The second level below it. */
  readonly subtypes?: ActivitySubtypeListFilter | null | undefined;
  /** First day of validity. */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
};

/** Conditions on records of type ActivitySubtype; all that are given must hold. */
export type ActivitySubtypeFilter = {
  /** The content that it belongs to. */
  readonly activity?: ActivityFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ActivitySubtypeFilter> | null | undefined;
  /** The public code, such as `MACHINERY_APPLICATION`. */
  readonly code?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ActivitySubtypeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ActivitySubtypeFilter> | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: whole text, beginning, beginning of a word, within. */
  readonly search?: string | null | undefined;
};

/** Conditions on the related records of type ActivitySubtype. */
export type ActivitySubtypeListFilter = {
  /** All are such; true where there is none. */
  readonly every?: ActivitySubtypeFilter | null | undefined;
  /** None is such. */
  readonly none?: ActivitySubtypeFilter | null | undefined;
  /** At least one is such. */
  readonly some?: ActivitySubtypeFilter | null | undefined;
};

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

/** Conditions on a value of type ActorRole; all that are given must hold. An operator that is null is ignored. */
export type ActorRoleFilter = {
  /** Equal. */
  readonly eq?: ActorRole | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<ActorRole> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: ActorRole | null | undefined;
};

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

/** Conditions on a value of type AmountBand; all that are given must hold. An operator that is null is ignored. */
export type AmountBandFilter = {
  /** Equal. */
  readonly eq?: AmountBand | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<AmountBand> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: AmountBand | null | undefined;
};

/** Conditions on records of type Amount; all that are given must hold. */
export type AmountFilter = {
  /** The amount in đồng; null when it is not known. */
  readonly amount?: VndFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AmountFilter> | null | undefined;
  /** Whose money it is. */
  readonly fundingSource?: FundingSourceFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AmountFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AmountFilter> | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The words that limit it. */
  readonly qualifier?: QualifierFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The budget stage. */
  readonly stage?: BudgetStageFilter | null | undefined;
  /** True for an amount that a later one replaced. */
  readonly superseded?: BooleanFilter | null | undefined;
};

/** Conditions on the related records of type Amount. */
export type AmountListFilter = {
  /** All are such; true where there is none. */
  readonly every?: AmountFilter | null | undefined;
  /** None is such. */
  readonly none?: AmountFilter | null | undefined;
  /** At least one is such. */
  readonly some?: AmountFilter | null | undefined;
};

/** Conditions on records of type Beneficiary; all that are given must hold. */
export type BeneficiaryFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<BeneficiaryFilter> | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The district where it is. */
  readonly district?: PlaceFilter | null | undefined;
  /** The category of the law. */
  readonly eligibilityCategory?: EligibilityCategoryFilter | null | undefined;
  /** Employees in the year they were counted. */
  readonly employees?: IntFilter | null | undefined;
  /** The legal form. */
  readonly legalForm?: LegalFormFilter | null | undefined;
  /** The name; of a household its public label. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: BeneficiaryFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<BeneficiaryFilter> | null | undefined;
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
  /** Words sought in the name, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: whole text, beginning, beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** Four digits of VSIC; mind the edition. */
  readonly sectorCode?: StringFilter | null | undefined;
  /** The edition of VSIC. */
  readonly sectorVersion?: SectorVersionFilter | null | undefined;
  /** The tax number, with its hyphen. */
  readonly taxCode?: StringFilter | null | undefined;
};

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export type BeneficiaryOrder = {
  /** The key. */
  readonly by: BeneficiaryOrderField;
  /** Ascending unless asked otherwise. */
  readonly direction?: SortDirection;
  /** Records without a value come last unless asked otherwise. */
  readonly nulls?: NullPlacement;
};

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

/** Conditions on a value of type BeneficiaryScope; all that are given must hold. An operator that is null is ignored. */
export type BeneficiaryScopeFilter = {
  /** Equal. */
  readonly eq?: BeneficiaryScope | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<BeneficiaryScope> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: BeneficiaryScope | null | undefined;
};

/** Conditions on a value of type BigInt; all that are given must hold. An operator that is null is ignored. */
export type BigIntFilter = {
  /** From one value to another, both included. */
  readonly between?: BigIntRange | null | undefined;
  /** Equal. */
  readonly eq?: bigint | null | undefined;
  /** Greater; later. */
  readonly gt?: bigint | null | undefined;
  /** Greater or equal; not earlier. */
  readonly gte?: bigint | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<bigint> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Less; earlier. */
  readonly lt?: bigint | null | undefined;
  /** Less or equal; not later. */
  readonly lte?: bigint | null | undefined;
  /** Different, or without a value. */
  readonly not?: bigint | null | undefined;
};

/** A range with both its ends. */
export type BigIntRange = {
  /** The least value. */
  readonly from: bigint;
  /** The greatest value. */
  readonly to: bigint;
};

/** Conditions on a value of type Boolean; all that are given must hold. An operator that is null is ignored. */
export type BooleanFilter = {
  /** Equal. */
  readonly eq?: boolean | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: boolean | null | undefined;
};

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

/** Conditions on a value of type BudgetStage; all that are given must hold. An operator that is null is ignored. */
export type BudgetStageFilter = {
  /** Equal. */
  readonly eq?: BudgetStage | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<BudgetStage> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: BudgetStage | null | undefined;
};

/** How sure a fact is. */
export type Certainty =
  /** Professional knowledge, not checked against a text. (Theo hiểu biết) */
  | 'KNOWN'
  /** Known with doubt, or in part. (Chưa chắc chắn) */
  | 'UNCERTAIN'
  /** Checked against public text. (Đã đối chiếu) */
  | 'VERIFIED';

/** Conditions on a value of type Certainty; all that are given must hold. An operator that is null is ignored. */
export type CertaintyFilter = {
  /** Equal. */
  readonly eq?: Certainty | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<Certainty> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: Certainty | null | undefined;
};

/** Conditions on a value of type Date; all that are given must hold. An operator that is null is ignored. */
export type DateFilter = {
  /** From one value to another, both included. */
  readonly between?: DateRange | null | undefined;
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** Greater; later. */
  readonly gt?: string | null | undefined;
  /** Greater or equal; not earlier. */
  readonly gte?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Less; earlier. */
  readonly lt?: string | null | undefined;
  /** Less or equal; not later. */
  readonly lte?: string | null | undefined;
  /** Different, or without a value. */
  readonly not?: string | null | undefined;
};

/** A range with both its ends. */
export type DateRange = {
  /** The least value. */
  readonly from: string;
  /** The greatest value. */
  readonly to: string;
};

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

/** Conditions on a value of type EligibilityCategory; all that are given must hold. An operator that is null is ignored. */
export type EligibilityCategoryFilter = {
  /** Equal. */
  readonly eq?: EligibilityCategory | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<EligibilityCategory> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: EligibilityCategory | null | undefined;
};

/** What a reported figure counts. */
export type FigureUnit =
  /** A count of persons. (người) */
  | 'PERSON'
  /** A count of proposals. (đề án) */
  | 'PROPOSAL'
  /** Whole Vietnamese đồng. (đồng) */
  | 'VND';

/** Conditions on a value of type FigureUnit; all that are given must hold. An operator that is null is ignored. */
export type FigureUnitFilter = {
  /** Equal. */
  readonly eq?: FigureUnit | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<FigureUnit> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: FigureUnit | null | undefined;
};

/** Conditions on records of type Flow; all that are given must hold. */
export type FlowFilter = {
  /** The amount in đồng. */
  readonly amount?: VndFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<FlowFilter> | null | undefined;
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
  readonly or?: ReadonlyArray<FlowFilter> | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
};

/** A movement of money. */
export type FlowKind =
  /** Paid ahead of the work. (Tạm ứng) */
  | 'ADVANCE'
  /** Paid against work done. (Thanh toán) */
  | 'PAYMENT'
  /** Returned to the budget; disbursed = advances + payments − recoveries. (Thu hồi) */
  | 'RECOVERY';

/** Conditions on a value of type FlowKind; all that are given must hold. An operator that is null is ignored. */
export type FlowKindFilter = {
  /** Equal. */
  readonly eq?: FlowKind | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<FlowKind> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: FlowKind | null | undefined;
};

/** Conditions on the related records of type Flow. */
export type FlowListFilter = {
  /** All are such; true where there is none. */
  readonly every?: FlowFilter | null | undefined;
  /** None is such. */
  readonly none?: FlowFilter | null | undefined;
  /** At least one is such. */
  readonly some?: FlowFilter | null | undefined;
};

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

/** Conditions on a value of type FundingSource; all that are given must hold. An operator that is null is ignored. */
export type FundingSourceFilter = {
  /** Equal. */
  readonly eq?: FundingSource | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<FundingSource> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: FundingSource | null | undefined;
};

/** Conditions on a value of type Int; all that are given must hold. An operator that is null is ignored. */
export type IntFilter = {
  /** From one value to another, both included. */
  readonly between?: IntRange | null | undefined;
  /** Equal. */
  readonly eq?: number | null | undefined;
  /** Greater; later. */
  readonly gt?: number | null | undefined;
  /** Greater or equal; not earlier. */
  readonly gte?: number | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Less; earlier. */
  readonly lt?: number | null | undefined;
  /** Less or equal; not later. */
  readonly lte?: number | null | undefined;
  /** Different, or without a value. */
  readonly not?: number | null | undefined;
};

/** A range with both its ends. */
export type IntRange = {
  /** The least value. */
  readonly from: number;
  /** The greatest value. */
  readonly to: number;
};

/** The language of a label. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

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

/** Conditions on a value of type LegalForm; all that are given must hold. An operator that is null is ignored. */
export type LegalFormFilter = {
  /** Equal. */
  readonly eq?: LegalForm | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<LegalForm> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: LegalForm | null | undefined;
};

/** Where records without a value stand in an order. */
export type NullPlacement =
  /** Before all others. */
  | 'FIRST'
  /** Behind all others. */
  | 'LAST';

/** Conditions on records of type Organisation; all that are given must hold. */
export type OrganisationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OrganisationFilter> | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** What kind of body it is. */
  readonly kind?: OrganisationKindFilter | null | undefined;
  /** This does not hold. */
  readonly not?: OrganisationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OrganisationFilter> | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The province where it is at home. */
  readonly province?: PlaceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: whole text, beginning, beginning of a word, within. */
  readonly search?: string | null | undefined;
};

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

/** Conditions on a value of type OrganisationKind; all that are given must hold. An operator that is null is ignored. */
export type OrganisationKindFilter = {
  /** Equal. */
  readonly eq?: OrganisationKind | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: OrganisationKind | null | undefined;
};

/** Conditions on records of type Participation; all that are given must hold. */
export type ParticipationFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ParticipationFilter> | null | undefined;
  /** The beneficiary. */
  readonly beneficiary?: BeneficiaryFilter | null | undefined;
  /** Own money at the stage APPROVED, in đồng; null where withheld. */
  readonly counterpart?: VndFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ParticipationFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ParticipationFilter> | null | undefined;
  /** The proposal. */
  readonly proposal?: ProposalFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The part that the beneficiary has. */
  readonly role?: ParticipationRoleFilter | null | undefined;
  /** State money at the stage APPROVED, in đồng; null where withheld. */
  readonly stateSupport?: VndFilter | null | undefined;
  /** The range that the state money lies in. */
  readonly stateSupportBand?: AmountBandFilter | null | undefined;
};

/** Conditions on the related records of type Participation. */
export type ParticipationListFilter = {
  /** All are such; true where there is none. */
  readonly every?: ParticipationFilter | null | undefined;
  /** None is such. */
  readonly none?: ParticipationFilter | null | undefined;
  /** At least one is such. */
  readonly some?: ParticipationFilter | null | undefined;
};

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

/** Conditions on a value of type ParticipationRole; all that are given must hold. An operator that is null is ignored. */
export type ParticipationRoleFilter = {
  /** Equal. */
  readonly eq?: ParticipationRole | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<ParticipationRole> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: ParticipationRole | null | undefined;
};

/** Conditions on records of type Place; all that are given must hold. */
export type PlaceFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** The unit id, such as `P31-2018`. */
  readonly code?: StringFilter | null | undefined;
  /** Whether rural industry may be supported there. */
  readonly eligible?: BooleanFilter | null | undefined;
  /** Province, district or commune. */
  readonly level?: PlaceLevelFilter | null | undefined;
  /** The name without its rank, as officially written. */
  readonly name?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** The unit that it belongs to. */
  readonly parent?: PlaceFilter | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the name, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: whole text, beginning, beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The rank. */
  readonly type?: PlaceTypeFilter | null | undefined;
  /** First day of validity. */
  readonly validFrom?: DateFilter | null | undefined;
  /** First day on which it is no longer valid; null while it is. */
  readonly validTo?: DateFilter | null | undefined;
};

/** The level of an administrative unit: three until 2025-06-30, two since. */
export type PlaceLevel =
  /** Commune, ward or special zone. (Cấp xã) */
  | 'COMMUNE'
  /** District level; abolished on 2025-07-01. (Cấp huyện) */
  | 'DISTRICT'
  /** Province or centrally-run city. (Cấp tỉnh) */
  | 'PROVINCE';

/** Conditions on a value of type PlaceLevel; all that are given must hold. An operator that is null is ignored. */
export type PlaceLevelFilter = {
  /** Equal. */
  readonly eq?: PlaceLevel | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<PlaceLevel> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: PlaceLevel | null | undefined;
};

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

/** Conditions on a value of type PlaceType; all that are given must hold. An operator that is null is ignored. */
export type PlaceTypeFilter = {
  /** Equal. */
  readonly eq?: PlaceType | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<PlaceType> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: PlaceType | null | undefined;
};

/** Conditions on records of type Programme; all that are given must hold. */
export type ProgrammeFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** First plan year. */
  readonly firstYear?: IntFilter | null | undefined;
  /** Last plan year. */
  readonly lastYear?: IntFilter | null | undefined;
  /** National or local. */
  readonly level?: ProgrammeLevelFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProgrammeFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The province whose programme it is. */
  readonly province?: PlaceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in the names, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: whole text, beginning, beginning of a word, within. */
  readonly search?: string | null | undefined;
};

/** Who runs and pays a programme. */
export type ProgrammeLevel =
  /** Paid by the budget of a province or centrally-run city, approved there. (Khuyến công địa phương) */
  | 'LOCAL'
  /** Paid by the central budget, approved by the Minister of Industry and Trade. (Khuyến công quốc gia) */
  | 'NATIONAL';

/** Conditions on a value of type ProgrammeLevel; all that are given must hold. An operator that is null is ignored. */
export type ProgrammeLevelFilter = {
  /** Equal. */
  readonly eq?: ProgrammeLevel | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<ProgrammeLevel> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: ProgrammeLevel | null | undefined;
};

/** Conditions on records of type ProposalArea; all that are given must hold. */
export type ProposalAreaFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProposalAreaFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: ProposalAreaFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProposalAreaFilter> | null | undefined;
  /** The place; a province stands for the whole of it. */
  readonly place?: PlaceFilter | null | undefined;
};

/** Conditions on the related records of type ProposalArea. */
export type ProposalAreaListFilter = {
  /** All are such; true where there is none. */
  readonly every?: ProposalAreaFilter | null | undefined;
  /** None is such. */
  readonly none?: ProposalAreaFilter | null | undefined;
  /** At least one is such. */
  readonly some?: ProposalAreaFilter | null | undefined;
};

/** Conditions on records of type Proposal; all that are given must hold. */
export type ProposalFilter = {
  /** The primary content. */
  readonly activity?: ActivityFilter | null | undefined;
  /** The second level of the content. */
  readonly activitySubtype?: ActivitySubtypeFilter | null | undefined;
  /** Its amounts, a stage and funding source. */
  readonly amounts?: AmountListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProposalFilter> | null | undefined;
  /** State money at the stage APPRAISED, in đồng; null when none is known. */
  readonly appraisedState?: VndFilter | null | undefined;
  /** All sources together at the stage APPRAISED, in đồng; null when none is known. */
  readonly appraisedTotal?: VndFilter | null | undefined;
  /** The day of approval. */
  readonly approvedOn?: DateFilter | null | undefined;
  /** State money at the stage APPROVED, in đồng; null when none is known. */
  readonly approvedState?: VndFilter | null | undefined;
  /** All sources together at the stage APPROVED, in đồng; null when none is known. */
  readonly approvedTotal?: VndFilter | null | undefined;
  /** Its places of implementation. */
  readonly areas?: ProposalAreaListFilter | null | undefined;
  /** State money at the stage ASSIGNED, in đồng; null when none is known. */
  readonly assignedState?: VndFilter | null | undefined;
  /** All sources together at the stage ASSIGNED, in đồng; null when none is known. */
  readonly assignedTotal?: VndFilter | null | undefined;
  /** For whom it is. */
  readonly beneficiaryScope?: BeneficiaryScopeFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The one district of implementation; proposals in several have none. */
  readonly district?: PlaceFilter | null | undefined;
  /** Its dated flows of money. */
  readonly flows?: FlowListFilter | null | undefined;
  /** Single, grouped or point. */
  readonly grouping?: ProposalGroupingFilter | null | undefined;
  /** Who carries it out. */
  readonly implementingOrganisation?: OrganisationFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProposalFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProposalFilter> | null | undefined;
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
  readonly registeredState?: VndFilter | null | undefined;
  /** All sources together at the stage REGISTERED, in đồng; null when none is known. */
  readonly registeredTotal?: VndFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in title and code, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: whole text, beginning, beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** State money at the stage SETTLED, in đồng; null when none is known. */
  readonly settledState?: VndFilter | null | undefined;
  /** All sources together at the stage SETTLED, in đồng; null when none is known. */
  readonly settledTotal?: VndFilter | null | undefined;
  /** The status after the last event; null without events. */
  readonly status?: ProposalStatusFilter | null | undefined;
  /** The events of its life. */
  readonly statusEvents?: StatusEventListFilter | null | undefined;
  /** The day of the last event. */
  readonly statusSince?: DateFilter | null | undefined;
  /** The Vietnamese title; letters and accents as written. */
  readonly titleVi?: StringFilter | null | undefined;
};

/** How a proposal bundles places and beneficiaries. */
export type ProposalGrouping =
  /** Places and beneficiaries need not be fixed when it is approved. (Đề án nhóm) */
  | 'GROUPED'
  /** Several years and contents for one area or trade. (Đề án điểm) */
  | 'POINT'
  /** One proposal for itself. (Đề án đơn lẻ) */
  | 'SINGLE';

/** Conditions on a value of type ProposalGrouping; all that are given must hold. An operator that is null is ignored. */
export type ProposalGroupingFilter = {
  /** Equal. */
  readonly eq?: ProposalGrouping | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<ProposalGrouping> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: ProposalGrouping | null | undefined;
};

/** One key of an order. Ties are broken by the next key, at last by one that is unique, such as the public code. */
export type ProposalOrder = {
  /** The key. */
  readonly by: ProposalOrderField;
  /** Ascending unless asked otherwise. */
  readonly direction?: SortDirection;
  /** Records without a value come last unless asked otherwise. */
  readonly nulls?: NullPlacement;
};

/** What records of type Proposal can be ordered by. */
export type ProposalOrderField =
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

/** Conditions on a value of type ProposalStatus; all that are given must hold. An operator that is null is ignored. */
export type ProposalStatusFilter = {
  /** Equal. */
  readonly eq?: ProposalStatus | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<ProposalStatus> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: ProposalStatus | null | undefined;
};

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

/** Conditions on a value of type Provenance; all that are given must hold. An operator that is null is ignored. */
export type ProvenanceFilter = {
  /** Equal. */
  readonly eq?: Provenance | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<Provenance> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: Provenance | null | undefined;
};

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

/** Conditions on a value of type Qualifier; all that are given must hold. An operator that is null is ignored. */
export type QualifierFilter = {
  /** Equal. */
  readonly eq?: Qualifier | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<Qualifier> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: Qualifier | null | undefined;
};

/** Conditions on records of type ReportedFigure; all that are given must hold. */
export type ReportedFigureFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ReportedFigureFilter> | null | undefined;
  /** The day it holds for. */
  readonly asOf?: DateFilter | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** What is counted, such as `total_cost`. */
  readonly metric?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ReportedFigureFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ReportedFigureFilter> | null | undefined;
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
  /** Words sought in metric, subject and the printed text, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: whole text, beginning, beginning of a word, within. */
  readonly search?: string | null | undefined;
  /** The source that states it. */
  readonly source?: SourceFilter | null | undefined;
  /** What it is said of. */
  readonly subject?: StringFilter | null | undefined;
  /** What the number counts. */
  readonly unit?: FigureUnitFilter | null | undefined;
  /** The figure as the words say it. */
  readonly value?: BigIntFilter | null | undefined;
};

/** Conditions on the related records of type ReportedFigure. */
export type ReportedFigureListFilter = {
  /** All are such; true where there is none. */
  readonly every?: ReportedFigureFilter | null | undefined;
  /** None is such. */
  readonly none?: ReportedFigureFilter | null | undefined;
  /** At least one is such. */
  readonly some?: ReportedFigureFilter | null | undefined;
};

/** An edition of the Vietnamese classification of sectors (VSIC). */
export type SectorVersion =
  /** Classification of decision 10/2007/QĐ-TTg. (VSIC 2007) */
  | 'VSIC2007'
  /** Classification of decision 27/2018/QĐ-TTg. (VSIC 2018) */
  | 'VSIC2018'
  /** Classification of decision 36/2025/QĐ-TTg. (VSIC 2025) */
  | 'VSIC2025';

/** Conditions on a value of type SectorVersion; all that are given must hold. An operator that is null is ignored. */
export type SectorVersionFilter = {
  /** Equal. */
  readonly eq?: SectorVersion | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<SectorVersion> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: SectorVersion | null | undefined;
};

/** The direction of an order. */
export type SortDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** Conditions on records of type Source; all that are given must hold. */
export type SourceFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SourceFilter> | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The figures that it states. */
  readonly figures?: ReportedFigureListFilter | null | undefined;
  /** Its language, as in `vi`. */
  readonly language?: StringFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SourceFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SourceFilter> | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The day of publication. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** Who published it. */
  readonly publisher?: StringFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** Words sought in title and publisher, with or without accents, in any order: "hai phong" finds "Hải Phòng". Without an order of its own the list is ranked: whole text, beginning, beginning of a word, within. */
  readonly search?: string | null | undefined;
};

/** Conditions on records of type StatusEvent; all that are given must hold. */
export type StatusEventFilter = {
  /** Who moved it. */
  readonly actorRole?: ActorRoleFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<StatusEventFilter> | null | undefined;
  /** The public code. */
  readonly code?: StringFilter | null | undefined;
  /** The status before; null for the first event. */
  readonly fromStatus?: ProposalStatusFilter | null | undefined;
  /** This does not hold. */
  readonly not?: StatusEventFilter | null | undefined;
  /** The day of the event. */
  readonly occurredOn?: DateFilter | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<StatusEventFilter> | null | undefined;
  /** Where the record is from. */
  readonly provenance?: ProvenanceFilter | null | undefined;
  /** The release that wrote its present state: `gt` the last one seen finds what changed since. */
  readonly releaseNumber?: IntFilter | null | undefined;
  /** The status after. */
  readonly toStatus?: ProposalStatusFilter | null | undefined;
};

/** Conditions on the related records of type StatusEvent. */
export type StatusEventListFilter = {
  /** All are such; true where there is none. */
  readonly every?: StatusEventFilter | null | undefined;
  /** None is such. */
  readonly none?: StatusEventFilter | null | undefined;
  /** At least one is such. */
  readonly some?: StatusEventFilter | null | undefined;
};

/** Conditions on a value of type String; all that are given must hold. An operator that is null is ignored. */
export type StringFilter = {
  /** Contains these characters as written; to ignore case and accents use `search`. */
  readonly contains?: string | null | undefined;
  /** Equal. */
  readonly eq?: string | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Different, or without a value. */
  readonly not?: string | null | undefined;
  /** Begins with these characters as written. */
  readonly startsWith?: string | null | undefined;
};

/** Conditions on a value of type VND; all that are given must hold. An operator that is null is ignored. */
export type VndFilter = {
  /** From one value to another, both included. */
  readonly between?: VndRange | null | undefined;
  /** Equal. */
  readonly eq?: bigint | null | undefined;
  /** Greater; later. */
  readonly gt?: bigint | null | undefined;
  /** Greater or equal; not earlier. */
  readonly gte?: bigint | null | undefined;
  /** One of these. */
  readonly in?: ReadonlyArray<bigint> | null | undefined;
  /** True: without a value. False: with one. */
  readonly isNull?: boolean | null | undefined;
  /** Less; earlier. */
  readonly lt?: bigint | null | undefined;
  /** Less or equal; not later. */
  readonly lte?: bigint | null | undefined;
  /** Different, or without a value. */
  readonly not?: bigint | null | undefined;
};

/** A range with both its ends. */
export type VndRange = {
  /** The least value. */
  readonly from: bigint;
  /** The greatest value. */
  readonly to: bigint;
};

export type GetBeneficiaryQueryVariables = Exact<{
  code: string;
  stage?: BudgetStage;
}>;


export type GetBeneficiaryQuery = { readonly beneficiary: { readonly code: string, readonly name: string, readonly eligibilityCategory: EligibilityCategory, readonly provenance: Provenance, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly stateSupport: bigint | null, readonly stateSupportBand: AmountBand | null, readonly proposal: { readonly code: string, readonly titleVi: string, readonly titleEn: string | null, readonly planYear: number, readonly programmeLevel: ProgrammeLevel, readonly status: ProposalStatus | null, readonly provenance: Provenance, readonly total: bigint | null, readonly stateSupport: bigint | null } }> } } | null };

export type ListBeneficiariesQueryVariables = Exact<{
  where?: BeneficiaryFilter | null | undefined;
  orderBy?: ReadonlyArray<BeneficiaryOrder> | BeneficiaryOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListBeneficiariesQuery = { readonly beneficiaries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly eligibilityCategory: EligibilityCategory, readonly provenance: Provenance }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BudgetByActivityQueryVariables = Exact<{
  where?: ProposalFilter | null | undefined;
  stage?: BudgetStage;
  lang?: Language;
}>;


export type BudgetByActivityQuery = { readonly budget: { readonly rows: ReadonlyArray<{ readonly key: { readonly activity: { readonly state: BucketState, readonly code: string | null, readonly label: string } | null }, readonly figures: { readonly proposals: number, readonly all: { readonly sum: bigint | null, readonly known: number, readonly missing: number }, readonly city: { readonly sum: bigint | null, readonly known: number, readonly missing: number } } }>, readonly total: { readonly proposals: number, readonly all: { readonly sum: bigint | null, readonly known: number, readonly missing: number }, readonly city: { readonly sum: bigint | null, readonly known: number, readonly missing: number } } } };

export type BudgetByDistrictQueryVariables = Exact<{
  where?: ProposalFilter | null | undefined;
  stage?: BudgetStage;
  lang?: Language;
}>;


export type BudgetByDistrictQuery = { readonly budget: { readonly rows: ReadonlyArray<{ readonly key: { readonly place: { readonly state: BucketState, readonly code: string | null, readonly label: string } | null }, readonly figures: { readonly proposals: number, readonly all: { readonly sum: bigint | null, readonly known: number, readonly missing: number }, readonly city: { readonly sum: bigint | null, readonly known: number, readonly missing: number } } }>, readonly total: { readonly proposals: number, readonly all: { readonly sum: bigint | null, readonly known: number, readonly missing: number }, readonly city: { readonly sum: bigint | null, readonly known: number, readonly missing: number } } } };

export type BudgetFiguresFragment = { readonly proposals: number, readonly all: { readonly sum: bigint | null, readonly known: number, readonly missing: number }, readonly city: { readonly sum: bigint | null, readonly known: number, readonly missing: number } };

export type BudgetTotalQueryVariables = Exact<{
  where?: ProposalFilter | null | undefined;
  stage?: BudgetStage;
}>;


export type BudgetTotalQuery = { readonly budget: { readonly total: { readonly proposals: number, readonly all: { readonly sum: bigint | null, readonly known: number, readonly missing: number }, readonly city: { readonly sum: bigint | null, readonly known: number, readonly missing: number } } } };

export type GetDatasetQueryVariables = Exact<{
  lang?: Language;
}>;


export type GetDatasetQuery = { readonly dataset: { readonly notice: string | null, readonly licence: string, readonly proposals: number, readonly beneficiaries: number, readonly release: { readonly number: number, readonly createdAt: string } | null } };

export type GetProposalQueryVariables = Exact<{
  code: string;
  stage?: BudgetStage;
}>;


export type GetProposalQuery = { readonly proposal: { readonly counterpart: bigint | null, readonly code: string, readonly titleVi: string, readonly titleEn: string | null, readonly planYear: number, readonly programmeLevel: ProgrammeLevel, readonly status: ProposalStatus | null, readonly provenance: Provenance, readonly total: bigint | null, readonly stateSupport: bigint | null, readonly amounts: { readonly nodes: ReadonlyArray<{ readonly stage: BudgetStage, readonly fundingSource: FundingSource, readonly amount: bigint | null, readonly qualifier: Qualifier, readonly floor: bigint | null, readonly ceiling: bigint | null }> }, readonly participations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly stateSupport: bigint | null, readonly stateSupportBand: AmountBand | null, readonly beneficiary: { readonly code: string, readonly name: string } }> } } | null };

export type ListProposalsQueryVariables = Exact<{
  where?: ProposalFilter | null | undefined;
  orderBy?: ReadonlyArray<ProposalOrder> | ProposalOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  stage?: BudgetStage;
}>;


export type ListProposalsQuery = { readonly proposals: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly titleVi: string, readonly titleEn: string | null, readonly planYear: number, readonly programmeLevel: ProgrammeLevel, readonly status: ProposalStatus | null, readonly provenance: Provenance, readonly total: bigint | null, readonly stateSupport: bigint | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProposalSummaryFragment = { readonly code: string, readonly titleVi: string, readonly titleEn: string | null, readonly planYear: number, readonly programmeLevel: ProgrammeLevel, readonly status: ProposalStatus | null, readonly provenance: Provenance, readonly total: bigint | null, readonly stateSupport: bigint | null };

export type ListReportedFiguresQueryVariables = Exact<{
  where?: ReportedFigureFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListReportedFiguresQuery = { readonly reportedFigures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: string, readonly value: bigint, readonly valueMin: bigint | null, readonly valueBelow: bigint | null, readonly unit: FigureUnit, readonly qualifier: Qualifier, readonly asPrinted: string | null, readonly asOf: string, readonly provenance: Provenance, readonly source: { readonly code: string, readonly title: string, readonly publishedOn: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

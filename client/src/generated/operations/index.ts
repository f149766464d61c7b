// @generated from the SDL and client/operations; `pnpm generate` writes it anew
export type * from './fragments.ts';
export * from './BudgetByActivity.ts';
export * from './BudgetByDistrict.ts';
export * from './BudgetTotal.ts';
export * from './GetBeneficiary.ts';
export * from './GetDataset.ts';
export * from './GetLegalInstrument.ts';
export * from './GetPlaceEligibility.ts';
export * from './GetProposal.ts';
export * from './IndicatorTotals.ts';
export * from './ListBeneficiaries.ts';
export * from './ListEligibilityRules.ts';
export * from './ListIndicatorResults.ts';
export * from './ListProposals.ts';
export * from './ListReportedFigures.ts';
export * from './ListSupportNorms.ts';
export * from './ListTrainingCourses.ts';
export * from './TrainingTotals.ts';

import type { EnumRef } from '@pothos/core';
import * as tables from '@khuyencong/drizzle/tables/index.ts';
import * as vocabulary from '@khuyencong/drizzle/vocabulary/index.ts';
import type { Vocabulary } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder, registerColumnEnum } from './builder.ts';

/** A graph enum of a vocabulary, registered for the columns of its database enum. */
function vocabularyEnum<Code extends string>(
  name: string,
  description: string,
  terms: Vocabulary<Code>,
  column?: { enumName: string },
): EnumRef<any, Code, Code> {
  const values = Object.fromEntries(
    Object.entries<{ vi: string; description: string }>(terms).map(([code, term]) => [
      code,
      { value: code, description: `${term.description} (${term.vi})` },
    ]),
  );
  const ref = builder.enumType(name, { description, values: values as never }) as unknown as EnumRef<any, Code, Code>;
  if (column) registerColumnEnum(column.enumName, ref);
  return ref;
}

export const ProgrammeLevel = vocabularyEnum(
  'ProgrammeLevel',
  'Who runs and pays a programme.',
  vocabulary.programmeLevels,
  tables.programmeLevelEnum,
);
export const ProposalStatus = vocabularyEnum(
  'ProposalStatus',
  'A state in the life of a proposal, in the order in which they are lived.',
  vocabulary.proposalStatuses,
  tables.proposalStatusEnum,
);
export const ProposalGrouping = vocabularyEnum(
  'ProposalGrouping',
  'How a proposal bundles places and beneficiaries.',
  vocabulary.proposalGroupings,
  tables.proposalGroupingEnum,
);
vocabularyEnum(
  'BeneficiaryScope',
  'For whom a proposal is.',
  vocabulary.beneficiaryScopes,
  tables.beneficiaryScopeEnum,
);
export const ActorRole = vocabularyEnum(
  'ActorRole',
  'Who moved a proposal from one status to the next.',
  vocabulary.actorRoles,
  tables.actorRoleEnum,
);
vocabularyEnum(
  'AdjustmentKind',
  'What a change of an approved proposal changes.',
  vocabulary.adjustmentKinds,
  tables.adjustmentKindEnum,
);
vocabularyEnum(
  'AdjustmentDecision',
  'What became of a change that was asked for.',
  vocabulary.adjustmentDecisions,
  tables.adjustmentDecisionEnum,
);
export const FundingSource = vocabularyEnum(
  'FundingSource',
  'Whose money it is.',
  vocabulary.fundingSources,
  tables.fundingSourceEnum,
);
export const BudgetStage = vocabularyEnum(
  'BudgetStage',
  'A state of an amount on its way from request to settlement. Stages are states of one amount: they are never added.',
  vocabulary.budgetStages,
  tables.budgetStageEnum,
);
export const DelayReason = vocabularyEnum(
  'DelayReason',
  'Why nothing can be said of how late a proposal is.',
  vocabulary.delayReasons,
);
export const SettlementReason = vocabularyEnum(
  'SettlementReason',
  'Why nothing can be said of what is still to pay or to recover.',
  vocabulary.settlementReasons,
);
vocabularyEnum('CostItemKind', 'What money is spent on.', vocabulary.costItemKinds, tables.costItemKindEnum);
vocabularyEnum(
  'YearEndKind',
  'What becomes of assigned money that a budget year did not use.',
  vocabulary.yearEndKinds,
  tables.yearEndKindEnum,
);
vocabularyEnum('FlowKind', 'A movement of money.', vocabulary.flowKinds, tables.flowKindEnum);
export const AmountBand = vocabularyEnum(
  'AmountBand',
  'A range of money, shown where the exact amount is withheld.',
  vocabulary.amountBands,
  tables.amountBandEnum,
);
export const EligibilityCategory = vocabularyEnum(
  'EligibilityCategory',
  'The category under which the law lets a beneficiary be supported.',
  vocabulary.eligibilityCategories,
  tables.eligibilityCategoryEnum,
);
vocabularyEnum('LegalForm', 'The legal form of a beneficiary.', vocabulary.legalForms, tables.legalFormEnum);
vocabularyEnum(
  'ParticipationRole',
  'The part of a beneficiary in a proposal.',
  vocabulary.participationRoles,
  tables.participationRoleEnum,
);
vocabularyEnum(
  'SectorVersion',
  'An edition of the Vietnamese classification of sectors (VSIC).',
  vocabulary.sectorVersions,
  tables.sectorVersionEnum,
);
vocabularyEnum(
  'SectorLevel',
  'A level of the classification of sectors.',
  vocabulary.sectorLevels,
  tables.sectorLevelEnum,
);
vocabularyEnum(
  'OrganisationKind',
  'What kind of body an organisation is.',
  vocabulary.organisationKinds,
  tables.organisationKindEnum,
);
vocabularyEnum(
  'PlaceLevel',
  'The level of an administrative unit: three until 2025-06-30, two since.',
  vocabulary.placeLevels,
  tables.placeLevelEnum,
);
vocabularyEnum('PlaceType', 'The rank of an administrative unit.', vocabulary.placeTypes, tables.placeTypeEnum);
vocabularyEnum(
  'SuccessionRelation',
  'How one administrative unit followed another.',
  vocabulary.successionRelations,
  tables.successionRelationEnum,
);
export const Provenance = vocabularyEnum(
  'Provenance',
  'Where a record is from.',
  vocabulary.provenances,
  tables.provenanceEnum,
);
vocabularyEnum('Qualifier', 'The words that limit a figure, as printed.', vocabulary.qualifiers, tables.qualifierEnum);
vocabularyEnum('FigureUnit', 'What a number counts.', vocabulary.figureUnits, tables.figureUnitEnum);
export const Certainty = vocabularyEnum(
  'Certainty',
  'How sure a fact is.',
  vocabulary.certainties,
  tables.certaintyEnum,
);
vocabularyEnum(
  'InstrumentKind',
  'The kind of a legal instrument.',
  vocabulary.instrumentKinds,
  tables.instrumentKindEnum,
);
export const CapUnit = vocabularyEnum(
  'CapUnit',
  'What a support ceiling is counted by.',
  vocabulary.capUnits,
  tables.capUnitEnum,
);
export const NormOutcome = vocabularyEnum('NormOutcome', 'How a support stands to its norm.', vocabulary.normOutcomes);
export const Eligibility = vocabularyEnum(
  'Eligibility',
  'Whether the law lets a place or a beneficiary be supported.',
  vocabulary.eligibilities,
  tables.eligibilityEnum,
);
vocabularyEnum(
  'InstrumentRelationKind',
  'What a later act does to an earlier one.',
  vocabulary.instrumentRelationKinds,
  tables.instrumentRelationKindEnum,
);
export const RatioReason = vocabularyEnum('RatioReason', 'Why there is no ratio.', vocabulary.ratioReasons);
vocabularyEnum(
  'StatementPosition',
  'Where in a source a statement stands, in the order of reading.',
  vocabulary.statementPositions,
  tables.statementPositionEnum,
);
vocabularyEnum(
  'InstitutionalTaskKind',
  'What a body does beside proposals.',
  vocabulary.institutionalTaskKinds,
  tables.institutionalTaskKindEnum,
);
vocabularyEnum('SurveyPurpose', 'What a survey was to find out.', vocabulary.surveyPurposes, tables.surveyPurposeEnum);
vocabularyEnum('SurveyMethod', 'How establishments were asked.', vocabulary.surveyMethods, tables.surveyMethodEnum);
export const SurveyNeed = vocabularyEnum(
  'SurveyNeed',
  'What an establishment needs.',
  vocabulary.surveyNeeds,
  tables.surveyNeedEnum,
);
vocabularyEnum('WithheldReason', 'Why a number is not public.', vocabulary.withheldReasons, tables.withheldReasonEnum);
export const TrainingCourseKind = vocabularyEnum(
  'TrainingCourseKind',
  'Whom a training course teaches.',
  vocabulary.trainingCourseKinds,
  tables.trainingCourseKindEnum,
);

export const SearchType = vocabularyEnum(
  'SearchType',
  'The kinds of records that the search over all finds.',
  vocabulary.searchTypes,
  tables.searchTypeEnum,
);
vocabularyEnum(
  'ProductGroup',
  'A group in which typical products are judged.',
  vocabulary.productGroups,
  tables.productGroupEnum,
);
export const SelectionLevel = vocabularyEnum(
  'SelectionLevel',
  'The level of a round of selection, from the lowest to the highest.',
  vocabulary.selectionLevels,
  tables.selectionLevelEnum,
);
vocabularyEnum(
  'SelectionResult',
  'What became of a product in a round of selection.',
  vocabulary.selectionResults,
  tables.selectionResultEnum,
);
vocabularyEnum(
  'PromotionRegion',
  'A region in which products are selected and fairs are held.',
  vocabulary.promotionRegions,
  tables.promotionRegionEnum,
);
vocabularyEnum('FairTier', 'How far a trade fair reaches.', vocabulary.fairTiers, tables.fairTierEnum);
vocabularyEnum(
  'DemonstrationModelKind',
  'What a demonstration model shows.',
  vocabulary.demonstrationModelKinds,
  tables.demonstrationModelKindEnum,
);
vocabularyEnum(
  'MachineryKind',
  'How an establishment gets a technology.',
  vocabulary.machineryKinds,
  tables.machineryKindEnum,
);
vocabularyEnum('MachineryForm', 'Whether machines stand alone.', vocabulary.machineryForms, tables.machineryFormEnum);
vocabularyEnum('ConsultancyTopic', 'What advice is on.', vocabulary.consultancyTopics, tables.consultancyTopicEnum);
vocabularyEnum(
  'CommunicationKind',
  'The medium of a communication.',
  vocabulary.communicationKinds,
  tables.communicationKindEnum,
);

export const Language = builder.enumType('Language', {
  description: 'The language of a label.',
  values: { VI: { description: 'Vietnamese.' }, EN: { description: 'English.' } } as const,
});

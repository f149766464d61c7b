import { communications, consultancies } from './advice.ts';
import { activities, activitySubtypes } from './activity.ts';
import { adjustments } from './adjustment.ts';
import { advanceRates } from './advance-rate.ts';
import { amounts, flows } from './amount.ts';
import { beneficiaries } from './beneficiary.ts';
import { eligibilityFindings, eligibilityRules } from './eligibility.ts';
import { instrumentRelations } from './instrument-relation.ts';
import { indicatorResults, indicators } from './indicator.ts';
import { costItems } from './cost-item.ts';
import { yearEndEvents } from './year-end-event.ts';
import { institutionalTasks } from './institutional-task.ts';
import { legalInstruments, supportNorms } from './legal-instrument.ts';
import { needsSurveyAnswers, needsSurveys } from './needs-survey.ts';
import { organisations } from './organisation.ts';
import { participations } from './participation.ts';
import { placeAliases } from './place-alias.ts';
import { placeCodes } from './place-code.ts';
import { places } from './place.ts';
import { placeSuccessions } from './place-succession.ts';
import { programmes } from './programme.ts';
import { proposalAreas, proposals } from './proposal.ts';
import { reportedFigures } from './reported-figure.ts';
import { sectors } from './sector.ts';
import { sources } from './source.ts';
import { statements } from './statement.ts';
import { statusEvents } from './status-event.ts';
import { demonstrationModels, machineryItems } from './technology.ts';
import { fairExhibits, fairParticipations, tradeFairs } from './trade-fair.ts';
import { trainingCourses } from './training-course.ts';
import { selectionEntries, typicalProducts } from './typical-product.ts';

/** The files that are read, in the order in which they are written: what is referred to comes first. */
export const importFiles = [
  places,
  placeCodes,
  placeAliases,
  placeSuccessions,
  activities,
  activitySubtypes,
  indicators,
  organisations,
  legalInstruments,
  programmes,
  instrumentRelations,
  eligibilityRules,
  eligibilityFindings,
  sectors,
  supportNorms,
  advanceRates,
  sources,
  beneficiaries,
  proposals,
  proposalAreas,
  statusEvents,
  adjustments,
  amounts,
  flows,
  costItems,
  yearEndEvents,
  participations,
  typicalProducts,
  selectionEntries,
  tradeFairs,
  fairParticipations,
  fairExhibits,
  demonstrationModels,
  machineryItems,
  consultancies,
  communications,
  trainingCourses,
  indicatorResults,
  needsSurveys,
  needsSurveyAnswers,
  reportedFigures,
  statements,
  institutionalTasks,
];

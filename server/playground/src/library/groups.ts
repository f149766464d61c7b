import type { ViewName } from '../shell/view-state.ts';
import type { BothLanguages } from './question.ts';

export interface QuestionGroup {
  readonly title: BothLanguages;
  /** Names of files under `questions/`, in the order of the list. */
  readonly names: readonly string[];
}

/** Where each question stands in the library; a test finds one that is left out or stands twice. */
export const questionGroups: readonly QuestionGroup[] = [
  {
    title: { vi: 'Tổng quan', en: 'Overview' },
    names: ['17-dashboard', '21-search-everything', '35-about-the-data', '36-what-can-be-asked'],
  },
  {
    title: { vi: 'Tiền: ai, ở đâu, cho việc gì', en: 'Money: who, where, what for' },
    names: [
      '01-support-by-province-and-year',
      '05-activities-by-year',
      '04-large-activities',
      '02-top-beneficiaries',
      '13-supported-again',
      '11-districts-until-80-percent',
      '14-bands',
      '18-slices-beside-the-whole',
    ],
  },
  {
    title: { vi: 'Tiền theo giai đoạn và thời gian', en: 'Money by stage and time' },
    names: ['10-from-stage-to-stage', '03-payments-by-quarter', '19-absorption-by-month', '30-settlements'],
  },
  {
    title: { vi: 'Đề án và kết quả', en: 'Proposals and results' },
    names: [
      '15-search-with-facets',
      '28-proposal-in-full',
      '29-late-proposals',
      '20-plan-against-actual',
      '16-workers-trained',
      '32-trade-fairs',
      '33-typical-products',
      '34-changed-since',
    ],
  },
  {
    title: { vi: 'Nguồn và độ tin cậy', en: 'Sources and certainty' },
    names: [
      '31-reported-figures',
      '09-behind-a-figure',
      '08-batches-and-items',
      '06-figures-printed-as-over',
      '12-what-is-not-known',
    ],
  },
  {
    title: { vi: 'Địa giới và pháp luật', en: 'Places and law' },
    names: [
      '07-boundaries-then-and-now',
      '22-province-then-and-now',
      '23-districts-of-a-province',
      '24-law-in-force',
      '25-support-norms-at-a-date',
      '26-norm-checks',
      '27-eligibility-of-a-place',
    ],
  },
];

const views: Readonly<Record<string, ViewName>> = {
  '05-activities-by-year': 'pivot',
  '11-districts-until-80-percent': 'chart',
  '14-bands': 'chart',
  '28-proposal-in-full': 'tree',
};

/** How the answer to a question is best looked at first. */
export function viewOf(name: string): ViewName {
  return views[name] ?? 'table';
}

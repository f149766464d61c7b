import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { referenceFolder, workedExampleFolder } from '../../support/data-folders.ts';

/**
 * The figures of the worked example read from its CSV files by the plain definitions: no database, and nothing of the
 * code that answers questions.
 */
export type Line = Readonly<Record<string, string>>;
export type Vnd = bigint | null;

const linesOf = (folder: string, name: string): Line[] =>
  parse<Line>(readFileSync(join(folder, `${name}.csv`), 'utf8'), { columns: true, bom: true });
const example = (name: string): Line[] => linesOf(workedExampleFolder, name);
const both = (name: string): Line[] => [...linesOf(referenceFolder, name), ...example(name)];
const byCode = (lines: readonly Line[]) => new Map(lines.map((line) => [line['code']!, line]));
export const grouped = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> =>
  Map.groupBy(items, key);

export const compareCodes = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
export const places = byCode(both('places'));
const activityLines = byCode(linesOf(referenceFolder, 'activities'));
export const activities = [...activityLines.keys()];
/** What stands in words where a key has no value of its own. */
export const stateLabels: Readonly<Record<string, string>> = {
  ALL: 'Tất cả',
  OTHERS: 'Khác',
  SEVERAL: 'Nhiều nơi',
  UNKNOWN: 'Chưa rõ',
};
export const activityLabel = (code: string): string => activityLines.get(code)!['name_vi']!;
export const indicators = byCode(linesOf(referenceFolder, 'indicators'));
export const reportedFigures = example('reported_figures');
export const statements = example('statements');
export const sources = byCode(example('sources'));
const levels = byCode(both('programmes'));
const successors = new Map(
  linesOf(referenceFolder, 'place_successions').map((line) => [line['predecessor']!, line['successor']!]),
);
const inVietnamese = new Intl.Collator('vi').compare;

export interface Proposal extends Line {
  readonly code: string;
  readonly level: string;
}
export const proposals: readonly Proposal[] = example('proposals')
  .map((line) => ({ ...line, code: line['code']!, level: levels.get(line['programme']!)!['level']! }))
  .toSorted((one, other) => compareCodes(one.code, other.code));

const ofProposal = (name: string) => {
  const lines = grouped(example(name), (line) => line['proposal']!);
  return ({ code }: Proposal): Line[] => lines.get(code) ?? [];
};
const allAmounts = ofProposal('amounts');
const areas = ofProposal('proposal_areas');
const events = ofProposal('status_events');
const adjustments = ofProposal('adjustments');
export const flowsOf = ofProposal('flows');
export const resultsOf = ofProposal('indicator_results');
export const coursesOf = ofProposal('training_courses');

/** Adds what is known; null when nothing is. */
export const add = (values: readonly Vnd[]): Vnd => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0n);
};
export const number = (text: string | undefined): Vnd => (text ? BigInt(text) : null);
export const text = (value: Vnd): string | null => (value === null ? null : String(value));

/** A quotient rounded to some digits behind the point, halves away from zero, without zeros at its end. */
export function quotient(numerator: Vnd, denominator: Vnd, digits = 6): string | null {
  if (numerator === null || denominator === null || denominator === 0n) return null;
  const scale = 10n ** BigInt(digits);
  const twice = (numerator * scale * 2n) / denominator;
  const rounded = (twice + (twice < 0n ? -1n : 1n)) / 2n;
  const [sign, size] = rounded < 0n ? ['-', -rounded] : ['', rounded];
  const behind = String(size % scale)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  return `${sign}${size / scale}${behind && digits > 0 ? `.${behind}` : ''}`;
}
export const mean = (values: readonly bigint[]): string | null => quotient(add(values), BigInt(values.length), 0);
export function median(values: readonly Vnd[]): string | null {
  const known = values.filter((value) => value !== null).toSorted((one, other) => (one < other ? -1 : 1));
  if (known.length === 0) return null;
  return mean([known[Math.floor((known.length - 1) / 2)]!, known[Math.floor(known.length / 2)]!]);
}

export const stateSources: readonly string[] = [
  'CENTRAL_BUDGET',
  'PROVINCIAL_BUDGET',
  'LOCAL_AUTHORITY_BUDGET',
  'OTHER_STATE_PROGRAMME',
];
export type Payer = 'STATE' | 'NON_STATE' | 'ALL';
const pays = (payer: Payer, source: string): boolean =>
  payer === 'ALL' || stateSources.includes(source) === (payer === 'STATE');

/** The amounts in force at a stage. */
export const amountsOf = (proposal: Proposal, stage?: string, payer: Payer = 'ALL'): Line[] =>
  allAmounts(proposal).filter(
    (line) =>
      line['superseded'] !== 'true' && (!stage || line['stage'] === stage) && pays(payer, line['funding_source']!),
  );
export const supersededOf = (proposal: Proposal): Line[] =>
  allAmounts(proposal).filter((line) => line['superseded'] === 'true');
export const moneyOf = (proposal: Proposal, stage: string, payer: Payer = 'ALL'): Vnd =>
  add(amountsOf(proposal, stage, payer).map((line) => number(line['amount_vnd'])));
export const sum = (of: readonly Proposal[], stage: string, payer: Payer = 'ALL'): Vnd =>
  add(of.map((proposal) => moneyOf(proposal, stage, payer)));

/** What flows of some kinds move, recoveries against the others. */
export const flowSum = (lines: readonly Line[]): Vnd =>
  add(lines.map((line) => number(line['amount_vnd'])! * (line['kind'] === 'RECOVERY' ? -1n : 1n)));

export const yearOf = (proposal: Proposal): number => Number(proposal['plan_year']);
export const ofYears = (...years: number[]): Proposal[] =>
  proposals.filter((proposal) => years.includes(yearOf(proposal)));
export const local: readonly Proposal[] = proposals.filter(({ level }) => level === 'LOCAL');

const placeTypes: Readonly<Record<string, string>> = {
  MUNICIPALITY: 'Thành phố',
  PROVINCE: 'Tỉnh',
  RURAL_DISTRICT: 'Huyện',
};
export const placeLabel = (code: string): string =>
  `${placeTypes[places.get(code)!['type']!]} ${places.get(code)!['name']}`;
export const comparePlaces = (one: string, other: string): number =>
  inVietnamese(places.get(one)!['name']!, places.get(other)!['name']!);
export const compareIndicators = (one: string, other: string): number =>
  inVietnamese(indicators.get(one)!['name_vi']!, indicators.get(other)!['name_vi']!);
export const provinceToday = (code: string): string => successors.get(code)!;

/** The district of implementation, or why there is none. */
export function districtOf(proposal: Proposal): string {
  const codes = areas(proposal).map((line) => line['place']!);
  if (codes.length === 0) return 'UNKNOWN';
  return codes.length === 1 && places.get(codes[0]!)!['level'] === 'DISTRICT' ? codes[0]! : 'SEVERAL';
}

const beneficiaries = byCode(example('beneficiaries'));
const households = new Set(['BUSINESS_HOUSEHOLD', 'ARTISAN']);
const isHousehold = (code: string): boolean => {
  const line = beneficiaries.get(code)!;
  return households.has(line['eligibility_category']!) || line['legal_form'] === 'BUSINESS_HOUSEHOLD';
};
export const beneficiaryName = (code: string): string => beneficiaries.get(code)!['name']!;

export interface Part {
  readonly beneficiary: string;
  readonly state: Vnd;
  readonly others: Vnd;
}

/**
 * Who a proposal supports and with what. Households show no money; where fewer than three of them have money of a kind,
 * not even that they take part.
 */
const allParts = ofProposal('participations');
export function partsOf(proposal: Proposal): Part[] {
  const lines = allParts(proposal);
  const ofHouseholds = lines.filter((line) => isHousehold(line['beneficiary']!));
  const few = ['state_support_vnd', 'counterpart_vnd'].some((money) => {
    const having = ofHouseholds.filter((line) => line[money]).length;
    return having > 0 && having < 3;
  });
  return lines.flatMap((line): Part[] => {
    const beneficiary = line['beneficiary']!;
    if (!isHousehold(beneficiary))
      return [{ beneficiary, state: number(line['state_support_vnd']), others: number(line['counterpart_vnd']) }];
    return few ? [] : [{ beneficiary, state: null, others: null }];
  });
}

/** What the approved money of a payer has beyond the parts; undefined where nothing is left to attribute. */
function remainder(proposal: Proposal, payer: 'STATE' | 'NON_STATE'): { money: Vnd } | undefined {
  const whole = moneyOf(proposal, 'APPROVED', payer);
  const paid = add(partsOf(proposal).map((part) => (payer === 'STATE' ? part.state : part.others)));
  if ((whole ?? 0n) !== (paid ?? 0n)) return { money: (whole ?? 0n) - (paid ?? 0n) };
  const isUntold = amountsOf(proposal, 'APPROVED', payer).length > 0 && whole === null && paid === null;
  return isUntold ? { money: null } : undefined;
}

/** A proposal under the key of one beneficiary, OTHERS for households, UNKNOWN for what no part names. */
export interface Share {
  readonly proposal: Proposal;
  readonly key: string;
  /** Null under UNKNOWN. */
  readonly beneficiary: string | null;
  readonly state: Vnd;
}
export const sharesOf = (of: readonly Proposal[]): Share[] =>
  of.flatMap((proposal): Share[] => {
    const parts = partsOf(proposal).map(({ beneficiary, state }) => {
      const key = isHousehold(beneficiary) ? 'OTHERS' : beneficiary;
      return { proposal, key, beneficiary, state };
    });
    const left = [remainder(proposal, 'STATE'), remainder(proposal, 'NON_STATE')];
    const isUnknown = parts.length === 0 || left.some((one) => one !== undefined);
    return isUnknown
      ? [...parts, { proposal, key: 'UNKNOWN', beneficiary: null, state: left[0]?.money ?? null }]
      : parts;
  });
export const compareBeneficiaries = (one: string, other: string): number =>
  inVietnamese(beneficiaryName(one), beneficiaryName(other));

/** The day of the last event; undefined before the first. */
export const statusSince = (proposal: Proposal): string | undefined =>
  events(proposal)
    .toSorted((one, other) => Number(one['sequence']) - Number(other['sequence']))
    .at(-1)?.['occurred_on'];

/** The day of completion, unless work was taken up again or stopped afterwards; undefined when it is not completed. */
export function completedOn(proposal: Proposal): string | undefined {
  let day: string | undefined;
  for (const line of events(proposal).toSorted((one, other) => Number(one['sequence']) - Number(other['sequence']))) {
    if (line['to_status'] === 'COMPLETED') day = line['occurred_on'];
    if (['IN_PROGRESS', 'TERMINATED'].includes(line['to_status']!)) day = undefined;
  }
  return day;
}

/** The planned end, and the end that approved extensions set. */
export function endsOf(proposal: Proposal): { planned: string; extended: string } | undefined {
  const planned = proposal['planned_end'];
  if (!planned) return undefined;
  const extensions = adjustments(proposal)
    .filter((line) => line['kind'] === 'EXTEND_TIME' && line['decision'] === 'APPROVED')
    .toSorted((one, other) => compareCodes(one['decided_on']!, other['decided_on']!));
  return { planned, extended: extensions.at(-1)?.['new_value'] ?? planned };
}

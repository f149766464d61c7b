import { dayAfter } from '../days.ts';
import type { DemoProposal } from '../proposal.ts';
import { toldOver } from './payments.ts';
import type { Row } from './row.ts';

/** A plan of which an invented bulletin prints the total, and one proposal of it by name. */
interface Printed {
  readonly key: string;
  readonly year: number;
  readonly province: DemoProposal['province'];
  readonly total: bigint;
  readonly named: DemoProposal;
}

/** The local plans of each fourth province, and of Hải Phòng, as far as their registered money is known. */
function printedPlans(drawn: readonly DemoProposal[]): Printed[] {
  const plans = Map.groupBy(
    drawn.filter(({ level, money }) => level === 'LOCAL' && money.amounts.has('REGISTERED')),
    ({ year, province }) => `${year}-${province.key}`,
  );
  return [...plans].flatMap(([key, plan]) => {
    const { year, province } = plan[0]!;
    if (Number(province.key) % 4 > 0 && province.key !== '31') return [];
    // the first with machines or a model, which the bulletin would show
    const named = plan.find(({ content }) => content.activity === 'TECHNICAL_MODEL_AND_TECHNOLOGY') ?? plan[0]!;
    return [{ key, year, province, total: plan.reduce((sum, one) => sum + registered(one), 0n), named }];
  });
}

/** What a reader of the amounts would add up. */
function registered({ money }: DemoProposal): bigint {
  const told = [...(money.amounts.get('REGISTERED') ?? [])].map(([, amount], index) => {
    if (index > 0 || money.telling === 'EXACT') return amount;
    return money.telling === 'OVER' ? toldOver(amount) : 0n;
  });
  return told.reduce((sum, amount) => sum + amount, 0n);
}

const published = (year: number) => dayAfter(`${year}-05-01`, 20);

export const sources = (drawn: readonly DemoProposal[]): Row[] =>
  printedPlans(drawn).map(({ key, year, province }) => ({
    code: `MH-S-${key}`,
    title: `${province.name}: kế hoạch khuyến công địa phương năm ${year} (minh họa)`,
    publisher: 'Bản tin Minh Họa',
    published_on: published(year),
    language: 'vi',
  }));

/** Of every third plan the bulletin counts something that is in no proposal, so that a remainder is left. */
const notItemised = ({ key, year }: Printed): bigint => ((Number(key.slice(5)) + year) % 3 === 0 ? 250_000_000n : 0n);

const comma = (vnd: bigint, unit: number, digits: number) => (Number(vnd) / unit).toFixed(digits).replace('.', ',');

export function reportedFigures(drawn: readonly DemoProposal[]): Row[] {
  return printedPlans(drawn).flatMap((printed) => {
    const { key, year, province, total, named } = printed;
    const shared = {
      source: `MH-S-${key}`,
      metric: 'total_cost',
      metric_vi: 'Tổng kinh phí',
      metric_en: 'Total cost',
      programme_level: 'LOCAL',
      plan_year: year,
      province: province.code,
      unit: 'VND',
      qualifier: 'OVER',
      as_of: published(year),
    };
    const over = (value: bigint, step: bigint, printedAs: string) => ({
      value,
      value_min: value,
      value_below: value + step,
      as_printed: `trên ${printedAs} đồng`,
    });
    const whole = toldOver(total + notItemised(printed));
    const one = toldOver(registered(named));
    return [
      {
        code: `MH-F-${key}`,
        ...shared,
        subject: `MH_PLAN_${key.replace('-', '_')}`,
        subject_vi: `Kế hoạch khuyến công địa phương ${province.name} năm ${year} (minh họa)`,
        subject_en: `Local plan of ${province.name} ${year} (illustration)`,
        proposal: null,
        ...over(whole, 1_000_000n, `${comma(whole, 1e9, 3)} tỷ`),
      },
      {
        code: `MH-F-${key}-1`,
        ...shared,
        subject: named.code,
        subject_vi: 'Một đề án của kế hoạch (minh họa)',
        subject_en: 'A proposal of the plan (illustration)',
        proposal: named.code,
        ...over(one, 1_000_000n, `${comma(one, 1e6, 0)} triệu`),
      },
    ];
  });
}

export const statements = (drawn: readonly DemoProposal[]): Row[] =>
  reportedFigures(drawn).map((figure) => ({
    code: String(figure['code']).replace('MH-F', 'MH-ST'),
    source: figure['source']!,
    position: figure['proposal'] === null ? 'OPENING' : 'BODY',
    as_printed: figure['as_printed']!,
    meaning_vi: `Tổng kinh phí ${String(figure['as_printed'])}`,
    meaning_en: 'The total cost, as printed',
    topic: 'total_cost',
    topic_vi: 'Tổng kinh phí',
    topic_en: 'Total cost',
    reported_figure: figure['code']!,
    proposal: figure['proposal'] ?? null,
    place: figure['province']!,
  }));

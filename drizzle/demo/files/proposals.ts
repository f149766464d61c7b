import { sumAt } from '../money.ts';
import type { DemoProposal } from '../proposal.ts';
import type { Row } from './row.ts';

const scopes = { ONE: 'ESTABLISHMENT', SEVERAL: 'ESTABLISHMENT', CLASS: 'GROUP', PUBLIC: 'PUBLIC' } as const;

export const proposals = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.map(({ code, year, level, province, content, trade, life, money }) => {
    const registered = money.amounts.get('REGISTERED');
    // what is not told exactly does not add up to a total either
    const told = money.telling === 'EXACT' && registered !== undefined;
    return {
      code,
      programme: level === 'NATIONAL' ? 'KCQG-2014-2020' : province.programme,
      plan_year: year,
      title_vi: `${content.titleVi.replace('{}', trade.vi)}, ${province.name} năm ${year}`,
      title_en: `${content.titleEn.replace('{}', trade.en)}, ${province.name} ${year}`,
      activity: content.activity,
      activity_subtype: content.subtype,
      province: province.code,
      proposing_organisation: province.centre,
      implementing_organisation: province.centre,
      grouping: content.support === 'SEVERAL' ? 'GROUPED' : 'SINGLE',
      beneficiary_scope: scopes[content.support],
      planned_start: life.plannedStart,
      planned_end: life.plannedEnd,
      norm_instrument: year < 2019 ? '26/2014/TTLT-BTC-BCT' : '28/2018/TT-BTC',
      total_cost_vnd: told ? [...registered.values()].reduce((sum, amount) => sum + amount, 0n) : null,
      state_support_vnd: told ? sumAt(money, 'REGISTERED', 'STATE') : null,
    };
  });

export const proposalAreas = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.flatMap(({ code, areas }) => areas.map((place) => ({ proposal: code, place })));

/** Who has what of the approved money, in equal parts; the first takes what does not divide. */
export const participations = (drawn: readonly DemoProposal[]): Row[] =>
  drawn.flatMap(({ code, content, establishments, life, money }) => {
    if (life.day('APPROVED') === undefined) return [];
    const known = money.amounts.has('APPROVED');
    const partner = content.support === 'CLASS';
    const role = partner
      ? 'EMPLOYER_PARTNER'
      : content.subtype === 'TRADE_FAIR_PARTICIPATION'
        ? 'EXHIBITOR'
        : 'RECIPIENT';
    const parts = partsOf(partner ? 0n : sumAt(money, 'APPROVED', 'STATE'), establishments.length);
    const own = partsOf(sumAt(money, 'APPROVED', 'COUNTERPART'), establishments.length);
    return establishments.map((one, index) => ({
      proposal: code,
      beneficiary: one.code,
      role,
      state_support_vnd: known ? parts[index]! : null,
      counterpart_vnd: known ? own[index]! : null,
    }));
  });

function partsOf(whole: bigint, count: number): bigint[] {
  if (count === 0) return [];
  const part = whole / BigInt(count);
  return [whole - part * BigInt(count - 1), ...Array.from({ length: count - 1 }, () => part)];
}

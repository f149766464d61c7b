import {
  activities,
  activityLabel,
  add,
  amountsOf,
  beneficiaryName,
  compareBeneficiaries,
  compareCodes,
  compareIndicators,
  comparePlaces,
  completedOn,
  coursesOf,
  districtOf,
  endsOf,
  flowsOf,
  flowSum,
  grouped,
  indicators,
  local,
  mean,
  median,
  moneyOf,
  number,
  ofYears,
  partsOf,
  placeLabel,
  places,
  proposals,
  provinceToday,
  quotient,
  reportedFigures,
  resultsOf,
  sharesOf,
  sources,
  stateLabels,
  stateSources,
  statements,
  statusSince,
  sum,
  supersededOf,
  text,
  yearOf,
  type Line,
  type Payer,
  type Proposal,
  type Share,
  type Vnd,
} from './csv-figures.ts';

const sumText = (of: readonly Proposal[], stage: string, payer: Payer = 'ALL') => ({
  sum: text(sum(of, stage, payer)),
});
const codes = (of: readonly Proposal[], most = of.length) => ({
  nodes: of.slice(0, most).map(({ code }) => ({ code })),
});
const provinces = [...new Set(proposals.map((proposal) => proposal['province']!))].toSorted(comparePlaces);
const years = [2016, 2017, 2018, 2019];
const inProvince = (code: string) => proposals.filter((proposal) => proposal['province'] === code);
const inActivity = (of: readonly Proposal[], code: string) => of.filter((proposal) => proposal['activity'] === code);
const activitiesOf = (of: readonly Proposal[]) => activities.filter((code) => inActivity(of, code).length > 0);
const distinct = (values: readonly string[]) => new Set(values).size;
const descending = (one: Vnd, other: Vnd) => (one === other ? 0 : (one ?? -1n) > (other ?? -1n) ? -1 : 1);

function supportByProvinceAndYear() {
  const figures = (of: readonly Proposal[]) => ({
    state: sumText(of, 'REGISTERED', 'STATE'),
    counterpart: {
      sum: text(
        add(
          of
            .flatMap((proposal) => amountsOf(proposal, 'REGISTERED'))
            .filter((line) => line['funding_source'] === 'BENEFICIARY_COUNTERPART')
            .map((line) => number(line['amount_vnd'])),
        ),
      ),
    },
  });
  const row = (kind: string, place: string, year: string, of: readonly Proposal[]) => ({
    kind,
    key: { place: { label: place }, planYear: { label: year } },
    figures: figures(of),
  });
  const ofProvinces = provinces.flatMap((code) => [
    ...years.map((year) =>
      row(
        'GROUP',
        placeLabel(code),
        String(year),
        inProvince(code).filter((one) => yearOf(one) === year),
      ),
    ),
    row('SUBTOTAL', placeLabel(code), 'All', inProvince(code)),
  ]);
  return { budget: { rows: [...ofProvinces, row('GRAND_TOTAL', 'Tất cả', 'All', proposals)] } };
}

function topBeneficiaries() {
  const scope = ofYears(2018);
  const shares = sharesOf(scope);
  const ofKey = grouped(shares, ({ key }) => key);
  const whole = sum(scope, 'APPROVED', 'STATE');
  const money = (of: readonly Share[]) => add(of.map(({ state }) => state));
  const ranked = [...ofKey.keys()]
    .filter((key) => !['OTHERS', 'UNKNOWN'].includes(key))
    .toSorted((one, other) => descending(money(ofKey.get(one)!), money(ofKey.get(other)!)));
  const others = [...ranked.slice(2), 'OTHERS'].flatMap((key) => ofKey.get(key) ?? []);
  const row = (kind: string, state: string, label: string, code: string | null, of: readonly Share[], support: Vnd) => {
    const own = scope.filter((proposal) => of.some((share) => share.proposal === proposal));
    return {
      kind,
      key: { beneficiary: { state, label, beneficiary: code && { code } } },
      figures: {
        proposals: own.length,
        beneficiaries: distinct(of.flatMap(({ beneficiary }) => beneficiary ?? [])),
        support: { sum: text(support), shareOfTotal: quotient(support, whole) },
      },
      proposals: { totalCount: own.length, ...codes(own, 2) },
    };
  };
  const [unknown] = [ofKey.get('UNKNOWN')!];
  return {
    budget: {
      rows: [
        ...ranked
          .slice(0, 2)
          .map((key) => row('GROUP', 'VALUE', beneficiaryName(key), key, ofKey.get(key)!, money(ofKey.get(key)!))),
        row('OTHERS', 'OTHERS', 'Others', null, others, money(others)),
        row('GROUP', 'UNKNOWN', 'Unknown', null, unknown, money(unknown)),
        row('GRAND_TOTAL', 'ALL', 'All', null, shares, whole),
      ],
    },
  };
}

const quarterOf = (day: string) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
const dated = (of: readonly Proposal[]) => of.flatMap(flowsOf).filter((line) => line['occurred_on']);

function paymentsByQuarter() {
  const payments = grouped(
    dated(proposals).filter((line) => line['kind'] === 'PAYMENT'),
    (line) => quarterOf(line['occurred_on']!),
  );
  const quarters = [2017, 2018].flatMap((year) => [1, 2, 3, 4].map((quarter) => [year, quarter] as const));
  const row = (code: string | null, now: Vnd, before: Vnd) => {
    const absolute = now === null || before === null ? null : now - before;
    return {
      key: { period: { code } },
      figures: { flow: { sum: text(now) } },
      previous: { flow: { sum: text(before) } },
      change: {
        flow: {
          absolute: text(absolute),
          relative: quotient(absolute, before),
          reason: absolute === null ? 'NO_DATA' : null,
        },
      },
    };
  };
  const of = (year: number, quarter: number) => flowSum(payments.get(`${year}-Q${quarter}`) ?? []);
  const rows = quarters.map(([year, quarter]) => row(`${year}-Q${quarter}`, of(year, quarter), of(year - 1, quarter)));
  return { budget: { rows: [...rows, row(null, null, null)] } };
}

function largeActivities() {
  const groups = activitiesOf(proposals).map((code) => {
    const own = inActivity(proposals, code);
    const known = own.map((proposal) => moneyOf(proposal, 'REGISTERED', 'STATE')).filter((money) => money !== null);
    return { code, proposals: own.length, average: mean(known), known: known.length };
  });
  const shown = groups.filter(({ average, proposals: count }) => BigInt(average ?? 0) > 80_000_000n && count >= 2);
  return {
    budget: {
      rows: shown
        .toSorted((one, other) => descending(BigInt(one.average!), BigInt(other.average!)))
        .map(({ code, proposals: count, average, known }) => ({
          key: { activity: { label: activityLabel(code), code } },
          figures: { proposals: count, support: { average, known } },
        })),
      hiddenRowCount: groups.length - shown.length,
    },
  };
}

function activitiesByYear() {
  const support = (of: readonly Proposal[]) => ({ support: sumText(of, 'REGISTERED', 'STATE') });
  const cells = (of: readonly Proposal[]) =>
    years.map((year) => ({ figures: support(of.filter((proposal) => yearOf(proposal) === year)) }));
  const row = (kind: string, code: string | null, of: readonly Proposal[]) => ({
    kind,
    key: { activity: { label: code ? activityLabel(code) : stateLabels['ALL'], code } },
    figures: support(of),
    cells: cells(of),
  });
  return {
    budget: {
      columns: cells(local).map((cell, index) => ({
        key: { planYear: { label: String(years[index]), code: String(years[index]) } },
        ...cell,
      })),
      columnCount: years.length,
      rows: [
        ...activitiesOf(local).map((code) => row('GROUP', code, inActivity(local, code))),
        row('GRAND_TOTAL', null, local),
      ],
    },
  };
}

/** The least and the most that amounts can be together by their words. */
const bounds = (lines: readonly Line[]) => ({
  sum: text(add(lines.map((line) => number(line['amount_vnd'])))),
  floor: text(add(lines.map((line) => number(line['floor_vnd'] || line['amount_vnd'])))),
  ceiling: text(add(lines.map((line) => number(line['ceiling_vnd'] || line['amount_vnd'])))),
});

function figuresPrintedAsOver() {
  const scope = ofYears(2016).filter((proposal) => local.includes(proposal));
  const isInexact = (line: Line) => line['qualifier'] !== 'EXACT';
  const known = scope.flatMap((proposal) => amountsOf(proposal)).filter((line) => line['amount_vnd']);
  const over = scope.filter((proposal) => amountsOf(proposal).some((line) => line['qualifier'] === 'OVER'));
  const registered = (of: readonly Proposal[]) => bounds(of.flatMap((proposal) => amountsOf(proposal, 'REGISTERED')));
  const approximate = scope.filter((proposal) => amountsOf(proposal, 'REGISTERED').some(isInexact)).length;
  return {
    budget: {
      total: { all: { ...registered(scope), approximate } },
      coverage: { amounts: known.length, approximate: known.filter(isInexact).length },
    },
    over: { total: { proposals: over.length, money: registered(over) } },
  };
}

function boundariesThenAndNow() {
  const today = [...new Set(provinces.map(provinceToday))].toSorted(comparePlaces);
  const wentInto = (code: string) => provinces.filter((province) => provinceToday(province) === code);
  const money = (all: readonly string[]) => sum(all.flatMap(inProvince), 'APPROVED');
  const row = (code: string, of: readonly string[]) => ({
    key: { place: { code, label: placeLabel(code) } },
    figures: { money: { sum: text(money(of)) } },
  });
  const moved = today.flatMap((now) =>
    wentInto(now).map((was) => ({
      key: { now: { code: now }, was: { code: was } },
      figures: { money: { sum: text(money([was])), shareOfParent: quotient(money([was]), money(wentInto(now))) } },
    })),
  );
  // an object written with a field named "then" could be taken for a promise
  const names = ['then', 'now', 'moved'];
  const parts = [
    { rows: provinces.map((code) => row(code, [code])) },
    { rows: today.map((code) => row(code, wentInto(code))) },
    { rows: moved },
  ];
  return Object.fromEntries(names.map((name, index) => [name, parts[index]]));
}

const isOfPlan = (figure: Line) => (proposal: Proposal) =>
  !figure['proposal'] &&
  figure['plan_year'] === proposal['plan_year'] &&
  figure['programme_level'] === proposal.level &&
  figure['province'] === proposal['province'];

function batchesAndItems() {
  const plans = reportedFigures.filter((figure) => !figure['proposal'] && figure['unit'] === 'VND');
  const batches = plans.map((figure) => {
    const own = local.filter(isOfPlan(figure));
    const lines = own.flatMap((proposal) => amountsOf(proposal, 'REGISTERED'));
    const counted =
      figure['metric'] === 'total_cost'
        ? lines
        : lines.filter((line) => line['funding_source'] === 'PROVINCIAL_BUDGET');
    const items = add(counted.map((line) => number(line['amount_vnd'])))!;
    const [least, most] = [BigInt(figure['value_min']!), BigInt(figure['value_below']!) - 1n];
    const state = items < least ? 'REMAINDER' : items > most ? 'CONFLICT' : 'CONSISTENT';
    return {
      figure: {
        asPrinted: figure['as_printed'],
        planYear: Number(figure['plan_year']),
        province: { code: figure['province'] },
      },
      items: String(items),
      itemCount: own.length,
      state,
      notItemised: state === 'CONFLICT' ? null : String(state === 'REMAINDER' ? least - items : 0),
      excess: state === 'CONFLICT' ? String(items - most) : null,
    };
  });
  const leftOut = {
    SUPERSEDED: local.flatMap(supersededOf).length,
    NO_AMOUNT: local.flatMap((proposal) => amountsOf(proposal)).filter((line) => !line['amount_vnd']).length,
    NO_DAY: local.flatMap(flowsOf).filter((line) => !line['occurred_on']).length,
    BATCH_ITEMISED: batches.filter(({ itemCount }) => itemCount > 0).length,
  };
  return {
    budget: {
      coverage: { leftOut: Object.entries(leftOut).map(([reason, amounts]) => ({ reason, amounts })), batches },
    },
  };
}

function behindAFigure() {
  const [machinery, said] = ['TECHNICAL_MODEL_AND_TECHNOLOGY', 'VD-2016-QB-3'];
  const own = inActivity(ofYears(2018), machinery).filter((proposal) => proposal['province'] === 'P31-2018');
  const printed = (of: readonly Proposal[]) =>
    reportedFigures.filter((figure) =>
      of.some((proposal) => figure['proposal'] === proposal.code || isOfPlan(figure)(proposal)),
    );
  const sourceOf = (line: Line) => sources.get(line['source']!)!;
  const figures = printed(own).map((figure) => ({
    asPrinted: figure['as_printed'],
    asOf: figure['as_of'],
    source: { title: sourceOf(figure)['title'], publishedOn: sourceOf(figure)['published_on'] },
  }));
  const stated = statements.filter((statement) => statement['proposal'] === said);
  return {
    budget: {
      rows: [
        {
          figures: { money: sumText(own, 'REGISTERED') },
          proposals: {
            nodes: own.map((proposal) => ({ code: proposal.code, total: text(moneyOf(proposal, 'REGISTERED')) })),
          },
          reportedFigures: { nodes: figures },
        },
      ],
    },
    said: {
      rows: [
        {
          reportedFigures: {
            nodes: printed(proposals.filter(({ code }) => code === said)).map((figure) => ({
              asPrinted: figure['as_printed'],
            })),
          },
          statements: {
            nodes: stated.map((statement) => ({
              asPrinted: statement['as_printed'],
              label: statement['meaning_en'],
              source: { publishedOn: sourceOf(statement)['published_on'] },
            })),
          },
        },
      ],
    },
  };
}

function fromStageToStage() {
  const scope = ofYears(2016, 2017);
  const stages = ['REGISTERED', 'APPROVED', 'ASSIGNED', 'SETTLED'];
  const row = (state: string, code: string | null, of: readonly Proposal[]) => ({
    key: { activity: { state, label: code ? activityLabel(code) : stateLabels[state], code } },
    figures: Object.fromEntries(stages.map((stage) => [stage.toLowerCase(), sumText(of, stage, 'STATE')])),
  });
  const drop = (from: string, to: string) => {
    const [before, now] = [sum(scope, from, 'STATE')!, sum(scope, to, 'STATE')!];
    return { absolute: String(now - before), relative: quotient(now - before, before) };
  };
  return {
    budget: {
      rows: [
        ...activitiesOf(scope).map((code) => row('VALUE', code, inActivity(scope, code))),
        row('ALL', null, scope),
      ],
    },
    fromRegistered: { totalChange: { toApproved: drop('REGISTERED', 'APPROVED') } },
    fromApproved: { totalChange: { toAssigned: drop('APPROVED', 'ASSIGNED') } },
    fromAssigned: { totalChange: { toSettled: drop('ASSIGNED', 'SETTLED') } },
  };
}

function districtsUntil80Percent() {
  const scope = inProvince('P31-2018');
  const ofDistrict = grouped(scope, districtOf);
  const money = (key: string) => sum(ofDistrict.get(key) ?? [], 'REGISTERED', 'STATE');
  const ranked = [...ofDistrict.keys()]
    .filter((key) => places.has(key))
    .toSorted((one, other) => descending(money(one), money(other)));
  const all = add(ranked.map(money))!;
  const first = ranked.filter((_, index) => (add(ranked.slice(0, index).map(money)) ?? 0n) * 10n < all * 8n);
  const whole = sum(scope, 'REGISTERED', 'STATE');
  const rows = [
    ...first.map((key) => ['GROUP', 'VALUE', placeLabel(key), money(key)] as const),
    ['OTHERS', 'OTHERS', 'Khác', add(ranked.slice(first.length).map(money))] as const,
    ['GROUP', 'SEVERAL', 'Nhiều nơi', money('SEVERAL')] as const,
    ['GROUP', 'UNKNOWN', 'Chưa rõ', money('UNKNOWN')] as const,
  ];
  return {
    budget: {
      rows: rows.map(([kind, state, label, own], index) => {
        const running = add(rows.slice(0, index + 1).map((row) => row[3]));
        return {
          kind,
          key: { place: { state, label } },
          figures: {
            support: {
              sum: text(own),
              shareOfTotal: quotient(own, whole),
              runningSum: text(running),
              runningShare: quotient(running, whole),
            },
          },
        };
      }),
    },
  };
}

function whatIsNotKnown() {
  const lacking: Readonly<Record<string, (proposal: Proposal) => boolean>> = {
    AMOUNT: (proposal) => amountsOf(proposal).every((line) => !line['amount_vnd']),
    DAY: (proposal) =>
      !proposal['planned_end'] && statusSince(proposal) === undefined && dated([proposal]).length === 0,
    PLACE: (proposal) => districtOf(proposal) === 'UNKNOWN',
    BENEFICIARY: (proposal) => partsOf(proposal).length === 0,
  };
  const gaps = Object.entries(lacking).map(([field, lacks]) => {
    const own = proposals.filter(lacks);
    return { field, count: own.length, proposals: codes(own, 3) };
  });
  return { budget: { coverage: { proposals: proposals.length, gaps } } };
}

function supportedAgain() {
  const ofKey = grouped(sharesOf(proposals), ({ key }) => key);
  const groups = [...ofKey].map(([key, shares]) => {
    const own = proposals.filter((proposal) => shares.some((share) => share.proposal === proposal));
    const money = (level?: string) =>
      text(add(shares.filter(({ proposal }) => !level || proposal.level === level).map(({ state }) => state)));
    const figures = {
      planYears: distinct(own.map((proposal) => proposal['plan_year']!)),
      programmeLevels: distinct(own.map(({ level }) => level)),
      support: { sum: money(), national: money('NATIONAL'), local: money('LOCAL') },
    };
    return { key, figures, proposals: codes(own, 2) };
  });
  const isBeneficiary = ({ key }: { key: string }) => !['OTHERS', 'UNKNOWN'].includes(key);
  const isAgain = ({ figures }: (typeof groups)[number]) => figures.planYears >= 2 || figures.programmeLevels >= 2;
  const named = groups.filter(isBeneficiary).toSorted((one, other) => compareBeneficiaries(one.key, other.key));
  const kept = [
    ...named.filter(isAgain),
    ...groups.filter(({ key }) => key === 'OTHERS'),
    ...groups.filter(({ key }) => key === 'UNKNOWN'),
  ];
  return {
    budget: {
      rows: kept.map(({ key, ...row }) => ({
        kind: key === 'OTHERS' ? 'OTHERS' : 'GROUP',
        key: {
          beneficiary: isBeneficiary({ key })
            ? { state: 'VALUE', label: beneficiaryName(key), code: key }
            : { state: key, label: stateLabels[key], code: null },
        },
        ...row,
      })),
      hiddenRowCount: named.length - named.filter(isAgain).length,
    },
  };
}

function bands() {
  const edges = [100, 300, 1000].map((millions) => BigInt(millions) * 1_000_000n);
  const support = (proposal: Proposal) => moneyOf(proposal, 'REGISTERED', 'STATE');
  const row = (
    state: string,
    label: string,
    from: bigint | undefined,
    below: bigint | undefined,
    own: readonly Proposal[],
  ) => ({
    key: { band: { state, label, from: text(from ?? null), below: text(below ?? null) } },
    figures: {
      proposals: own.length,
      support: { sum: text(sum(own, 'REGISTERED', 'STATE')), median: median(own.map(support)) },
    },
  });
  const labels = ['dưới 100', 'từ 100 đến dưới 300', 'từ 300 đến dưới 1000', 'từ 1000'];
  const rows = labels.map((label, index) => {
    const [from, below] = [edges[index - 1], edges[index]];
    const own = proposals.filter((proposal) => {
      const money = support(proposal);
      return money !== null && (from === undefined || money >= from) && (below === undefined || money < below);
    });
    return row('VALUE', `${label} triệu đồng`, from, below, own);
  });
  return {
    budget: {
      rows: [
        ...rows,
        row(
          'UNKNOWN',
          'Chưa rõ',
          undefined,
          undefined,
          proposals.filter((one) => support(one) === null),
        ),
      ],
    },
  };
}

function searchWithFacets() {
  const fold = (words: string) => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const found = proposals.filter((proposal) =>
    'may moc tien tien'.split(' ').every((word) =>
      fold(proposal['title_vi']!)
        .split(/\P{L}+/u)
        .includes(word),
    ),
  );
  const facet = (key: (proposal: Proposal) => string) =>
    [...grouped(found, key)].map(([code, own]) => [code, own.length] as const);
  return {
    proposals: {
      totalCount: found.length,
      nodes: found.slice(0, 3).map((proposal) => ({ code: proposal.code, titleVi: proposal['title_vi'] })),
    },
    activities: {
      rows: facet((one) => one['activity']!).map(([code, count]) => ({
        key: { activity: { label: activityLabel(code), code } },
        figures: { proposals: count },
      })),
    },
    years: {
      rows: facet((one) => one['plan_year']!).map(([year, count]) => ({
        key: { planYear: { year: Number(year) } },
        figures: { proposals: count },
      })),
    },
    provinces: {
      rows: facet((one) => one['province']!)
        .toSorted(([one], [other]) => comparePlaces(one, other))
        .map(([code, count]) => ({ key: { place: { label: placeLabel(code) } }, figures: { proposals: count } })),
    },
    all: { total: { support: sumText(found, 'REGISTERED', 'STATE') } },
  };
}

const told = (lines: readonly Line[], column: string) => lines.filter((line) => line[column]);
const total = (lines: readonly Line[], column: string): Vnd => add(lines.map((line) => number(line[column])));
const whole = (value: Vnd): number | null => (value === null ? null : Number(value));

function workersTrained() {
  const workers = (of: readonly Proposal[]) => of.flatMap(coursesOf).filter((line) => line['kind'] === 'WORKER');
  const row = (state: string, label: string, of: readonly Proposal[]) => {
    const courses = workers(of);
    const results = of.flatMap(resultsOf).filter((line) => line['indicator'] === 'TRAINEES');
    const settled = inActivity(of, 'VOCATIONAL_TRAINING').filter(
      (proposal) => moneyOf(proposal, 'SETTLED', 'STATE') !== null && total(workers([proposal]), 'completed') !== null,
    );
    const [numerator, denominator] = [sum(settled, 'SETTLED', 'STATE'), total(workers(settled), 'completed')];
    const cost = quotient(numerator, denominator);
    const placed = told(told(courses, 'placed'), 'completed');
    const placement = quotient(total(placed, 'placed'), total(placed, 'completed'));
    const reason = (value: string | null) => (value === null ? 'NO_DATA' : null);
    return {
      key: { place: { state, label } },
      figures: {
        trainees: {
          enrolled: { value: whole(total(courses, 'enrolled')) },
          completed: {
            value: whole(total(courses, 'completed')),
            missing: courses.length - told(courses, 'completed').length,
          },
          certified: { value: whole(total(courses, 'certified')) },
          placed: { value: whole(total(courses, 'placed')) },
        },
        planned: {
          planned: { value: text(total(results, 'planned')) },
          actual: { missing: results.length - told(results, 'actual').length },
        },
        cost: { value: cost, numerator: text(numerator), denominator: text(denominator), reason: reason(cost) },
        placement: { value: placement, reason: reason(placement) },
      },
    };
  };
  const rows = provinces.map((code) => row('VALUE', placeLabel(code), inProvince(code)));
  return { budget: { rows: [...rows, row('ALL', 'Tất cả', proposals)] } };
}

const monthsBetween = (year: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${year}-${String(from + index).padStart(2, '0')}`);
const inMonth = (lines: readonly Line[], month: string) =>
  lines.filter((line) => line['occurred_on']!.startsWith(month));

function dashboard() {
  const scope = ofYears(2016, 2017);
  const months = monthsBetween(2016, 10, 12);
  const trend = (state: string, code: string | null, money: Vnd) => ({
    key: { period: { state, code } },
    figures: { flow: { sum: text(money) } },
  });
  const money = (code: string) => sum(inActivity(scope, code), 'APPROVED');
  const [most, ...rest] = activitiesOf(scope).toSorted((one, other) => descending(money(one), money(other)));
  const ofDistrict = grouped(scope, districtOf);
  const districts = [...ofDistrict.keys()].filter((key) => places.has(key)).toSorted(comparePlaces);
  const latest = scope
    .filter((proposal) => statusSince(proposal) !== undefined)
    .toSorted(
      (one, other) => compareCodes(statusSince(other)!, statusSince(one)!) || compareCodes(one.code, other.code),
    );
  const activity = (kind: string, code: string | null, of: Vnd) => ({
    kind,
    key: { activity: { label: code ? activityLabel(code) : stateLabels[kind], code } },
    figures: { money: { sum: text(of) } },
  });
  return {
    headline: {
      total: {
        proposals: scope.length,
        beneficiaries: distinct(scope.flatMap(partsOf).map(({ beneficiary }) => beneficiary)),
        support: sumText(scope, 'APPROVED', 'STATE'),
        stateShare: { value: quotient(sum(scope, 'APPROVED', 'STATE'), sum(scope, 'APPROVED')) },
      },
      coverage: {
        illustrative: scope.filter((proposal) => proposal['provenance'] === 'ILLUSTRATIVE').length,
        notes: [...(distinct(scope.map(({ level }) => level)) > 1 ? ['LEVELS_COMBINED'] : []), 'ILLUSTRATIVE'],
      },
    },
    trend: {
      rows: [
        ...months.map((month) => trend('VALUE', month, flowSum(inMonth(dated(scope), month)))),
        trend('UNKNOWN', null, null),
      ],
    },
    activities: { rows: [activity('GROUP', most!, money(most!)), activity('OTHERS', null, add(rest.map(money)))] },
    map: {
      rows: [...districts, 'SEVERAL', 'UNKNOWN'].map((key) => ({
        key: {
          place: places.has(key)
            ? { state: 'VALUE', label: placeLabel(key), code: key }
            : { state: key, label: stateLabels[key], code: null },
        },
        figures: { money: sumText(ofDistrict.get(key) ?? [], 'APPROVED', 'STATE') },
      })),
    },
    latest: {
      nodes: latest.slice(0, 3).map((proposal) => ({ code: proposal.code, statusSince: statusSince(proposal) })),
    },
  };
}

function slicesBesideTheWhole() {
  const slice = (of: readonly Proposal[]) => ({
    total: {
      proposals: of.length,
      money: { ...sumText(of, 'REGISTERED'), median: median(of.map((proposal) => moneyOf(proposal, 'REGISTERED'))) },
    },
  });
  const machinery = proposals.filter(
    (proposal) =>
      proposal['activity_subtype'] === 'MACHINERY_APPLICATION' &&
      (moneyOf(proposal, 'REGISTERED') ?? 0n) > 100_000_000n,
  );
  return {
    training: slice(inActivity(proposals, 'VOCATIONAL_TRAINING')),
    machinery: slice(machinery),
    whole: slice(proposals),
  };
}

function absorptionByMonth() {
  const side = (year: number) => {
    const scope = ofYears(year);
    const assigned = sum(scope, 'ASSIGNED', 'STATE');
    const flows = dated(scope).filter((line) => stateSources.includes(line['funding_source']!));
    const ofMonths = [...monthsBetween(year, 5, 12).map((month) => flowSum(inMonth(flows, month))), null];
    return ofMonths.map((money, index) => {
      const soFar = add(ofMonths.slice(0, index + 1));
      const value = quotient(money, assigned);
      return {
        month: { value, reason: value === null ? 'NO_DATA' : null },
        soFar: { value: quotient(soFar, assigned), numerator: text(soFar), denominator: text(assigned) },
      };
    });
  };
  const [now, before] = [side(2017), side(2016)];
  const keys = [
    ...monthsBetween(2017, 5, 12).map((code) => ({ state: 'VALUE', code })),
    { state: 'UNKNOWN', code: null },
  ];
  return {
    budget: {
      rows: keys.map((period, index) => ({
        key: { period },
        figures: now[index],
        previous: { soFar: before[index]!.soFar },
      })),
    },
  };
}

function planAgainstActual() {
  const ofIndicator = grouped(proposals.flatMap(resultsOf), (line) => line['indicator']!);
  const output = (lines: readonly Line[]) => {
    const both = told(told(lines, 'planned'), 'actual');
    return {
      planned: { value: text(total(lines, 'planned')) },
      actual: { value: text(total(lines, 'actual')), missing: lines.length - told(lines, 'actual').length },
      achievement: { value: quotient(total(both, 'actual'), total(both, 'planned')) },
    };
  };
  const rows = [...ofIndicator.keys()].toSorted(compareIndicators).map((code) => ({
    key: {
      indicator: {
        state: 'VALUE',
        label: indicators.get(code)!['name_vi'],
        code,
        indicator: { unit: indicators.get(code)!['unit'] },
      },
    },
    figures: {
      proposals: distinct(ofIndicator.get(code)!.map((line) => line['proposal']!)),
      output: output(ofIndicator.get(code)!),
    },
  }));
  const without = proposals.filter((proposal) => resultsOf(proposal).length === 0);
  const completed = proposals.flatMap((proposal) => {
    const [day, ends] = [completedOn(proposal), endsOf(proposal)];
    return day && ends ? [{ day, ...ends }] : [];
  });
  const [onTime, planned] = [
    completed.filter(({ day, extended }) => day <= extended),
    completed.filter((one) => one.day <= one.planned),
  ];
  const { planned: plannedJobs, actual, achievement } = output(ofIndicator.get('JOBS_CREATED')!);
  const share = (of: readonly unknown[]) => quotient(BigInt(of.length), BigInt(completed.length));
  return {
    budget: {
      rows: [
        ...rows,
        {
          key: { indicator: { state: 'UNKNOWN', label: stateLabels['UNKNOWN'], code: null, indicator: null } },
          figures: { proposals: without.length, output: output([]) },
        },
      ],
    },
    jobs: {
      total: {
        output: { planned: plannedJobs, actual: { value: actual.value }, achievement },
        onTime: { value: share(onTime), numerator: String(onTime.length), denominator: String(completed.length) },
        planned: { value: share(planned) },
      },
    },
  };
}

/** The answers of the twenty questions, in their order. */
export const csvAnswers: readonly (() => unknown)[] = [
  supportByProvinceAndYear,
  topBeneficiaries,
  paymentsByQuarter,
  largeActivities,
  activitiesByYear,
  figuresPrintedAsOver,
  boundariesThenAndNow,
  batchesAndItems,
  behindAFigure,
  fromStageToStage,
  districtsUntil80Percent,
  whatIsNotKnown,
  supportedAgain,
  bands,
  searchWithFacets,
  workersTrained,
  dashboard,
  slicesBesideTheWhole,
  absorptionByMonth,
  planAgainstActual,
];

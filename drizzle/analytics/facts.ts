import { sql, type SQL } from 'drizzle-orm';
import { stateFundingSources } from '../vocabulary/index.ts';
import { codeList } from './slice.ts';

/**
 * What can be said of a proposal: an amount in force, a dated flow, a part of a beneficiary, a number of a result by
 * an indicator, or of a training course. Parts are the APPROVED amounts seen by who they are for; what no part names is an
 * entry without a beneficiary.
 */
export const factKinds = ['AMOUNT', 'FLOW', 'PART', 'OUTPUT', 'COURSE'] as const;
export type FactKind = (typeof factKinds)[number];

/** The columns of an entry by their names, with the type of the null in entries of other kinds. */
const columns = {
  stage: 'budget_stage',
  flow_kind: 'flow_kind',
  funding_source: 'funding_source',
  from_state: 'boolean',
  amount_vnd: 'numeric',
  floor_vnd: 'numeric',
  ceiling_vnd: 'numeric',
  exact: 'boolean',
  occurred_on: 'date',
  beneficiary_id: 'integer',
  indicator_id: 'integer',
  course_kind: 'training_course_kind',
  counted: 'text',
  number: 'numeric',
  base: 'numeric',
  withheld: 'boolean',
} as const;

type ColumnName = keyof typeof columns;

/** The columns of an entry; those that its kind does not have are null. */
export interface Entry {
  readonly stage: SQL;
  readonly flowKind: SQL;
  readonly fundingSource: SQL;
  readonly fromState: SQL;
  readonly amount: SQL;
  readonly floor: SQL;
  readonly ceiling: SQL;
  readonly exact: SQL;
  readonly occurredOn: SQL;
  readonly beneficiaryId: SQL;
  readonly indicatorId: SQL;
  readonly courseKind: SQL;
  /** Which number of a result or a course it is. */
  readonly counted: SQL;
  readonly number: SQL;
  /** What the number is a part of, such as the plan of an actual output. */
  readonly base: SQL;
  readonly withheld: SQL;
}

const of = (name: ColumnName): SQL => sql.raw(`entry.${name}`);

export const entry: Entry = {
  stage: of('stage'),
  flowKind: of('flow_kind'),
  fundingSource: of('funding_source'),
  fromState: of('from_state'),
  amount: of('amount_vnd'),
  floor: of('floor_vnd'),
  ceiling: of('ceiling_vnd'),
  exact: of('exact'),
  occurredOn: of('occurred_on'),
  beneficiaryId: of('beneficiary_id'),
  indicatorId: of('indicator_id'),
  courseKind: of('course_kind'),
  counted: of('counted'),
  number: of('number'),
  base: of('base'),
  withheld: of('withheld'),
};

/** The columns of entries of one kind, in the order of all. */
function entryColumns(own: Partial<Record<ColumnName, SQL>>): SQL {
  const list = Object.entries(columns).map(
    ([name, type]) => sql`${own[name as ColumnName] ?? sql.raw(`null::${type}`)} as ${sql.raw(name)}`,
  );
  return sql`proposal_id, ${sql.join(list, sql`, `)}`;
}

/** Which facts count, and as of when they are seen. */
export interface FactWindow {
  /** First and last day of the flows that count; a flow without a day counts only where neither is given. */
  readonly from?: SQL | undefined;
  readonly to?: SQL | undefined;
  /** An interval by which days are moved forward, so that an earlier period is set beside a later one. */
  readonly shift?: SQL | undefined;
}

/** The participations that receive support; an employer partner or a contractor does not. */
export const supportedRoles = ['RECIPIENT', 'EXHIBITOR', 'HOST'] as const;

const isState = (source: SQL): SQL => sql`${source} in (${codeList(stateFundingSources)})`;

export interface FactSource {
  /** The relation of the proposals that are asked about. */
  readonly scope: SQL;
  /** The only stages that are asked for. */
  readonly stages: readonly string[] | undefined;
  readonly window: FactWindow;
}

/** The entries of the kinds, as a subquery with the columns of `Entry` and `proposal_id`. */
export function entriesOf(kinds: readonly FactKind[], { scope, stages, window }: FactSource): SQL {
  const selects = kinds.map((kind) => {
    switch (kind) {
      case 'AMOUNT':
        return amounts(stages);
      case 'FLOW':
        return flows(window);
      case 'PART':
        return partsOf(scope);
      case 'OUTPUT':
        return outputs;
      case 'COURSE':
        return courses;
    }
  });
  return sql`(${sql.join(selects, sql` union all `)})`;
}

const column = (name: string): SQL => sql.raw(name);

function amounts(stages: readonly string[] | undefined): SQL {
  const own = {
    stage: column('stage'),
    funding_source: column('funding_source'),
    from_state: isState(column('funding_source')),
    amount_vnd: column('amount_vnd'),
    floor_vnd: column('floor_vnd'),
    ceiling_vnd: column('ceiling_vnd'),
    exact: sql`(amount_vnd is not null and qualifier = 'EXACT')`,
  };
  const ofStages = stages ? sql` and stage in (${codeList(stages)})` : sql``;
  return sql`select ${entryColumns(own)} from amount where not superseded${ofStages}`;
}

function flows(window: FactWindow): SQL {
  const day = window.shift ? sql`(occurred_on + ${window.shift})::date` : column('occurred_on');
  const own = {
    flow_kind: column('kind'),
    funding_source: column('funding_source'),
    from_state: isState(column('funding_source')),
    ...exactly(column('amount_vnd')),
    occurred_on: day,
  };
  return sql`select ${entryColumns(own)} from flow where ${withinWindow(day, window)}`;
}

/** Whether a day counts; false or null for a flow without one where days are given. */
export function withinWindow(day: SQL, { from, to }: FactWindow): SQL {
  const bounds = [from && sql`${day} >= ${from}`, to && sql`${day} <= ${to}`].filter((bound) => bound !== undefined);
  return bounds.length > 0 ? sql.join(bounds, sql` and `) : sql`true`;
}

const exactly = (amount: SQL) => ({
  amount_vnd: amount,
  floor_vnd: amount,
  ceiling_vnd: amount,
  exact: sql`(${amount} is not null)`,
});

/** Parts of beneficiaries, and what the proposal's approved amounts have beyond them: negative where parts say more. */
function partsOf(scope: SQL): SQL {
  const isAsked = sql`proposal_id in (select id from ${scope})`;
  const ofSupported = sql`from participation cross join lateral (values (true, state_support_vnd), (false, counterpart_vnd)) paid(paid_by_state, paid_vnd) where role in (${codeList(supportedRoles)}) and ${isAsked}`;
  const ofBeneficiaries = entryColumns({
    stage: sql`'APPROVED'::budget_stage`,
    from_state: column('paid_by_state'),
    ...exactly(column('paid_vnd')),
    beneficiary_id: column('beneficiary_id'),
  });
  const whole = sql`select proposal_id, ${isState(column('funding_source'))} as by_state, sum(amount_vnd) as total, sum(floor_vnd) as least, case when bool_and(ceiling_vnd is not null) then sum(ceiling_vnd) end as most, bool_and(amount_vnd is not null and qualifier = 'EXACT') as all_exact from amount where stage = 'APPROVED' and not superseded and ${isAsked} group by 1, 2`;
  const part = sql`select proposal_id, paid_by_state, sum(paid_vnd) as paid ${ofSupported} group by 1, 2`;
  const remainders = sql`select coalesce(whole.proposal_id, part.proposal_id) as proposal_id, coalesce(whole.by_state, part.paid_by_state) as by_state, case when whole.total is not null or part.paid is not null then coalesce(whole.total, 0) - coalesce(part.paid, 0) end as total, coalesce(whole.least, 0) - coalesce(part.paid, 0) as least, case when whole.proposal_id is null then - part.paid else whole.most - coalesce(part.paid, 0) end as most, coalesce(whole.all_exact, true) as all_exact
  from (${whole}) whole full join (${part}) part on part.proposal_id = whole.proposal_id and part.paid_by_state = whole.by_state
  where coalesce(whole.total, 0) <> coalesce(part.paid, 0) or (whole.proposal_id is not null and whole.total is null and part.paid is null)`;
  const ofNobodyNamed = entryColumns({
    stage: sql`'APPROVED'::budget_stage`,
    from_state: column('by_state'),
    amount_vnd: column('total'),
    floor_vnd: column('least'),
    ceiling_vnd: column('most'),
    exact: column('all_exact'),
  });
  return sql`select ${ofBeneficiaries} ${ofSupported} union all select ${ofNobodyNamed} from (${remainders}) remainder`;
}

const outputs = sql`select ${entryColumns({
  indicator_id: column('indicator_id'),
  counted: column('told.counted'),
  number: column('told.number'),
  base: column('told.base'),
})} from indicator_result cross join lateral (values ('planned', planned, null), ('actual', actual, planned)) told(counted, number, base)`;

const courses = sql`select ${entryColumns({
  course_kind: column('kind'),
  counted: column('told.counted'),
  number: column('told.number'),
  base: column('told.base'),
  withheld: column('told.withheld'),
})} from training_course cross join lateral (values ('enrolled', enrolled, null, false), ('female', female, enrolled, female_withheld is not null), ('completed', completed, enrolled, false), ('certified', certified, null, false), ('placed', placed, completed, false)) told(counted, number, base, withheld)`;

/**
 * One prepared statement a question; each returns the whole answer as one JSON text. The notes are from
 * `explain (analyze, buffers)` on 50,000 proposals and 400,000 amounts.
 */
export interface LimitQuestion {
  readonly text: string;
  readonly parameters: (variables: Record<string, string | number>) => (string | number)[];
  /** Size of the connection pool that answered fastest. */
  readonly connections: number;
}

const province = (parameter: string) => `(select id from place where code = ${parameter})`;
const list = (items: string) => `'['||coalesce(${items}, '')||']'`;
const quoted = (column: string) => `coalesce('"'||${column}||'"', 'null')`;
const json = (column: string) => `coalesce(to_json(${column})::text, 'null')`;

/** What is asked of a deep page: its rows are read in index order and stay in it. */
const deepPage = `
  select code, title_vi, registered_total_vnd from proposal
  where registered_total_vnd <= $1 and (registered_total_vnd < $1 or code > $2)
  order by registered_total_vnd desc nulls last, code limit 50`;

/** What grouped budgets tell of a group, added up over cells of a roll-up. */
const cellSums = 'sum(proposals) proposals, sum(registered_sum) sum';
const figures = `',"figures":{"proposals":'||proposals||',"money":{"sum":'||${quoted('sum')}||'}}}'`;

export const questions: Record<string, LimitQuestion> = {
  // 511 buffers: 56 for the page in index order, 9 a proposal beneath it; lateral joins and format() changed nothing
  W1: {
    text: `
select '{"data":{"proposals":{"nodes":'||${list(`string_agg(
  '{"code":"'||p.code||'","titleVi":'||to_json(p.title_vi)||',"planYear":'||p.plan_year||',"status":'||${quoted('p.status')}
  ||',"total":'||${quoted('p.registered_total_vnd')}
  ||',"participations":{"nodes":'||${list(`(
    select string_agg('{"beneficiary":{"name":'||to_json(b.name)||'}}', ',' order by t.beneficiary_id)
    from participation t join beneficiary b on b.id = t.beneficiary_id where t.proposal_id = p.id)`)}
  ||'},"amounts":{"nodes":'||${list(`(
    select string_agg('{"fundingSource":"'||a.funding_source||'","amount":'||${quoted('a.amount_vnd')}||'}', ',' order by a.funding_source)
    from amount a where a.proposal_id = p.id and a.stage = 'REGISTERED' and not a.superseded)`)}||'}}', ',')`)}||'}}}'
from (select id, code, title_vi, plan_year, status, registered_total_vnd from proposal
  where province_id = ${province('$1')} and plan_year = $2
  order by registered_total_vnd desc nulls last, code limit 50) p`,
    parameters: ({ province, year }) => [province!, year!],
    connections: 3,
  },
  // 40 buffers, each by index; subselects were faster than joins (0.23 against 0.28 ms)
  W2: {
    text: `
select '{"data":{"proposal":{"code":"'||p.code||'","titleVi":'||to_json(p.title_vi)||',"planYear":'||p.plan_year
  ||',"programmeLevel":"'||p.programme_level||'","status":'||${quoted('p.status')}||',"statusSince":'||${quoted('p.status_since')}
  ||',"plannedStart":'||${quoted('p.planned_start')}||',"plannedEnd":'||${quoted('p.planned_end')}
  ||',"total":'||${quoted('p.registered_total_vnd')}
  ||',"programme":'||(select '{"code":"'||code||'","nameVi":'||to_json(name_vi)||'}' from programme where id = p.programme_id)
  ||',"activity":'||(select '{"code":"'||code||'","nameVi":'||to_json(name_vi)||'}' from activity where id = p.activity_id)
  ||',"province":'||(select '{"code":"'||code||'","name":'||to_json(name)||'}' from place where id = p.province_id)
  ||',"district":'||coalesce((select '{"code":"'||code||'","name":'||to_json(name)||'}' from place where id = p.district_id), 'null')
  ||',"implementingOrganisation":'||coalesce((
    select '{"code":"'||code||'","nameVi":'||to_json(name_vi)||'}' from organisation where id = p.implementing_organisation_id), 'null')
  ||',"statusEvents":{"nodes":'||${list(`(
    select string_agg('{"code":"'||e.code||'","toStatus":"'||e.to_status||'","occurredOn":"'||e.occurred_on||'"}', ',' order by e.sequence)
    from status_event e where e.proposal_id = p.id)`)}
  ||'},"amounts":{"nodes":'||${list(`(
    select string_agg('{"stage":"'||a.stage||'","fundingSource":"'||a.funding_source||'","amount":'||${quoted('a.amount_vnd')}||'}', ',' order by a.stage, a.funding_source, a.revision)
    from amount a where a.proposal_id = p.id and not a.superseded)`)}
  ||'},"flows":{"nodes":'||${list(`(
    select string_agg('{"code":"'||f.code||'","kind":"'||f.kind||'","occurredOn":'||${quoted('f.occurred_on')}||',"amount":"'||f.amount_vnd||'"}', ',' order by f.occurred_on, f.code)
    from flow f where f.proposal_id = p.id)`)}
  ||'},"participations":{"nodes":'||${list(`(
    select string_agg('{"role":"'||t.role||'","stateSupport":'||${quoted('t.state_support_vnd')}||',"beneficiary":{"code":"'||b.code||'","name":'||to_json(b.name)||',"taxCode":'||${quoted('b.tax_code')}||',"district":'||coalesce((select '{"name":'||to_json(name)||'}' from place where id = b.district_id), 'null')||'}}', ',' order by t.beneficiary_id)
    from participation t join beneficiary b on b.id = t.beneficiary_id where t.proposal_id = p.id)`)}||'}}}}'
from proposal p where p.code = $1`,
    parameters: ({ code }) => [code!],
    connections: 3,
  },
  // 1,400 buffers, by index but for the province's first beneficiaries, found in code order; 1,500 amounts, 188 proposals
  W3: {
    text: `
select '{"data":{"beneficiaries":{"nodes":'||${list(`string_agg(
  '{"code":"'||b.code||'","name":'||to_json(b.name)||',"participations":{"nodes":'||${list(`(
    select string_agg('{"proposal":{"code":"'||p.code||'","titleVi":'||to_json(p.title_vi)||',"planYear":'||p.plan_year||',"amounts":{"nodes":'||${list(`(
      select string_agg('{"stage":"'||a.stage||'","fundingSource":"'||a.funding_source||'","amount":'||${quoted('a.amount_vnd')}||'}', ',' order by a.stage, a.funding_source, a.revision)
      from amount a where a.proposal_id = p.id and not a.superseded)`)}||'}}}', ',')
    from (select p.id, p.code, p.title_vi, p.plan_year from participation t join proposal p on p.id = t.proposal_id
      where t.beneficiary_id = b.id order by t.proposal_id limit 10) p)`)}||'}}', ',')`)}||'}}}'
from (select id, code, name from beneficiary where province_id = ${province('$1')} order by code limit 20) b`,
    parameters: ({ province }) => [province!],
    connections: 3,
  },
  // from the roll-up by plan, whose rows are few
  W4: {
    text: `
select '{"data":{"budget":{"rows":'||${list(`string_agg(
  '{"key":{"planYear":{"code":"'||plan_year||'"},"place":{"code":"'||place.code||'"},"fundingSource":{"code":"'||funding_source||'"}}'
  ||${figures}, ',' order by plan_year, place.sort_key, funding_source)`)}||'}}}'
from (select plan_year, province_id, funding_source, ${cellSums} from budget_cell
  where rollup = 'PLAN' and division = 'SOURCE' and programme_level = $1::programme_level and plan_year between $2 and $3
  group by plan_year, province_id, funding_source) cell
join place on place.id = cell.province_id`,
    parameters: ({ level, from, until }) => [level!, from!, until!],
    connections: 3,
  },
  // from the roll-up by content, of which an index leads to the province
  W5: {
    text: `
select '{"data":{"budget":{"rows":'||${list(`string_agg(
  '{"key":{"planYear":{"code":"'||plan_year||'"},"activity":{"code":"'||activity.code||'"}}'||${figures}, ','
  order by cell.sum desc nulls last, plan_year, activity.clause)`)}||'}}}'
from (select plan_year, activity_id, ${cellSums} from budget_cell
  where rollup = 'CONTENT' and division = 'WHOLE' and province_id = ${province('$1')}
  group by plan_year, activity_id order by 4 desc nulls last, plan_year, activity_id limit 10) cell
join activity on activity.id = cell.activity_id`,
    parameters: ({ province }) => [province!],
    connections: 3,
  },
  // 54 buffers: 4 of the index, whatever the depth, and one a row; `or` without the first condition takes 27 ms, and the
  // last row found by its number is cheaper than by an array of all (database CPU 0.17 against 0.25 ms)
  W6: {
    text: `
select '{"data":{"proposals":{"nodes":'||${list(`string_agg(
  '{"code":"'||code||'","titleVi":'||to_json(title_vi)||',"total":'||${quoted('registered_total_vnd')}||'}', ',')`)}
  ||',"pageInfo":{"endCursor":'||${json(`max(case when n = picked then registered_total_vnd||'|'||code end)`)}||'}}}}'
from (select *, row_number() over () n, count(*) over () picked from (${deepPage}) p) page`,
    parameters: ({ total, code }) => [total!, code!],
    connections: 3,
  },
  // 250 buffers, most of them heap pages of the matches; one scan for page and count, the page sorted from memory
  W7: {
    text: `
with found as materialized (select code, name, tax_code, sort_key from beneficiary where search_key like $1)
select '{"data":{"beneficiaries":{"totalCount":'||(select count(*) from found)||',"nodes":'||${list(`(
  select string_agg('{"code":"'||code||'","name":'||to_json(name)||',"taxCode":'||${quoted('tax_code')}||'}', ',')
  from (select code, name, tax_code from found order by sort_key, code limit 20) page)`)}||'}}}'`,
    parameters: ({ folded }) => [`%${String(folded)}%`],
    connections: 3,
  },
  // both totals from the groups, in one pass over the roll-up by content
  W8: {
    text: `
select '{"data":{"budget":{"rows":'||${list(`string_agg(
  '{"kind":"'||case totals when 0 then 'GROUP' when 1 then 'SUBTOTAL' else 'GRAND_TOTAL' end
  ||'","key":{"activity":{"code":'||${quoted('activity.code')}||'},"planYear":{"code":'||${quoted('plan_year')}||'}}'||${figures}, ','
  order by totals = 3, activity.clause, plan_year nulls last)`)}||'}}}'
from (select activity_id, plan_year, grouping(activity_id, plan_year) totals, ${cellSums} from budget_cell
  where rollup = 'CONTENT' and division = 'WHOLE' and programme_level = $1::programme_level
  group by rollup (activity_id, plan_year)) cell
left join activity on activity.id = cell.activity_id`,
    parameters: ({ level }) => [level!],
    connections: 3,
  },
  // no roll-up can tell who is the same; hashing the pairs is cheaper than count(distinct), which sorts
  W9: {
    text: `
select '{"data":{"budget":{"rows":'||${list(`string_agg(
  '{"key":{"planYear":{"code":"'||plan_year||'"}},"figures":{"proposals":'||proposals||',"beneficiaries":'||coalesce(beneficiaries, 0)||'}}', ','
  order by plan_year)`)}||'}}}'
from (select plan_year, sum(proposals) proposals from budget_cell
  where rollup = 'PLAN' and division = 'WHOLE' and province_id = ${province('$1')} group by plan_year) cell
left join (select plan_year, count(*) beneficiaries from (
  select distinct p.plan_year, t.beneficiary_id from proposal p join participation t on t.proposal_id = p.id
  where p.province_id = ${province('$1')}) pair group by plan_year) part using (plan_year)`,
    parameters: ({ province }) => [province!],
    connections: 3,
  },
};

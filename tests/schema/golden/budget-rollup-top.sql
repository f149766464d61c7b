select (
  with "t1" as (
    select "t9"."id", "t9"."plan_year", "t9"."programme_level", "t9"."provenance", "t9"."province_id", "t9"."activity_id"
    from "proposal" "t9"
    where "t9"."programme_level" = $1
  ), "t3" as (
    select concat_ws(chr(1), s0, coalesce(k0::text, ''), s1, coalesce(k1::text, '')) as gkey, case when coalesce(true, false) then row_number() over (partition by k0, s0, coalesce(true, false)
    order by m0 desc nulls last, o1) <= $2 end as chosen
    from (
      select grouped.*, case grouped.s0 when 'VALUE' then entity0."code" end as c0, case grouped.s0 when 'VALUE' then 0 when 'OTHERS' then 1 when 'SEVERAL' then 2 when 'UNKNOWN' then 3 when 'ALL' then 4 end as r0, (case grouped.s0 when 'VALUE' then entity0."sort_key" || chr(1) || entity0."code" else '' end) collate "C" as o0, case grouped.s1 when 'VALUE' then entity1."code" end as c1, case grouped.s1 when 'VALUE' then 0 when 'OTHERS' then 1 when 'SEVERAL' then 2 when 'UNKNOWN' then 3 when 'ALL' then 4 end as r1, (case grouped.s1 when 'VALUE' then to_char(entity1."clause", 'FM00') || chr(1) || entity1."code" else '' end) collate "C" as o1, concat_ws(chr(1), null, case grouped.s0 when 'VALUE' then 0 when 'OTHERS' then 1 when 'SEVERAL' then 2 when 'UNKNOWN' then 3 when 'ALL' then 4 end, coalesce(case grouped.s0 when 'VALUE' then entity0."code" end, ''), case grouped.s1 when 'VALUE' then 0 when 'OTHERS' then 1 when 'SEVERAL' then 2 when 'UNKNOWN' then 3 when 'ALL' then 4 end, coalesce(case grouped.s1 when 'VALUE' then entity1."code" end, '')) as identity
      from (
        select k0, s0 as s0, k1, s1 as s1, sum(cell."approved_sum") filter (where cell.division = 'PAYER' and cell.from_state) as m0
        from (
          select "proposal"."province_id" as k0, 'VALUE'::text as s0, "proposal"."activity_id" as k1, 'VALUE'::text as s1, proposal.*
          from (
            select *
            from "budget_cell" "t2"
            where "t2".rollup = 'CONTENT' and "t2"."programme_level" = $3
          ) proposal
          where proposal.division in ('WHOLE', 'PAYER')
        ) cell
        group by k0, s0, k1, s1
      ) grouped left join "place" entity0 on entity0."id" = grouped.k0 left join "activity" entity1 on entity1."id" = grouped.k1
    ) labelled
    where s1 = 'VALUE'
  ), "t4" as (
    select tested.*, row_number() over (partition by shown
    order by r0, o0, r1, o1) as pos
    from (
      select *, true as shown
      from (
        select labelled.*, case when (s0 <> 'ALL' and s1 <> 'ALL') then sum(m2) filter (where not 'ALL' in (s0, s1)) over (partition by k0, s0) when (s0 <> 'ALL' and s1 = 'ALL') then sum(m2) filter (where not 'ALL' in (s0, s1)) over () when (s0 = 'ALL' and s1 = 'ALL') then null end as w0
        from (
          select grouped.*, case grouped.s0 when 'VALUE' then entity0."code" end as c0, case grouped.s0 when 'VALUE' then 0 when 'OTHERS' then 1 when 'SEVERAL' then 2 when 'UNKNOWN' then 3 when 'ALL' then 4 end as r0, (case grouped.s0 when 'VALUE' then entity0."sort_key" || chr(1) || entity0."code" else '' end) collate "C" as o0, case grouped.s1 when 'VALUE' then entity1."code" end as c1, case grouped.s1 when 'VALUE' then 0 when 'OTHERS' then 1 when 'SEVERAL' then 2 when 'UNKNOWN' then 3 when 'ALL' then 4 end as r1, (case grouped.s1 when 'VALUE' then to_char(entity1."clause", 'FM00') || chr(1) || entity1."code" else '' end) collate "C" as o1, concat_ws(chr(1), null, case grouped.s0 when 'VALUE' then 0 when 'OTHERS' then 1 when 'SEVERAL' then 2 when 'UNKNOWN' then 3 when 'ALL' then 4 end, coalesce(case grouped.s0 when 'VALUE' then entity0."code" end, ''), case grouped.s1 when 'VALUE' then 0 when 'OTHERS' then 1 when 'SEVERAL' then 2 when 'UNKNOWN' then 3 when 'ALL' then 4 end, coalesce(case grouped.s1 when 'VALUE' then entity1."code" end, '')) as identity
          from ((
            with unit as materialized (
              select "proposal"."province_id" as k0, 'VALUE'::text as s0, case when ('VALUE'::text = 'VALUE' and (not fate.chosen)) is not true then "proposal"."activity_id" end as k1, case when ('VALUE'::text = 'VALUE' and (not fate.chosen)) then 'OTHERS' else 'VALUE'::text end as s1, sum(entry.amount_vnd) filter (where entry.stage = 'APPROVED' and entry.from_state) as p0, (
                select array_agg(beneficiary_id)
                from participation
                where proposal_id = "proposal"."id" and role in ('RECIPIENT', 'EXHIBITOR', 'HOST')
              ) as beneficiaries
              from "t1" proposal left join (
                select proposal_id, stage as stage, null::flow_kind as flow_kind, funding_source as funding_source, funding_source in ('CENTRAL_BUDGET', 'PROVINCIAL_BUDGET', 'LOCAL_AUTHORITY_BUDGET', 'OTHER_STATE_PROGRAMME') as from_state, amount_vnd as amount_vnd, floor_vnd as floor_vnd, ceiling_vnd as ceiling_vnd, (amount_vnd is not null and qualifier = 'EXACT') as exact, null::date as occurred_on, null::integer as beneficiary_id, null::integer as indicator_id, null::training_course_kind as course_kind, null::text as counted, null::numeric as number, null::numeric as base, null::boolean as withheld
                from amount
                where not superseded and stage in ('APPROVED')
              ) entry on entry.proposal_id = "proposal"."id" left join "t3" fate on fate.gkey = concat_ws(chr(1), 'VALUE'::text, coalesce("proposal"."province_id"::text, ''), 'VALUE'::text, coalesce("proposal"."activity_id"::text, ''))
              group by 1, 2, 3, 4, "proposal"."id"
            ) select grouped.k0, grouped.s0, grouped.k1, grouped.s1, grouped.m0, coalesce(counted.people, 0) as m1, grouped.m2
            from (
              select k0, case grouping(s0) when 0 then s0 else 'ALL' end as s0, k1, case grouping(s1) when 0 then s1 else 'ALL' end as s1, count(*) as m0, count(*) as m1, sum(p0) as m2, concat_ws(chr(1), case grouping(s0) when 0 then s0 else 'ALL' end, coalesce(k0::text, ''), case grouping(s1) when 0 then s1 else 'ALL' end, coalesce(k1::text, '')) as gkey
              from unit
              group by grouping sets ((k0, s0, k1, s1), (k0, s0), ())
            ) grouped left join (
              select concat_ws(chr(1), case grouping(s0) when 0 then s0 else 'ALL' end, coalesce(k0::text, ''), case grouping(s1) when 0 then s1 else 'ALL' end, coalesce(k1::text, '')) as gkey, count(distinct person) as people
              from unit cross join lateral unnest(beneficiaries) person
              group by grouping sets ((k0, s0, k1, s1), (k0, s0), ())
            ) counted on counted.gkey = grouped.gkey
          )) grouped left join "place" entity0 on entity0."id" = grouped.k0 left join "activity" entity1 on entity1."id" = grouped.k1
        ) labelled
      ) shared
    ) tested
  ) select ('{"data":{"budget":{"rows":[' || (coalesce((
    select string_agg(((('{"kind":"' || case when 'ALL' = all(array["t6".s0, "t6".s1]) then 'GRAND_TOTAL' when 'ALL' in ("t6".s0, "t6".s1) then 'SUBTOTAL' when 'OTHERS' in ("t6".s0, "t6".s1) then 'OTHERS' else 'GROUP' end) || (coalesce((
      select coalesce(('","key":{"place":{"code":' || (to_json(("t6".c0)::text)::text || '},"activity":')), '","key":{"place":{"code":null},"activity":')
      from (
        select
      ) "t7"
    ), '","key":{"place":null,"activity":') || coalesce((
      select ('{"state":"' || ("t6".s1 || coalesce(('","code":' || (to_json(("t6".c1)::text)::text || '}},"figures":{"proposals":')), '","code":null}},"figures":{"proposals":')))
      from (
        select
      ) "t8"
    ), 'null},"figures":{"proposals":'))) || (((coalesce("t6".m0, 0))::text || ',"beneficiaries":') || ((coalesce("t6".m1, 0))::text || (coalesce((',"money":{"sum":"' || ("t6".m2 || '","shareOfParent":')), ',"money":{"sum":null,"shareOfParent":') || coalesce(('"' || (trim_scale(round("t6".m2::numeric / nullif("t6".w0, 0), 6)) || '"}}}')), 'null}}}'))))), ',')
    from (
      select "t6".*
      from "t4" "t6"
      where "t6".shown
      order by "t6".pos
      limit $4
    ) "t6"
  ), '') || ']}}}'))
  from (
    select
  ) "t5"
) as "answer"

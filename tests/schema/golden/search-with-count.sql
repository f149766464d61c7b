select (
  with "t2" as materialized (
    select "t1"."code", "t1"."title_vi", "t1"."search_key"
    from "proposal" "t1"
    where ("t1"."search_key" like $1 and "t1"."search_key" like $2)
  ) select (
    select (('{"data":{"proposals":{"totalCount":' || (
      select count(*)
      from "t2" "t1"
    )::text) || (',"nodes":[' || (coalesce(string_agg((('{"code":"' || "t1"."code") || ('","titleVi":' || (to_json(("t1"."title_vi")::text)::text || '}'))), ','), '') || ']}}}')))
    from (
      select "t1".*
      from "t2" "t1"
      order by (case when "t1"."search_key" like $3 then 0 when "t1"."search_key" like $4 then 1
    when "t1"."search_key" ~ $5 then 2 else 3 end), "t1"."code"
      limit 20
    ) "t1"
    group by ()
  )
) as "answer"

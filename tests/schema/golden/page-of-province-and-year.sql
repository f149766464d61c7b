select (
  select (('{"data":{"proposals":{"nodes":[' || coalesce(string_agg((('{"code":"' || "t1"."code") || ('","titleVi":' || (to_json(("t1"."title_vi")::text)::text || coalesce((',"total":"' || ("t1"."registered_total_vnd" || '"}')), ',"total":null}')))), ',') filter (where "t1".n <= 20), '')) || ('],"pageInfo":{"hasNextPage":' || ((count(*) > 20)::text || coalesce((',"endCursor":"' || (max(case when "t1".n = least("t1".picked, 20) then translate(encode(convert_to(left(md5($1::text || json_build_array("t1"."registered_total_vnd"::text, "t1"."code"::text)::text), 8) || json_build_array("t1"."registered_total_vnd"::text, "t1"."code"::text)::text, 'UTF8'), 'base64'), E'
', '') end) || '"}}}}')), ',"endCursor":null}}}}'))))
  from (
    select *, row_number() over () n, count(*) over () picked
    from (
      select "t1".*
      from "proposal" "t1"
      where ("t1"."plan_year" = $2 and "t1"."province_id" = (
        select "t2"."id"
        from "place" "t2"
        where "t2"."code" = $3
      ))
      order by "t1"."registered_total_vnd" desc nulls last, "t1"."code"
      limit 21
    ) "t1"
  ) "t1"
  group by ()
) as "answer"

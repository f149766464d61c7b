select (
  select (('{"data":{"proposals":{"nodes":[' || coalesce(string_agg(('{"code":"' || ("t1"."code" || coalesce(('","total":"' || ("t1"."registered_total_vnd" || '"}')), '","total":null}'))), ',') filter (where "t1".n <= 50), '')) || ('],"pageInfo":{"hasNextPage":' || ((count(*) > 50)::text || coalesce((',"endCursor":"' || (max(case when "t1".n = least("t1".picked, 50) then translate(encode(convert_to(left(md5($1::text || json_build_array("t1"."registered_total_vnd"::text, "t1"."code"::text)::text), 8) || json_build_array("t1"."registered_total_vnd"::text, "t1"."code"::text)::text, 'UTF8'), 'base64'), E'
', '') end) || '"}}}}')), ',"endCursor":null}}}}'))))
  from (
    select *, row_number() over () n, count(*) over () picked
    from (
      select *
      from ((
        select "t1"."code", "t1"."registered_total_vnd"
        from "proposal" "t1"
        where "t1"."registered_total_vnd" <= $2 and ((("t1"."registered_total_vnd" < $2 or "t1"."registered_total_vnd" is null)) or ("t1"."registered_total_vnd" = $2 and "t1"."code" > $3))
        order by "t1"."registered_total_vnd" desc nulls last, "t1"."code"
        limit 51
      )
      union all (
        select "t1"."code", "t1"."registered_total_vnd"
        from "proposal" "t1"
        where "t1"."registered_total_vnd" is null and ((("t1"."registered_total_vnd" < $2 or "t1"."registered_total_vnd" is null)) or ("t1"."registered_total_vnd" = $2 and "t1"."code" > $3))
        order by "t1"."registered_total_vnd" desc nulls last, "t1"."code"
        limit 51
      )) "t1"
      order by "t1"."registered_total_vnd" desc nulls last, "t1"."code"
      limit 51
    ) "t1"
  ) "t1"
  group by ()
) as "answer"

select (
  select ('{"data":{"proposals":{"nodes":[' || (coalesce(string_agg((('{"code":"' || "t1"."code") || (coalesce(('","status":"' || ("t1"."status" || '","updatedAt":"')), '","status":null,"updatedAt":"') || ((
    select to_char("t2"."created_at" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    from "release" "t2"
    where "t2"."number" = "t1"."release_from"
  ) || '"}'))), ','), '') || ']}}}'))
  from (
    select "t1".*
    from "proposal" "t1"
    where "t1"."release_from" > $1
    order by "t1"."release_from", "t1"."code"
    limit 50
  ) "t1"
  group by ()
) as "answer"

select (
  select ('{"data":{"places":{"nodes":[' || (coalesce(string_agg(('{"name":' || (to_json(("t1"."name")::text)::text || (
    select ((',"proposals":{"totalCount":' || (
      select count(*)
      from "proposal" "t2"
      where ("t2"."province_id" = "t1"."id" or "t2"."district_id" = "t1"."id")
    )::text) || (',"nodes":[' || (coalesce(string_agg(('{"code":"' || ("t2"."code" || (
      select ('","amounts":{"nodes":[' || (coalesce(string_agg(('{"stage":"' || ("t3"."stage" || coalesce(('","amount":"' || ("t3"."amount_vnd" || '"}')), '","amount":null}'))), ','), '') || ']}}'))
      from (
        select "t3".*
        from "amount" "t3"
        where "t3"."proposal_id" = "t2"."id" and not "t3"."superseded"
        order by "t3"."stage", "t3"."funding_source", "t3"."revision"
        limit 10
      ) "t3"
      group by ()
    ))), ','), '') || ']}}')))
    from (
      select "t2".*
      from "proposal" "t2"
      where ("t2"."province_id" = "t1"."id" or "t2"."district_id" = "t1"."id")
      order by "t2"."code"
      limit 3
    ) "t2"
    group by ()
  ))), ','), '') || ']}}}'))
  from (
    select "t1".*
    from "place" "t1"
    where "t1"."level" = $1
    order by "t1"."sort_key", "t1"."code"
    limit $2
  ) "t1"
  group by ()
) as "answer"

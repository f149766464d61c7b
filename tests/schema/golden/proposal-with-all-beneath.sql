select coalesce((
  select ((('{"data":{"proposal":{"code":"' || ("t1"."code" || '","label":')) || (to_json(("t1"."title_vi")::text)::text || ((
    select (',"programme":{"code":"' || ("t2"."code" || '"},"activity":'))
    from "programme" "t2"
    where "t2"."id" = "t1"."programme_id"
  ) || (
    select ('{"code":"' || ("t3"."code" || '"},"activitySubtype":'))
    from "activity" "t3"
    where "t3"."id" = "t1"."activity_id"
  )))) || ((coalesce((
    select ('{"code":"' || ("t4"."code" || '"},"province":'))
    from "activity_subtype" "t4"
    where "t4"."id" = "t1"."activity_subtype_id"
  ), 'null,"province":') || ((
    select ('{"name":' || (to_json(("t5"."name")::text)::text || '},"areas":['))
    from "place" "t5"
    where "t5"."id" = "t1"."province_id"
  ) || coalesce((
    select string_agg(('{"name":' || (to_json(("t6"."name")::text)::text || '}')), ','
    order by "t6"."code" asc)
    from "place" "t6"
    where "t6"."id" in (
      select "t7"."place_id"
      from "proposal_area" "t7"
      where "t7"."proposal_id" = "t1"."id"
    )
  ), ''))) || ((coalesce((
    select ('],"implementingOrganisation":{"label":' || (to_json(("t8"."name_vi")::text)::text || '},"amounts":'))
    from "organisation" "t8"
    where "t8"."id" = "t1"."implementing_organisation_id"
  ), '],"implementingOrganisation":null,"amounts":') || (
    select ('{"nodes":[' || (coalesce(string_agg((('{"stage":"' || "t9"."stage") || ('","fundingSource":"' || ("t9"."funding_source" || coalesce(('","amount":"' || ("t9"."amount_vnd" || '"}')), '","amount":null}')))), ','), '') || ']},"statusEvents":'))
    from (
      select "t9".*
      from "amount" "t9"
      where "t9"."proposal_id" = "t1"."id" and not "t9"."superseded"
      order by "t9"."stage", "t9"."funding_source", "t9"."revision"
      limit 100
    ) "t9"
    group by ()
  )) || ((
    select ('{"nodes":[' || (coalesce(string_agg((('{"toStatus":"' || "t10"."to_status") || ('","occurredOn":"' || ("t10"."occurred_on" || '"}'))), ','), '') || ']},"participations":'))
    from (
      select "t10".*
      from "status_event" "t10"
      where "t10"."proposal_id" = "t1"."id"
      order by "t10"."sequence"
      limit 100
    ) "t10"
    group by ()
  ) || (
    select ('{"nodes":[' || (coalesce(string_agg(((
      select ('{"beneficiary":{"name":' || (to_json(("t12"."name")::text)::text || '},"stateSupport":'))
      from "beneficiary" "t12"
      where "t12"."id" = "t11"."beneficiary_id"
    ) || coalesce(('"' || ("t11"."state_support_vnd" || '"}')), 'null}')), ','), '') || ']}}}}'))
    from (
      select "t11".*
      from "participation" "t11"
      where "t11"."proposal_id" = "t1"."id"
      order by "t11"."proposal_id", "t11"."beneficiary_id", "t11"."role"
      limit 100
    ) "t11"
    group by ()
  )))))
  from "proposal" "t1"
  where "t1"."code" = $1
), '{"data":{"proposal":null}}') as "answer"

select coalesce((
  select (('{"data":{"node":{"__typename":"Proposal","id":' || to_json((('Proposal:' || "t1"."code"))::text)::text) || (',"titleVi":' || (to_json(("t1"."title_vi")::text)::text || (
    select (',"province":{"name":' || (to_json(("t2"."name")::text)::text || '}}}}'))
    from "place" "t2"
    where "t2"."id" = "t1"."province_id"
  ))))
  from "proposal" "t1"
  where "t1"."code" = $1
), '{"data":{"node":null}}') as "answer"

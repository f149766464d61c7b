import { sql } from 'drizzle-orm';
import type { Db } from '../connect.ts';
import { place, placeAlias, placeCode, placeSuccession } from '../tables/index.ts';
import { rowsOf } from './session.ts';

/**
 * Writes into every place the unit of today that it is or went into as a whole. Parts are not followed, so a district
 * that was split has none. Places that this changes take the release, and those whose other names, codes or
 * successions it wrote, for these are met through their place alone; gives their number. One statement.
 */
export async function refreshPlaces(session: Db, release: number): Promise<number> {
  const changed = await rowsOf(
    session,
    sql`with recursive way (origin_id, at_id, valid_to, effective_on) as (
        select id, id, valid_to, null::date from ${place}
        union all
        select way.origin_id, successor.id, successor.valid_to, succession.effective_on
        from way
        join ${placeSuccession} as succession on succession.predecessor_id = way.at_id and succession.relation <> 'SPLIT_PART'
          and (way.effective_on is null or succession.effective_on > way.effective_on)
        join ${place} as successor on successor.id = succession.successor_id
      ), present (origin_id, current_id) as (
        select origin_id, min(at_id) from way where valid_to is null group by origin_id having count(distinct at_id) = 1
      ), fresh (id, current_id) as (
        select place.id, present.current_id from ${place} as place left join present on present.origin_id = place.id
      ), beside (id) as (
        select place_id from ${placeAlias} where release_from = ${release}
        union select place_id from ${placeCode} where release_from = ${release}
        union select predecessor_id from ${placeSuccession} where release_from = ${release}
        union select successor_id from ${placeSuccession} where release_from = ${release}
      )
      update ${place} as place set current_id = fresh.current_id, release_from = ${release}
      from fresh where fresh.id = place.id and (place.current_id is distinct from fresh.current_id
        or (place.release_from < ${release} and place.id in (select id from beside)))
      returning place.id`,
  );
  return changed.length;
}

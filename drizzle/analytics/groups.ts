import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { keyName, stateName, type Aggregate } from './aggregate.ts';
import { dimensions, type Dimension, type DimensionName } from './dimensions.ts';

export const codeName = (index: number): SQL => sql.raw(`c${index}`);

/**
 * The groups of an aggregate with `c0 c1 …`, the public codes of their keys, and `sort`, text that no two groups share
 * and that orders them bytewise: by the first key, then the second and so on; SEVERAL and UNKNOWN come behind values.
 */
export function groupsQuery(aggregate: Aggregate, groupings: readonly DimensionName[]): SQL {
  const keys = groupings.map((name, index) => keyColumns(dimensions[name], index));
  const codes = keys.map(({ code }, index) => sql`, ${code} as ${codeName(index)}`);
  const sort = sql.join(keys.map((key) => sql`, ${key.sort}`));
  const joins = keys.map(({ join }) => join);
  // a null is skipped, so that there may be no key; chr(1) comes before every character of a key, so that a key which begins another comes before it
  return sql`select grouped.*${sql.join(codes)}, concat_ws(chr(1), null${sort}) collate "C" as sort from (${aggregate.query()}) grouped${sql.join(joins)}`;
}

function keyColumns(dimension: Dimension, index: number): { code: SQL; sort: SQL; join: SQL } {
  const value = sql`grouped.${keyName(index)}`;
  const entity = sql.raw(`entity${index}`);
  const key = { value, of: (column: AnyPgColumn) => sql`${entity}.${sql.identifier(column.name)}` };
  const code = dimension.code(key);
  return {
    code,
    sort: sql`case grouped.${stateName(index)} when 'VALUE' then '0' || ${dimension.sort(key)} || chr(1) || ${code} when 'SEVERAL' then '1' else '2' end`,
    join: dimension.entity
      ? sql` left join ${dimension.entity} ${entity} on ${key.of(dimension.entity.id)} = ${value}`
      : sql``,
  };
}

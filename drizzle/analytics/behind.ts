import { and, eq, not, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { amount, type proposal } from '../tables/index.ts';
import { dimensions, type DimensionName } from './dimensions.ts';

/** Whether a proposal is one of those behind a group's key in a dimension. */
export function behindKey(name: DimensionName, row: typeof proposal, key: SQL, state: SQL): SQL {
  const dimension = dimensions[name];
  const own = alias(amount, 'own') as unknown as typeof amount;
  const column = dimension.key({ proposal: row, amount: own });
  if (dimension.grain === 'AMOUNT') {
    const inForce = and(eq(own.proposalId, row.id), not(own.superseded));
    const exists = (condition: SQL | undefined) => sql`exists (select from ${amount} own where ${condition})`;
    return sql`case ${state} when 'VALUE' then ${exists(and(inForce, eq(column, key)))} else not ${exists(inForce)} end`;
  }
  if (column.notNull) return eq(column, key);
  const same = sql`${column} is not distinct from ${key}`;
  return 'state' in dimension
    ? sql`(${same} and ${dimension.state({ proposal: row, amount: own })}::text = ${state})`
    : same;
}

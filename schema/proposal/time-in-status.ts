import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { timeInStatus } from '@khuyencong/drizzle/queries/life.ts';
import { proposalStatuses } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import { ProposalStatus } from '../enums.ts';
import { languageArgument, termLabel } from '../label.ts';

interface TimeRow {
  readonly status: SQL;
  readonly days: SQL;
  readonly stays: SQL;
  readonly since: SQL;
}

/** The statuses of a proposal until a day, in the order in which it first came into them. */
export function timesInStatus(compilation: Compilation, proposalId: AnyPgColumn, on: SQL) {
  const alias = compilation.aliasName();
  const item = sql.identifier(alias);
  const row: TimeRow = {
    status: sql`${item}.status`,
    days: sql`${item}.days`,
    stays: sql`${item}.stays`,
    since: sql`${item}.since`,
  };
  return { row, alias, from: sql`${timeInStatus(proposalId, on)} ${item}`, orderBy: [sql`${item}.first`] };
}

export const TimeInStatus = builder.objectRef<TimeRow>('TimeInStatus').implement({
  description: 'How long a proposal was in a status, all its stays together.',
  fields: (t) => ({
    status: t.leaf({ type: ProposalStatus, nullable: false, description: 'The status.', sql: ({ status }) => status }),
    statusLabel: t.leaf({
      type: 'String',
      nullable: false,
      description: 'The status in words.',
      args: languageArgument(t),
      sql: ({ status }, { lang }) => termLabel(status, proposalStatuses, lang),
    }),
    days: t.leaf({
      type: 'Int',
      nullable: true,
      description:
        'The days in it; a stay that lasts counts to the day that is asked for. Null for a final status, whose time means nothing.',
      sql: ({ days }) => days,
    }),
    stays: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How often it came into it.',
      sql: ({ stays }) => stays,
    }),
    since: t.leaf({
      type: 'Date',
      nullable: false,
      description: 'The day on which it first came into it.',
      sql: ({ since }) => since,
    }),
  }),
});

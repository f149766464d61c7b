import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { completedOn, daysLate, endOn, whyNotLate } from '@khuyencong/drizzle/queries/lateness.ts';
import type { proposal } from '@khuyencong/drizzle/tables/index.ts';
import { delayReasons } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { DelayReason } from '../enums.ts';
import { languageArgument, termLabel } from '../label.ts';

/** A proposal at the end of a day. */
interface ProposalOn {
  readonly proposal: typeof proposal;
  readonly on: SQL;
}

const Delay = builder.objectRef<ProposalOn & { readonly end: SQL | AnyPgColumn }>('Delay').implement({
  description: 'How long a proposal was behind an end.',
  fields: (t) => ({
    end: t.leaf({
      type: 'Date',
      nullable: true,
      description: 'The end that is compared with; null when none is known.',
      sql: ({ end }) => end,
    }),
    days: t.leaf({
      type: 'Int',
      nullable: true,
      description:
        'The days from the end to the completion or, while the work went on, to the day; negative when it was completed early. Null as `reason` says.',
      sql: ({ proposal: row, end, on }) => daysLate(row, end, on),
    }),
    isLate: t.leaf({
      type: 'Boolean',
      nullable: true,
      description: 'True when it was behind the end; null as `reason` says.',
      sql: ({ proposal: row, end, on }) => sql`(${daysLate(row, end, on)} > 0)`,
    }),
    reason: t.leaf({
      type: DelayReason,
      nullable: true,
      description: 'Why there are no days; null when there are.',
      sql: ({ proposal: row, end, on }) => whyNotLate(row, end, on),
    }),
    reasonLabel: t.leaf({
      type: 'String',
      nullable: true,
      description: 'The reason in words; null when there are days.',
      args: languageArgument(t),
      sql: ({ proposal: row, end, on }, { lang }) => termLabel(whyNotLate(row, end, on), delayReasons, lang),
    }),
  }),
});

export const Lateness = builder.objectRef<ProposalOn>('Lateness').implement({
  description: 'How late a proposal was at the end of a day.',
  fields: (t) => ({
    on: t.leaf({ type: 'Date', nullable: false, description: 'The day.', sql: ({ on }) => sql`(${on})` }),
    completedOn: t.leaf({
      type: 'Date',
      nullable: true,
      description: 'The day on which the work was completed, as known on the day; null while it was not.',
      sql: ({ proposal: row, on }) => completedOn(row.id, on),
    }),
    original: t.embed({
      type: Delay,
      description: 'Against the planned end.',
      row: (moment) => ({ ...moment, end: moment.proposal.plannedEnd }),
    }),
    adjusted: t.embed({
      type: Delay,
      description: 'Against the end that the extensions approved until the day set; the planned one without.',
      row: (moment) => ({ ...moment, end: endOn(moment.proposal, moment.on) }),
    }),
  }),
});

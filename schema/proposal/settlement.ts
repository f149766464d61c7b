import { sql, type SQL } from 'drizzle-orm';
import { disbursed, outstanding, whyNotSettled } from '@khuyencong/drizzle/queries/settlement.ts';
import type { proposal } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';

/** The money of a proposal at the end of a day; at present without one. */
interface SettlementRow {
  readonly proposal: typeof proposal;
  readonly on: SQL | null;
}

const NoSettlement = builder.enumType('NoSettlement', {
  description: 'Why nothing can be said of what is still to pay or to recover.',
  values: {
    NOT_LIQUIDATED: { description: 'Its status was before LIQUIDATED, or an end without money.' },
    NO_SETTLED_AMOUNT: { description: 'No settled amount of the state is known.' },
    NO_FLOW: { description: 'No flow of state money is recorded: all may be still to pay, or a record is missing.' },
    UNDATED_FLOW: { description: 'The day of a flow is not known, so that it may lie before or after.' },
  } as const,
});

export const Settlement = builder.objectRef<SettlementRow>('Settlement').implement({
  description:
    'What is still to pay or to recover of the state money of a proposal (quyết toán). Amounts carry no day, flows and statuses do.',
  fields: (t) => ({
    approved: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'State money at the stage APPROVED; null when none is known.',
      sql: ({ proposal: row }) => row.approvedStateVnd,
    }),
    settled: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'State money at the stage SETTLED; null when none is known.',
      sql: ({ proposal: row }) => row.settledStateVnd,
    }),
    disbursed: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'State money paid out less what was returned, as `Proposal.disbursed`; null when it is not known.',
      sql: ({ proposal: row, on }) => disbursed(row.id, on),
    }),
    toPay: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'What is settled and not yet disbursed; 0 when nothing is. Null as `reason` says.',
      sql: ({ proposal: row, on }) => atLeastNothing(outstanding(row, on)),
    }),
    toRecover: t.leaf({
      type: 'VND',
      nullable: true,
      description: 'What is disbursed beyond the settled amount; 0 when nothing is. Null as `reason` says.',
      sql: ({ proposal: row, on }) => atLeastNothing(sql`-${outstanding(row, on)}`),
    }),
    reason: t.leaf({
      type: NoSettlement,
      nullable: true,
      description: 'Why nothing is said of paying and recovering; null when it is.',
      sql: ({ proposal: row, on }) => whyNotSettled(row, on),
    }),
  }),
});

/** `greatest` would make 0 of null. */
const atLeastNothing = (amount: SQL): SQL => sql`(case when ${amount} < 0 then 0 else ${amount} end)`;

import { sql, type SQL } from 'drizzle-orm';
import { disbursed, outstanding, whyNotSettled } from '@khuyencong/drizzle/queries/settlement.ts';
import type { proposal } from '@khuyencong/drizzle/tables/index.ts';
import { settlementReasons } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import { SettlementReason } from '../enums.ts';
import { languageArgument, termLabel } from '../label.ts';

/** The money of a proposal at the end of a day; at present without one. */
interface SettlementRow {
  readonly proposal: typeof proposal;
  readonly on: SQL | null;
}

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
      type: SettlementReason,
      nullable: true,
      description: 'Why nothing is said of paying and recovering; null when it is.',
      sql: ({ proposal: row, on }) => whyNotSettled(row, on),
    }),
    reasonLabel: t.leaf({
      type: 'String',
      nullable: true,
      description: 'The reason in words; null when there is none.',
      args: languageArgument(t),
      sql: ({ proposal: row, on }, { lang }) => termLabel(whyNotSettled(row, on), settlementReasons, lang),
    }),
  }),
});

/** `greatest` would make 0 of null. */
const atLeastNothing = (amount: SQL): SQL => sql`(case when ${amount} < 0 then 0 else ${amount} end)`;

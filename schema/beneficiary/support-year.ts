import { sql } from 'drizzle-orm';
import { supportByYear, type SupportYear as SupportYearRow } from '@khuyencong/drizzle/queries/support-by-year.ts';
import type { beneficiary } from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { AmountBand } from '../enums.ts';

const SupportYear = builder.objectRef<SupportYearRow>('SupportYear').implement({
  description: 'What a beneficiary had in the plan of one year, by its own parts in proposals.',
  fields: (t) => ({
    planYear: t.leaf({ type: 'Int', nullable: false, description: 'The plan year.', sql: (row) => row.planYear }),
    proposals: t.leaf({
      type: 'Int',
      nullable: false,
      description:
        'In how many proposals it takes part; parts that are not shown because it is a household do not count.',
      sql: (row) => row.proposals,
    }),
    stateSupport: t.leaf({
      type: 'VND',
      nullable: true,
      description:
        'State money for it at the stage APPROVED, the known amounts together. Null when none is known, or all are withheld: see the bands.',
      sql: (row) => row.stateSupport,
    }),
    known: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many of its parts have a known amount.',
      sql: (row) => row.known,
    }),
    withheld: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many have an amount that is withheld because it is a household.',
      sql: (row) => row.withheld,
    }),
    missing: t.leaf({
      type: 'Int',
      nullable: false,
      description: 'How many have none that is known.',
      sql: (row) => row.missing,
    }),
    stateSupportBands: t.leaf({
      type: [AmountBand],
      nullable: false,
      form: 'bare',
      description: 'The ranges that the withheld amounts lie in, one for each, lowest first.',
      sql: (row) => row.bands,
    }),
  }),
});

/** The field of a beneficiary. */
export const supportByYearField = (t: any) =>
  t.many({
    type: SupportYear,
    description: 'What it was given a plan year, oldest first; years without a part are left out.',
    rows: (parent: typeof beneficiary, _inputs: unknown, compilation: Compilation): Rows<SupportYearRow> => {
      const alias = compilation.aliasName();
      const { row, from } = supportByYear(parent, alias);
      return { row, alias, from, orderBy: [sql`${row.planYear}`] };
    },
  });

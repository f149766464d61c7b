import { sql, type SQL } from 'drizzle-orm';
import { transitionRows } from '@khuyencong/drizzle/queries/life.ts';
import { certainties, programmeLevels, proposalStatuses } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import { ActorRole, Certainty, ProgrammeLevel, ProposalStatus } from '../enums.ts';
import { languageArgument, termLabel } from '../label.ts';

interface TransitionRow {
  readonly position: SQL;
  readonly level: SQL;
  readonly from: SQL;
  readonly to: SQL;
  readonly movedBy: SQL;
  readonly certainty: SQL;
}

/** The register's rows, for a condition of the caller's. */
export function transitions(compilation: Compilation) {
  const alias = compilation.aliasName();
  const item = sql.identifier(alias);
  const row: TransitionRow = {
    position: sql`${item}.n`,
    level: sql`${item}.level`,
    from: sql`${item}.from_status`,
    to: sql`${item}.to_status`,
    movedBy: sql`${item}.moved_by`,
    certainty: sql`${item}.certainty`,
  };
  const from = sql`${transitionRows} ${item}(n, level, from_status, to_status, moved_by, certainty)`;
  return { row, alias, from, orderBy: [row.position] };
}

export const StatusTransition = builder.objectRef<TransitionRow>('StatusTransition').implement({
  description:
    'A usual step in the life of a proposal at one level. The steps follow practice more than the text of an act: other steps are recorded too.',
  fields: (t) => ({
    programmeLevel: t.leaf({
      type: ProgrammeLevel,
      nullable: false,
      description: 'The level of the proposals that take it; a second, central appraisal is for national ones alone.',
      sql: ({ level }) => level,
    }),
    programmeLevelLabel: t.leaf({
      type: 'String',
      nullable: false,
      description: 'The level in words.',
      args: languageArgument(t),
      sql: ({ level }, { lang }) => termLabel(level, programmeLevels, lang),
    }),
    fromStatus: t.leaf({
      type: ProposalStatus,
      nullable: true,
      description: 'The status before; null for the first step.',
      sql: ({ from }) => from,
    }),
    fromStatusLabel: t.leaf({
      type: 'String',
      nullable: true,
      description: 'The status before, in words; null for the first step.',
      args: languageArgument(t),
      sql: ({ from }, { lang }) => termLabel(from, proposalStatuses, lang),
    }),
    toStatus: t.leaf({
      type: ProposalStatus,
      nullable: false,
      description: 'The status after.',
      sql: ({ to }) => to,
    }),
    toStatusLabel: t.leaf({
      type: 'String',
      nullable: false,
      description: 'The status after, in words.',
      args: languageArgument(t),
      sql: ({ to }, { lang }) => termLabel(to, proposalStatuses, lang),
    }),
    movedBy: t.leaf({
      type: t.listRef(ActorRole) as any,
      nullable: false,
      form: 'bare',
      description: 'Who usually takes the step.',
      sql: ({ movedBy }) => movedBy,
    }),
    certainty: t.leaf({
      type: Certainty,
      nullable: false,
      description: 'How sure it is that the procedure has this step and this mover.',
      sql: ({ certainty }) => certainty,
    }),
    certaintyLabel: t.leaf({
      type: 'String',
      nullable: false,
      description: 'The certainty in words.',
      args: languageArgument(t),
      sql: ({ certainty }, { lang }) => termLabel(certainty, certainties, lang),
    }),
  }),
});

builder.queryFields((t) => ({
  statusTransitions: t.many({
    type: StatusTransition,
    description: 'The usual steps in the life of a proposal, national ones first, in the order of life.',
    args: {
      programmeLevel: t.arg({ type: ProgrammeLevel, description: 'Of this level; of both without it.' }),
      fromStatus: t.arg({ type: ProposalStatus, description: 'Out of this status; out of all without it.' }),
    },
    rows: (_row, { programmeLevel: level, fromStatus: from }, compilation) => {
      const rows = transitions(compilation);
      const ofLevel = level.isSet ? sql`${rows.row.level} = ${level.bind()}` : sql`true`;
      const outOf = from.isSet ? sql`${rows.row.from} = ${from.bind()}` : sql`true`;
      return { ...rows, where: sql`${ofLevel} and ${outOf}` };
    },
  }),
}));

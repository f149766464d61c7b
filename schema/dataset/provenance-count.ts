import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import * as tables from '@khuyencong/drizzle/tables/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import { literal } from '../compile/json-text.ts';
import { Provenance } from '../enums.ts';

type RecordTable = PgTable & { readonly provenance: AnyPgColumn };

/** Every kind of record that says its provenance; a test holds the list to the tables. */
export const recordKinds = {
  PLACE: { table: tables.place, description: 'Administrative units.' },
  PLACE_CODE: { table: tables.placeCode, description: 'Codes that units bear in a list.' },
  PLACE_ALIAS: { table: tables.placeAlias, description: 'Other spellings of units.' },
  PLACE_SUCCESSION: { table: tables.placeSuccession, description: 'Which unit followed which.' },
  ACTIVITY: { table: tables.activity, description: 'Contents of the programme.' },
  ACTIVITY_SUBTYPE: { table: tables.activitySubtype, description: 'The second level of the contents.' },
  ORGANISATION: { table: tables.organisation, description: 'Organisations.' },
  PROGRAMME: { table: tables.programme, description: 'Programmes.' },
  LEGAL_INSTRUMENT: { table: tables.legalInstrument, description: 'Legal instruments.' },
  INSTRUMENT_RELATION: { table: tables.instrumentRelation, description: 'What acts do to each other.' },
  ADVANCE_RATE: { table: tables.advanceRate, description: 'How much of which support may be advanced.' },
  SUPPORT_NORM: { table: tables.supportNorm, description: 'Support ceilings.' },
  SECTOR: { table: tables.sector, description: 'Sectors.' },
  ELIGIBILITY_RULE: { table: tables.eligibilityRule, description: 'What the law says of places and categories.' },
  ELIGIBILITY_FINDING: { table: tables.eligibilityFinding, description: 'What was found about single places.' },
  SOURCE: { table: tables.source, description: 'Publications.' },
  BENEFICIARY: { table: tables.beneficiary, description: 'Establishments.' },
  PROPOSAL: { table: tables.proposal, description: 'Proposals.' },
  PROPOSAL_AREA: { table: tables.proposalArea, description: 'Places of implementation.' },
  ADJUSTMENT: { table: tables.adjustment, description: 'Changes of approved proposals that were asked for.' },
  STATUS_EVENT: { table: tables.statusEvent, description: "Events of proposals' lives." },
  COST_ITEM: { table: tables.costItem, description: 'What amounts are for.' },
  YEAR_END_EVENT: { table: tables.yearEndEvent, description: 'Money that budget years did not use.' },
  AMOUNT: { table: tables.amount, description: 'Amounts, superseded ones too.' },
  FLOW: { table: tables.flow, description: 'Dated flows of money.' },
  INDICATOR: { table: tables.indicator, description: 'What output is counted by.' },
  INDICATOR_RESULT: { table: tables.indicatorResult, description: 'Planned and actual outputs.' },
  NEEDS_SURVEY: { table: tables.needsSurvey, description: 'Surveys of needs.' },
  NEEDS_SURVEY_ANSWER: { table: tables.needsSurveyAnswer, description: 'Answers of surveys, a need at a time.' },
  STATEMENT: { table: tables.statement, description: 'What sources say, one thing at a time.' },
  INSTITUTIONAL_TASK: { table: tables.institutionalTask, description: 'What bodies do beside proposals.' },
  TRAINING_COURSE: { table: tables.trainingCourse, description: 'Training courses.' },
  PARTICIPATION: { table: tables.participation, description: 'Parts of beneficiaries in proposals.' },
  TYPICAL_PRODUCT: { table: tables.typicalProduct, description: 'Typical products.' },
  SELECTION_ENTRY: { table: tables.selectionEntry, description: 'Entries of products in rounds of selection.' },
  TRADE_FAIR: { table: tables.tradeFair, description: 'Trade fairs.' },
  FAIR_PARTICIPATION: { table: tables.fairParticipation, description: 'Exhibitors at trade fairs.' },
  FAIR_EXHIBIT: { table: tables.fairExhibit, description: 'Groups of products that exhibitors showed.' },
  DEMONSTRATION_MODEL: { table: tables.demonstrationModel, description: 'Demonstration models.' },
  MACHINERY_ITEM: { table: tables.machineryItem, description: 'Machinery and technology transfers.' },
  CONSULTANCY: { table: tables.consultancy, description: 'Advice to establishments.' },
  COMMUNICATION: { table: tables.communication, description: 'What proposals published.' },
  REPORTED_FIGURE: { table: tables.reportedFigure, description: 'Figures that sources print.' },
} as const satisfies Record<string, { table: RecordTable; description: string }>;

const RecordKind = builder.enumType('RecordKind', {
  description: 'A kind of record.',
  values: Object.fromEntries(
    Object.entries(recordKinds).map(([kind, { description }]) => [kind, { description }]),
  ) as Record<keyof typeof recordKinds, { description: string }>,
});

interface CountRow {
  readonly kind: SQL;
  readonly provenance: SQL;
  readonly records: SQL;
}

export const ProvenanceCount = builder.objectRef<CountRow>('ProvenanceCount').implement({
  description: 'How many records of a kind have a provenance.',
  fields: (t) => ({
    kind: t.leaf({ type: RecordKind, nullable: false, description: 'The kind of record.', sql: (row) => row.kind }),
    provenance: t.leaf({
      type: Provenance,
      nullable: false,
      description: 'The provenance.',
      sql: (row) => row.provenance,
    }),
    records: t.leaf({ type: 'Int', nullable: false, description: 'How many have it.', sql: (row) => row.records }),
  }),
});

/** The counts, by the kind's code, then by provenance. Reads every table once. */
export function provenanceCounts(compilation: Compilation): Rows<CountRow> {
  const counts = Object.entries<{ table: RecordTable }>(recordKinds).map(([kind, { table }]) => {
    const { row, from } = compilation.rows(table);
    return sql`select ${literal(kind)} as kind, ${row.provenance} as provenance, count(*) as records from ${from as SQL} group by ${row.provenance}`;
  });
  const alias = compilation.aliasName();
  const item = sql.identifier(alias);
  return {
    row: { kind: sql`${item}.kind`, provenance: sql`${item}.provenance`, records: sql`${item}.records` },
    alias,
    from: sql`(${sql.join(counts, sql` union all `)}) ${item}`,
    orderBy: [sql`${item}.kind collate "C"`, sql`${item}.provenance`],
  };
}

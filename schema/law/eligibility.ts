import { asc, eq, sql, type SQL } from 'drizzle-orm';
import { eligibilityFinding, eligibilityRule, type beneficiary, type place } from '@khuyencong/drizzle/tables/index.ts';
import {
  beneficiaryVerdict,
  placeVerdict,
  type BeneficiaryVerdict,
  type PlaceVerdict,
} from '@khuyencong/drizzle/queries/eligibility.ts';
import { eligibilityRuleFilter, eligibilityRuleOrder } from '@khuyencong/drizzle/queries/eligibility-rule.ts';
import { certainties, eligibilities, eligibilityCategories, placeTypes } from '@khuyencong/drizzle/vocabulary/index.ts';
import { builder } from '../builder.ts';
import type { Compilation } from '../compile/compilation.ts';
import type { Rows } from '../compile/declaration.ts';
import type { Input } from '../compile/input.ts';
import { pageOf, type Entity } from '../connection.ts';
import { dayArgument, dayOf } from '../day.ts';
import { Certainty, Eligibility } from '../enums.ts';
import { languageArgument, nameField, nameLabel, termField, termLabel } from '../label.ts';
import { codedFields, Node, nodeRef } from '../node.ts';
import { recordFields } from '../record.ts';
import { byCode, related } from '../relation.ts';
import { LegalInstrument } from './law.ts';

const EligibilityRule = nodeRef('EligibilityRule', eligibilityRule);

export const eligibilityRuleEntity: Entity<typeof eligibilityRule> = {
  name: 'EligibilityRule',
  type: EligibilityRule,
  table: eligibilityRule,
  filter: eligibilityRuleFilter,
  order: eligibilityRuleOrder,
};

builder.objectType(EligibilityRule, {
  description:
    'What an act says of a kind of place, or of a category of beneficiaries, while it says so (địa bàn, đối tượng được hỗ trợ). Nothing here is legal advice.',
  interfaces: [Node],
  fields: (t) => ({
    ...codedFields(t, 'EligibilityRule', eligibilityRule),
    instrument: related(t, LegalInstrument, eligibilityRule.instrumentId, 'The act that sets it.'),
    clause: t.column({ column: eligibilityRule.clause, description: 'The clause; null when not known.' }),
    placeType: t.column({
      column: eligibilityRule.placeType,
      description: 'The rank of the places that it is about; null for a rule about a category.',
    }),
    placeTypeLabel: termField(
      t,
      eligibilityRule.placeType,
      placeTypes,
      'The rank in words; null for a rule about a category.',
    ),
    provinceType: t.column({
      column: eligibilityRule.provinceType,
      description: 'The rank of the province that they lie in; null when it holds in all, or is about a category.',
    }),
    provinceTypeLabel: termField(
      t,
      eligibilityRule.provinceType,
      placeTypes,
      'That rank in words; null when it holds in all, or is about a category.',
    ),
    category: t.column({
      column: eligibilityRule.category,
      description: 'The category of beneficiaries that it is about; null for a rule about places.',
    }),
    categoryLabel: termField(
      t,
      eligibilityRule.category,
      eligibilityCategories,
      'The category in words; null for a rule about places.',
    ),
    needsEligiblePlace: t.column({
      column: eligibilityRule.needsEligiblePlace,
      description: 'Whether such a beneficiary must produce in an eligible place; null for a rule about places.',
    }),
    outcome: t.column({ column: eligibilityRule.outcome, description: 'What it decides.' }),
    outcomeLabel: termField(t, eligibilityRule.outcome, eligibilities, 'What it decides, in words.'),
    condition: nameField(t, eligibilityRule.conditionVi, eligibilityRule.conditionEn, 'The rule in words, abridged.'),
    validFrom: t.column({ column: eligibilityRule.validFrom, description: 'First day of validity.' }),
    validTo: t.column({
      column: eligibilityRule.validTo,
      description: 'First day on which it is no longer valid; null while it is.',
    }),
    certainty: t.column({ column: eligibilityRule.certainty, description: 'How sure the rule is.' }),
    certaintyLabel: termField(t, eligibilityRule.certainty, certainties, 'The certainty in words.'),
    certaintyNote: t.column({
      column: eligibilityRule.certaintyNote,
      description: 'What is sure and what is not; null when there is nothing to add.',
    }),
    ...recordFields(t, eligibilityRule),
  }),
});

const EligibilityFinding = builder.objectRef<typeof eligibilityFinding>('EligibilityFinding').implement({
  description: 'What was found about one place where its rule decides by facts that are not recorded.',
  fields: (t) => ({
    outcome: t.column({ column: eligibilityFinding.outcome, description: 'What was found.' }),
    outcomeLabel: termField(t, eligibilityFinding.outcome, eligibilities, 'What was found, in words.'),
    reason: nameField(t, eligibilityFinding.reasonVi, eligibilityFinding.reasonEn, 'Why.'),
    validFrom: t.column({ column: eligibilityFinding.validFrom, description: 'First day of validity.' }),
    validTo: t.column({
      column: eligibilityFinding.validTo,
      description: 'First day on which it is no longer valid; null while it is.',
    }),
    certainty: t.column({ column: eligibilityFinding.certainty, description: 'How sure it is.' }),
    certaintyLabel: termField(t, eligibilityFinding.certainty, certainties, 'The certainty in words.'),
    certaintyNote: t.column({
      column: eligibilityFinding.certaintyNote,
      description: 'What is sure and what is not; null when there is nothing to add.',
    }),
    ...recordFields(t, eligibilityFinding),
  }),
});

/** What every verdict says. */
const verdictFields = (t: any) => ({
  outcome: t.leaf({
    type: Eligibility,
    nullable: false,
    description: 'Whether it may be supported on the day.',
    sql: ({ outcome }: PlaceVerdict | BeneficiaryVerdict) => outcome,
  }),
  outcomeLabel: t.leaf({
    type: 'String',
    nullable: false,
    description: 'The outcome in words.',
    args: languageArgument(t),
    sql: ({ outcome }: PlaceVerdict | BeneficiaryVerdict, { lang }: { lang: Input }) =>
      termLabel(outcome, eligibilities, lang),
  }),
  certainty: t.leaf({
    type: Certainty,
    nullable: false,
    description: 'How sure that is: the weakest of what decides.',
    sql: ({ certainty }: PlaceVerdict | BeneficiaryVerdict) => certainty,
  }),
  certaintyLabel: t.leaf({
    type: 'String',
    nullable: false,
    description: 'The certainty in words.',
    args: languageArgument(t),
    sql: ({ certainty }: PlaceVerdict | BeneficiaryVerdict, { lang }: { lang: Input }) =>
      termLabel(certainty, certainties, lang),
  }),
  rule: t.one({
    type: EligibilityRule,
    nullable: false,
    description: 'The rule that decides.',
    rows: ({ rule }: PlaceVerdict | BeneficiaryVerdict, _inputs: unknown, compilation: Compilation) => {
      const rows = compilation.rows(eligibilityRule);
      return { ...rows, where: eq(rows.row.id, rule.id) };
    },
  }),
});

const PlaceEligibility = builder.objectRef<PlaceVerdict>('PlaceEligibility').implement({
  description:
    'Whether rural industry in a place may be supported on a day, by which rule. Eligibility belongs to communes, wards and townships; that of a greater unit is a summary.',
  fields: (t) => ({
    ...verdictFields(t),
    reason: t.leaf({
      type: 'String',
      nullable: false,
      description: 'Why: the finding about the place or, without one, the rule in words.',
      args: languageArgument(t),
      sql: ({ rule, finding }, { lang }) =>
        sql`coalesce(${nameLabel(finding.reasonVi, finding.reasonEn, lang)}, ${nameLabel(rule.conditionVi, rule.conditionEn, lang)})`,
    }),
    finding: t.one({
      type: EligibilityFinding,
      nullable: true,
      description:
        'What was found about this very place, which goes before the rule; null when the rule alone decides.',
      rows: ({ finding }, _inputs, compilation) => {
        const rows = compilation.rows(eligibilityFinding);
        return { ...rows, where: eq(rows.row.id, finding.id) };
      },
    }),
  }),
});

const BeneficiaryEligibility = builder.objectRef<BeneficiaryVerdict>('BeneficiaryEligibility').implement({
  description:
    'Whether a beneficiary may be supported on a day: by the rule for its category and, where that asks for it, by its place. Its trade and size are not judged.',
  fields: (t) => ({
    ...verdictFields(t),
    place: t.one({
      type: PlaceEligibility,
      nullable: true,
      description:
        'What holds for its district or, where that is not known, its province; null when neither is known, it did not exist on the day, or no rule is known.',
      rows: ({ place: verdict }, _inputs, compilation) => verdictRows(verdict, compilation),
    }),
  }),
});

const verdictRows = <Verdict extends PlaceVerdict | BeneficiaryVerdict>(
  verdict: Verdict,
  compilation: Compilation,
): Rows<Verdict> => ({
  row: verdict,
  alias: compilation.aliasName(),
  from: verdict.from,
  where: verdict.where,
  orderBy: [asc(verdict.rule.code)],
  limit: sql`1`,
});

/** The field of a place. */
export const placeEligibility = (t: any) =>
  t.one({
    type: PlaceEligibility,
    nullable: true,
    description:
      'Whether rural industry there may be supported on a day; null when it did not exist on that day, or no rule is known.',
    args: dayArgument(t),
    rows: (row: typeof place, { on }: { on: Input }, compilation: Compilation) =>
      verdictRows(placeVerdict(row, dayOf(on), compilation.aliasName()), compilation),
  });

/** The findings about a place. */
export const eligibilityFindings = (t: any) =>
  t.many({
    type: EligibilityFinding,
    description: 'What was found about its eligibility where the rules leave it open, oldest first.',
    rows: (row: typeof place, _inputs: unknown, compilation: Compilation) => {
      const rows = compilation.rows(eligibilityFinding);
      return { ...rows, where: eq(rows.row.placeId, row.id) as SQL, orderBy: [asc(rows.row.validFrom)] };
    },
  });

/** The field of a beneficiary. */
export const beneficiaryEligibility = (t: any) =>
  t.one({
    type: BeneficiaryEligibility,
    nullable: true,
    description: 'Whether it may be supported on a day; null when no rule for its category is known.',
    args: dayArgument(t),
    rows: (row: typeof beneficiary, { on }: { on: Input }, compilation: Compilation) =>
      verdictRows(beneficiaryVerdict(row, dayOf(on), compilation.aliasName()), compilation),
  });

builder.queryFields((t) => ({
  eligibilityRules: pageOf(t, eligibilityRuleEntity, {
    description: 'What the law says of places and categories at all times; `validOn` finds what holds on a day.',
  }),
  eligibilityRule: byCode(t, EligibilityRule, 'A rule of eligibility by its code.', 'ND45-COMMUNE'),
}));

import { and, eq, sql, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { beneficiary, eligibilityFinding, eligibilityRule, place } from '../tables/index.ts';
import { onDay } from './register.ts';
import { isValidOn } from './validity.ts';

type Place = typeof place;
type Beneficiary = typeof beneficiary;
type Rule = typeof eligibilityRule;
type Finding = typeof eligibilityFinding;

/** What decides on a day about a place: the rule for its kind, and a finding about itself, which goes before. */
export interface PlaceVerdict {
  readonly rule: Rule;
  /** Its columns are null without one. */
  readonly finding: Finding;
  /** With `where` at most one row; none where no rule is known for the day, or the place did not exist on it. */
  readonly from: SQL;
  readonly where: SQL;
  readonly outcome: SQL;
  /** The weaker of the two. */
  readonly certainty: SQL;
}

/** The verdict about the place of a row; `name` begins its aliases. */
export function placeVerdict(row: Place, day: SQL, name: string): PlaceVerdict {
  const [ruleName, findingName] = [`${name}_rule`, `${name}_finding`];
  const rule = alias(eligibilityRule, ruleName) as unknown as Rule;
  const finding = alias(eligibilityFinding, findingName) as unknown as Finding;
  const isFound = and(eq(finding.placeId, row.id), isValidOn(finding, day));
  return {
    rule,
    finding,
    from: sql`${eligibilityRule} ${sql.identifier(ruleName)}
      left join ${eligibilityFinding} ${sql.identifier(findingName)} on ${isFound}`,
    where: and(
      eq(rule.placeType, row.type),
      sql`(${rule.provinceType} is null or ${rule.provinceType} = ${provinceTypeOf(row, name)})`,
      isValidOn(rule, day),
      isValidOn(row, day),
    )!,
    outcome: sql`coalesce(${finding.outcome}, ${rule.outcome})`,
    certainty: sql`greatest(${rule.certainty}, ${finding.certainty})`,
  };
}

/** The rank of the province in which a place lies: its own, its parent's or that one's. */
function provinceTypeOf(row: Place, name: string): SQL {
  const [aboveName, topName] = [`${name}_above`, `${name}_top`];
  const above = alias(place, aboveName) as unknown as Place;
  const top = alias(place, topName) as unknown as Place;
  return sql`coalesce((select coalesce(${top.type}, ${above.type}) from ${place} ${sql.identifier(aboveName)}
    left join ${place} ${sql.identifier(topName)} on ${top.id} = ${above.parentId}
    where ${above.id} = ${row.parentId}), ${row.type})`;
}

/** What decides on a day about a beneficiary: the rule for its category and, where that asks for one, its place. */
export interface BeneficiaryVerdict {
  readonly rule: Rule;
  readonly from: SQL;
  readonly where: SQL;
  readonly outcome: SQL;
  /** The weaker of rule and place. */
  readonly certainty: SQL;
  /** Of its district or, where that is not known, its province. */
  readonly place: PlaceVerdict;
}

/** The verdict about the beneficiary of a row; `name` begins its aliases. */
export function beneficiaryVerdict(row: Beneficiary, day: SQL, name: string): BeneficiaryVerdict {
  const [ruleName, placeName] = [`${name}_category`, `${name}_place`];
  const rule = alias(eligibilityRule, ruleName) as unknown as Rule;
  const where = alias(place, placeName) as unknown as Place;
  const verdict = placeVerdict(where, day, placeName);
  const ofPlace: PlaceVerdict = {
    ...verdict,
    from: sql`${place} ${sql.identifier(placeName)} cross join ${verdict.from}`,
    where: and(sql`${where.id} = coalesce(${row.districtId}, ${row.provinceId})`, verdict.where)!,
  };
  const atPlace = sql`from ${ofPlace.from} where ${ofPlace.where}`;
  const dependsOnPlace = sql`${rule.outcome} = 'ELIGIBLE' and ${rule.needsEligiblePlace}`;
  return {
    rule,
    from: sql`${eligibilityRule} ${sql.identifier(ruleName)}`,
    where: and(eq(rule.category, row.eligibilityCategory), isValidOn(rule, day))!,
    outcome: sql`case when not (${dependsOnPlace}) then ${rule.outcome}
      else coalesce((select ${verdict.outcome} ${atPlace} and ${verdict.outcome} <> 'PARTLY'), 'UNCERTAIN') end`,
    certainty: sql`greatest(${rule.certainty}, case when ${dependsOnPlace} then (select ${verdict.certainty} ${atPlace}) end)`,
    place: ofPlace,
  };
}

/** Whether a verdict says ELIGIBLE. */
const isEligible = ({ from, where, outcome }: PlaceVerdict | BeneficiaryVerdict): SQL =>
  sql`exists (select from ${from} where ${where} and ${outcome} = 'ELIGIBLE')`;

export const placeEligibleOn = onDay(
  (row: Place, day) => isEligible(placeVerdict(row, day, 'verdict')),
  'Places where rural industry may be supported on this day; those that are so only in part, or not for sure, are left out.',
);

export const beneficiaryEligibleOn = onDay(
  (row: Beneficiary, day) => isEligible(beneficiaryVerdict(row, day, 'verdict')),
  'Beneficiaries that may be supported on this day, by category and place; those of whom it is not sure are left out.',
);

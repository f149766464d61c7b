import { sql } from 'drizzle-orm';
import { demonstrationModel, place, proposal } from '../tables/index.ts';
import { oncePerImport } from './import-file.ts';
import type { ImportContext } from './import-file.ts';
import { warningIn } from './problem.ts';
import type { ImportRow, Problem, Values } from './problem.ts';

const onceADistrict: readonly (string | null | undefined)[] = ['NEW_TECHNOLOGY', 'NEW_PRODUCT'];
/** Of the first plan made after the circular, which is of 2017-09-29. */
const firstYear = '2018';

const keyOf = (model: Values): string => [model['kind'], model['district'], model['year']].join('\n');

/** The first model of each kind, district and year: the stored ones that the folder does not bring, and those met since. */
const firstModels = oncePerImport(async ({ query, rows }) => {
  const stored = await query<Values>(sql`
    select ${demonstrationModel.code}, ${demonstrationModel.kind}, ${proposal.planYear}::text as year,
      case ${place.level} when 'DISTRICT' then ${place.code} else district.code end as district
    from ${demonstrationModel} join ${proposal} on ${proposal.id} = ${demonstrationModel.proposalId}
      join ${place} on ${place.id} = ${demonstrationModel.placeId}
      left join ${place} as district on district.id = ${place.parentId} and district.level = 'DISTRICT'`);
  const brought = new Set<string | null | undefined>();
  for (const { values } of rows(demonstrationModel)) brought.add(values['code']);
  return new Map(stored.filter(({ code }) => !brought.has(code)).map((model) => [keyOf(model), model['code']]));
});

/**
 * Warns of a second model of one kind in a district: circular 20/2017/TT-BCT supports one. It was read in a summary that
 * names no period, so only models of the same plan year are compared.
 */
export async function checkOneOfAKind(rows: readonly ImportRow[], context: ImportContext): Promise<Problem[]> {
  const { find } = context;
  const first = await firstModels(context);
  return rows.flatMap((row) => {
    const { kind, place: code, proposal: owner } = row.values;
    const unit = find(place, code);
    const district = unit?.['level'] === 'DISTRICT' ? unit : find(place, unit?.['parent']);
    const year = find(proposal, owner)?.['plan_year'] ?? '';
    if (district?.['level'] !== 'DISTRICT' || year < firstYear || !onceADistrict.includes(kind)) return [];
    const key = keyOf({ kind: kind ?? null, district: district['code'] ?? null, year });
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, row.values['code']);
      return [];
    }
    const message = `is the second model of its kind in its district and year, beside ${other}`;
    const remedy = 'Circular 20/2017/TT-BCT supports one: compare kind, place and plan year.';
    return [warningIn(row, { column: 'place', message, remedy })];
  });
}

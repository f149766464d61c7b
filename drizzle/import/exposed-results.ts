import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import {
  beneficiary,
  demonstrationModel,
  fairParticipation,
  isHousehold,
  machineryItem,
  selectionEntry,
  typicalProduct,
} from '../tables/index.ts';
import type { ImportContext } from './import-file.ts';
import { errorIn } from './problem.ts';
import type { ImportRow, Problem } from './problem.ts';

/** The files whose rows hold less of a household than of others, each with the beneficiary that a stored row is of. */
const results: readonly {
  readonly file: string;
  readonly table: PgTable & { readonly code: AnyPgColumn };
  readonly owner: AnyPgColumn | SQL;
}[] = [
  { file: 'typical_products.csv', table: typicalProduct, owner: typicalProduct.beneficiaryId },
  {
    file: 'selection_entries.csv',
    table: selectionEntry,
    owner: sql`(select ${typicalProduct.beneficiaryId} from ${typicalProduct} where ${typicalProduct.id} = ${selectionEntry.typicalProductId})`,
  },
  { file: 'fair_participations.csv', table: fairParticipation, owner: fairParticipation.beneficiaryId },
  { file: 'demonstration_models.csv', table: demonstrationModel, owner: demonstrationModel.hostId },
  { file: 'machinery_items.csv', table: machineryItem, owner: machineryItem.beneficiaryId },
];

/**
 * A beneficiary that turns into a household takes its stored results with it, or what is withheld of households would
 * stay public. `households` are the rows of beneficiaries that are households now.
 */
export async function checkExposedResults(
  households: readonly ImportRow[],
  { rows: rowsOf, query }: ImportContext,
): Promise<Problem[]> {
  const codes = JSON.stringify(households.map(({ values }) => values['code']));
  const problems: Problem[] = [];
  for (const { file, table, owner } of results) {
    const stored = await query<{ owner: string; code: string }>(sql`
      select ${beneficiary.code} as owner, ${table.code} as code
      from ${table} join ${beneficiary} on ${beneficiary.id} = ${owner}
      where ${beneficiary.code} in (select json_array_elements_text(${codes}::text::json))
        and not ${isHousehold(beneficiary)}
      order by 2`);
    if (stored.length === 0) continue;
    const brought = new Set<string | null | undefined>();
    for (const { values } of rowsOf(table)) brought.add(values['code']);
    const missing = Map.groupBy(
      stored.filter(({ code }) => !brought.has(code)),
      (row) => row.owner,
    );
    for (const row of households) {
      const kept = missing.get(row.values['code'] ?? '');
      if (kept === undefined) continue;
      const message = `becomes a household, but the database holds its ${kept.map(({ code }) => code).join(', ')} of ${file}`;
      const remedy = `Import its rows of ${file} together with it.`;
      problems.push(errorIn(row, { column: 'eligibility_category', message, remedy }));
    }
  }
  return problems;
}

import { sql } from 'drizzle-orm';
import { stdnum } from 'stdnum';
import { beneficiary, participation, place } from '../../tables/index.ts';
import { checkExposedResults } from '../exposed-results.ts';
import { isWithheld, publicLabel } from '../household.ts';
import { importFile } from '../import-file.ts';
import type { ImportContext } from '../import-file.ts';
import { checkNames, householdNames } from '../named-households.ts';
import { errorIn } from '../problem.ts';
import type { ImportRow, Problem, Values } from '../problem.ts';

export const beneficiaries = importFile({
  name: 'beneficiaries.csv',
  table: beneficiary,
  key: ['code'],
  remembered: ['eligibility_category', 'legal_form', 'parent'],
  searched: ['name'],
  sorted: 'name',
  prepare: withhold,
  check: async (rows, context) => {
    const names = householdNames(context);
    return [
      ...rows.flatMap((row) => [
        ...checkTaxCode(row),
        ...checkPlace(row, context),
        ...checkSector(row),
        ...checkNames(row, ['provenance_note'], [names.get(row.values['code'] ?? '') ?? '']),
      ]),
      ...(await checkExposed(rows, context)),
      ...(await checkExposedResults(
        rows.filter(({ values }) => isWithheld(values)),
        context,
      )),
    ];
  },
});

/**
 * Of a household or artisan the name, the tax number and the few employees stay outside the database; of an unlinked one
 * also what the label says.
 */
function withhold(row: Values, { find, unlinked }: ImportContext): Values {
  if (!isWithheld(row)) return row;
  const undescribed = { parent: null, province: null, district: null, sector_code: null, sector_version: null };
  const shown = unlinked.households.has(row['code'] ?? '') ? { ...row, ...undescribed } : row;
  const near = find(place, shown['district']) ?? find(place, shown['province']);
  return {
    ...shown,
    name: publicLabel(shown, near?.['name'] ?? null),
    tax_code: null,
    employees: null,
    employees_year: null,
  };
}

function checkTaxCode(row: ImportRow): Problem[] {
  const code = row.values['tax_code'];
  if (code == null || isWithheld(row.values)) return [];
  const valid = /^\d{10}(-\d{3})?$/.test(code) && stdnum['VN']?.['mst']?.validate(code).isValid;
  if (valid) return [];
  const remedy =
    'Write its ten digits, with a hyphen and three more for a branch. A personal number of twelve digits never belongs here.';
  return [errorIn(row, { column: 'tax_code', message: 'is no tax number: its form or check digit is wrong', remedy })];
}

function checkPlace(row: ImportRow, { find }: ImportContext): Problem[] {
  const district = find(place, row.values['district']);
  const province = row.values['province'];
  if (district === undefined || province == null || district['parent'] === province) return [];
  const message = `is a unit of ${district['parent']}, not of ${province}`;
  return [errorIn(row, { column: 'district', message, remedy: 'Correct the district or the province.' })];
}

function checkSector(row: ImportRow): Problem[] {
  const { sector_code: sector, sector_version: version } = row.values;
  if (sector != null && !/^\d{4}$/.test(sector)) {
    return [errorIn(row, { column: 'sector_code', message: 'is no VSIC code', remedy: 'Write four digits.' })];
  }
  if ((sector == null) === (version == null)) return [];
  const message = 'a sector and the edition of its list go together';
  return [errorIn(row, { column: 'sector_version', message, remedy: 'Fill or empty both cells.' })];
}

/** A beneficiary that turns into a household takes its stored exact amounts with it, or they would stay public. */
async function checkExposed(rows: readonly ImportRow[], { rows: rowsOf, query }: ImportContext): Promise<Problem[]> {
  const withheld = rows.filter((row) => isWithheld(row.values));
  const codes = JSON.stringify(withheld.map((row) => row.values['code']));
  const exposed = await query<{ code: string; proposal: string; role: string }>(sql`
    select beneficiary.code, proposal.code as proposal, participation.role
    from ${participation} join beneficiary on beneficiary.id = participation.beneficiary_id
    join proposal on proposal.id = participation.proposal_id
    where beneficiary.code in (select json_array_elements_text(${codes}::text::json))
      and coalesce(participation.state_support_vnd, participation.counterpart_vnd) is not null`);
  const brought = new Set<string>();
  if (exposed.length > 0) {
    for (const { values } of rowsOf(participation)) {
      brought.add([values['beneficiary'], values['proposal'], values['role']].join('\n'));
    }
  }
  const missing = Map.groupBy(
    exposed.filter(({ code, proposal, role }) => !brought.has([code, proposal, role].join('\n'))),
    ({ code }) => code,
  );
  return withheld.flatMap((row) => {
    const proposals = missing.get(row.values['code'] ?? '')?.map(({ proposal }) => proposal) ?? [];
    if (proposals.length === 0) return [];
    const message = `becomes a household, but the database holds its exact amounts in ${proposals.join(', ')}`;
    const remedy = 'Import its rows of participations.csv together with it.';
    return [errorIn(row, { column: 'eligibility_category', message, remedy })];
  });
}

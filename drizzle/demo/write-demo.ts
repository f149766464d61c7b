import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readProvinces } from './country.ts';
import { beneficiaries, organisations, places, programmes } from './files/bodies.ts';
import { indicatorResults, trainingCourses } from './files/outputs.ts';
import { amounts, flows, yearEndEvents } from './files/payments.ts';
import { reportedFigures, sources, statements } from './files/printed.ts';
import { selectionEntries, typicalProducts } from './files/products.ts';
import { participations, proposalAreas, proposals } from './files/proposals.ts';
import {
  communications,
  demonstrationModels,
  fairParticipations,
  machineryItems,
  tradeFairs,
} from './files/results.ts';
import type { Row } from './files/row.ts';
import { adjustments, statusEvents } from './files/status.ts';
import { type DemoProposal, drawProposals } from './proposal.ts';

/** How many proposals the demo has: about 80 a province. */
const usual = 5_000;

/**
 * Writes the national demo as CSV files of the shape of drizzle/data/hai-phong-2018, the same at every call, and answers
 * what it drew. All of it is invented: 63 provinces, 2016 to 2020, seen on 2021-03-31.
 */
export async function writeDemo(folder: string, count = usual): Promise<readonly DemoProposal[]> {
  const provinces = await readProvinces();
  const drawn = drawProposals(provinces, count);
  await mkdir(folder, { recursive: true });
  const files: Readonly<Record<string, readonly Row[]>> = {
    places: places(provinces),
    programmes: programmes(provinces),
    organisations: organisations(provinces),
    beneficiaries: beneficiaries(provinces),
    proposals: proposals(drawn),
    proposal_areas: proposalAreas(drawn),
    status_events: statusEvents(drawn),
    adjustments: adjustments(drawn),
    amounts: amounts(drawn),
    flows: flows(drawn),
    year_end_events: yearEndEvents(drawn),
    participations: participations(drawn),
    training_courses: trainingCourses(drawn),
    indicator_results: indicatorResults(drawn),
    trade_fairs: tradeFairs(provinces),
    fair_participations: fairParticipations(drawn),
    machinery_items: machineryItems(drawn),
    demonstration_models: demonstrationModels(drawn),
    communications: communications(drawn),
    typical_products: typicalProducts(provinces),
    selection_entries: selectionEntries(drawn),
    sources: sources(drawn),
    reported_figures: reportedFigures(drawn),
    statements: statements(drawn),
  };
  for (const [name, rows] of Object.entries(files)) {
    if (rows.length > 0) await writeFile(join(folder, `${name}.csv`), csv(rows));
  }
  return drawn;
}

function csv(rows: readonly Row[]): string {
  const marked = rows.map((row) => ({ ...row, provenance: 'ILLUSTRATIVE', provenance_note: 'invented' }));
  const columns = Object.keys(marked[0]!);
  return `${[columns, ...marked.map((row: Row) => columns.map((column) => row[column]))]
    .map((cells) => cells.map(cell).join(','))
    .join('\n')}\n`;
}

function cell(value: Row[string] | undefined): string {
  const text = value == null ? '' : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { validitiesOf } from './import-file.ts';
import type { ImportColumn, ImportFile } from './import-file.ts';
import { errorIn } from './problem.ts';
import type { ImportRow, Problem } from './problem.ts';
import type { CsvFile } from './read-csv.ts';

export interface ParsedFile {
  readonly rows: readonly ImportRow[];
  readonly problems: readonly Problem[];
}

/** The rows of a file with the problems of its header and cells. A cell that could not be read is null in its row. */
export function parseRows(file: ImportFile, csv: CsvFile): ParsedFile {
  const headerProblems = checkHeader(file, csv);
  if (headerProblems.length > 0) return { rows: [], problems: headerProblems };

  const problems: Problem[] = [];
  const columnAt = csv.header.map((name) => file.columns.find((column) => column.name === name) as ImportColumn);
  const rows = csv.records.map(({ line, cells }) => {
    const row: ImportRow = { file: csv.name, line, values: {}, broken: false };
    if (cells.length !== csv.header.length) {
      const message = `has ${cells.length} cells, the header has ${csv.header.length}`;
      problems.push(errorIn(row, { message, remedy: 'Put a cell that holds a comma between double quotes.' }));
      return { ...row, broken: true };
    }
    const values: Record<string, string | null> = Object.fromEntries(file.columns.map((c) => [c.name, c.fallback]));
    const found = columnAt.flatMap((column, index) => readCell(row, column, cells[index] as string, values));
    problems.push(...found, ...checkValidities(file, { ...row, values }));
    return { ...row, values, broken: found.length > 0 };
  });
  return { rows, problems };
}

/** Puts what the cell holds into `values`, or says what is wrong with it. */
function readCell(
  row: ImportRow,
  column: ImportColumn,
  cell: string,
  values: Record<string, string | null>,
): Problem[] {
  if (cell === '') {
    if (!column.required) return [];
    values[column.name] = null;
    const remedy = column.target === null ? column.kind.remedy : 'Write the public code of the record that it names.';
    return [errorIn(row, { column: column.name, message: 'is empty', remedy })];
  }
  values[column.name] = column.kind.read(cell);
  if (values[column.name] !== null) return [];
  const problem = errorIn(row, {
    column: column.name,
    message: `is not ${column.kind.noun}`,
    remedy: column.kind.remedy,
  });
  return [{ ...problem, value: cell }];
}

function checkHeader(file: ImportFile, csv: CsvFile): Problem[] {
  const known = file.columns.map((column) => column.name);
  const problem = (column: string, message: string, remedy: string): Problem => ({
    severity: 'error',
    file: csv.name,
    line: 1,
    column,
    value: null,
    message,
    remedy,
  });
  const unknown = csv.header
    .filter((name) => !known.includes(name))
    .map((name) => problem(name, 'is not a column of this file', `Its columns are ${known.join(', ')}.`));
  const twice = csv.header
    .filter((name, index) => csv.header.indexOf(name) !== index)
    .map((name) => problem(name, 'stands twice in the header', 'Keep one of the two.'));
  const missing = file.columns
    .filter((column) => column.required && !csv.header.includes(column.name))
    .map((column) => problem(column.name, 'is missing', 'Add the column; each row needs it.'));
  return [...unknown, ...twice, ...missing];
}

function checkValidities(file: ImportFile, row: ImportRow): Problem[] {
  return validitiesOf(file)
    .filter(([from, to]) => (row.values[from] ?? '') >= (row.values[to] ?? '9'))
    .map(([from, to]) =>
      errorIn(row, {
        column: to,
        message: `is before ${from}, ${row.values[from]}`,
        remedy: 'Give the last day on which it was valid, or leave it empty while it is.',
      }),
    );
}

/** A record is named once in a folder, whatever the file; and what a file declares unique is so. */
export function checkDuplicates(file: ImportFile, rows: readonly ImportRow[]): Problem[] {
  const byKey = (values: ImportRow['values']) => file.key.map((name) => values[name] ?? '');
  return [byKey, ...(file.unique ?? [])].flatMap((keyOf) => {
    const seen = new Map<string, ImportRow>();
    return rows.flatMap((row) => {
      const key = keyOf(row.values);
      if (row.broken || key === null) return [];
      const first = seen.get(key.join('\n'));
      seen.set(key.join('\n'), first ?? row);
      if (first === undefined) return [];
      const message = `names ${key.join(', ')} again, after ${first.file} line ${first.line}`;
      const column = file.key.length === 1 && keyOf === byKey ? (file.key[0] as string) : undefined;
      return [errorIn(row, { ...(column && { column }), message, remedy: 'Keep one of the two rows.' })];
    });
  });
}

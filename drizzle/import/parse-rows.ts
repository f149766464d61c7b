import { validitiesOf } from './import-file.ts';
import type { ImportColumn, ImportFile } from './import-file.ts';
import { errorIn } from './problem.ts';
import type { ImportRow, Problem } from './problem.ts';
import type { TableRecord } from './read-csv.ts';

interface ParsedRow {
  readonly row: ImportRow;
  readonly problems: readonly Problem[];
}

/** What a header says of the records below it; with problems of its own nothing else is read. */
interface RecordParser {
  readonly problems: readonly Problem[];
  /** The row with the problems of its cells. A cell that could not be read is null in it. */
  readonly parse: (record: TableRecord) => ParsedRow;
}

export function recordParser(file: ImportFile, name: string, header: TableRecord): RecordParser {
  const problems = checkHeader(file, name, header);
  const columns = header.cells.map((cell) => file.columns.find((column) => column.name === cell) as ImportColumn);
  const empty = Object.fromEntries(file.columns.map((column) => [column.name, column.fallback]));
  const validities = validitiesOf(file);
  const parse = ({ line, cells }: TableRecord): ParsedRow => {
    if (cells.length !== columns.length) {
      const row: ImportRow = { file: name, line, values: { ...empty }, broken: true };
      const message = `has ${cells.length} cells, the header has ${columns.length}`;
      return {
        row,
        problems: [errorIn(row, { message, remedy: 'Put a cell that holds a comma between double quotes.' })],
      };
    }
    const values: Record<string, string | null> = { ...empty };
    const row: ImportRow = { file: name, line, values, broken: false };
    const found = columns.flatMap((column, index) => readCell(row, column, cells[index] as string, values));
    return { row: { ...row, broken: found.length > 0 }, problems: [...found, ...checkValidities(validities, row)] };
  };
  return { problems, parse };
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

function checkHeader(file: ImportFile, name: string, { line, cells }: TableRecord): Problem[] {
  const known = file.columns.map((column) => column.name);
  const problem = (column: string, message: string, remedy: string): Problem => ({
    severity: 'error',
    file: name,
    line,
    column,
    value: null,
    message,
    remedy,
  });
  const unknown = cells
    .filter((cell) => !known.includes(cell))
    .map((cell) => problem(cell, 'is not a column of this file', `Its columns are ${known.join(', ')}.`));
  const twice = cells
    .filter((cell, index) => cells.indexOf(cell) !== index)
    .map((cell) => problem(cell, 'stands twice in the header', 'Keep one of the two.'));
  const missing = file.columns
    .filter((column) => column.required && !cells.includes(column.name))
    .map((column) => problem(column.name, 'is missing', 'Add the column; each row needs it.'));
  return [...unknown, ...twice, ...missing];
}

const checkValidities = (validities: readonly [string, string][], row: ImportRow): Problem[] =>
  validities
    .filter(([from, to]) => (row.values[from] ?? '') >= (row.values[to] ?? '9'))
    .map(([from, to]) =>
      errorIn(row, {
        column: to,
        message: `is before ${from}, ${row.values[from]}`,
        remedy: 'Give the last day on which it was valid, or leave it empty while it is.',
      }),
    );

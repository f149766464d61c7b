import { amount, amountIn, text } from './cell-kind.ts';
import type { CellKind } from './cell-kind.ts';
import { headersOf } from './headers.ts';
import { validitiesOf } from './import-file.ts';
import type { ImportColumn, ImportFile } from './import-file.ts';
import { errorIn, noteIn } from './problem.ts';
import type { ImportRow, Problem } from './problem.ts';
import { intervalOf, readPrinted } from './printed-number.ts';
import type { TableRecord } from './read-csv.ts';
import type { Heading, HeadingCell } from './table-heading.ts';

interface ParsedRow {
  readonly row: ImportRow;
  readonly problems: readonly Problem[];
}

/** What a header says of the records below it; with errors of its own nothing else is read. */
interface RecordParser {
  readonly problems: readonly Problem[];
  /** The row with the problems of its cells. A cell that could not be read is null in it. */
  readonly parse: (record: TableRecord) => ParsedRow;
}

type Cells = Record<string, string | null>;

/** A column with how its cells are read in this table. */
interface TableColumn {
  readonly column: ImportColumn;
  readonly kind: CellKind;
  readonly scale: bigint;
}

export function recordParser(file: ImportFile, name: string, heading: Heading): RecordParser {
  const problems = checkHeading(file, name, heading);
  const columns = heading.cells.map(({ column, scale }): TableColumn | null =>
    column === undefined ? null : { column, scale, kind: column.kind === amount ? amountIn(scale) : column.kind },
  );
  const empty = Object.fromEntries(file.columns.map((column) => [column.name, column.fallback]));
  const validities = validitiesOf(file);
  const parse = ({ line, cells, ragged, raw }: TableRecord): ParsedRow => {
    if (cells.length > columns.length || (cells.length < columns.length && ragged !== true)) {
      const row: ImportRow = { file: name, line, values: { ...empty }, broken: true };
      const message = `has ${cells.length} cells, the header has ${columns.length}`;
      const remedy = 'Put a cell that holds a comma between double quotes.';
      return { row, problems: [errorIn(row, { message, remedy })] };
    }
    const values: Cells = { ...empty };
    const row: ImportRow = { file: name, line, values, broken: false };
    const found = columns.flatMap((column, index) =>
      column === null ? [] : readCell(row, column, cells[index] ?? '', values),
    );
    if (file.interval !== undefined) found.push(...readWords(file.interval, row, columns, cells, values));
    for (const [index, written] of raw ?? [])
      found.push(...convertedNote(row, columns[index], written, cells[index] ?? ''));
    const broken = found.some(({ severity }) => severity === 'error');
    return { row: { ...row, broken }, problems: [...found, ...checkValidities(validities, row)] };
  };
  return { problems, parse };
}

/** Puts what the cell holds into `values`, or says what is wrong with it. */
function readCell(row: ImportRow, { column, kind }: TableColumn, cell: string, values: Cells): Problem[] {
  if (cell === '') {
    if (!column.required) return [];
    values[column.name] = null;
    const remedy = column.target === null ? kind.remedy : 'Write the public code of the record that it names.';
    return [errorIn(row, { column: column.name, message: 'is empty', remedy })];
  }
  const read = kind.read(cell);
  values[column.name] = read;
  if (read === null) {
    const refusal = kind.refusal?.(cell) ?? { message: `is not ${kind.noun}`, remedy: kind.remedy };
    return [{ ...errorIn(row, { column: column.name, ...refusal }), value: cell }];
  }
  if (kind !== text || read === cell) return [];
  const remedy = 'Nothing is to be done; the file may be mended.';
  const message = `holds letters that only look like ours, and is read as "${read}"`;
  return [{ ...noteIn(row, { column: column.name, message, remedy }), value: cell }];
}

/** Keeps what was written in an old font. */
function convertedNote(
  row: ImportRow,
  column: TableColumn | null | undefined,
  written: string,
  cell: string,
): Problem[] {
  if (column == null) return [];
  const message = `is in an old font, and is read as "${cell}"`;
  const remedy = 'Compare it with the file: a text that was in another font reads wrongly.';
  return [{ ...noteIn(row, { column: column.column.name, message, remedy }), value: written }];
}

/** The qualifier before an amount, such as "trên", with the interval that it means; other money has none. */
function readWords(
  interval: NonNullable<ImportFile['interval']>,
  row: ImportRow,
  columns: readonly (TableColumn | null)[],
  cells: readonly string[],
  values: Cells,
): Problem[] {
  const given = (name: string): string => cells[columns.findIndex((one) => one?.column.name === name)] ?? '';
  const scale = columns.find((one) => one?.column.name === interval.value)?.scale ?? 1n;
  const cell = given(interval.value);
  const printed = /^\d*$/.test(cell) ? null : readPrinted(cell, scale);
  if (printed === null || !('value' in printed) || printed.qualifier === null) return [];
  if (given('qualifier') !== '' && values['qualifier'] !== printed.qualifier) {
    const message = `is not what "${cell}" says, ${printed.qualifier}`;
    return [errorIn(row, { column: 'qualifier', message, remedy: 'Leave the cell empty, or write the amount alone.' })];
  }
  const { least, greatest } = intervalOf(printed);
  const put = (name: string | undefined, value: string | null) => {
    if (name !== undefined && name in values && given(name) === '') values[name] = value;
  };
  put('qualifier', printed.qualifier);
  put(interval.least, least?.toString() ?? null);
  put(interval.greatest, greatest?.toString() ?? null);
  put(interval.below, greatest === null ? null : (greatest + 1n).toString());
  put('as_printed', cell);
  const message = `is read as ${printed.qualifier} ${printed.value}, from ${least ?? '…'} to ${greatest ?? '…'}`;
  const remedy = 'Nothing is to be done; bounds in their own columns go before these.';
  return [{ ...noteIn(row, { column: interval.value, message, remedy }), value: cell }];
}

function checkHeading(file: ImportFile, name: string, { line, cells, scale, titles }: Heading): Problem[] {
  const problem = (column: string, message: string, remedy: string): Problem => ({
    severity: 'error',
    file: name,
    line,
    column,
    value: null,
    message,
    remedy,
  });
  const known = file.columns.map((column) => column.name).join(', ');
  const named = new Set<ImportColumn>();
  const twice: Problem[] = [];
  for (const { column, written } of cells) {
    if (column !== undefined && named.has(column)) {
      twice.push(problem(written, 'stands twice in the header', 'Keep one of the two.'));
    }
    if (column !== undefined) named.add(column);
  }
  const unknown = cells
    .filter((cell) => cell.column === undefined && !cell.ignored)
    .map(({ written }) => problem(written, 'is not a column of this file', `Its columns are ${known}.`));
  const missing = file.columns
    .filter((column) => column.required && !named.has(column))
    .map((column) =>
      problem(
        column.name,
        'is missing',
        `Add the column, also called ${headersOf(column).slice(1).join(', ')}; each row needs it.`,
      ),
    );
  return [...unknown, ...twice, ...missing, ...titleNotes(name, line, titles, scale, cells)];
}

/** What was taken from the rows above the header. */
function titleNotes(
  name: string,
  line: number,
  titles: number,
  scale: bigint,
  cells: readonly HeadingCell[],
): Problem[] {
  const note = (message: string): Problem => ({
    severity: 'note',
    file: name,
    line,
    column: null,
    value: null,
    message,
    remedy: 'Compare it with the file.',
  });
  const isMoney = cells.some(({ column }) => column?.kind === amount);
  return [
    ...(titles > 0 ? [note(`is the header: ${titles} row${titles === 1 ? '' : 's'} above it are titles`)] : []),
    ...(scale !== 1n && isMoney
      ? [note(`amounts without a unit of their own are in ${scale} đồng, as the titles say`)]
      : []),
  ];
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

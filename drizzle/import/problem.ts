/**
 * Something that an import found in a file. An error keeps the whole import from loading; a warning does not, and asks
 * to be looked at; a note tells what the import made of a cell.
 */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'note';
  /** The file as the folder names it, such as `hai-phong-2018/amounts.csv`. */
  readonly file: string;
  /** Line of the file, from 1, where the row begins; null when the problem is of the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  /** The cell as it was read; null when it is empty or the problem is of no one cell. */
  readonly value: string | null;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Where a problem is: a row, the column that shows it, and what is wrong and to be done. */
interface RowProblem {
  readonly column?: string;
  readonly message: string;
  readonly remedy: string;
}

/** A row as read from a file: the public names of its columns with the text that the database will read. */
export interface ImportRow {
  readonly file: string;
  readonly line: number;
  /** Null is an empty cell. References are public codes. */
  readonly values: Values;
  /** Some cell of it could not be read: it is reported already, and only its key may be relied on. */
  readonly broken: boolean;
}

export type Values = Readonly<Record<string, string | null>>;

const problemOf =
  (severity: Problem['severity']) =>
  (row: ImportRow, { column, message, remedy }: RowProblem): Problem => ({
    severity,
    file: row.file,
    line: row.line,
    column: column ?? null,
    value: column === undefined ? null : (row.values[column] ?? null),
    message,
    remedy,
  });

export const errorIn = problemOf('error');
export const warningIn = problemOf('warning');
export const noteIn = problemOf('note');

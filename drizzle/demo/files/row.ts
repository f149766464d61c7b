/** A row of a CSV file by column; null is an empty cell. All rows of a file name the same columns. */
export type Row = Readonly<Record<string, string | number | bigint | boolean | null>>;

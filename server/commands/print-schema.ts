import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '@khuyencong/schema';

/** Writes the SDL, sorted, as it is kept in schema/schema.graphql. Opens no database. */
export async function printGraph(output: NodeJS.WritableStream): Promise<number> {
  const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
  await new Promise<void>((resolve) => output.write(text, () => resolve()));
  return 0;
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

/** Writes the contract, sorted, to schema/schema.graphql below the folder that is named, else in the checkout. */
const folder = join(process.argv[2] ?? '.', 'schema');
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);

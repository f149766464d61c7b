import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { executeCodegen } from '@graphql-codegen/cli';
import { codegen } from './codegen.ts';

const header = '// @generated from the SDL and client/operations; `pnpm generate` writes it anew\n';

/** Writes the generated client and the manifest below the folder that is named, else in the checkout. */
const folder = join(process.argv[2] ?? '.', 'client');
const { result, error } = await executeCodegen(codegen);
if (error) {
  // the same for every file that would have been written
  console.error(error instanceof AggregateError ? `${error.errors[0]}` : error);
  process.exit(1);
}
// an operation that is gone leaves no file behind
await rm(join(folder, 'src/generated'), { recursive: true, force: true });
for (const { filename, content } of result) {
  const path = join(folder, filename);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, filename.endsWith('.ts') ? header + content : content);
}

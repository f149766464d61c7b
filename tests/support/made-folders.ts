import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { temporaryDirectory } from './databases.ts';

/** A new folder with these files, by name; removed at the end of the test file. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = join(await temporaryDirectory(), 'given');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** A copy of a folder, of the same name, in which the text of one file is replaced; throws when the text is not there. */
export async function changedCopy(folder: string, file: string, from: string, to: string): Promise<string> {
  const copy = join(await temporaryDirectory(), basename(folder));
  await cp(folder, copy, { recursive: true });
  const text = await readFile(join(copy, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await writeFile(join(copy, file), text.replace(from, to));
  return copy;
}

import { readdir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';

export interface FoundFile {
  readonly path: string;
  /** As reports name it: from the folder's own name on, with `/`. */
  readonly name: string;
}

/** A folder that cannot be imported; its message says why, in half a sentence. */
export class FolderError extends Error {}

/** The CSV files of the folders and the folders in them, by name. Throws a FolderError for one without any. */
export async function findCsvFiles(folders: readonly string[]): Promise<FoundFile[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const root = resolve(folder);
      const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => {
        throw new FolderError(`cannot read the folder ${folder}; give the path of a folder with CSV files`);
      });
      const files = entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
        .map((entry) => join(entry.parentPath, entry.name));
      if (files.length === 0)
        throw new FolderError(`${folder} holds no CSV file; give the path of a folder with CSV files`);
      return files.map((path) => ({ path, name: [basename(root), ...relative(root, path).split(/[/\\]/)].join('/') }));
    }),
  );
  return found.flat().sort((left, right) => (left.name < right.name ? -1 : 1));
}

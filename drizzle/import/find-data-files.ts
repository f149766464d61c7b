import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';

export interface FoundFile {
  readonly path: string;
  /** As reports name it: from the folder's own name on, with `/`; the name alone of a file that was named itself. */
  readonly name: string;
}

/** What cannot be imported; its message says why, in half a sentence. */
export class FolderError extends Error {}

const isData = (name: string) => /\.(csv|xlsx)$/i.test(name) && !name.startsWith('~$');

/**
 * The CSV files and workbooks among the paths, in their folders and the folders in these, by name. Throws a FolderError for
 * a path without any.
 */
export async function findDataFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const root = resolve(path);
      const remedy = 'give the path of a folder with CSV files or workbooks, or of one such file';
      const known = await stat(root).catch(() => {
        throw new FolderError(`cannot read ${path}; ${remedy}`);
      });
      if (!known.isDirectory()) {
        if (!isData(basename(root))) throw new FolderError(`${path} is neither .csv nor .xlsx; ${remedy}`);
        return [{ path: root, name: basename(root) }];
      }
      const entries = await readdir(root, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile() && isData(entry.name))
        .map((entry) => join(entry.parentPath, entry.name));
      if (files.length === 0) throw new FolderError(`${path} holds no CSV file and no workbook; ${remedy}`);
      return files.map((file) => ({
        path: file,
        name: [basename(root), ...relative(root, file).split(/[/\\]/)].join('/'),
      }));
    }),
  );
  return found.flat().sort((left, right) => (left.name < right.name ? -1 : 1));
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { sdlChanges } from './sdl-changes.ts';

/**
 * Writes a changeset for the client whose bump follows from the graph: from the SDL of the last release, a file that is named, to
 * the present one. Changes of the client's own code get theirs by hand; the graver one counts.
 */
const [released, folder = join(import.meta.dirname, '../.changeset')] = process.argv.slice(2);
if (!released)
  throw new Error(
    'name the file with the SDL of the last release: git show <its tag>:schema/schema.graphql > old.graphql',
  );
const read = (path: string) => buildSchema(readFileSync(path, 'utf8'));
const changes = sdlChanges(read(released), read(join(import.meta.dirname, '../schema/schema.graphql')));
const [gravest] = changes;
if (gravest) {
  const told = changes
    .filter(({ bump }) => bump !== 'patch')
    .map(({ bump, description }) => `- ${bump}: ${description}`);
  const lines = ['---', `'@khuyencong/client': ${gravest.bump}`, '---', '', 'The graph changed.', '', ...told];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'graph.md'), `${lines.join('\n').trimEnd()}\n`);
}
console.log(gravest ? `${gravest.bump}: ${changes.length} changes` : 'no change');

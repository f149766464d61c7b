import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** What is generated and checked in: how to make it in another folder, and which paths it consists of. */
const generated = {
  sdl: { command: ['node', 'schema/print.ts'], paths: ['schema/schema.graphql'] },
  client: { command: ['node', 'client/generate.ts'], paths: ['client/src/generated', 'schema/documents.json'] },
};

/** Makes it anew in an empty folder and compares, so that uncommitted work is judged like committed work. */
function differencesOf(name: keyof typeof generated): string {
  const { command, paths } = generated[name];
  return inEmptyFolder((folder) => {
    const [program = 'node', ...args] = command;
    const run = spawnSync(program, [...args, folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (run.status !== 0) return `${command.join(' ')} failed:\n${run.stdout}${run.stderr}`;
    return paths.map((path) => diff(path, join(folder, path))).join('');
  });
}

/** `drizzle-kit check` does not see that tables changed without a migration; a migration that would be made does. */
function migrationsMissing(): string {
  return inEmptyFolder((folder) => {
    cpSync('drizzle/migrations', folder, { recursive: true });
    const before = readdirSync(folder).length;
    // drizzle-kit puts ./ before the path, so it must be a relative one
    const out = ['--out', relative(process.cwd(), folder), '--name', 'drift'];
    const tables = ['--dialect', 'postgresql', '--schema', 'drizzle/tables/index.ts'];
    const run = spawnSync('drizzle-kit', ['generate', ...tables, ...out], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // it may end well without having looked, so its own word counts too
    if (!run.stdout.includes('No schema changes')) return run.stdout + run.stderr || 'drizzle-kit said nothing\n';
    return readdirSync(folder).length === before ? '' : 'drizzle-kit wrote a migration\n';
  });
}

function diff(committed: string, fresh: string): string {
  const run = spawnSync('git', ['diff', '--no-index', '--no-color', '--', committed, fresh], { encoding: 'utf8' });
  return run.status === 0 ? '' : run.stdout + run.stderr;
}

function inEmptyFolder(work: (folder: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-current-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const remedies = {
  sdl: 'schema/schema.graphql is not what the schema prints: run `pnpm generate`',
  client: 'the generated client is not what the operations give: run `pnpm generate`',
  migrations: 'tables and migrations differ: run `drizzle-kit generate --config drizzle/drizzle.config.ts --name …`',
};

const name = process.argv[2];
if (name !== 'sdl' && name !== 'client' && name !== 'migrations')
  throw new Error('name one of sdl, client, migrations');
const differences = name === 'migrations' ? migrationsMissing() : differencesOf(name);
if (differences !== '') {
  console.log(`${differences}\n${remedies[name]}`);
  process.exitCode = 1;
}

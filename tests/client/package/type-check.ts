import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ownQueries } from './own-queries.ts';

const strict = {
  target: 'es2022',
  lib: ['es2022', 'dom'],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/** What TypeScript says of a program in a project, how many types it had to make, and how long it took. */
export function typeCheck(project: string, name: string, program: string, options: object = {}) {
  writeFileSync(join(project, name), program);
  const config = { compilerOptions: { ...strict, module: 'nodenext', ...options }, files: [name] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  // the time that processors spent: that on the clock says how busy the machine is
  const timed = ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', process.execPath, tsc];
  const run = spawnSync('bash', [...timed, '-p', project, '--extendedDiagnostics'], { encoding: 'utf8' });
  const [user = NaN, system = NaN] = run.stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return {
    milliseconds: 1000 * (user + system),
    errors: run.stdout.split('\n').filter((line) => line.includes('error TS')),
    instantiations: Number(/Instantiations:\s+(\d+)/.exec(run.stdout)?.[1]),
  };
}

/** Twenty own queries beside an empty file: what they add in types, and the least of five times of each, taken in turn. */
export function ownQueriesBesideNothing(project: string) {
  const least = { empty: Infinity, queries: Infinity };
  let [instantiations, errors] = [0, ['not compiled']];
  for (let round = 0; round < 5; round += 1) {
    const empty = typeCheck(project, 'empty.mts', 'export {};\n', { skipLibCheck: true });
    const queries = typeCheck(project, 'queries.mts', ownQueries, { skipLibCheck: true });
    least.empty = Math.min(least.empty, empty.milliseconds);
    least.queries = Math.min(least.queries, queries.milliseconds);
    instantiations = queries.instantiations - empty.instantiations;
    ({ errors } = queries);
  }
  return { errors, instantiations, ...least };
}

import { connect } from '@khuyencong/drizzle';
import { templates } from '../../support/templates.ts';
import { Oracle } from './oracle.ts';

/**
 * `pnpm oracle [seed] [count]`: compares random documents, by default 500 from a seed of the clock. With DATABASE_URL,
 * which names an empty database, it runs on that one; else on a PGlite in memory.
 */
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000_000);
const count = Number(process.argv[3] ?? 500);

const database = await connect(process.env['DATABASE_URL'] ?? 'memory://');
await templates.example(database);
const oracle = new Oracle(database);
let failures = 0;
for (let index = 0; index < count; index += 1) {
  const { source, variables, compiled, naive } = await oracle.compare(seed + index);
  if (compiled === naive) continue;
  failures += 1;
  console.error(
    `\nSeed ${seed + index} differs.\n${source}\n${JSON.stringify(variables)}\n${difference(compiled, naive)}`,
  );
}
await database.close();
console.log(`${count - failures} of ${count} random documents from seed ${seed} answered alike on ${database.kind}.`);
process.exitCode = failures > 0 ? 1 : 0;

/** The first line where two texts part. */
function difference(compiled: string, naive: string): string {
  const [one, other] = [compiled.split('\n'), naive.split('\n')];
  const line = one.findIndex((text, index) => text !== other[index]);
  const around = (lines: string[]) => lines.slice(Math.max(0, line - 3), line + 6).join('\n');
  return `compiled, line ${line + 1}:\n${around(one)}\nnaive:\n${around(other)}`;
}

import { expect, test } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { Oracle } from './oracle.ts';

const firstSeed = 20_181;
const documents = 300;
/** Reading row by row takes long, and longer with every type that the graph gains. */
const patience = 180_000;

describeOnBothDatabases('compiled answers', (open) => {
  test(
    `${documents} random documents answer as row-by-row reading does, key order included`,
    { timeout: patience },
    async () => {
      const oracle = new Oracle(await open({ template: 'example' }));
      for (let seed = firstSeed; seed < firstSeed + documents; seed += 1) {
        const { source, variables, compiled, naive } = await oracle.compare(seed);
        expect(compiled, `seed ${seed}: ${source} ${JSON.stringify(variables)}`).toBe(naive);
      }
    },
  );
});

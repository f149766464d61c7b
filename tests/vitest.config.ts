import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `The tests need Node 24 and ran under ${process.versions.node}: run "npx -y pnpm@12 test", which brings it.`,
  );
  process.exit(1);
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // without `development`, for which graphql has a second copy that Yoga, loaded by Node itself, does not see
  ssr: { resolve: { conditions: ['module', 'node'] } },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/bench/**', 'tests/service/**'],
    globalSetup: ['tests/support/global-setup.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

// `pnpm start`: builds the page when it is stale, then serves in this same process.
import './require-node-24.mjs';

const { buildPlayground } = await import('./playground/build.mjs');
try {
  await buildPlayground();
} catch (error) {
  console.error(`The playground could not be built and is not served: ${error.message}`);
}
await import('./main.ts');

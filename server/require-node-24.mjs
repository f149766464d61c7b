import { existsSync } from 'node:fs';

// Runs under any Node: when an install failed, pnpm goes on with the machine's own.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `This needs Node 24, which the install brings, but Node ${process.versions.node} is running: ` +
      'the install did not complete. Run "npx -y pnpm@12 install", read its first error, then try again.',
  );
  process.exit(1);
}
if (!existsSync(new URL('../node_modules/.modules.yaml', import.meta.url))) {
  console.error('The packages are not installed. Run "npx -y pnpm@12 install", read its first error, then try again.');
  process.exit(1);
}

/** Writes the national demo into a folder: `pnpm data:national <folder>` */
import { writeDemo } from './write-demo.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: data:national <folder>, such as .data/national-csv');
  process.exitCode = 2;
} else {
  const drawn = await writeDemo(folder);
  console.log(`${drawn.length} proposals in ${folder}, all of them invented.`);
}

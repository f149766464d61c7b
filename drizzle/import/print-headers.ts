import { writeFile } from 'node:fs/promises';
import { headersDocument } from './headers-document.ts';

await writeFile(new URL('../data/headers.md', import.meta.url), headersDocument());

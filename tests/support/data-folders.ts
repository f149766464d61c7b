import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

export const referenceFolder = join(repository, 'drizzle/data/reference');
export const sampleFolder = join(repository, 'drizzle/data/hai-phong-2018');
export const workedExampleFolder = join(repository, 'tests/support/worked-example');

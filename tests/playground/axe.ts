import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds in those of the parts that are there, with the elements it means. */
export async function axeViolations(page: Page, parts: readonly string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis)))
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  const results = await page.evaluate(async (named) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: RunOptions): Promise<AxeResults> };
    };
    const include = named.filter((part) => document.querySelector(part)).map((part) => [part]);
    return axe.run({ include }, { resultTypes: ['violations'] });
  }, parts);
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

import path from 'node:path';
import { openBrowser } from '../support/browser.ts';
import { waitForAnswer, waitForEditor } from './editor.ts';
import { servePlayground } from './serve-playground.ts';

const folder = path.join(import.meta.dirname, '../../server/playground/screenshots');

/** Writes the pictures of the READMEs: the page at 1280×720 after the welcome question was answered. */
async function takeScreenshots(): Promise<void> {
  const { url, close: closeServer } = await servePlayground();
  const { browser, close: closeBrowser } = await openBrowser();
  try {
    for (const [name, colorScheme] of [
      ['playground', 'light'],
      ['playground-dark', 'dark'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-US', colorScheme });
      await page.goto(`${url}/playground/`);
      await waitForEditor(page);
      await page.getByRole('button', { name: 'Execute query' }).click();
      await waitForAnswer(page);
      await page.mouse.move(640, 24);
      await page.waitForTimeout(500);
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
    }
  } finally {
    await closeBrowser();
    await closeServer();
  }
}

await takeScreenshots();

import { resolve } from 'node:path';
import { servePlayground } from '../../playground/serve-playground.ts';
import { openBrowser } from '../../support/browser.ts';
import { serveDashboard } from './serve-dashboard.ts';

/** Writes the pictures of the dashboard's README: the sample data, in both languages. */
const service = await servePlayground();
const dashboard = await serveDashboard();
const { browser, close } = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.goto(`${dashboard.url}?api=${service.url}/graphql`);
  for (const [name, button] of [
    ['dashboard-vi', 'English'],
    ['dashboard-en', 'Tiếng Việt'],
  ] as const) {
    await page.getByRole('button', { name: button }).waitFor();
    await page.locator('.recharts-bar-rectangle').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: resolve(`client/examples/dashboard/screenshots/${name}.png`), fullPage: true });
    await page.getByRole('button', { name: button }).click();
  }
} finally {
  await close();
  dashboard.close();
  await service.close();
}

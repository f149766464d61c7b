import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { errorsMarked, textInEditor, waitForAnswer, waitForEditor } from './editor.ts';
import { type ServedPlayground, servePlayground } from './serve-playground.ts';
import { toolsInBrowser } from './tools-in-browser.ts';
import { viewsInBrowser } from './views-in-browser.ts';

let server: ServedPlayground;
let chromium: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [server, chromium] = await Promise.all([servePlayground(), openBrowser()]);
}, 120_000);

afterAll(async () => {
  await chromium?.close();
  await server?.close();
});

/** A page of a first visit, with what it complained of and every address it asked. */
async function visit(options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await chromium.browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 720 }, ...options });
  const complaints: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.context().on('request', (request) => asked.add(new URL(request.url()).origin));
  return { page, complaints, asked, open: () => page.goto(`${server.url}/playground/`) };
}

async function run(page: Page): Promise<unknown> {
  await waitForEditor(page);
  await page.getByRole('button', { name: 'Execute query' }).click();
  await waitForAnswer(page);
  return JSON.parse(await textInEditor(page, 'response.json'));
}

test('a stranger runs the welcome question and reads 11 proposals, 1791480000 and 1144260000 đồng', async () => {
  const { page, complaints, asked, open } = await visit();
  await open();
  const answer = await run(page);
  expect(answer).toMatchObject({
    data: {
      proposals: { totalCount: 11, nodes: Array.from({ length: 11 }, () => ({ provenance: 'ILLUSTRATIVE' })) },
      budget: {
        coverage: { illustrative: 11 },
        total: { proposals: 11, all: { sum: '1791480000' }, city: { sum: '1144260000' } },
      },
      reportedFigures: {
        nodes: [
          { asPrinted: 'trên 1,791 tỷ đồng', valueMin: '1791000000', valueBelow: '1792000000', asOf: '2018-05-27' },
          { asPrinted: 'trên 1,144 tỷ đồng', valueMin: '1144000000', valueBelow: '1145000000', asOf: '2018-05-27' },
        ].map((figure) => ({ ...figure, provenance: 'ARTICLE', source: { publishedOn: '2018-05-27' } })),
      },
    },
  });
  expect(complaints).toEqual([]);
  expect([...asked]).toEqual([server.url]);
}, 60_000);

test('the bar is there while the editor is still on its way', async () => {
  const { page, open } = await visit();
  const letGo = Promise.withResolvers<void>();
  await page.route('**/assets/editor-*.js', async (route) => {
    await letGo.promise;
    await route.continue();
  });
  await open();
  await page.getByText('Opening the editor…').waitFor();
  expect(await page.getByRole('heading').allTextContents()).toEqual(['Khuyến công']);
  expect(await page.locator('.graphiql-container').count()).toBe(0);
  letGo.resolve();
  await waitForEditor(page);
}, 60_000);

test('an unknown field is marked as an error by the worker that reads the schema', async () => {
  const { page, open } = await visit();
  await open();
  await waitForEditor(page);
  await page.locator('.graphiql-query-editor').getByText('notice', { exact: true }).dblclick();
  await page.keyboard.insertText('horoscope');
  await page.locator('.graphiql-query-editor .squiggly-error').waitFor({ state: 'attached' });
  expect(await errorsMarked(page)).toEqual([expect.stringMatching(/^Cannot query field "horoscope" on type "/)]);
}, 60_000);

test('the bar speaks Vietnamese once asked to, on the next visit too', async () => {
  const { page, open } = await visit();
  await open();
  await page.getByText('Illustrative data', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByText('Dữ liệu minh họa', { exact: true }).waitFor();
  await page.reload();
  await page.getByText('Dữ liệu minh họa', { exact: true }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('vi');
  expect(await page.getByRole('button', { name: 'Tiếng Việt' }).getAttribute('aria-pressed')).toBe('true');
}, 60_000);

test('the bar says in both languages what the graph says of its data', async () => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { vi: notice(lang: VI) en: notice(lang: EN) } }' }),
  });
  const { data } = (await response.json()) as { data: { dataset: { vi: string; en: string } } };
  const { page, open } = await visit();
  await open();
  const notice = page.getByText('Illustrative data', { exact: true });
  expect(await notice.getAttribute('title')).toBe(data.dataset.en);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  expect(await page.getByText('Dữ liệu minh họa', { exact: true }).getAttribute('title')).toBe(data.dataset.vi);
}, 60_000);

test('a browser that asks for Vietnamese gets Vietnamese', async () => {
  const { page, open } = await visit({ locale: 'vi-VN' });
  await open();
  expect(await page.getByRole('group').getAttribute('aria-label')).toBe('Ngôn ngữ');
}, 60_000);

test('the page is dark when the system is', async () => {
  const { page, open } = await visit({ colorScheme: 'dark' });
  await open();
  await waitForEditor(page);
  const backgrounds = await page.evaluate(() =>
    ['#page', '.graphiql-container'].map((place) => getComputedStyle(document.querySelector(place)!).backgroundColor),
  );
  expect(backgrounds).toEqual(['rgb(22, 31, 29)', 'rgb(33, 42, 59)']);
}, 60_000);

test('the links of the bar lead to health and to the schema of this server', async () => {
  const { page, open } = await visit();
  await open();
  const links = await page.getByRole('navigation').getByRole('link').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual(['/readyz', '/schema.graphql']);
  const answers = await Promise.all(addresses.map((address) => fetch(new URL(address!, server.url))));
  expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  expect(await answers[1]!.text()).toContain('type Query {');
});

test('the page may not ask another origin, and the complaint is seen', async () => {
  const { page, complaints, open } = await visit();
  await open();
  const refused = await page.evaluate(() =>
    fetch('https://khuyencong.invalid/').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  expect(complaints.join()).toContain('Content Security Policy directive: "connect-src \'self\'"');
}, 60_000);

viewsInBrowser(visit, () => server.url);
toolsInBrowser(visit, () => server.url);

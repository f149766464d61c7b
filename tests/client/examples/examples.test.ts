import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../../support/browser.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { type LiveServer, serve } from '../live-server.ts';
import { serveDashboard } from './serve-dashboard.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let dashboard: Awaited<ReturnType<typeof serveDashboard>>;
let browser: Browser;
let closeBrowser: () => Promise<void>;
beforeAll(async () => {
  dashboard = await serveDashboard();
  ({ browser, close: closeBrowser } = await openBrowser());
});
afterAll(async () => {
  await closeBrowser();
  dashboard.close();
});

describeOnBothDatabases('the example programs of the client', (open) => {
  let server: LiveServer;
  let page: Page;
  const faults: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    server = await serve(await open({ template: 'sample' }));
    page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('request', (request) => {
      if (request.url().startsWith(server.url))
        asked.push(`${request.method()} ${new URL(request.url()).searchParams.get('documentId')?.slice(0, 7)}`);
    });
    await page.goto(`${dashboard.url}?api=${server.url}`);
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  test('the script writes CSV whose 11 local rows of 2018 add to 1,791,480,000', async () => {
    const child = spawn(process.execPath, ['client/examples/proposals-to-csv.ts'], {
      env: { ...process.env, KHUYENCONG_URL: server.url },
    });
    const [csv, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect(complaints).toBe('');
    const rows = csv
      .trimEnd()
      .split('\n')
      .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell));
    expect(rows[0]).toEqual(['code', 'year', 'title', 'registered', 'state support']);
    const local = rows.filter(([code]) => code?.startsWith('KCDP-2018-HP'));
    expect(local).toHaveLength(11);
    expect(local.reduce((sum, [, , , registered = '']) => sum + BigInt(registered), 0n)).toBe(1791480000n);
  });

  test('the dashboard shows 11 proposals, both sums short and exact, and a bar for each content and district', async () => {
    await page.locator('.recharts-bar-rectangle').first().waitFor();
    expect(await page.locator('.totals dd').allTextContents()).toEqual([
      '11',
      '1,791 tỷ đồng',
      '1.791.480.000 đồng',
      '1,144 tỷ đồng',
      '1.144.260.000 đồng',
    ]);
    const ticks = await page.getByLabel('Theo quận, huyện').locator('.recharts-yAxis-tick-labels').allTextContents();
    expect(ticks.join(' ')).toContain('Huyện Thủy Nguyên');
    const contents = await page.getByLabel('Theo nội dung').locator('.recharts-yAxis-tick-labels').allTextContents();
    expect(contents.join('').replaceAll(/\s/g, '')).toContain('môhìnhthíđiểmsảnxuấtsạchhơn');
    expect(await page.locator('.recharts-label-list').allTextContents()).toEqual([
      '938332251,0421060,44',
      '853,48420280238',
    ]);
    expect(await page.locator('.recharts-bar-rectangle').count()).toBeGreaterThan(8);
  });

  test('the table turns pages of 5, 5 and 1 forward and back', async () => {
    const pages = page.getByRole('navigation');
    const shown = () => page.locator('tbody tr').count();
    for (const [button, range, rows] of [
      ['Trang sau', '6–10 trong 11', 5],
      ['Trang sau', '11–11 trong 11', 1],
      ['Trang trước', '6–10 trong 11', 5],
    ] as const) {
      await pages.getByRole('button', { name: button }).click();
      await pages.getByText(range).waitFor();
      await expect.poll(shown).toBe(rows);
    }
  });

  test('in English everything is English, and nothing failed on the way', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('VND 1.791 billion').waitFor();
    await expect.poll(() => page.locator('.notice').textContent()).not.toMatch(/[ăâđêôơư]/);
    expect(await page.getByRole('heading').allTextContents()).toEqual([
      'Hải Phòng: local industrial promotion 2018',
      'By content million VND',
      'By district million VND',
      'Proposals',
    ]);
    expect(faults).toEqual([]);
  });

  test('the dashboard asked for everything by hash and GET, and never sent a text', () => {
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked)).toEqual(new Set(['GET sha256:']));
  });
});

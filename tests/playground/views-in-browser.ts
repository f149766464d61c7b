import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import readSpreadsheet from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { waitForEditor, writeQuestion } from './editor.ts';

/** What of the page is ours beside the panels. */
const parts = ['.bar', '.result-bar', '.result-notes', '.result-view'];

type Visit = { page: Page; complaints: string[]; asked: Set<string>; open: () => Promise<unknown> };

const proposals = `query Views {
  budget(where: { planYear: { eq: 2018 } }) { coverage { label(lang: EN) illustrative proposals } }
  proposals(where: { programmeLevel: { eq: LOCAL }, planYear: { eq: 2018 } }, first: 20) {
    totalCount
    nodes { code titleVi total(stage: REGISTERED) plannedStart district { label code } activity { code } }
  }
}`;
const places = 'query Places { places(first: 20) { totalCount nodes { code label } } }';

type Proposal = { code: string; titleVi: string; total: string; plannedStart: string | null };

/** The views of an answer as a person uses them, one after the other on one page. */
export function viewsInBrowser(visit: (options?: object) => Promise<Visit>, origin: () => string): void {
  describe('the views of an answer', () => {
    let seen: Visit;
    let page: Page;
    let side: Locator;
    let answered: Proposal[];
    let firstView: Buffer[];

    beforeAll(async () => {
      seen = await visit({ acceptDownloads: true });
      page = seen.page;
      page.setDefaultTimeout(10_000);
      side = page.locator('.result-side');
      const scripts: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.js')) scripts.push(response.body());
      });
      await seen.open();
      await waitForEditor(page);
      firstView = await Promise.all(scripts);
      await writeQuestion(page, proposals);
      await page.getByRole('button', { name: 'Execute query' }).click();
      await page.locator('.banner').getByText('Proposals: 12').waitFor();
      answered = (await askApi(proposals)).proposals.nodes;
    }, 60_000);
    afterAll(() => page?.close());

    async function askApi(query: string) {
      const response = await fetch(`${origin()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data } = (await response.json()) as { data: { proposals: { nodes: Proposal[] } } };
      return data;
    }
    const tab = (name: string) => side.getByRole('tab', { name, exact: true });
    const column = async (at: number) =>
      (await page.locator(`.grid tbody tr[aria-rowindex] td:nth-child(${at})`).allTextContents()).map((text) =>
        text.trim(),
      );
    async function download(name: string): Promise<{ name: string; bytes: Buffer }> {
      await page.locator('.take-out summary').click();
      const [file] = await Promise.all([page.waitForEvent('download'), side.getByRole('button', { name }).click()]);
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    }

    test('cost the first view at most 2.5 MB of compressed scripts, and no wait of 2 s for the first paint', async () => {
      const compressed = firstView.reduce((sum, script) => sum + gzipSync(script).length, 0);
      expect(compressed).toBeGreaterThan(500_000);
      expect(compressed).toBeLessThan(2_500_000);
      const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
      expect(paint).toBeLessThan(2000);
    });

    test('are reached by the keyboard alone, each under the warning that the data are invented', async () => {
      await tab('JSON').focus();
      const names: string[] = [];
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press('ArrowRight');
        names.push(await page.locator('.view-tabs [aria-selected=true]').textContent().then(String));
        expect(await page.locator('.banner').textContent()).toMatch(
          /^Illustrative: 12 of 12 records.* Proposals: 12\./,
        );
      }
      expect(names).toEqual(['Table', 'Pivot', 'Chart', 'Tree', 'JSON']);
    });

    test('a table sorts money by size, unknown last, and shows it in million đồng without rounding', async () => {
      await tab('Table').click();
      await side.getByRole('button', { name: 'Sort by total' }).click();
      await side.getByRole('button', { name: 'million', exact: true }).click();
      const sorted = answered.toSorted((a, b) => Number(BigInt(b.total) - BigInt(a.total)));
      expect(await column(1)).toEqual(sorted.map(({ code }) => code));
      const inMillions = (await column(3)).map((text) => Math.round(Number(text.replaceAll(',', '')) * 1e6).toString());
      expect(inMillions).toEqual(sorted.map(({ total }) => total));
    });

    test('CSV and XLSX hold the rows as they are shown, with the API’s values and the warning', async () => {
      await side.getByRole('searchbox').fill('KCDP-2018 san pham');
      const shown = await column(1);
      expect(shown.length).toBeGreaterThan(1);
      expect(shown.length).toBeLessThan(11);
      const expected = shown.map((code) => answered.find((proposal) => proposal.code === code)!);
      const csv = await download('CSV for Excel (UTF-8, BOM)');
      expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const rows = parseCsv<Record<string, string>>(csv.bytes, { columns: true, bom: true });
      expect(rows.map(({ code, titleVi, total }) => ({ code, titleVi, total }))).toEqual(
        expected.map(({ code, titleVi, total }) => ({ code, titleVi, total })),
      );
      expect(rows[0]!['note']).toContain('ILLUSTRATIVE');
      expect(csv.name).toMatch(/^Views-proposals-\d{4}-\d\d-\d\d-minh-hoa\.csv$/);
      const xlsx = await download('XLSX');
      const [data, notes] = await readSpreadsheet(xlsx.bytes);
      expect(data!.data.slice(1).map(([code, , total, start]) => [code, total, start])).toEqual(
        expected.map(({ code, total, plannedStart }) => [code, Number(total), plannedStart && new Date(plannedStart)]),
      );
      expect(notes!.data.flat().join(' ')).toContain('ILLUSTRATIVE');
      await side.getByRole('searchbox').fill('');
    });

    test('a pivot by district adds up to the đồng, and the chart draws a bar for each district', async () => {
      await side.getByRole('button', { name: 'đồng', exact: true }).click();
      await tab('Pivot').click();
      await side.getByLabel('Rows', { exact: true }).selectOption({ label: 'district · label' });
      await side.getByLabel('Columns', { exact: true }).selectOption({ label: '(none)' });
      expect(await page.locator('.pivot tfoot td').textContent()).toBe('1,791,480,000');
      const districts = await page.locator('.pivot tbody tr').count();
      await tab('Chart').click();
      await page.locator('.recharts-bar-rectangle').first().waitFor();
      expect(await page.locator('.recharts-bar-rectangle').count()).toBe(districts);
      await side.getByLabel('Kind of chart').selectOption({ label: 'Tile map' });
      await page.locator('.tiles li', { hasText: 'Thủy Nguyên' }).waitFor();
      expect(await page.locator('.tiles li').count()).toBe(15);
    });

    test.each(['light', 'dark'] as const)(
      'nothing in them fails axe in the %s theme',
      async (colorScheme) => {
        await page.emulateMedia({ colorScheme });
        for (const name of ['Table', 'Pivot', 'Chart', 'Tree', 'JSON']) {
          await tab(name).click();
          await page.waitForTimeout(150);
          expect([name, ...(await axeViolations(page, parts))]).toEqual([name]);
        }
      },
      60_000,
    );

    test('all pages of a list come into the table, of which only the rows in sight are in the page', async () => {
      await writeQuestion(page, places);
      await page.getByRole('button', { name: 'Execute query' }).click();
      await tab('Table').click();
      await side.getByRole('button', { name: 'Load all pages' }).click();
      await page.getByText('All loaded').waitFor();
      const { places: all } = (await askApi(places)) as unknown as { places: { totalCount: number } };
      expect(all.totalCount).toBeGreaterThan(200);
      expect(await side.getByRole('status').textContent()).toBe(`${all.totalCount} rows`);
      expect(await page.locator('.grid tbody tr').count()).toBeLessThan(60);
      await page.locator('.grid').evaluate((grid) => grid.scrollTo(0, grid.scrollHeight));
      await page.locator(`.grid tr[aria-rowindex="${all.totalCount + 1}"]`).waitFor();
    });

    test('the answer can have the whole page, until a panel is opened', async () => {
      const editor = page.locator('.graphiql-editors');
      await side.getByRole('button', { name: 'Wide' }).click();
      expect(await editor.isVisible()).toBe(false);
      await page.locator('.graphiql-sidebar button').first().click();
      await editor.waitFor({ state: 'visible' });
    });

    test('asked nobody else and complained of nothing', () => {
      expect([...seen.asked]).toEqual([origin()]);
      expect(seen.complaints).toEqual([]);
    });
  });
}

import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { waitForAnswer, waitForEditor, writeQuestion } from './editor.ts';
import { servePlayground } from './serve-playground.ts';

const folder = path.join(import.meta.dirname, '../../server/playground/screenshots');

const proposals = `query DeAn2018 {
  proposals(where: { programmeLevel: { eq: LOCAL }, planYear: { eq: 2018 } }, first: 20) {
    totalCount
    nodes {
      code
      titleVi
      total(stage: REGISTERED)
      stateSupport(stage: REGISTERED)
      district { label code }
      provenance
    }
  }
}`;
const sources = `query NguonVon {
  budget(
    where: { programmeLevel: { eq: LOCAL } }
    by: [{ dimension: ACTIVITY }, { dimension: FUNDING_SOURCE }]
    totals: CUBE
  ) {
    coverage { label illustrative proposals }
    rows {
      kind
      key { activity { label } fundingSource { label } }
      figures { money(stage: REGISTERED) { sum } }
    }
  }
}`;

type Picture = {
  name: string;
  options: Parameters<Browser['newPage']>[0];
  question?: string;
  /** Takes the page from the answer to what the picture shows. */
  show?: (page: Page) => Promise<unknown>;
};

const desktop = { viewport: { width: 1280, height: 720 } };
const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true };
const view = (page: Page, name: string) => page.locator('.view-tabs').getByText(name, { exact: true }).click();
const alone = (page: Page) => page.locator('.result-side').getByText('Rộng', { exact: true }).click();

const pictures: Picture[] = [
  { name: 'playground', options: { ...desktop, locale: 'en-US' } },
  { name: 'playground-dark', options: { ...desktop, locale: 'en-US', colorScheme: 'dark' } },
  {
    name: 'library',
    options: { ...desktop, locale: 'vi-VN' },
    show: async (page) => {
      await page.getByRole('searchbox', { name: 'Tìm câu hỏi' }).fill('huyen');
      await page.getByRole('button', { name: /^Huyện nào chiếm/ }).click();
      await page.locator('.recharts-bar-rectangle').first().waitFor();
    },
  },
  {
    name: 'form',
    options: { ...desktop, locale: 'vi-VN' },
    show: async (page) => {
      await page.getByRole('button', { name: /Budget form/ }).click();
      await page.getByLabel('Cấp 1').selectOption({ label: 'Huyện' });
      await page.getByRole('button', { name: 'Viết và chạy' }).click();
      await view(page, 'Biểu đồ');
      await page.locator('.recharts-bar-rectangle').first().waitFor();
    },
  },
  {
    name: 'table',
    options: { ...desktop, locale: 'vi-VN' },
    question: proposals,
    show: async (page) => {
      await view(page, 'Bảng');
      await alone(page);
      await page.getByLabel('Sắp xếp theo total').click();
    },
  },
  {
    name: 'pivot',
    options: { ...desktop, locale: 'vi-VN' },
    question: sources,
    show: async (page) => {
      await view(page, 'Bảng chéo');
      await alone(page);
    },
  },
  {
    name: 'chart-dark',
    options: { ...desktop, locale: 'vi-VN', colorScheme: 'dark' },
    question: sources,
    show: async (page) => {
      await view(page, 'Biểu đồ');
      await alone(page);
      await page.locator('.recharts-bar-rectangle').first().waitFor();
    },
  },
  {
    name: 'tablet',
    options: { ...tablet, locale: 'vi-VN' },
    question: proposals,
    show: async (page) => {
      await view(page, 'Biểu đồ');
      await alone(page);
      await page.getByLabel('Loại biểu đồ').selectOption('map');
      await page.locator('.tiles li', { hasText: 'Thủy Nguyên' }).waitFor();
    },
  },
];

/** Writes the pictures of the READMEs; names as arguments write only those. */
async function takeScreenshots(names: readonly string[]): Promise<void> {
  const { url, close: closeServer } = await servePlayground();
  const { browser, close: closeBrowser } = await openBrowser();
  try {
    for (const { name, options, question, show } of pictures) {
      if (names.length > 0 && !names.includes(name)) continue;
      const page = await browser.newPage(options);
      await page.goto(`${url}/playground/`);
      await waitForEditor(page);
      if (question) await writeQuestion(page, question);
      await page.getByRole('button', { name: 'Execute query' }).click();
      await waitForAnswer(page);
      await show?.(page);
      await page.mouse.move(640, 24);
      await page.waitForTimeout(500);
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      await page.close();
    }
  } finally {
    await closeBrowser();
    await closeServer();
  }
}

await takeScreenshots(process.argv.slice(2));

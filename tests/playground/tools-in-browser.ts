import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { errorsMarked, textInEditor, waitForEditor, writeQuestion } from './editor.ts';

type Visit = { page: Page; complaints: string[]; asked: Set<string>; open: () => Promise<unknown> };

/** Library, form, link, cost and errors as a person uses them, one after the other on one page. */
export function toolsInBrowser(visit: (options?: object) => Promise<Visit>, origin: () => string): void {
  describe('from a question to a link', () => {
    let seen: Visit;
    let page: Page;

    beforeAll(async () => {
      seen = await visit();
      page = seen.page;
      page.setDefaultTimeout(10_000);
      await seen.open();
      await waitForEditor(page);
    }, 60_000);
    afterAll(() => page?.close());

    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    const answer = async () => {
      await page.getByText(/answered in/).waitFor();
      return JSON.parse(await textInEditor(page, 'response.json')) as unknown;
    };

    test('the cost of the welcome question is told before it runs', async () => {
      const note = page.locator('.result-cost', { hasText: 'If run' });
      expect(await note.textContent()).toMatch(/^Press the green button .* · If run: cost \d+ of 1,000 allowed$/);
    });

    test('by the keyboard alone a question is found without accents, opened and answered', async () => {
      await page.getByRole('searchbox', { name: 'Find a question' }).focus();
      await page.keyboard.type('hoi cho');
      await page.getByText('2 questions').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await answer()).toMatchObject({ data: { tradeFairs: { totalCount: 1, nodes: [{ code: 'TF1' }] } } });
      expect(await textInEditor(page, 'operation.graphql')).toMatch(/^# Hội chợ: /);
      await page.getByText(/^Cost \d+ of 1,000 allowed · answered in [\d,]+ ms$/).waitFor();
    });

    test('the form writes a question about money whose sums are those of the API', async () => {
      await button(/Budget form/).click();
      await page.getByLabel('Level 1').selectOption({ label: 'Programme level' });
      await page.getByLabel('Whose money, measure 2').selectOption({ label: 'provincial budget' });
      await button('Write and run').click();
      await page.locator('.graphiql-tab-active', { hasText: 'Budget' }).waitFor();
      // 1 144 260 000 of the city for local proposals; the national one has none of it
      expect(await answer()).toMatchObject({
        data: {
          budget: {
            rows: [
              {
                key: { programmeLevel: { code: 'NATIONAL' } },
                figures: { approvedProvincialBudgetSum: { sum: null } },
              },
              {
                key: { programmeLevel: { code: 'LOCAL' } },
                figures: { proposals: 11, approvedProvincialBudgetSum: { sum: '1144260000' } },
              },
              { kind: 'GRAND_TOTAL' },
            ],
          },
        },
      });
    });

    test('the form says what it cannot show of another question', async () => {
      await writeQuestion(page, 'query Other { budget { total { proposals } hiddenRowCount } places { totalCount } }');
      await button('Read from the editor').click();
      expect(await page.locator('.form-actions code').allTextContents()).toEqual([
        'hiddenRowCount',
        'places { totalCount }',
      ]);
    });

    test('an empty list is explained by its conditions and by what the data hold', async () => {
      await writeQuestion(page, 'query None { proposals(where: { planYear: { eq: 2025 } }) { nodes { code } } }');
      await button(/^Execute query/).click();
      const note = page.locator('.explained');
      await note.getByText('The data set holds 12 proposals, of the plan years 2018.').waitFor();
      expect(await note.locator('code').allTextContents()).toEqual(['planYear: 2025']);
    });

    test('a link opens question, variables and view again, and a cut link says that it is damaged', async () => {
      const query = 'query Shared($year: Int) {\n  proposals(where: { planYear: { eq: $year } }) { totalCount }\n}';
      await writeQuestion(page, query);
      await page.getByRole('tab', { name: 'Tree' }).click();
      await button('Share').click();
      const address = page.getByRole('textbox', { name: 'Link' });
      await expect.poll(() => address.inputValue()).toContain('/playground/#q1.');
      const link = await address.inputValue();
      await button('Close').click();
      const other = await visit();
      await other.page.goto(link);
      await other.page.locator('.tree').getByText('totalCount').waitFor();
      expect(await textInEditor(other.page, 'operation.graphql')).toBe(query);
      expect(new URL(other.page.url()).hash).toBe('');
      await other.page.goto(link.slice(0, -7));
      await other.page.getByText('This link is damaged').waitFor();
      expect(other.complaints).toEqual([]);
      expect([...other.asked]).toEqual([origin()]);
      await other.page.close();
      await page.getByRole('tab', { name: 'JSON' }).click();
    });

    test('a citation names the release, the source and that data are illustrative, in the language of the page', async () => {
      await button('Tiếng Việt').click();
      await button('Chia sẻ').click();
      await button('Trích dẫn').click();
      const citation = page.getByRole('textbox', { name: 'Trích dẫn' });
      await citation.waitFor();
      expect(await citation.inputValue()).toMatch(/^DỮ LIỆU MINH HỌA[^]+Bản dữ liệu 1 ngày[^]+Báo Công Thương/);
      await button('Đóng').click();
      await button('English').click();
    });

    test.each(['light', 'dark'] as const)(
      'nothing in panels and dialog fails axe in the %s theme',
      async (colorScheme) => {
        await page.emulateMedia({ colorScheme });
        const found: string[] = await axeViolations(page, ['.panel', '.result-notes', '.result-bar']);
        await button(/Questions$/).click();
        found.push(...(await axeViolations(page, ['.panel'])));
        await button('Share').click();
        for (const part of ['Code', 'Citation', 'Link']) {
          await button(part).click();
          found.push(...(await axeViolations(page, ['.share'])));
        }
        await button('Close').click();
        await button(/Budget form/).click();
        expect(found).toEqual([]);
      },
      60_000,
    );

    test('what was asked is in the history, and the documentation of a field is at hand, without another origin', async () => {
      await button('Show History').click();
      await page.locator('.graphiql-history-item-label', { hasText: 'None' }).first().waitFor();
      await button('Show Documentation Explorer').click();
      await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();
      await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'budget', exact: true }).click();
      const words = page.locator('.graphiql-doc-explorer').getByText(/^Money by time, place, content/);
      expect(await words.textContent()).toContain('what is selected never changes a number');
    });

    test('asked nobody else and complained of nothing', () => {
      expect([...seen.asked]).toEqual([origin()]);
      expect(seen.complaints).toEqual([]);
    });

    test('an error is said in words and marked at its argument', async () => {
      const query = 'query Wrong {\n  places(first: 101) { totalCount }\n}';
      await writeQuestion(page, query);
      await button(/^Execute query/).click();
      await page.getByText('A value in the question is not a valid one.').waitFor();
      expect(await errorsMarked(page)).toEqual(['first is 101; ask for 0 to 100 rows and page on with a cursor.']);
      await button('Line 2, column 10 · Show where').click();
      await page.keyboard.type('last: 5, ');
      expect(await textInEditor(page, 'operation.graphql')).toContain('places(last: 5, first: 101)');
    });
  });
}

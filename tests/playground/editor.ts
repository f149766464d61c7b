import type { Page } from 'playwright-core';

/** The part of Monaco's interface that is used here; GraphiQL puts it on the page. */
type Monaco = {
  editor: {
    getModels(): { uri: { path: string }; getValue(): string; setValue(text: string): void }[];
    getModelMarkers(filter: object): { message: string }[];
  };
};

/** Waits until the page would answer a click on run: the editor holds the welcome question. */
export async function waitForEditor(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'query HaiPhong2018' }).waitFor();
}

/** The whole text of one of the page's editors; what is on the screen is only the part in view. */
export async function textInEditor(page: Page, file: 'operation.graphql' | 'response.json'): Promise<string> {
  return page.evaluate((name) => {
    const { __MONACO } = globalThis as unknown as { __MONACO: Monaco };
    const model = __MONACO.editor.getModels().find(({ uri }) => uri.path.endsWith(name));
    if (!model) throw new Error(`No editor holds ${name}`);
    return model.getValue();
  }, file);
}

/** Puts a named question in the place of the one that is open, and waits until GraphiQL would run it under its name. */
export async function writeQuestion(page: Page, text: string): Promise<void> {
  await page.evaluate((question) => {
    const { __MONACO } = globalThis as unknown as { __MONACO: Monaco };
    __MONACO.editor
      .getModels()
      .find(({ uri }) => uri.path.endsWith('operation.graphql'))!
      .setValue(question);
  }, text);
  await page.locator('.graphiql-tab-active', { hasText: /(?<=query )\w+/.exec(text)![0] }).waitFor();
}

/** Waits until the answer of the graph is on the screen. */
export async function waitForAnswer(page: Page): Promise<void> {
  await page.locator('.result-window .view-line', { hasText: '"data"' }).waitFor();
}

/** What the editors underline as wrong, in words. */
export async function errorsMarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { __MONACO } = globalThis as unknown as { __MONACO: Monaco };
    return __MONACO.editor.getModelMarkers({}).map(({ message }) => message);
  });
}

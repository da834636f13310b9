import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, inject } from 'vitest';

/** Connects to the browser of the run; gives pages of the built site and closes them with the tests of the file. */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
  return {
    /** Opens a page of the site by its path below the base, in a context of its own. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(new URL(path, inject('site')).href);
      return page;
    },
    async context(options: BrowserContextOptions = {}) {
      return browser.newContext(options);
    },
  };
}

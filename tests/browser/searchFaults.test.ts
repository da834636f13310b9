import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright';
import { useBrowser } from './browser.ts';

const { context } = useBrowser();

async function pageOf(prepare: (page: Page) => Promise<unknown>, path: string): Promise<Page> {
  const page = await (await context()).newPage();
  await prepare(page);
  await page.goto(new URL(path, inject('site')).href);
  return page;
}
const says = (page: Page, what: string) =>
  page.waitForFunction((text) => document.getElementById('results-status')?.textContent?.includes(text), what);
const status = (page: Page) => page.locator('#results-status').textContent();

describe('answers that come late', () => {
  test('never overwrite a later view', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let asked = 0;
    const page = await pageOf(
      (page) =>
        page.route(/\/fragment\//, async (route) => {
          if ((asked += 1) <= 10) await held;
          await route.continue();
        }),
      'search/?q=recruitment',
    );
    while (asked === 0) await page.waitForTimeout(20);
    await page.locator('#q').fill('xyzzyq');
    await says(page, 'Nothing found');
    release();
    await page.waitForLoadState('networkidle');
    expect(await status(page)).toContain('xyzzyq');
    expect(await page.locator('[data-result-id]').count()).toBe(0);
  });
});

describe('a facet chosen while something is typed', () => {
  test('keeps what was typed', async () => {
    const page = await pageOf(() => Promise.resolve(), 'search/');
    await page.waitForFunction(() => document.querySelector('.facet .count')?.textContent);
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#q')!;
      input.value = 'recruitment';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector<HTMLInputElement>('input[name="cluster"][value="2"]')!.click();
    });
    await says(page, 'found for “recruitment”');
    expect(new URL(page.url()).search).toBe('?q=recruitment&cluster=2');
    await page.waitForTimeout(200);
    expect(new URL(page.url()).search).toBe('?q=recruitment&cluster=2');
    expect(await page.locator('#q').inputValue()).toBe('recruitment');
  });

  test('so does another order', async () => {
    const page = await pageOf(() => Promise.resolve(), 'search/?q=visas');
    await says(page, 'found for “visas”');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#q')!;
      input.value = 'recruitment';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const sort = document.querySelector<HTMLSelectElement>('#sort')!;
      sort.value = 'title';
      sort.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await says(page, 'found for “recruitment”');
    expect(new URL(page.url()).search).toBe('?q=recruitment&sort=title');
  });
});

describe('where the search cannot be fetched', () => {
  test.each([
    ['the engine', /\/search\/engine\.js/],
    ['the index', /\/search\/index\.json/],
    ['Pagefind', /\/pagefind\/pagefind\.js/],
    ['the entry of its index', /pagefind-entry\.json/],
    ['the texts', /\/fragment\//],
  ])('for want of %s, that is said, and another try brings the results', async (_, files) => {
    const page = await pageOf((page) => page.route(files, (route) => route.abort()), 'search/?q=recruitment');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(await status(page)).toContain('cannot be loaded');
    await again.click();
    await page.unroute(files);
    // a try may still join the one before it, which fails
    const tryAgain = async () => {
      if ((await again.count()) > 0) await again.press('Enter');
      return status(page);
    };
    await expect.poll(tryAgain, { timeout: 25_000, interval: 1000 }).toContain('found for “recruitment”');
    expect(await again.count()).toBe(0);
    expect(await page.locator('[data-result-id]').count()).toBe(10);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-title');
  });

  test('suggestions are tried again when the field is used again', async () => {
    const files = /\/search\/suggest(?:\.js|ions\.json)/;
    const page = await pageOf((page) => page.route(files, (route) => route.abort()), '');
    await page.locator('#q').focus();
    await page.keyboard.type('mold');
    await page.waitForTimeout(300);
    expect(await page.locator('[role="option"]').count()).toBe(0);
    await page.unroute(files);
    await page.locator('#q').blur();
    await page.locator('#q').focus();
    await page.locator('[role="option"]').first().waitFor();
  });
});

test('where the counts fail, results stand, and all values show without numbers', async () => {
  const failing = `import * as engine from './engine.js?real';
    export const { search, find } = engine;
    export const count = (query, ...rest) => query ? Promise.reject(new Error('no')) : engine.count(query, ...rest);`;
  const page = await pageOf(
    (page) =>
      page.route(/\/search\/engine\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: failing })),
    'search/?country=MD',
  );
  const shown = () =>
    page.evaluate(() => [
      document.querySelectorAll('.facet[hidden], .facet li[hidden]').length > 0,
      [...document.querySelectorAll('.facet .count')].some(({ textContent }) => textContent),
    ]);
  await page.waitForFunction(() => document.querySelector('.facet .count')?.textContent);
  expect(await shown()).toEqual([true, true]);
  await page.locator('#q').fill('diaspora');
  await page.waitForFunction(() => !document.querySelector('.facet .count')?.textContent);
  expect(await shown()).toEqual([false, false]);
  expect(await status(page)).toContain('found for “diaspora”');
});

test('results show though the browser refuses to write the address', async () => {
  const page = await pageOf(
    (page) =>
      page.addInitScript(() => {
        history.replaceState = history.pushState = () => {
          throw new DOMException('too often', 'SecurityError');
        };
      }),
    'search/',
  );
  await says(page, 'practices');
  await page.locator('#q').fill('recruitment');
  await says(page, 'found for “recruitment”');
});

import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
// the page scrolls at once, so that each stop can be looked at without waiting
const still = { reducedMotion: 'reduce' } as const;

/** What has the focus, and whether a reader can see that it has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { width, height, top, bottom, left, right } = element.getBoundingClientRect();
    const onScreen = width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    return { what: element.outerHTML.slice(0, 160), visible: onScreen && marked };
  });

/** Presses Tab until an element is reached; every stop on the way must show its focus. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const { what, visible } = await focused(page);
    expect(visible, `focus cannot be seen on ${what}`).toBe(true);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

const searched = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('[data-result-id]') && document.querySelector('.facet .count')?.textContent,
  );

test('the skip link is the first stop, shows itself and leads to the content', async () => {
  const page = await open('', still);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  expect((await focused(page)).visible).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  expect(new URL(page.url()).hash).toBe('#content');
});

test('from home to a record with the keyboard alone: query, filter, result', async () => {
  const page = await open('', still);
  await tabTo(page, 'input[type="search"]');
  await page.keyboard.type('recruitment');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=recruitment/);
  await searched(page);

  await tabTo(page, '.facet input[name="cluster"]');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => location.search.includes('cluster='));
  await searched(page);

  await tabTo(page, 'a.row-title', 400);
  const title = await page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/practices\/[^/]+\/$/);
  expect((await page.locator('h1').textContent())?.trim()).toBe(title);
});

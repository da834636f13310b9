import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { storedCollection } from './collection.ts';
import { samplePaths, searchViews, sharedView } from './pages.ts';

const { open } = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The rules whose outcome colours can change; in the dark scheme only these are run again. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds against rules, or against all of WCAG 2.2 A and AA; one line for each element. */
async function violations(page: Page, runOnly: string[] = tags): Promise<string[]> {
  const options = { runOnly, resultTypes: ['violations'] };
  const found = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Finds faults of a page in light and dark, wide and narrow. */
async function examine(page: Page): Promise<void> {
  await page.evaluate(axe);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await overflow(page), `sideways scrolling at ${width} px`).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect
        .soft(await violations(page, colorScheme === 'dark' ? ofColour : tags), `${colorScheme}, ${width} px`)
        .toEqual([]);
    }
  }
  await page.context().close();
}

describe.each([...samplePaths(inject('dist')), ...searchViews, sharedView])('/%s', (path) => {
  test('meets WCAG 2.2 AA in light and dark, wide and narrow, and never scrolls sideways', async () => {
    const page = await open(path);
    if (path.startsWith('search/'))
      await page.waitForFunction(() =>
        /found|practice/i.test(document.getElementById('results-status')?.textContent ?? ''),
      );
    if (path === sharedView) await page.locator('#collection-list li').first().waitFor();
    await examine(page);
  });
});

test('a full collection does so too, before and after things are removed', async () => {
  const page = await open('collection/', storedCollection('a-practice', 'b-practice', 'c-practice'));
  await page.getByRole('button', { name: 'Remove', exact: true }).nth(1).click();
  await page.getByRole('button', { name: 'Remove all' }).click();
  await examine(page);
});

test('a fault is found where there is one', async () => {
  const page = await open('about/');
  await page.evaluate(axe);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
});

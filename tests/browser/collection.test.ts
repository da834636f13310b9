import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright';
import { parseCollection } from '../../src/client/collection.ts';
import { useBrowser } from './browser.ts';
import { collectionKey, stored, storedCollection } from './collection.ts';
import { sharedView } from './pages.ts';

const { open } = useBrowser();
const moldova = 'moldova-joint-information-services-bureaux';

const rows = (page: Page) =>
  page
    .locator('#collection-list [data-result-id]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-result-id')));
const inStorage = async (page: Page) =>
  parseCollection(
    await page.evaluate((key) => localStorage.getItem(key), collectionKey()),
    new URL(inject('site')),
  ).map(({ id }) => id);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('keeping', () => {
  test('a result is kept and let go with the keyboard, and the way to the collection shows', async () => {
    const page = await open('search/?q=Moldova');
    const keep = page.locator(`[data-keep="${moldova}"]`);
    await keep.waitFor();
    expect(await page.locator('#collection-link').isVisible()).toBe(false);
    await keep.focus();
    await page.keyboard.press('Space');
    expect([await keep.textContent(), await keep.getAttribute('aria-pressed')]).toEqual(['Keep', 'true']);
    expect(await inStorage(page)).toEqual([moldova]);
    await page.keyboard.press('Enter');
    expect([await keep.textContent(), await keep.getAttribute('aria-pressed')]).toEqual(['Keep', 'false']);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Collection (1)' }).click();
    await page.waitForURL(/\/collection\/$/);
    expect(await rows(page)).toEqual([moldova]);
    expect(await page.locator('#collection-list .row-facts').textContent()).toMatch(/Moldova.*Service.*Described/);
    await page.goBack();
    await keep.waitFor();
    expect(await keep.getAttribute('aria-pressed')).toBe('true');
  });

  test('the button can be hit and says what it keeps', async () => {
    const page = await open('search/?q=Moldova');
    const keep = page.locator(`[data-keep="${moldova}"]`);
    await keep.waitFor();
    const box = await keep.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(32);
    const named = page.getByRole('button', { name: /^Keep “Joint Information/ });
    expect(await named.getAttribute('aria-pressed')).toBe('false');
    await keep.click();
    expect(await named.getAttribute('aria-pressed')).toBe('true');
  });

  test('what another tab changes shows', async () => {
    const page = await open('collection/', storedCollection('one'));
    const other = await page.context().newPage();
    await other.goto(new URL('search/?q=Moldova', inject('site')).href);
    await other.locator(`[data-keep="${moldova}"]`).click();
    await page.locator(`[data-result-id="${moldova}"]`).waitFor();
    expect(await rows(page)).toEqual(['one', moldova]);
    await page.getByRole('button', { name: 'Remove', exact: true }).nth(1).click();
    await other.locator(`[data-keep="${moldova}"][aria-pressed="false"]`).waitFor();
  });

  test.each([
    [
      'forbidden',
      () =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new Error('no');
          },
        }),
    ],
    [
      'full',
      () =>
        (Storage.prototype.setItem = () => {
          throw new Error('full');
        }),
    ],
  ])('where storage is %s, it is said that nothing was kept', async (_, prepare) => {
    const page = await open('about/');
    await page.addInitScript(prepare);
    await page.goto(new URL('search/?q=Moldova', inject('site')).href);
    const keep = page.locator(`[data-keep="${moldova}"]`);
    await keep.click();
    await page.getByText('This could not be kept').waitFor();
    expect([await keep.textContent(), await keep.getAttribute('aria-pressed')]).toEqual(['Keep', 'false']);
    await page.goto(new URL('collection/', inject('site')).href);
    await page.getByText('Nothing is kept yet').waitFor();
  });
});

describe('the collection', () => {
  test('says how to fill it where it is empty, or holds what is no collection', async () => {
    for (const options of [{}, stored('{"broken'), stored('["foreign"]')]) {
      const page = await open('collection/', options);
      await page.getByText('Nothing is kept yet').waitFor();
      expect(await page.getByRole('link', { name: 'Search practices' }).getAttribute('href')).toBe('/search/');
    }
  });

  test('lists in the order kept; what is removed can be put back to its place', async () => {
    const page = await open('collection/', storedCollection('a', 'b', 'c', 'd'));
    expect(await rows(page)).toEqual(['a', 'b', 'c', 'd']);
    const remove = (id: string) => page.locator(`[data-result-id="${id}"]`).getByRole('button').click();
    const undo = (id: string) => page.locator(`[data-removed="${id}"]`).getByRole('button').click();
    for (const id of ['b', 'a', 'c']) await remove(id);
    expect([await rows(page), await inStorage(page)]).toEqual([['d'], ['d']]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    for (const id of ['c', 'b', 'a']) await undo(id);
    expect(await inStorage(page)).toEqual(['a', 'b', 'c', 'd']);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-result-id'))).toBe('a');
  });

  test('is cleared only when asked twice, and then can still be put back', async () => {
    const page = await open('collection/', storedCollection('a', 'b'));
    await button(page, 'Remove all').click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('No, keep them');
    await page.keyboard.press('Enter');
    expect(await inStorage(page)).toEqual(['a', 'b']);
    await button(page, 'Remove all').click();
    await button(page, 'Yes, remove all').click();
    expect([await inStorage(page), await rows(page)]).toEqual([[], []]);
    await button(page, 'Undo').click();
    expect(await inStorage(page)).toEqual(['a', 'b']);
  });

  test('is copied as text, or shown selected where the page may not copy', async () => {
    const lines = ['a', 'b'].map((id) => `About ${id} – Italy; Kenya – ${inject('site')}practices/${id}/`).join('\n');
    const page = await open('collection/', {
      ...storedCollection('a', 'b'),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await button(page, 'Copy as text').click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines);
    await button(page, 'Copy link to share').click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).endsWith('/collection/?ids=a,b'));

    const barred = await open('collection/', storedCollection('a', 'b'));
    await barred.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await button(barred, 'Copy as text').click();
    const field = barred.locator('#collection-copy textarea');
    expect(await field.inputValue()).toBe(lines);
    expect(await barred.evaluate(() => getSelection()?.toString())).toBe(lines);
  });

  test('prints its practices with their addresses, and nothing to press', async () => {
    const page = await open('collection/', storedCollection('a'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.row-address').textContent()).toBe(`${inject('site')}practices/a/`);
    expect(await page.locator('.row-address').isVisible()).toBe(true);
    for (const one of await page.locator('main button').all()) expect(await one.isVisible()).toBe(false);
    await page.goto(new URL(sharedView, inject('site')).href);
    await page.getByRole('heading', { name: 'A shared collection' }).waitFor();
    expect(await page.locator('.lede').isVisible()).toBe(false);
  });
});

describe('a shared collection', () => {
  test('shows its practices and leaves one’s own alone until they are added', async () => {
    const page = await open(sharedView, storedCollection('own'));
    await page.locator(`[data-result-id="${moldova}"]`).waitFor();
    expect(await rows(page)).toEqual([moldova]);
    expect(await page.locator('#collection').textContent()).toMatch(/Not known here, or no longer: no-such-practice/);
    expect(await inStorage(page)).toEqual(['own']);
    await button(page, 'Add to your collection').click();
    expect(await inStorage(page)).toEqual(['own', moldova]);
    await page.getByText('1 practice added.').waitFor();
    await button(page, 'Add to your collection').click();
    await page.getByText('All of them were in your collection already.').waitFor();
    await page.getByRole('link', { name: 'Go to your collection' }).click();
    await page.waitForURL(/\/collection\/$/);
    expect(await rows(page)).toEqual(['own', moldova]);
  });

  test('is one’s own, as the link to it opens it', async () => {
    const page = await open('search/?q=Moldova');
    await page.locator('[data-keep]').nth(1).click();
    await page.locator('[data-keep]').nth(0).click();
    const kept = await inStorage(page);
    await page.goto(new URL('collection/', inject('site')).href);
    await page.getByRole('link', { name: 'See it as shared' }).click();
    await page.waitForURL(/\?ids=/);
    await page.locator('#collection-list li').nth(1).waitFor();
    expect(await rows(page)).toEqual(kept);
  });

  test('that cannot be fetched says so and can be tried again', async () => {
    const page = await open('about/');
    await page.route(/\/search\/(?:engine\.js|index\.json)/, (route) => route.abort());
    await page.goto(new URL(sharedView, inject('site')).href);
    await page.getByText('cannot be fetched').waitFor();
    await page.unroute(/\/search\/(?:engine\.js|index\.json)/);
    await button(page, 'Try again').click();
    await page.locator(`[data-result-id="${moldova}"]`).waitFor();
  });
});

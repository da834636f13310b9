import { describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();

const ids = (page: Page) =>
  page.locator('[data-result-id]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-result-id')));
const settled = (page: Page) =>
  page.waitForFunction(() => /found|practice/i.test(document.getElementById('results-status')?.textContent ?? ''));

describe('the search page', () => {
  test('answers a query in the address with rows that carry id, title, country, kind, evidence and marked words', async () => {
    const page = await open('search/?q=Moldova');
    await settled(page);
    expect(await ids(page)).toContain('moldova-joint-information-services-bureaux');
    const row = page.locator('[data-result-id="moldova-joint-information-services-bureaux"]');
    expect(await row.locator('a.row-title').getAttribute('href')).toBe(
      '/practices/moldova-joint-information-services-bureaux/',
    );
    expect(await row.locator('.row-facts').textContent()).toMatch(/Moldova.*Service.*Described/);
    expect(await row.locator('mark').count()).toBeGreaterThan(0);
    expect(await page.locator('#results-said').getAttribute('role')).toBe('status');
    expect(await page.locator('#results-said').textContent()).toBe(await page.locator('#results-status').textContent());
  });

  test('keeps the whole view in the address, reopens it, and goes back', async () => {
    const page = await open('search/?q=recruitment');
    await settled(page);
    const before = await ids(page);
    await page.locator('input[name="cluster"][value="2"]').check();
    await page.waitForFunction(() => location.search.includes('cluster=2'));
    await page.locator('#sort').selectOption('title');
    await page.waitForFunction(() => location.search.includes('sort=title'));
    await page.waitForTimeout(500);
    const view = await ids(page);
    expect(view).not.toEqual(before);

    const again = await open(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search);
    await settled(again);
    await again.waitForTimeout(500);
    expect(await ids(again)).toEqual(view);
    expect(await again.locator('input[name="cluster"][value="2"]').isChecked()).toBe(true);

    await page.goBack();
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('cluster'));
    await page.waitForTimeout(500);
    expect(await ids(page)).toEqual(before);
  });

  test('widens within a facet, narrows across facets, and counts what each value would give', async () => {
    const page = await open('search/');
    await settled(page);
    await page.waitForFunction(() => document.querySelector('.facet .count')?.textContent);
    const total = (await page.locator('#results-status').textContent()) ?? '';
    const number = async () =>
      Number(/\d[\d,]*/.exec((await page.locator('#results-status').textContent()) ?? '')?.[0].replace(',', ''));
    const count = (name: string, value: string) =>
      page.locator(`label:has(input[name="${name}"][value="${value}"]) .count`).textContent().then(Number);
    const [one, two] = [await count('cluster', '1'), await count('cluster', '2')];
    expect(one).toBeGreaterThan(0);
    const choose = async (name: string, value: string) => {
      const old = await page.locator('#results-status').textContent();
      await page.locator(`input[name="${name}"][value="${value}"]`).evaluate((box: HTMLInputElement) => box.click());
      await page.waitForFunction((text) => document.getElementById('results-status')?.textContent !== text, old);
    };
    await choose('cluster', '1');
    expect(await number()).toBe(one);
    await choose('cluster', '2');
    const both = await number();
    expect(both).toBeGreaterThanOrEqual(Math.max(one, two));
    expect(both).toBeLessThanOrEqual(one + two);
    await choose('evidence', 'described');
    expect(await number()).toBeLessThan(both);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.waitForFunction((text) => document.getElementById('results-status')?.textContent === text, total);
  });

  test('shows results while typing, announces their number and corrects a misspelling', async () => {
    const page = await open('search/');
    await settled(page);
    await page.keyboard.press('Tab');
    await page.locator('#q').focus();
    await page.evaluate(() => {
      const place = document.getElementById('results-said')!;
      const say = () => (place.dataset['log'] = `${place.dataset['log'] ?? ''}|${place.textContent}`);
      new MutationObserver(say).observe(place, { childList: true });
    });
    await page.keyboard.type('remitances', { delay: 120 });
    await page.waitForFunction(() => /remitances/.test(document.getElementById('results-status')?.textContent ?? ''));
    await page.locator('#results-said').getByText('remitances').waitFor({ state: 'attached' });
    expect(await page.locator('#results-said').getAttribute('data-log')).toMatch(
      /^\|\d+ practices found for “remitances”$/,
    );
    expect(await ids(page)).toContain('international-day-of-family-remittances');
    expect(await page.locator('#results-read').textContent()).toContain('remittances');
  });

  test('says plainly that nothing was found and helps further', async () => {
    const page = await open('search/?q=xyzzyq');
    await settled(page);
    expect(await ids(page)).toEqual([]);
    expect(await page.locator('#results-status').textContent()).toContain('Nothing found');
    expect(await page.locator('#results-none a').count()).toBeGreaterThan(2);
  });

  test('treats what is typed as text, never as markup', async () => {
    const page = await open(`search/?q=${encodeURIComponent('<img src=x onerror="document.title=1"> Moldova')}`);
    await settled(page);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await ids(page)).toContain('moldova-joint-information-services-bureaux');
  });

  test('asks no other host for anything', async () => {
    const page = await open('about/');
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(new URL('search/?q=recruitment', inject('site')).href);
    await settled(page);
    expect([...hosts]).toEqual([new URL(inject('site')).host]);
  });
});

describe('the engine module', () => {
  test('can be driven from outside the page', async () => {
    const page = await open('about/');
    // a string, since the test runner would rewrite the import
    const found = await page.evaluate<{ ids: string[]; total: number; scores: number[] }>(`(async () => {
      const { search } = await import('/search/engine.js');
      const results = await search('ethical recruitment', { cluster: ['2'] }, { limit: 3 });
      return { ids: results.map(({ id }) => id), total: results.total, scores: results.map(({ score }) => score) };
    })()`);
    expect(found.ids).toHaveLength(3);
    expect(found.total).toBeGreaterThanOrEqual(3);
    expect(found.scores).toEqual([...found.scores].sort((a, b) => b - a));
  });
});

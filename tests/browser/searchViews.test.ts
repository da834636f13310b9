import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const moldova = 'moldova-joint-information-services-bureaux';

const ids = (page: Page) =>
  page.locator('[data-result-id]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-result-id')));
const status = (page: Page) => page.locator('#results-status').textContent();
/** Waits until the view says something; `what` is part of it. */
const says = (page: Page, what: RegExp) =>
  page.waitForFunction(
    ({ source, flags }) => new RegExp(source, flags).test(document.getElementById('results-status')?.textContent ?? ''),
    { source: what.source, flags: what.flags },
  );
const read = (page: Page) => page.locator('#results-read');

describe('what a query was read as', () => {
  test('is said where it is named differently, and narrows the results', async () => {
    const page = await open('search/?q=recrutement+%C3%A9thique+Filipinas+10.7');
    await says(page, /found/);
    expect(await read(page).textContent()).toBe(
      'Read as: Fair and ethical recruitment · Philippines · SDG target 10.7',
    );
    await read(page).getByText('Philippines').click();
    await page.waitForFunction(() => location.search.includes('country=PH'));
    expect(new URL(page.url()).searchParams.get('q')).toBe('recrutement éthique Filipinas 10.7');
    await says(page, /found/);
    expect(await page.locator('#chips').textContent()).toContain('Philippines');
    expect(await read(page).textContent()).not.toContain('Philippines');
  });

  test('is only offered where the query says it as it is', async () => {
    const page = await open('search/?q=philippines');
    await says(page, /found/);
    expect(await read(page).textContent()).toBe('Only: Philippines');
  });

  test('follows what was mended', async () => {
    const page = await open('search/?q=recruitmant');
    await says(page, /found/);
    await read(page).getByText('Search for “recruitmant” instead').click();
    await page.waitForFunction(() => location.search.includes('exact=1'));
  });
});

describe('facets of objectives and themes', () => {
  test('work from an address', async () => {
    const page = await open('search/?objective=6');
    await says(page, /^\d+ practices found/);
    const number = Number.parseInt((await status(page)) ?? '', 10);
    expect(number).toBeGreaterThan(10);
    const box = page.locator('input[name="objective"][value="6"]');
    expect(await box.isChecked()).toBe(true);
    const count = page.locator('label:has(input[name="objective"][value="6"]) .count');
    await page.waitForFunction(() => document.querySelector('.facet .count')?.textContent);
    expect(Number(await count.textContent())).toBe(number);
    expect(await page.locator('#chips').textContent()).toContain('GCM objective 6');
  });

  test('a theme holds what lies below it', async () => {
    const page = await open('search/?theme=ethical-recruitment');
    await says(page, /found/);
    const below = Number.parseInt((await status(page)) ?? '', 10);
    await page.goto(page.url().replace('ethical-recruitment', 'decent-work'));
    await says(page, /found/);
    expect(Number.parseInt((await status(page)) ?? '', 10)).toBeGreaterThan(below);
  });

  test('are set by suggestions, on the search page and from home', async () => {
    const page = await open('search/');
    await says(page, /practices/);
    await page.locator('#q').fill('ethical recruit');
    await page.getByRole('option', { name: /Fair and ethical recruitment.*Theme/ }).click();
    await page.waitForFunction(() => location.search === '?theme=ethical-recruitment');
    expect(await page.locator('#q').inputValue()).toBe('');
    await page.goto(new URL('/', page.url()).href);
    await page.locator('#q').fill('objective 6');
    await page
      .getByRole('option', { name: /GCM objective/ })
      .first()
      .click();
    await page.waitForURL(/\/search\/\?objective=6$/);
  });
});

describe('the focus', () => {
  test('stays on a value that is taken away where nothing stands behind it any more', async () => {
    const page = await open('search/?country=MD&kind=campaign');
    await page.waitForFunction(() => document.querySelector('.facet .count')?.textContent);
    const box = page.locator('input[name="kind"][value="campaign"]');
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => location.search === '?country=MD');
    await says(page, /^[1-9]\d* practices found/);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('campaign');
    expect(await box.isVisible()).toBe(true);
  });

  test('goes to the results by a link within the page, which searches for nothing', async () => {
    const page = await open('search/?q=recruitment');
    const row = page.locator('#results > li').first();
    await row.evaluate((one) => one.setAttribute('data-same', ''));
    await page.getByRole('link', { name: 'Skip to results' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#results-title');
    await page.waitForTimeout(300);
    expect(await row.getAttribute('data-same')).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-title');
  });
});

test('a suggestion is followed by the main mouse button only', async () => {
  const page = await open('search/');
  await page.locator('#q').fill('ethical recruit');
  const option = page.getByRole('option', { name: /Fair and ethical recruitment.*Theme/ });
  await option.click({ button: 'right' });
  await option.click({ button: 'middle' });
  expect(new URL(page.url()).search).not.toContain('theme');
  await option.click();
  await page.waitForFunction(() => location.search === '?theme=ethical-recruitment');
});

describe('results by type', () => {
  test('are counted above the results and shown by links that keep the query', async () => {
    const page = await open('search/?q=recruitment&cluster=2');
    await says(page, /practices found/);
    const tabs = page.locator('#results-types a');
    expect(await tabs.first().getAttribute('aria-current')).toBe('page');
    const instruments = page.locator('#results-types a[data-type="instrument"]');
    const number = Number(await instruments.locator('.count').textContent());
    expect(number).toBeGreaterThan(0);
    await instruments.focus();
    await page.keyboard.press('Enter');
    await says(page, /instruments? found/);
    expect(new URL(page.url()).search).toBe('?q=recruitment&cluster=2&type=instrument');
    expect(Number.parseInt((await status(page)) ?? '', 10)).toBe(number);
    expect(await page.locator('#results .row-title').first().getAttribute('href')).toMatch(/^\/instruments\//);
    expect([await page.locator('#facets').isVisible(), await page.locator('#sort').isVisible()]).toEqual([
      false,
      false,
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-title');
    expect(await read(page).textContent()).toBe('Filters apply to practices only; those you chose are kept.');
    await page.locator('#results-types a[data-type="practice"]').click();
    await says(page, /practices found/);
    expect(new URL(page.url()).search).toBe('?q=recruitment&cluster=2');
    expect(await page.locator('#facets').isVisible()).toBe(true);
    expect(await read(page).textContent()).not.toContain('Filters apply');
  });

  test('an option leads to its place on the page of its focus area', async () => {
    const page = await open('search/?q=recruitment&type=guidance');
    await says(page, /options and actions found/);
    await page.locator('#results .row-title').first().click();
    await page.waitForURL(/\/focus-areas\/[\d.]+\/#[\d.]+-[oa]\d+$/);
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('are not spoken of where only practices answer', async () => {
    const page = await open('search/?country=MD');
    await says(page, /practices found/);
    expect(await page.locator('#results-types').textContent()).toBe('');
  });
});

describe('practices like one', () => {
  test('are one link away, can be filtered, and are left by a chip or by typing', async () => {
    const page = await open('search/?q=Moldova');
    await says(page, /found/);
    await page.locator(`[data-result-id="${moldova}"]`).getByText('More like this').click();
    await says(page, /like “Joint Information/);
    expect(new URL(page.url()).search).toBe(`?like=${moldova}`);
    const like = await ids(page);
    expect(like.length).toBeGreaterThan(2);
    expect(like).not.toContain(moldova);

    await page.locator('.facet input[name="evidence"]').first().check();
    await page.waitForFunction(() => location.search.includes('evidence='));
    expect(new URL(page.url()).searchParams.get('like')).toBe(moldova);

    await page.getByRole('button', { name: /^Leave the practices like/ }).click();
    await page.waitForFunction(() => !location.search.includes('like='));
    await page.goBack();
    await says(page, /like “/);
    await page.locator('#q').fill('visas');
    await says(page, /found for “visas”/);
    expect(new URL(page.url()).searchParams.has('like')).toBe(false);
  });

  test('where there is no such practice, that is said', async () => {
    const page = await open('search/?like=no-such-practice');
    await says(page, /There is no practice “no-such-practice”/);
    expect(await ids(page)).toEqual([]);
  });
});

describe('where nothing is found', () => {
  test('the nearest things are offered and lead to results', async () => {
    const page = await open('search/?q=recruitment&evidence=nothing');
    await says(page, /Nothing found/);
    const near = page.locator('#results-none .near a');
    await near.first().waitFor();
    expect(await near.count()).toBeLessThanOrEqual(6);
    expect(await near.first().textContent()).toMatch(/recruitment/i);
    await near.first().click();
    await says(page, /practices? found/);
    expect(new URL(page.url()).searchParams.has('q')).toBe(false);
  });

  test('the filters can be taken away at once', async () => {
    const page = await open('search/?q=recruitment&evidence=nothing&cluster=1');
    await says(page, /^Nothing found for “recruitment” with these filters$/);
    expect(await page.locator('#results-none > *').first().textContent()).toBe('Search without filters');
    await page.getByRole('link', { name: 'Search without filters' }).click();
    await says(page, /practices found for “recruitment”/);
  });
});

test('a page beyond the last is the last', async () => {
  const page = await open('search/?q=recruitment&page=999');
  await says(page, /page \d+ of \d+/);
  const [, shown, last] = /page (\d+) of (\d+)/.exec((await status(page)) ?? '') ?? [];
  expect(shown).toBe(last);
  expect(new URL(page.url()).searchParams.get('page')).toBe(last);
  expect((await ids(page)).length).toBeGreaterThan(0);
});

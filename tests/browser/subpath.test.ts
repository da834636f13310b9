import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { build } from './build.ts';
import { useBrowser } from './browser.ts';
import { smallContent, useFolders } from './folders.ts';
import { builtPages, few, parsed } from './pages.ts';

const { folder } = useFolders('subpath-test');
const { context } = useBrowser();
const base = '/waymark/';
const dist = folder('site');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  await build(dist, { base, content: smallContent });
  site = await serve(dist, { host: '127.0.0.1', port: 0, base });
});
afterAll(() => site?.server.close());

test('under a path of its own the site can be browsed and searched, and never leaves it', async () => {
  const page = await (await context()).newPage();
  const faults: string[] = [];
  page.on('response', (response) => {
    if (!new URL(response.url()).pathname.startsWith(base)) faults.push(`${response.url()} lies outside`);
    if (response.status() >= 400) faults.push(`${response.url()} answers ${response.status()}`);
  });
  await page.goto(site.address);
  await page.locator('input[type="search"]').fill('centres');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${base}search/?q=centres`);
  await page.locator('a.row-title').click();
  await page.waitForURL(`**${base}practices/example/`);
  await page.locator(`a[href^="${base}focus-areas/2.1/"]`).first().click();
  await page.waitForURL(`**${base}focus-areas/2.1/`);
  await page.locator(`a[href="${base}clusters/2/"]`).first().click();
  await page.waitForURL(`**${base}clusters/2/`);
  await page.waitForLoadState('networkidle');
  expect(faults).toEqual([]);
});

test('no address in its files lies outside', () => {
  const faults = builtPages(dist).flatMap((page) =>
    parsed(page)
      .querySelectorAll('[href], [src], [action]')
      .flatMap((one) => ['href', 'src', 'action'].flatMap((name) => one.getAttribute(name) ?? []))
      .filter((address) => address.startsWith('/') && !address.startsWith(base))
      .map((address) => `/${page.path}: ${address}`),
  );
  expect(few(faults)).toEqual([]);
});

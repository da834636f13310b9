import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { builtPages, few, pagesByType } from './pages.ts';

const { context } = useBrowser();
const most = 30 * 1024;

/** Bytes that a page and all it loads take under gzip, but for fonts, which come compressed. */
async function weight(path: string): Promise<Record<string, number>> {
  const browsing = await context();
  const page = await browsing.newPage();
  const sizes: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') return;
    sizes.push(response.body().then((body) => [new URL(response.url()).pathname, gzipSync(body).length]));
  });
  await page.goto(new URL(path, inject('site')).href, { waitUntil: 'networkidle' });
  return Object.fromEntries(await Promise.all(sizes));
}

test('a practice with all it loads is under 30 KB, the longest one too', async () => {
  const practices = pagesByType(inject('dist')).get('practices/<id>/') ?? [];
  for (const practice of [practices[practices.length >> 1], practices[0]]) {
    const sizes = await weight(practice?.path ?? '');
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    expect(total, JSON.stringify({ total, ...sizes })).toBeLessThan(most);
  }
});

test('only home, search and the collection load scripts', () => {
  const allowed = ['', 'search/', 'collection/'];
  const others = builtPages(inject('dist')).filter(({ path }) => !allowed.includes(path));
  const withScript = others.filter(({ html }) => /<script(?![^>]*type="application\/ld\+json")/.test(html));
  expect(few(withScript.map(({ path }) => `/${path}`))).toEqual([]);
});

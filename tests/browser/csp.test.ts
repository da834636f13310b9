import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { builtPages, few, parsed, samplePaths, searchViews, sharedView } from './pages.ts';

const { context } = useBrowser();

describe('in the browser', () => {
  test('the policy is sent, nothing offends against it, and no other host is asked', async () => {
    const { host } = new URL(inject('site'));
    const faults: string[] = [];
    const browsing = await context();
    const page = await browsing.newPage();
    let path = '';
    page.on('console', (message) => {
      const expected = path === '404.html' && message.text().includes('404');
      if (message.type() === 'error' && !expected) faults.push(`/${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`/${path}: ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).host !== host) faults.push(`/${path}: asks for ${request.url()}`);
    });
    for (path of [...samplePaths(inject('dist')), ...searchViews, sharedView]) {
      const response = await page.goto(new URL(path, inject('site')).href, {
        waitUntil: /^(?:search|collection)\//.test(path) ? 'networkidle' : 'load',
      });
      expect(response?.headers()['content-security-policy'], path).toMatch(
        /default-src 'none'.*frame-ancestors 'none'/,
      );
    }
    expect(few(faults)).toEqual([]);
  });
});

describe('in the files', () => {
  test('no page has a script, a style or a handler of events of its own', () => {
    const faults = builtPages(inject('dist')).flatMap((page) => {
      const root = parsed(page);
      const scripts = root
        .querySelectorAll('script')
        .filter((script) => !script.hasAttribute('src') && script.getAttribute('type') !== 'application/ld+json');
      const handlers = root
        .querySelectorAll('*')
        .filter((one) => Object.keys(one.attributes).some((name) => /^on/i.test(name)));
      return [...scripts, ...root.querySelectorAll('style, [style]'), ...handlers].map(
        (one) => `/${page.path}: ${one.outerHTML.slice(0, 120)}`,
      );
    });
    expect(few(faults)).toEqual([]);
  });
});

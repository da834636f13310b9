import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, few, parsed } from './pages.ts';

const dist = inject('dist');
const origin = 'https://waymark.example';
const pages = builtPages(dist).map((page) => {
  const root = parsed(page);
  const ids = root.querySelectorAll('[id]').map(({ id }) => id);
  const addresses = root
    .querySelectorAll('[href], [src], form[action]')
    .flatMap((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action') ?? []);
  return { ...page, root, ids: new Set(ids), repeated: ids.filter((id, at) => ids.indexOf(id) !== at), addresses };
});
const byPath = new Map(pages.map((page) => [`/${page.path}`, page]));
const isFile = (path: string) => existsSync(join(dist, path)) && statSync(join(dist, path)).isFile();

/** Says what is wrong with an address on a page; nothing, where it leads to a file and a place in it. */
function fault(address: string, from: string): string | undefined {
  const { origin: host, pathname, hash } = new URL(address, `${origin}/${from}`);
  if (host !== origin) return undefined;
  const path = decodeURIComponent(pathname);
  const target = byPath.get(path);
  if (!target) return isFile(path) ? undefined : 'leads nowhere';
  return hash && !target.ids.has(decodeURIComponent(hash.slice(1))) ? 'has no such place' : undefined;
}

test('every link leads to a page or file, and every #place stands on its page', () => {
  const known = new Map<string, string | undefined>();
  const faults = pages.flatMap(({ path, addresses }) =>
    addresses.flatMap((address) => {
      const key = address.startsWith('/') ? address : `${path} ${address}`;
      if (!known.has(key)) known.set(key, fault(address, path));
      const wrong = known.get(key);
      return wrong ? [`/${path}: ${address} ${wrong}`] : [];
    }),
  );
  expect(few(faults)).toEqual([]);
});

test('no page uses an id twice', () => {
  expect(few(pages.flatMap(({ path, repeated }) => repeated.map((id) => `/${path}: #${id}`)))).toEqual([]);
});

describe('every page has', () => {
  const full = pages.filter(({ redirects }) => !redirects);
  /** Paths of the pages on which something does not hold. */
  const without = (holds: (page: (typeof pages)[number]) => unknown) =>
    few(full.filter((page) => !holds(page)).map(({ path }) => `/${path}`));

  test('one h1', () => expect(without(({ root }) => root.querySelectorAll('h1').length === 1)).toEqual([]));
  test('a title', () => expect(without(({ root }) => root.querySelector('title')?.text.trim())).toEqual([]));
  test('a description', () =>
    expect(
      without(({ root }) => root.querySelector('meta[name="description"]')?.getAttribute('content')?.trim()),
    ).toEqual([]));
  test('its own address as the canonical one', () => {
    const canonical = ({ path, root }: (typeof pages)[number]) =>
      root.querySelector('link[rel="canonical"]')?.getAttribute('href') === `${origin}/${path}`;
    const unlisted = ['404.html', 'collection/'];
    expect(without((page) => unlisted.includes(page.path) || canonical(page))).toEqual([]);
  });
  test('a language', () => expect(without(({ root }) => root.querySelector('html')?.getAttribute('lang'))).toEqual([]));
  test('a skip link', () =>
    expect(
      without(({ root }) => root.querySelector('body')?.querySelector('a')?.getAttribute('href') === '#content'),
    ).toEqual([]));
  test('breadcrumbs, but for home and 404', () => {
    const top = ['', '404.html'];
    expect(without(({ path, root }) => top.includes(path) || root.querySelector('nav.crumbs'))).toEqual([]);
  });
});

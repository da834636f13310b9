import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagefindFiles, writeFiles } from '../../../scripts/build/searchIndex.ts';
import { slimIndex, type IndexFile } from '../../../scripts/build/slimIndex.ts';
import { serve } from '../../../scripts/serve.ts';
import type { SearchDocument } from '../../../src/search/document.ts';

/** A word that no other number gives. */
const wordFor = (number: number) =>
  [...number.toString(7).padStart(4, '0')]
    .map((digit) => ['ba', 'de', 'fi', 'go', 'ku', 'le', 'mo'][Number(digit)])
    .join('');
const documents = Array.from({ length: 400 }, (_, number): SearchDocument => ({
  url: `/practices/p${number}/`,
  language: 'en',
  content: [
    number % 2 === 0 ? 'Nurses move abroad.' : 'Abroad, seasonal workers and nurses move to farms.',
    ...Array.from({ length: 80 }, (_, at) => wordFor((number * 61 + at * 7) % 2401)),
  ].join(' '),
  meta: { title: `Title ${wordFor(number)}`, terms: number === 7 ? 'lighthouse' : '' },
  filters: { kind: [number % 3 === 0 ? 'law' : 'service'] },
  shown: { title: `Title ${wordFor(number)}`, id: `p${number}` },
}));
const shown = new Map(documents.map((one) => [one.url, one.shown]));

interface Data {
  url: string;
  content: string;
  raw_content: string;
  meta: Record<string, string>;
  filters: object;
  anchors: unknown[];
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (
    term: string | null,
    options?: object,
  ) => Promise<{
    results: { id: string; score: number; words: number[]; matchedMetaFields?: string[]; data: () => Promise<Data> }[];
  }>;
}

let folder: string;
let server: Server;
let before: IndexFile[];
let after: IndexFile[];
let whole: Pagefind;
let slim: Pagefind;

/** Writes an index to disk, from where its script is imported, and fetches what it holds from a server. */
async function open(name: string, files: readonly IndexFile[], address: string): Promise<Pagefind> {
  await writeFiles(join(folder, name), files);
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, name, 'pagefind.js')).href)) as Pagefind;
  await module.options({ basePath: `${address}${name}/`, baseUrl: '/', noWorker: true });
  return module;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  before = await pagefindFiles(documents);
  after = slimIndex(before, shown, 'abcd');
  const site = await serve(folder, { host: '127.0.0.1', port: 0 });
  server = site.server;
  whole = await open('whole', before, site.address);
  slim = await open('slim', after, site.address);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a search gives, by the address of every page, best first. */
async function hits(pagefind: Pagefind, ...wanted: Parameters<Pagefind['search']>) {
  const { results } = await pagefind.search(...wanted);
  return Promise.all(
    results.map(async ({ score, matchedMetaFields = [], data }) => ({
      url: (await data()).url,
      score,
      matchedMetaFields,
    })),
  );
}
const byUrl = <T extends { url: string }>(list: readonly T[]) => list.toSorted((a, b) => (a.url < b.url ? -1 : 1));
const withEnding = (files: readonly IndexFile[], ending: string) =>
  files.filter(({ path }) => path.endsWith(ending)).map(({ path }) => path);

describe('slimIndex', () => {
  it.each([
    ['a word', 'seasonal', 200],
    ['several words', 'nurses farms', 200],
    ['a phrase', '"nurses move"', 400],
    ['a phrase that half of them hold', '"seasonal workers"', 200],
    ['a phrase in an order that none holds', '"workers seasonal"', 0],
    ['a word of one field', 'lighthouse', 1],
    ['the beginning of words', 'season', 200],
  ])('finds by %s (%s) what the whole index finds, with the same scores', async (_, term, count) => {
    const found = await hits(slim, term);
    expect(found).toHaveLength(count);
    expect(byUrl(found)).toEqual(byUrl(await hits(whole, term)));
  });

  it('finds the words of a text wherever in the list they stand', async () => {
    for (const { url, content } of documents.filter((_, number) => number % 100 === 3))
      for (const word of content.split(' ').slice(-5))
        expect(
          (await hits(slim, word)).map((one) => one.url),
          word,
        ).toContain(url);
  });

  it('filters', async () => {
    const filters = { kind: { any: ['law'] } };
    const laws = documents.filter((one) => one.filters['kind']?.[0] === 'law').map(({ url }) => url);
    expect((await hits(slim, null, { filters })).map(({ url }) => url).toSorted()).toEqual(laws.toSorted());
    expect(byUrl(await hits(slim, 'seasonal', { filters }))).toEqual(byUrl(await hits(whole, 'seasonal', { filters })));
  });

  it('gives of a page what results show, its address and its text, and no more', async () => {
    const { results } = await slim.search('lighthouse');
    const { url, content, meta, filters, anchors } = (await results[0]?.data())!;
    expect([url, meta, filters, anchors]).toEqual(['/practices/p7/', documents[7]?.shown, {}, []]);
    expect(content).toBe(documents[7]?.content);
  });

  it('numbers the pages in the order in which they were added', async () => {
    const { results } = await slim.search(null);
    const urls = await Promise.all(results.map(async ({ id, data }) => [id, (await data()).url]));
    expect(Object.fromEntries(urls)).toEqual(
      Object.fromEntries(documents.map(({ url }, number) => [`abcd-${number}`, url])),
    );
  });

  it('divides the words into several files, and names all files after the state of the content', () => {
    expect(withEnding(before, '.pf_index').length).toBeGreaterThan(1);
    const chunks = withEnding(after, '.pf_index');
    expect(chunks.length).toBeGreaterThan(5 * withEnding(before, '.pf_index').length);
    expect(chunks).toEqual(chunks.map((_, index) => `index/abcd-${index}.pf_index`));
    expect(withEnding(after, '.pf_meta')).toEqual(['pagefind.abcd.pf_meta']);
    expect(withEnding(after, '.pf_fragment')).toHaveLength(documents.length);
  });

  it('keeps what it does not change: the scripts and the filters', () => {
    const kept = before.filter(({ path }) => !/\.pf_(?:meta|fragment|index)$|entry\.json$/.test(path));
    expect(kept.map(({ path }) => path)).toContain('pagefind.js');
    for (const file of kept) expect(after.find(({ path }) => path === file.path)).toEqual(file);
  });
});

describe('slimIndex, given what is no index of Pagefind', () => {
  const pathOf = (ending: string) => before.find((file) => file.path.endsWith(ending))?.path ?? '';
  const replaced = (path: string, content: Uint8Array) =>
    before.map((file) => (file.path === path ? { path, content } : file));
  const slimmed = (files: readonly IndexFile[]) => () => slimIndex(files, shown, 'abcd');

  it.each(['.pf_meta', '.pf_index', '.pf_fragment'])('refuses a file %s that Pagefind did not write', (ending) => {
    const path = pathOf(ending);
    const files = replaced(path, gzipSync('something else'));
    expect(slimmed(files)).toThrow(`${path} is no file of a Pagefind index.`);
  });

  it('refuses a file that is not compressed, as Pagefind’s are', () => {
    const path = pathOf('.pf_meta');
    const files = replaced(path, Buffer.from('something else'));
    expect(slimmed(files)).toThrow(`${path} is no file of a Pagefind index.`);
  });

  it('refuses an index of no language, or of several', () => {
    const list = before.find(({ path }) => path.endsWith('.pf_meta'))!;
    expect(slimmed(before.filter((file) => file !== list))).toThrow('The index has no file .pf_meta.');
    expect(slimmed([...before, { ...list, path: 'pagefind.fr_1.pf_meta' }])).toThrow(
      'The index has several files .pf_meta.',
    );
  });

  it('refuses an index that has lost a file', () => {
    const lost = before.find(({ path }) => path.endsWith('.pf_index'))!;
    const name = lost.path.replace(/^.*\/|\.pf_index$/g, '');
    expect(slimmed(before.filter((file) => file !== lost))).toThrow(`The index has lost ${name}.`);
  });
});

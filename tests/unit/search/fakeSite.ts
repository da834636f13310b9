import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { SearchIndex } from '../../../src/search/connect.ts';
import { facetNames, type FacetValues } from '../../../src/search/facets.ts';
import { packTable } from '../../../src/search/table.ts';

/** A stand-in for Pagefind's module: what it is asked, and pages named after a state of the site. */
export interface FakePagefind {
  generation: string;
  /** How many times its script was run, and how many times that is to fail. */
  loaded: number;
  missing: number;
  asked: (string | null)[];
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (term: string | null) => Promise<{ results: object[] }>;
}
const script = `
  const pagefind = globalThis.fakePagefind;
  pagefind.loaded += 1;
  if (pagefind.missing-- > 0) throw new Error('no script');
  export const { options, init, destroy, search } = pagefind;
`;

export const indexOf = (generation: string): SearchIndex => ({
  generation,
  records: 1,
  longest: 1,
  shards: ['m', 'n'],
  counts: { practice: 1, guidance: 0, instrument: 0, event: 0 },
  numbers: ['goal-10'],
});
const facets = {
  ...(Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as FacetValues),
  country: ['MD'],
};

/** The files of a state of the site, by their addresses below `search/`. */
const filesOf = (generation: string): Record<string, unknown> => ({
  'index.json': indexOf(generation),
  [`${generation}/dictionary/6d.json`]: {
    words: '',
    synonyms: '',
    phrases: [['moldova', ['country', 'MD', 'Moldova']]],
  },
  [`${generation}/dictionary/6e.json`]: { words: 'nurses 1', synonyms: '', phrases: [] },
  [`${generation}/postings/goal-10.json`]: [[100, 0]],
  [`${generation}/postings/country-md.json`]: [[90, 0]],
  [`${generation}/table.json`]: packTable([{ id: 'one', title: 'Nurses', added: '2026-01-15', year: '', facets }]),
});

/** A site of one practice, in the place of what `fetch` and imports would reach. */
export async function fakeSite() {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  const file = join(folder, 'pagefind.mjs');
  await writeFile(file, script);
  const pagefind: FakePagefind = {
    generation: '',
    loaded: 0,
    missing: 0,
    asked: [],
    options: vi.fn(() => Promise.resolve()),
    init: vi.fn(() => Promise.resolve()),
    destroy: vi.fn(() => Promise.resolve()),
    search(term) {
      pagefind.asked.push(term);
      const data = () =>
        Promise.resolve({ url: '/data/practices/one/', content: 'Nurses.', meta: { id: 'one', title: 'Nurses' } });
      return Promise.resolve({ results: [{ id: `${pagefind.generation}-0`, score: 1, data }] });
    },
  };
  const site = {
    address: new URL('https://example.org/data/'),
    pagefindModule: pathToFileURL(file).href,
    pagefind,
    files: {} as Record<string, unknown>,
    /** What was fetched, with how. */
    fetched: [] as string[],
    /** Statuses of files that cannot be fetched. */
    faults: {} as Record<string, number>,
    /** Puts the site into a state, in the place of the last one. */
    publish(generation: string) {
      site.files = filesOf(generation);
      pagefind.generation = generation;
    },
    async close() {
      vi.unstubAllGlobals();
      await rm(folder, { recursive: true, force: true });
    },
  };
  vi.stubGlobal('fakePagefind', pagefind);
  vi.stubGlobal('fetch', (address: URL, { cache }: RequestInit) => {
    const name = address.href.slice(`${site.address.href}search/`.length);
    site.fetched.push(`${name} ${cache}`);
    const status = site.faults[name] ?? (name in site.files ? 200 : 404);
    return Promise.resolve(status === 200 ? Response.json(site.files[name]) : new Response('', { status }));
  });
  site.publish('aaaa');
  return site;
}

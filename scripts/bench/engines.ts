import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { connect } from '../../src/search/connect.ts';
import { searchDocument } from '../../src/search/document.ts';
import type { PagefindIndex } from '../../src/search/engine.ts';
import { pagefindFiles, writeFiles, writeSearch } from '../build/searchIndex.ts';
import { serve } from '../serve.ts';
import { plainDocument } from './plainDocument.ts';

/** What a search engine gives for a query: ids of practices, best first, and the score of the first, 0 for nothing. */
export interface Found {
  ids: string[];
  topScore: number;
}
export interface Engine {
  name: string;
  search: (query: string) => Promise<Found>;
}

const depth = 10;
const idOf = (address: string) => /\/practices\/([^/]+)\/$/.exec(address)?.[1] ?? '';

/**
 * Makes the engines to compare, each with an index of its own of the same practices.
 * @param folder an empty folder for the indexes
 * @returns the engines, Waymark's first, and a function that ends the server they fetch from
 */
export async function makeEngines(
  catalogue: Catalogue,
  folder: string,
): Promise<{ engines: Engine[]; close: () => void }> {
  await writeSearch(catalogue, join(folder, 'waymark'), '/');
  await writeFiles(join(folder, 'plain/pagefind'), await pagefindFiles(catalogue.practices.map(plainDocument)));
  await writeFile(join(folder, '404.html'), '');
  const { server, address } = await serve(folder, { host: '127.0.0.1', port: 0 });
  const engines = [
    waymark(join(folder, 'waymark'), `${address}waymark/`),
    await plainPagefind(join(folder, 'plain'), `${address}plain/`),
    miniSearch(catalogue),
  ];
  return { engines, close: () => server.close() };
}

/** Node imports modules from disk only; what they fetch comes over HTTP. */
const pagefindModule = (folder: string) => pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;

/** The engine of the site, put together as in the browser. */
function waymark(folder: string, address: string): Engine {
  const engine = connect(new URL(address), pagefindModule(folder));
  return {
    name: 'Waymark',
    search: async (query) => {
      const results = await engine.search(query, {}, { limit: depth });
      return { ids: results.map(({ id }) => id), topScore: results[0]?.score ?? 0 };
    },
  };
}

interface Pagefind extends PagefindIndex {
  options: (options: object) => Promise<void>;
}

/** Pagefind as it comes: title, summary and body as one text, the query as typed. */
async function plainPagefind(folder: string, address: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ pagefindModule(folder))) as Pagefind;
  await pagefind.options({ basePath: `${address}pagefind/`, baseUrl: '/', noWorker: true });
  return {
    name: 'Pagefind',
    search: async (query) => {
      const { results } = await pagefind.search(query);
      const data = await Promise.all(results.slice(0, depth).map((hit) => hit.data()));
      return { ids: data.map(({ url }) => idOf(url)), topScore: results[0]?.score ?? 0 };
    },
  };
}

/** MiniSearch with the options its documentation recommends for search as you type. */
function miniSearch({ practices }: Catalogue): Engine {
  const index = new MiniSearch<{ id: string; title: string; summary: string; body: string }>({
    fields: ['title', 'summary', 'body'],
    searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(
    practices.map((practice) => {
      const { title, summary } = practice.data;
      return { id: practice.id, title, summary, body: searchDocument(practice, '').content.slice(summary.length) };
    }),
  );
  return {
    name: 'MiniSearch',
    search: (query) => {
      const results = index.search(query);
      return Promise.resolve({
        ids: results.slice(0, depth).map(({ id }) => String(id)),
        topScore: results[0]?.score ?? 0,
      });
    },
  };
}

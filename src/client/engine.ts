import { createEngine, type PagefindIndex, type Results, type Wanted } from '../search/engine.ts';
import { makeLexicon, type Concept, type Lexicon } from '../search/lexicon.ts';
import { metaWeights } from '../search/metaWeights.ts';
import { makeSpeller, unpackVocabulary, type Vocabulary } from '../search/spelling.ts';
import { unpackTable, type Filters, type PackedTable } from '../search/table.ts';

/** Folder of the site that this module lies in, two above it. */
const site = new URL('..', import.meta.url);

async function load(name: string): Promise<Response> {
  const response = await fetch(new URL(`search/${name}`, site));
  if (!response.ok) throw new Error(`${response.status} for search/${name}`);
  return response;
}

/** Runs a function once, on the first call; a failure is tried again on the next. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

interface Pagefind extends PagefindIndex {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
}

const pagefind = once(async () => {
  const address = new URL('pagefind/pagefind.js', site).href;
  const module = (await import(/* @vite-ignore */ address)) as Pagefind;
  await module.options({
    basePath: new URL('pagefind/', site).href,
    baseUrl: '/',
    noWorker: true,
    ranking: { metaWeights },
  });
  await module.init();
  return module;
});
const lexiconFile = once(
  async () => (await (await load('lexicon.json')).json()) as { concepts: Concept[]; records: number; shards: string[] },
);
/** What queries can name, and how many practices there are. */
export const lexicon: () => Promise<Lexicon> = once(async () => {
  const { concepts, records } = await lexiconFile();
  return makeLexicon(concepts, records);
});
/** The facets of every practice, by index page. */
export const table = once(async () => unpackTable((await (await load('table.json')).json()) as PackedTable));

const shards = new Map<string, () => Promise<Vocabulary>>();
async function shard(name: string): Promise<Vocabulary> {
  if (!(await lexiconFile()).shards.includes(name)) return new Map();
  const words = shards.get(name) ?? once(async () => unpackVocabulary(await (await load(`words/${name}.txt`)).text()));
  shards.set(name, words);
  return words();
}

const engine = once(async () =>
  createEngine({ pagefind: await pagefind(), lexicon, table, spell: makeSpeller(shard) }),
);

/** Fetches what the first search needs, so that it can answer at once. */
export const warm = async (): Promise<void> => void (await Promise.all([engine(), lexicon()]));

/**
 * Searches the practices.
 * @param query what was typed; may be empty, which gives every practice that passes the filters
 * @param filters lists of values by facet (`cluster`, `focus`, `country`, `region`, `kind`, `sdg`, `evidence`): values of one
 *   facet widen, facets narrow
 * @param wanted how many results (10), from which on (0), in which order (relevance)
 * @returns results, best first, each with `id`, `url`, `title` and `score` (0 to 1); the list also carries `total`,
 *   `understood` and `corrections`
 */
export async function search(query: string, filters: Filters = {}, wanted: Wanted = {}): Promise<Results> {
  return (await engine()).search(query, filters, wanted);
}

/** Counts the practices behind every facet value for a query, given what is chosen of the other facets. */
export async function count(query: string, filters: Filters = {}, wanted: Pick<Wanted, 'exact'> = {}) {
  return (await engine()).count(query, filters, wanted);
}
export { passage } from '../search/passage.ts';

import { makeDictionary, type DictionaryIndex, type Shard } from './dictionary.ts';
import { createEngine, type PagefindIndex } from './engine.ts';
import { metaWeights } from './metaWeights.ts';
import { unpackTable, type PackedTable } from './table.ts';

/** Pagefind's browser module as it lies in a built site. */
interface PagefindModule extends PagefindIndex {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
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

/**
 * Connects the engine to a built site, from the browser or from elsewhere. Nothing is fetched before it is needed.
 * @param site address of the site's home page
 * @param pagefindModule where Pagefind's script is imported from, if not from the site
 */
export function connect(site: URL, pagefindModule = new URL('pagefind/pagefind.js', site).href) {
  const json = async <T>(name: string): Promise<T> => {
    const response = await fetch(new URL(`search/${name}`, site));
    if (!response.ok) throw new Error(`${response.status} for search/${name}`);
    return (await response.json()) as T;
  };
  const pagefind = once(async () => {
    const module = (await import(/* @vite-ignore */ pagefindModule)) as PagefindModule;
    await module.options({
      basePath: new URL('pagefind/', site).href,
      baseUrl: '/',
      noWorker: true,
      ranking: { metaWeights },
    });
    await module.init();
    return module;
  });
  const index = once(() => json<DictionaryIndex>('dictionary.json'));
  const table = once(async () => unpackTable(await json<PackedTable>('table.json')));
  const engine = createEngine({
    pagefind: { search: async (term, options) => (await pagefind()).search(term, options) },
    ...makeDictionary(index, (name) => json<Shard>(`dictionary/${name}.json`)),
    table,
  });
  return {
    ...engine,
    /** Fetches what every search needs, so that the first one can answer at once. */
    warm: async (): Promise<void> => void (await Promise.all([pagefind(), index()])),
  };
}

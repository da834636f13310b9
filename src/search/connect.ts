import { isNumber } from './codes.ts';
import { makeDictionary, type DictionaryIndex, type Shard } from './dictionary.ts';
import type { ResultType } from './resultTypes.ts';
import { createEngine, type PagefindIndex } from './engine.ts';
import { metaWeights } from './metaWeights.ts';
import { unpackPostings, type PackedPostings, type Posting } from './postings.ts';
import { unpackTable, type PackedTable } from './table.ts';

/** What the browser knows of a search index before it asks for anything in it; `search/index.json`. */
export interface SearchIndex extends DictionaryIndex {
  /** Names this state of the content; everything else lies in a folder of that name, so that no two states are mixed. */
  generation: string;
  /** How many pages of each type there are. */
  counts: Record<ResultType, number>;
  /** Codes of numbers (`target-10.7`) that some page carries. */
  numbers: string[];
}

/** Pagefind's browser module as it lies in a built site. */
interface PagefindModule extends PagefindIndex {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
}

const indexFile = 'index.json';

/** Runs a function once for every name; a failure is tried again on the next call. */
function once<T>(make: (name: string) => Promise<T>): (name?: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (name = '') => {
    const one = made.get(name) ?? make(name);
    made.set(name, one);
    one.catch(() => made.delete(name));
    return one;
  };
}

/** What was fetched and what is asked for belong to two states of the site. */
class Outdated extends Error {}

/** The engine over one state of the site, fetched past the browser's cache where `cache` says so. */
function makeEngine(site: URL, pagefindModule: string, cache: 'default' | 'reload') {
  async function json<T>(name: string, from = cache): Promise<T> {
    const response = await fetch(new URL(`search/${name}`, site), { cache: from });
    if (response.status === 404 && name !== indexFile) throw new Outdated(`search/${name} is gone`);
    if (!response.ok) throw new Error(`${response.status} for search/${name}`);
    return (await response.json()) as T;
  }
  /** The state of the site that is at hand. */
  let generation: string | undefined;
  const index = once(async () => {
    const made = await json<SearchIndex>(indexFile);
    generation = made.generation;
    return made;
  });
  const inIndex = async <T>(name: string) => json<T>(`${(await index()).generation}/${name}`);
  let tries = 0;
  const pagefind = once(async () => {
    // browsers keep a failed import: another try needs another address
    const address = tries === 0 ? pagefindModule : `${pagefindModule}?try=${tries}`;
    tries += 1;
    const module = (await import(/* @vite-ignore */ address)) as PagefindModule;
    if (cache === 'reload') await module.destroy();
    await module.options({
      basePath: new URL('pagefind/', site).href,
      baseUrl: '/',
      noWorker: true,
      ranking: { metaWeights },
    });
    await module.init();
    // fetches what every search needs; what fails here would stay broken in the module
    await module.search(null);
    return module;
  });
  const table = once(async () => unpackTable(await inIndex<PackedTable>('table.json')));
  const postings = once(async (code): Promise<Posting[]> => {
    const { numbers } = await index();
    // things are only known by name where there are pages for them; a number can be any
    if (isNumber(code) && !numbers.includes(code)) return [];
    return unpackPostings(await inIndex<PackedPostings>(`postings/${code}.json`));
  });
  return {
    ...createEngine({
      pagefind: {
        search: async (term, options) => {
          const [{ generation: wanted }, module] = await Promise.all([index(), pagefind()]);
          const found = await module.search(term, options);
          if (found.results.some(({ id }) => !id.startsWith(`${wanted}-`)))
            throw new Outdated('Pagefind has another index');
          return found;
        },
      },
      ...makeDictionary(index, (name) => inIndex<Shard>(`dictionary/${name}.json`)),
      postings,
      counts: async () => (await index()).counts,
      table,
    }),
    /** Whether an error comes from another state of the site: where a file cannot be had, it may have been built anew. */
    isOutdated: async (error: unknown): Promise<boolean> => {
      if (error instanceof Outdated) return true;
      if (generation === undefined) return false;
      return (await json<SearchIndex>(indexFile, 'reload')).generation !== generation;
    },
  };
}
type MadeEngine = ReturnType<typeof makeEngine>;
type Engine = Omit<MadeEngine, 'isOutdated'>;

/**
 * Connects the engine to a built site, from the browser or from elsewhere. Nothing is fetched before it is needed; where the
 * site was built anew in the meantime, all is fetched again.
 * @param site address of the site's home page
 * @param pagefindModule where Pagefind's script is imported from, if not from the site
 */
export function connect(site: URL, pagefindModule = new URL('pagefind/pagefind.js', site).href): Engine {
  let engine = makeEngine(site, pagefindModule, 'default');
  const inTime = async <T>(ask: (engine: MadeEngine) => Promise<T>): Promise<T> => {
    const used = engine;
    try {
      return await ask(used);
    } catch (error) {
      if (!(await used.isOutdated(error).catch(() => false))) throw error;
      // of several that find out at once, the first begins anew
      if (engine === used) engine = makeEngine(site, pagefindModule, 'reload');
      return ask(engine);
    }
  };
  return {
    search: (...wanted) => inTime((engine) => engine.search(...wanted)),
    find: (...wanted) => inTime((engine) => engine.find(...wanted)),
    count: (...wanted) => inTime((engine) => engine.count(...wanted)),
  };
}

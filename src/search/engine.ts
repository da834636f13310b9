import { asTyped } from './asTyped.ts';
import { facetNames, type FacetName } from './facets.ts';
import { makeMatcher, pageOf, type Matches, type MatcherParts, type PagefindHit } from './match.ts';
import { rank, rankingDefaults, type Hit, type Ranked, type UnitHits } from './rank.ts';
import { resultTypes, type ResultType } from './resultTypes.ts';
import type { Correction } from './readQuery.ts';
import { comparison, countFacets, passesAll, type Filters, type SortOrder, type TableRow } from './table.ts';
import { titleMatch } from './titleMatch.ts';
import type { Understanding } from './understand.ts';

export type { PagefindIndex } from './match.ts';

/** What the engine is made of; everything that is fetched comes through here. */
export interface Parts extends MatcherParts {
  /** How many pages of each type the index has. Their numbers run on from type to type, in the order of `resultTypes`. */
  counts: () => Promise<Record<ResultType, number>>;
  /** All practices by the numbers of their pages; asked for only when counts or another order are wanted. */
  table: () => Promise<readonly TableRow[]>;
}

/** Something found, best first in its list. */
export interface Result {
  type: ResultType;
  /** Id of the practice, option, action, instrument or event. */
  id: string;
  url: string;
  title: string;
  /** 0 to 1: how well it answers the query; 1 for everything where nothing was asked but filters. */
  score: number;
  /** Share of the query that it matches, 0 to 1. */
  coverage: number;
  /** Parts of the query that it does not match, as typed; empty where it matches all. */
  missing: string[];
  /** Text that passages are cut from. */
  content: string;
  meta: Record<string, string>;
}

/** The results asked for, as a list, with what was found in all and how the query was read. */
export type Results = Result[] & {
  total: number;
  /** How many of each type answer. */
  groups: Record<ResultType, number>;
  understood: Understanding;
  /** Words that were read as others, where the index does not know them. */
  corrections: Correction[];
};

export interface Wanted {
  /** What to give: practices unless said. */
  type?: ResultType;
  /** How many results to give, and how many to pass over; 10 and 0 unless said. */
  limit?: number;
  offset?: number;
  sort?: SortOrder;
  /** Take every word as typed. */
  exact?: boolean;
  /** Id of a practice: gives those most like it; the query does not count then. */
  like?: string;
}

/** What was matched, with the pages of every type in their order. */
interface View extends Pick<Matches, 'understood' | 'corrections' | 'found'> {
  pages: Record<ResultType, Ranked[]>;
}

/** Makes the one search that the page, the suggestions and the tests use. */
export function createEngine({ pagefind, counts, table, ...parts }: Parts) {
  const match = makeMatcher({ pagefind, ...parts });
  let last: { key: string; view: Promise<View> } | undefined;
  let all: Promise<Map<number, PagefindHit>> | undefined;

  /** Every page of the index. */
  function everyPage(): Promise<Map<number, PagefindHit>> {
    all ??= pagefind.search(null).then(({ results }) => new Map(results.map((hit) => [pageOf(hit), hit])));
    all.catch(() => (all = undefined));
    return all;
  }
  async function dataOf(page: number) {
    const data = await (await everyPage()).get(page)?.data();
    if (!data) throw new Error(`The index gave no text for page ${page}.`);
    return data;
  }

  async function ranges(): Promise<{ type: ResultType; first: number; end: number }[]> {
    const sizes = await counts();
    let first = 0;
    return resultTypes.map((type) => ({ type, first, end: (first += sizes[type]) }));
  }

  async function view(query: string, exact: boolean): Promise<View> {
    const { found, together, ...read } = await match(query, exact);
    const pages = (await ranges()).map(({ type, first, end }): [ResultType, Ranked[]] => {
      if (found.length === 0) return [type, Array.from({ length: end - first }, (_, at) => whole(first + at))];
      const inside = ({ page }: Hit) => page >= first && page < end;
      const units = found.map((unit): UnitHits => ({
        ...unit,
        alternatives: unit.alternatives.map((one) => ({ ...one, hits: one.hits.filter(inside) })),
      }));
      // a word that nothing holds must not empty the query, so the floor looks at what the others found
      const ranked = rank(units, end - first, together.filter(inside));
      return [type, ranked.filter(({ knownScore }) => knownScore >= rankingDefaults.scoreFloor)];
    });
    return { ...read, found, pages: Object.fromEntries(pages) as View['pages'] };
  }

  /** The practices most like one, best first; none where there is no such practice. */
  async function likeView(id: string): Promise<View> {
    const [{ understood, corrections }, rows] = await Promise.all([match('', true), table()]);
    const page = rows.findIndex((row) => row.id === id);
    const alike = page < 0 ? '' : ((await dataOf(page)).meta['alike'] ?? '');
    const practice = alike.split(' ').filter(Boolean).map(Number).map(whole);
    return { understood, corrections, found: [], pages: { practice, guidance: [], instrument: [], event: [] } };
  }

  /** The last view is kept, since results, counts and pages of one view all need it. */
  function kept(query: string, { exact = false, like }: Pick<Wanted, 'exact' | 'like'>): Promise<View> {
    const key = JSON.stringify([query, exact, like]);
    if (last?.key !== key) {
      const made = like === undefined ? view(query, exact) : likeView(like);
      last = { key, view: made };
      made.catch(() => (last = undefined));
    }
    return last.view;
  }

  /** The pages that pass the filters, or null where there are none. */
  async function passing(filters: Filters): Promise<ReadonlySet<number> | null> {
    if (Object.keys(filters).length === 0) return null;
    const { results } = await pagefind.search(null, { filters: toPagefind(filters) });
    return new Set(results.map(pageOf));
  }

  /** Moves the best pages up that bear what was typed as their title; they take the scores of the places they take. */
  async function titlesFirst(list: readonly Ranked[], query: string): Promise<Ranked[]> {
    const best = await Promise.all(
      list.slice(0, titleDepth).map(async (one) => {
        const match = titleMatch(query, (await dataOf(one.page)).meta['title'] ?? '');
        return { one, match: match >= sameTitle ? match : 0 };
      }),
    );
    best.sort((a, b) => b.match - a.match);
    return [...best.map(({ one }, place) => ({ ...one, score: list[place]?.score ?? 0 })), ...list.slice(titleDepth)];
  }

  /** Answers a query: what matches, best first. A word that nothing holds, or a stop word, never empties it. */
  async function search(query: string, filters: Filters = {}, wanted: Wanted = {}): Promise<Results> {
    const { type = 'practice', limit = 10, offset = 0, sort = 'relevance' } = wanted;
    const [{ pages, understood, corrections, found }, passed] = await Promise.all([
      kept(query, wanted),
      passing(clean(filters)),
    ]);
    const shown = (one: ResultType) => pages[one].filter(({ page }) => !passed || passed.has(page));
    let list = shown(type);
    const order = sort === 'relevance' && understood.units.length === 0 && wanted.like === undefined ? 'title' : sort;
    if (type === 'practice' && order !== 'relevance') {
      const rows = await table();
      const compare = comparison(order);
      list.sort((a, b) => {
        const [x, y] = [rows[a.page], rows[b.page]];
        return x && y ? compare(x, y) : 0;
      });
    } else if (wanted.like === undefined && understood.units.length > 0 && limit > 0 && offset < titleDepth)
      list = await titlesFirst(list, query);
    const pagesOfUnits = found.map(
      ({ alternatives }) => new Set(alternatives.flatMap(({ hits }) => hits.map(({ page }) => page))),
    );
    const typed = understood.units.map(({ text }) => asTyped(query, text));
    const results = await Promise.all(
      list.slice(offset, offset + limit).map(async ({ page, score, coverage }): Promise<Result> => {
        const { url, content, meta } = await dataOf(page);
        const missing = typed.filter((_, index) => !pagesOfUnits[index]?.has(page));
        return { type, id: meta['id'] ?? '', url, title: meta['title'] ?? '', score, coverage, missing, content, meta };
      }),
    );
    const groups = Object.fromEntries(resultTypes.map((one) => [one, shown(one).length])) as Results['groups'];
    return Object.assign(results, { total: list.length, groups, understood, corrections });
  }

  /** The practices with these ids, in their order; ids that there are not are left out. */
  async function find(ids: readonly string[]): Promise<Result[]> {
    const rows = await table();
    const pages = ids.map((id) => rows.findIndex((row) => row.id === id)).filter((page) => page >= 0);
    return Promise.all(
      pages.map(async (page): Promise<Result> => {
        const { url, content, meta } = await dataOf(page);
        const { id = '', title = '' } = meta;
        return { type: 'practice', id, url, title, score: 1, coverage: 1, missing: [], content, meta };
      }),
    );
  }

  /** Counts the practices behind every facet value, given the query and what is chosen of the other facets. */
  async function count(query: string, filters: Filters = {}, wanted: Pick<Wanted, 'exact' | 'like'> = {}) {
    const [rows, { pages }] = await Promise.all([table(), kept(query, wanted)]);
    const matching = pages.practice.flatMap(({ page }) => rows[page] ?? []);
    const wantedFilters = clean(filters);
    return {
      facets: countFacets(matching, wantedFilters),
      total: matching.filter((row) => passesAll(row, wantedFilters)).length,
    };
  }

  return { search, find, count };
}

/** From here on a title is taken for what was typed. */
const sameTitle = 0.75;
/** How many of the best pages are looked through for such a title. */
const titleDepth = 10;

/** A page that answers wholly, where nothing was asked that some answer better than others. */
const whole = (page: number): Ranked => ({ page, score: 1, coverage: 1, knownScore: 1 });

/** Filters as lists without empty ones; a single value may stand without a list. */
function clean(filters: Readonly<Record<string, string | readonly string[] | undefined>>): Filters {
  return Object.fromEntries(
    facetNames
      .map((name): [FacetName, string[]] => [
        name,
        [filters[name] ?? []].flat().map((value) => (name === 'country' ? value.toUpperCase() : value)),
      ])
      .filter(([, list]) => list.length > 0),
  );
}

/** Several values of a facet widen, different facets narrow. */
function toPagefind(filters: Filters): object {
  return Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
}

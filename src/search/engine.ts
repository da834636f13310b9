import { facetNames, type FacetName } from './facets.ts';
import { wordsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { rank, type UnitHits } from './rank.ts';
import type { Reading } from './dictionary.ts';
import { comparison, countFacets, passesAll, type Filters, type SortOrder, type TableRow } from './table.ts';
import { understand, type Understanding, type Unit } from './understand.ts';

/** The part of Pagefind's browser interface that the engine uses. */
export interface PagefindIndex {
  search: (term: string | null, options?: { filters?: object }) => Promise<{ results: PagefindHit[] }>;
}
export interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<{ url: string; content: string; meta: Record<string, string> }>;
}

/** What the engine is made of; everything that is fetched comes through here. */
export interface Parts {
  pagefind: PagefindIndex;
  /** What can be named, enough of it to read these words. */
  lexicon: (words: readonly string[]) => Promise<Lexicon>;
  /** All practices by index page; asked for only when counts or another order are wanted. */
  table: () => Promise<Map<string, TableRow>>;
  /** Whether the index has a word, and what it was most likely meant to be where it does not. */
  spell: (word: string) => Promise<Reading>;
}

/** A practice found, best first in its list. */
export interface Result {
  /** Id of the practice. */
  id: string;
  url: string;
  title: string;
  /** 0 to 1: how well it answers the query; 1 for every practice where nothing was asked but filters. */
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
  understood: Understanding;
  /** Words that were read as others, where the index does not know them. */
  corrections: { from: string; to: string }[];
};

export interface Wanted {
  /** How many results to give, and how many to pass over; 10 and 0 unless said. */
  limit?: number;
  offset?: number;
  sort?: SortOrder;
  /** Take every word as typed. */
  exact?: boolean;
}

/** Results below this score are not shown: they share little but common words with the query. */
export const scoreFloor = 0.12;

interface Matches {
  pages: { page: string; score: number; coverage: number }[];
  hits: Map<string, PagefindHit>;
  /** For every unit, the pages that match it. */
  matched: ReadonlySet<string>[];
  understood: Understanding;
  corrections: { from: string; to: string }[];
}

/** Makes the one search that the page, the suggestions and the tests use. */
export function createEngine({ pagefind, lexicon, table, spell }: Parts) {
  async function hitsOf(unit: Unit, filters: object, hits: Map<string, PagefindHit>): Promise<UnitHits> {
    const alternatives = await Promise.all(
      unit.alternatives.map(async ({ term, weight }) => {
        const { results } = await pagefind.search(term, { filters });
        for (const hit of results) if (!hits.has(hit.id)) hits.set(hit.id, hit);
        return { weight, hits: results.map(({ id, score }) => ({ page: id, score })) };
      }),
    );
    return { alternatives };
  }

  async function match(query: string, filters: Filters, exact: boolean): Promise<Matches> {
    const words = await lexicon(wordsOf(query));
    const understood = understand(query, words);
    const hits = new Map<string, PagefindHit>();
    const pagefindFilters = toPagefind(filters);
    if (understood.units.length === 0) {
      const { results } = await pagefind.search(null, { filters: pagefindFilters });
      for (const hit of results) hits.set(hit.id, hit);
      return {
        pages: results.map(({ id }) => ({ page: id, score: 1, coverage: 1 })),
        hits,
        matched: [],
        understood,
        corrections: [],
      };
    }
    const corrections: { from: string; to: string }[] = [];
    const found = await Promise.all(
      understood.units.map(async (unit) => {
        // Pagefind answers an unknown word by the words that share its beginning, so it is asked only for known ones
        const reading: Reading = unit.kind === 'word' ? await spell(unit.text) : { known: true };
        if (reading.known) return hitsOf(unit, pagefindFilters, hits);
        if (exact || reading.better === null) return { alternatives: [] };
        corrections.push({ from: unit.text, to: reading.better });
        return hitsOf(understand(reading.better, words).units[0] ?? unit, pagefindFilters, hits);
      }),
    );
    const total = words.records;
    const pages = rank(found, total).filter(({ score }) => score >= scoreFloor);
    const matched = found.map(
      ({ alternatives }) => new Set(alternatives.flatMap((one) => one.hits.map((hit) => hit.page))),
    );
    return { pages, hits, matched, understood, corrections };
  }

  /** Answers a query: the practices that match, best first. A word that nothing holds, or a stop word, never empties it. */
  async function search(query: string, filters: Filters = {}, wanted: Wanted = {}): Promise<Results> {
    const { limit = 10, offset = 0, sort = 'relevance', exact = false } = wanted;
    const { pages, hits, matched, understood, corrections } = await match(query, clean(filters), exact);
    if (sort !== 'relevance' || understood.units.length === 0) {
      const rows = await table();
      const compare = comparison(sort === 'relevance' ? 'title' : sort);
      const row = (page: string) => rows.get(page);
      pages.sort((a, b) => {
        const [x, y] = [row(a.page), row(b.page)];
        return x && y ? compare(x, y) : 0;
      });
    }
    const results = await Promise.all(
      pages.slice(offset, offset + limit).map(async ({ page, score, coverage }): Promise<Result> => {
        const data = await hits.get(page)?.data();
        if (!data) throw new Error(`The index gave no text for ${page}.`);
        return {
          id: data.meta['id'] ?? '',
          url: data.url,
          title: data.meta['title'] ?? '',
          score,
          coverage,
          missing: understood.units.filter((_, index) => !matched[index]?.has(page)).map((unit) => unit.text),
          content: data.content,
          meta: data.meta,
        };
      }),
    );
    return Object.assign(results, { total: pages.length, understood, corrections });
  }

  /** Counts the practices behind every facet value, given the query and what is chosen of the other facets. */
  async function count(query: string, filters: Filters = {}, wanted: Pick<Wanted, 'exact'> = {}) {
    const [rows, { pages }] = await Promise.all([table(), match(query, {}, wanted.exact ?? false)]);
    const matching = pages.flatMap(({ page }) => rows.get(page) ?? []);
    const wantedFilters = clean(filters);
    return {
      facets: countFacets(matching, wantedFilters),
      total: matching.filter((row) => passesAll(row, wantedFilters)).length,
    };
  }

  return { search, count };
}

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

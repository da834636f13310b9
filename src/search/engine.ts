import { facetNames, type FacetName } from './facets.ts';
import { makeMatcher, type Correction, type Matches, type MatcherParts } from './match.ts';
import { comparison, countFacets, passesAll, type Filters, type SortOrder, type TableRow } from './table.ts';
import type { Understanding } from './understand.ts';

export type { PagefindIndex } from './match.ts';

/** What the engine is made of; everything that is fetched comes through here. */
export interface Parts extends MatcherParts {
  /** All practices by index page; asked for only when counts or another order are wanted. */
  table: () => Promise<Map<string, TableRow>>;
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
  corrections: Correction[];
};

export interface Wanted {
  /** How many results to give, and how many to pass over; 10 and 0 unless said. */
  limit?: number;
  offset?: number;
  sort?: SortOrder;
  /** Take every word as typed. */
  exact?: boolean;
}

/** Makes the one search that the page, the suggestions and the tests use. */
export function createEngine({ pagefind, lexicon, table, spell }: Parts) {
  const ask = makeMatcher({ pagefind, lexicon, spell });
  let last: { query: string; exact: boolean; matches: Promise<Matches> } | undefined;

  /** Matches a query; the last one is kept, since results, counts and pages of one view all need it. */
  function match(query: string, exact: boolean): Promise<Matches> {
    if (last?.query !== query || last.exact !== exact) {
      const matches = ask(query, exact);
      last = { query, exact, matches };
      matches.catch(() => (last = undefined));
    }
    return last.matches;
  }

  /** The index pages that pass the filters, or null where there are none. Filters never change how pages are ranked. */
  async function passing(filters: Filters): Promise<ReadonlySet<string> | null> {
    if (Object.keys(filters).length === 0) return null;
    const { results } = await pagefind.search(null, { filters: toPagefind(filters) });
    return new Set(results.map(({ id }) => id));
  }

  /** Answers a query: the practices that match, best first. A word that nothing holds, or a stop word, never empties it. */
  async function search(query: string, filters: Filters = {}, wanted: Wanted = {}): Promise<Results> {
    const { limit = 10, offset = 0, sort = 'relevance', exact = false } = wanted;
    const [matches, passed] = await Promise.all([match(query, exact), passing(clean(filters))]);
    const { hits, matched, understood, corrections } = matches;
    const pages = matches.pages.filter(({ page }) => !passed || passed.has(page));
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
    const [rows, { pages }] = await Promise.all([table(), match(query, wanted.exact ?? false)]);
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

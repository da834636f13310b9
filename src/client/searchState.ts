import { facetNames, type FacetName } from '../search/facets.ts';
import { resultTypes, type ResultType } from '../search/resultTypes.ts';
import { sortOrders, type SortOrder } from '../search/table.ts';

/** The whole view of the search page, as its address holds it. */
export interface SearchState {
  q: string;
  filters: Record<FacetName, string[]>;
  /** Type of the results shown. */
  type: ResultType;
  /** Id of the practice whose likes are shown; empty in other views. */
  like: string;
  sort: SortOrder;
  /** Page of results, from 1. */
  page: number;
  /** Words are taken as typed, without corrections. */
  exact: boolean;
}

/** Reads the view from a query string. What it does not know, it leaves out; a query leaves no place for `like`. */
export function readState(search: string): SearchState {
  const given = new URLSearchParams(search);
  const filters = Object.fromEntries(
    facetNames.map((name) => [
      name,
      [
        ...new Set(
          given
            .getAll(name)
            .map((value) => (name === 'country' ? value.toUpperCase() : value))
            .filter(Boolean),
        ),
      ],
    ]),
  ) as SearchState['filters'];
  const q = given.get('q') ?? '';
  return {
    q,
    filters,
    type: resultTypes.find((type) => type === given.get('type')) ?? 'practice',
    like: q.trim() === '' ? (given.get('like') ?? '') : '',
    sort: sortOrders.find((order) => order === given.get('sort')) ?? 'relevance',
    page: Math.max(1, Number.parseInt(given.get('page') ?? '1', 10) || 1),
    exact: given.get('exact') === '1',
  };
}

/** Writes the view as a query string, always in the same order and without what is usual. */
export function writeState({ q, filters, type, like, sort, page, exact }: SearchState): string {
  const query = new URLSearchParams();
  if (q.trim() !== '') query.set('q', q.trim());
  if (like !== '') query.set('like', like);
  for (const name of facetNames) for (const value of filters[name]) query.append(name, value);
  if (type !== 'practice') query.set('type', type);
  if (sort !== 'relevance') query.set('sort', sort);
  if (exact) query.set('exact', '1');
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The view as a link on the page: the usual one has an address, too. */
export const hrefOf = (state: SearchState): string => writeState(state) || '?';

/** The view with another query, from its first page and with its words mended again; it leaves a view of likes. */
export const typed = (state: SearchState, q: string): SearchState => ({ ...state, q, like: '', page: 1, exact: false });

/** The view with a facet value chosen or, if it was, no longer chosen; results begin again at the first page. */
export function toggled(state: SearchState, name: FacetName, value: string): SearchState {
  const values = state.filters[name];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...state, filters: { ...state.filters, [name]: next }, page: 1 };
}

/** The view without any filter, nor that of likes. */
export const cleared = (state: SearchState): SearchState => ({
  ...state,
  filters: readState('').filters,
  like: '',
  page: 1,
});

/** Title of the browser's tab: the query in the place of the page's own name, which stands before the site's. */
export const titled = (pageTitle: string, query: string): string =>
  query ? query + pageTitle.slice(pageTitle.lastIndexOf(' – ')) : pageTitle;

import { connect } from '../search/connect.ts';
import type { Results, Wanted } from '../search/engine.ts';
import type { Filters } from '../search/table.ts';

/** The site that this module lies in, two folders above it. */
const engine = connect(new URL('..', import.meta.url));

/** Fetches what every search needs, so that the first one can answer at once. */
export const { warm } = engine;

/**
 * Searches the practices.
 * @param query what was typed; may be empty, which gives every practice that passes the filters
 * @param filters lists of values by facet (`cluster`, `focus`, `country`, `region`, `kind`, `sdg`, `evidence`): values of one
 *   facet widen, facets narrow
 * @param wanted how many results (10), from which on (0), in which order (relevance)
 * @returns results, best first, each with `id`, `url`, `title` and `score` (0 to 1); the list also carries `total`,
 *   `understood` and `corrections`
 */
export function search(query: string, filters: Filters = {}, wanted: Wanted = {}): Promise<Results> {
  return engine.search(query, filters, wanted);
}

/** Counts the practices behind every facet value for a query, given what is chosen of the other facets. */
export const { count } = engine;

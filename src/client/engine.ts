import { connect } from '../search/connect.ts';
import type { Results, Wanted } from '../search/engine.ts';
import type { Filters } from '../search/table.ts';

/** The site that this module lies in, two folders above it. */
const engine = connect(new URL('..', import.meta.url));

/**
 * Searches the practices, or another type of results.
 * @param query what was typed; may be empty, which gives everything that passes the filters
 * @param filters lists of values by facet (`cluster`, `focus`, `country`, `region`, `kind`, `sdg`, `evidence`, `objective`,
 *   `theme`): values of one facet widen, facets narrow
 * @param wanted `type` of results (`practice`, `guidance`, `instrument` or `event`), `limit` and `offset` (10, 0), `sort`,
 *   `exact` to take every word as typed, `like` for the practices like the one with this id, whatever the query
 * @returns results, best first, each with `id`, `url`, `title`, `type` and `score` (0 to 1); the list also carries `total`,
 *   `groups` (how many of each type answer), `understood` and `corrections`
 */
export function search(query: string, filters: Filters = {}, wanted: Wanted = {}): Promise<Results> {
  return engine.search(query, filters, wanted);
}

/** Gives the practices with these ids as results, in their order; ids that there are not are left out. */
export const { find } = engine;

/** Counts the practices behind every facet value for a query, given what is chosen of the other facets. */
export const { count } = engine;

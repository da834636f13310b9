import type { FacetName } from '../search/facets.ts';
import type { Unit } from '../search/understand.ts';
import type { SearchState } from './searchState.ts';

/** A facet value that a query names, to be offered as a filter. */
export interface Offer {
  facet: FacetName;
  id: string;
}

/** Facets of the kinds of things that a query can name. */
const facetOf: Partial<Record<string, FacetName>> = {
  country: 'country',
  region: 'region',
  cluster: 'cluster',
  focusArea: 'focus',
  target: 'sdg',
  goal: 'sdg',
};

/**
 * Filters that the units of a query suggest, names before numbers, each once and none that is chosen already.
 * @param has whether the page has a facet value
 */
export function offersOf(
  units: readonly Pick<Unit, 'concepts' | 'as'>[],
  chosen: SearchState['filters'],
  has: (facet: FacetName, id: string) => boolean,
): Offer[] {
  const named = [...units.flatMap(({ concepts }) => concepts), ...units.flatMap((unit) => unit.as ?? [])];
  const offers = named.flatMap(({ kind, id }): Offer[] => {
    const facet = facetOf[kind];
    return facet && has(facet, id) && !chosen[facet].includes(id) ? [{ facet, id }] : [];
  });
  return [...new Map(offers.map((offer) => [`${offer.facet} ${offer.id}`, offer])).values()];
}

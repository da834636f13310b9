import type { FacetName } from '../search/facets.ts';
import type { Suggestion } from '../search/suggest.ts';

/** Where each kind of suggestion leads: a facet of the search, or the page of the thing. */
const facets: Partial<Record<Suggestion['kind'], FacetName>> = {
  country: 'country',
  region: 'region',
  theme: 'theme',
  cluster: 'cluster',
  focus: 'focus',
  sdg: 'sdg',
  objective: 'objective',
};
const folders: Partial<Record<Suggestion['kind'], string>> = {
  organization: 'organizations',
  practice: 'practices',
};

/** The facet that a suggestion sets, where it sets one. */
export const facetOf = ({ kind }: Pick<Suggestion, 'kind'>): FacetName | undefined => facets[kind];

/** Query string of the search that shows what a suggestion gathers; undefined where it has a page instead. */
export function searchOf({ kind, id }: Pick<Suggestion, 'kind' | 'id'>): string | undefined {
  const facet = facets[kind];
  return facet && `?${new URLSearchParams({ [facet]: id })}`;
}

/** Where a suggestion leads. */
export function addressOf(suggestion: Pick<Suggestion, 'kind' | 'id'>, site: URL): string {
  const query = searchOf(suggestion);
  const path = query ? `search/${query}` : `${folders[suggestion.kind]}/${suggestion.id}/`;
  return new URL(path, site).href;
}

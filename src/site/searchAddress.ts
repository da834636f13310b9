import type { FacetName } from '../search/facets.ts';
import { address } from './addresses.ts';

/** Address of search results, filtered: `searchAddress({ country: 'MD' })` is `/search/?country=MD`. */
export function searchAddress(filters: Partial<Record<FacetName | 'q', string>> = {}): string {
  const query = new URLSearchParams(filters).toString();
  return address('search') + (query && `?${query}`);
}

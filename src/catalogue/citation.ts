import type { Practice } from './types.ts';

/**
 * A reference to a practice's record that can be copied: site (year). Title. [Record]. Address.
 * The year is that of the day the record was added.
 */
export function citeRecord(practice: Practice, site: string, address: string): string {
  return `${site} (${practice.data.added.slice(0, 4)}). ${practice.data.title} [practice record]. ${address}`;
}

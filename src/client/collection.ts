import type { PracticeFacts } from './practiceFacts.ts';

/** A practice that a reader keeps: what its row needs, and the day it was kept. */
export interface KeptPractice extends PracticeFacts {
  kept: string;
}

/** What lies in the browser's storage. */
interface Stored {
  version: 1;
  practices: KeptPractice[];
}

/** Under what the collection of a site lies in the browser's storage, which all sites of one host share. */
export const collectionKeyOf = (site: URL): string => `waymark.collection${site.pathname}`;

const textKeys = ['id', 'title', 'countries', 'scope', 'kind', 'focus', 'evidence', 'period', 'kept'] as const;

/**
 * Reads a stored collection, in the order kept. What is no practice of the site is left out; what is no collection is empty.
 */
export function parseCollection(text: string | null, site: URL): KeptPractice[] {
  const stored = parsed(text);
  if (!isObject(stored) || stored['version'] !== 1 || !Array.isArray(stored['practices'])) return [];
  const practices = stored['practices'].flatMap((one: unknown) => (isKept(one, site) ? [one] : []));
  return [...new Map(practices.map((one) => [one.id, one])).values()];
}

export const writeCollection = (practices: readonly KeptPractice[]): string =>
  JSON.stringify({ version: 1, practices } satisfies {
    version: Stored['version'];
    practices: readonly KeptPractice[];
  });

/** The collection with a practice, at its end or where it is told; as it was where it has the practice already. */
export function withPractice(
  list: readonly KeptPractice[],
  practice: KeptPractice,
  at = list.length,
): readonly KeptPractice[] {
  return list.some(({ id }) => id === practice.id) ? list : list.toSpliced(at, 0, practice);
}

/** The ids that the address of a shared collection names, each once. */
export function sharedIds(search: string): string[] | undefined {
  const ids = new URLSearchParams(search).get('ids');
  return ids === null ? undefined : [...new Set(ids.split(',').map((id) => id.trim().toLowerCase()))].filter(Boolean);
}

/** The practices as lines of text: title, countries, address. */
export const asText = (list: readonly PracticeFacts[], site: string): string =>
  list
    .map(({ title, countries, url }) => [title, countries, new URL(url, site).href].filter(Boolean).join(' – '))
    .join('\n');

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether a value is a kept practice whose address lies in the site. */
const isKept = (value: unknown, site: URL): value is KeptPractice =>
  isObject(value) &&
  textKeys.every((key) => typeof value[key] === 'string') &&
  typeof value['url'] === 'string' &&
  liesIn(site, value['url']);

function liesIn(site: URL, address: string): boolean {
  if (!URL.canParse(address, site)) return false;
  const { origin, pathname } = new URL(address, site);
  return origin === site.origin && pathname.startsWith(site.pathname);
}

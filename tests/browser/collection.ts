import type { BrowserContextOptions } from 'playwright';
import { inject } from 'vitest';
import { collectionKeyOf, writeCollection } from '../../src/client/collection.ts';

const practice = (id: string) => ({
  id,
  url: `/practices/${id}/`,
  title: `About ${id}`,
  countries: 'Italy; Kenya',
  scope: 'national',
  kind: 'law',
  focus: '2.1',
  evidence: 'monitored',
  period: '2008//1',
  kept: '2026-11-22',
});

/** A browser in whose collection practices with these ids lie already. */
export const storedCollection = (...ids: string[]): BrowserContextOptions => stored(writeCollection(ids.map(practice)));

/** Under what the collection of the tested site lies in the browser's storage. */
export const collectionKey = (): string => collectionKeyOf(new URL(inject('site')));

/** A browser in whose storage some text lies in the place of the collection. */
export const stored = (value: string): BrowserContextOptions => ({
  storageState: {
    cookies: [],
    origins: [{ origin: new URL(inject('site')).origin, localStorage: [{ name: collectionKey(), value }] }],
  },
});

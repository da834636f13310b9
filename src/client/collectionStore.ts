import { collectionKeyOf, parseCollection, withPractice, writeCollection, type KeptPractice } from './collection.ts';
import type { PracticeFacts } from './practiceFacts.ts';

/** The reader's collection in the browser's storage. Changes tell whether they could be stored. */
export interface CollectionStore {
  list: () => readonly KeptPractice[];
  has: (id: string) => boolean;
  /** Keeps practices that are not kept yet, as of today. */
  keep: (...practices: readonly PracticeFacts[]) => boolean;
  /** Puts a practice back to its place. */
  putBack: (practice: KeptPractice, at: number) => boolean;
  remove: (id: string) => boolean;
  replace: (list: readonly KeptPractice[]) => boolean;
  /** Calls back after every change, also of another tab. */
  onChange: (callback: () => void) => void;
}

/**
 * Opens the collection.
 * @param storage gives the browser's storage; where it throws, the collection is empty and nothing can be stored
 * @param site the site whose collection it is; the one that this script lies in, a folder above it
 */
export function openCollection(
  storage: () => Storage = () => localStorage,
  site = new URL('..', import.meta.url),
): CollectionStore {
  const collectionKey = collectionKeyOf(site);
  const callbacks: (() => void)[] = [];
  const tell = () => callbacks.forEach((callback) => callback());
  const read = (): KeptPractice[] => {
    try {
      return parseCollection(storage().getItem(collectionKey), site);
    } catch {
      return [];
    }
  };
  let list: readonly KeptPractice[] = read();

  /** Reads again first, since another tab may have changed it. */
  function change(next: (list: readonly KeptPractice[]) => readonly KeptPractice[]): boolean {
    list = read();
    const changed = next(list);
    try {
      storage().setItem(collectionKey, writeCollection(changed));
      list = changed;
      return true;
    } catch {
      return false;
    } finally {
      tell();
    }
  }
  const readAgain = () => {
    list = read();
    tell();
  };
  window.addEventListener('storage', ({ key }) => {
    if (key === collectionKey || key === null) readAgain();
  });
  // a page that comes back from the browser's memory was told of nothing
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) readAgain();
  });

  return {
    list: () => list,
    has: (id) => list.some((one) => one.id === id),
    keep: (...practices) => {
      const kept = new Date().toISOString().slice(0, 10);
      return change((list) => practices.reduce((sum, one) => withPractice(sum, { ...one, kept }), list));
    },
    putBack: (practice, at) => change((list) => withPractice(list, practice, at)),
    remove: (id) => change((list) => list.filter((one) => one.id !== id)),
    replace: (next) => change(() => next),
    onChange: (callback) => void callbacks.push(callback),
  };
}

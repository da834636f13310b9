import type { Located } from '../content.ts';
import type { Path } from '../yamlDocument.ts';

/** A value with the place where it is written. */
export interface Entry {
  key: string;
  /** The value as it is written. */
  shown: string;
  from: Located;
  path: Path;
}

/** Groups entries with the same key; only groups of two and more are given back, in the order of their first entry. */
export function doubled(entries: Iterable<Entry>): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.key);
    if (group) group.push(entry);
    else groups.set(entry.key, [entry]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Where another entry of the group stands, for the message: file and line. */
export function elsewhere(group: readonly Entry[], entry: Entry): string {
  const other = group.find((one) => one !== entry) ?? entry;
  return `${other.from.file}, line ${other.from.at(other.path).line}`;
}

/** Text as people compare it: without accents, capitals and spare spaces. */
export const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

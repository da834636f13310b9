import { countries } from '../places/countries.ts';
import type { Drafts } from './content.ts';
import type { FilePlace } from './place.ts';
import type { Target } from './references.ts';

/**
 * What exists: ids by kind. Records and rows that are there and have problems of their own count too,
 * so that one fault is not reported again by everything that points at it.
 */
export interface Known {
  ids: (target: Target) => ReadonlySet<string>;
  has: (target: Target, id: string) => boolean;
  /** Whether every record or row of this kind could be read. */
  complete: (target: Target) => boolean;
}

/** A record, a row or a whole vocabulary that is there and could not be read. */
export type Broken = FilePlace | { vocabulary: string; id: string };

/** Gathers what exists from the checked content and from what is there and broken. */
export function whatIsKnown(content: Drafts, broken: readonly Broken[]): Known {
  const unread = new Map<string, string[]>();
  const lost = new Set<string>();
  for (const one of broken) {
    const kind = 'collection' in one ? one.collection : one.vocabulary;
    if (!('id' in one)) lost.add(kind);
    else if (unread.has(kind)) unread.get(kind)?.push(one.id);
    else unread.set(kind, [one.id]);
  }
  const made = new Map<Target, ReadonlySet<string>>();
  const ids = (target: Target) => {
    const hidden = target === 'options' ? [] : kindsOf(target).flatMap((kind) => unread.get(kind) ?? []);
    const set = made.get(target) ?? new Set([...idsOf(content, target), ...hidden]);
    made.set(target, set);
    return set;
  };
  const isLost = (target: Target, id: string) =>
    kindsOf(target).some((kind) => lost.has(kind)) ||
    (target === 'options' && !!unread.get('focus-areas')?.includes(id.split('-')[0] ?? ''));
  return {
    ids,
    has: (target, id) => ids(target).has(id) || isLost(target, id),
    complete: (target) => kindsOf(target).every((kind) => !lost.has(kind) && !unread.has(kind)),
  };
}

/** Collections and vocabularies in which the things of a kind are kept. */
function kindsOf(target: Target): string[] {
  if (target === 'countries') return ['places'];
  if (target === 'options') return ['focus-areas'];
  return target === 'events or instruments' ? ['events', 'instruments'] : [target];
}

function idsOf(content: Drafts, target: Target): string[] {
  if (target === 'countries') return [...countries.keys(), ...content.vocabularies.places.map((row) => row.data.code)];
  if (target === 'options')
    return content['focus-areas'].flatMap(({ data }) =>
      [...(data.options ?? []), ...(data.actions ?? [])].map(({ id }) => id),
    );
  if (target === 'events or instruments') return [...idsOf(content, 'events'), ...idsOf(content, 'instruments')];
  if (target in content.vocabularies) return content.vocabularies[target as 'themes'].map((row) => String(row.data.id));
  return content[target as 'practices'].map(({ id }) => id);
}

import { enResults as words } from '../i18n/enResults.ts';
import type { FacetName } from '../search/facets.ts';
import { wordsOf } from '../search/fold.ts';
import { phraseKey } from '../search/stem.ts';
import type { Unit } from '../search/understand.ts';
import type { SearchState } from './searchState.ts';

/** What a part of a query was read as. */
export interface Reading {
  label: string;
  /** Whether the part says the label itself, but for case, accents and endings. */
  same: boolean;
  /** The facet value that the part names, where the page has it. */
  filter?: { facet: FacetName; id: string };
}

/** Facets of the kinds of things that a query can name. */
const facetOf: Partial<Record<string, FacetName>> = {
  country: 'country',
  region: 'region',
  cluster: 'cluster',
  focusArea: 'focus',
  target: 'sdg',
  goal: 'sdg',
  objective: 'objective',
  theme: 'theme',
};
/** Kinds whose labels are too long for a line. */
const byNumber = ['target', 'objective'] as const;
const keyOf = (text: string) => phraseKey(wordsOf(text));

/**
 * What the parts of a query were read as, in the order of the query, each thing once. Left out is what is chosen already,
 * and what could neither be said nor offered: a part that says its own label and has no facet value on the page.
 * @param has whether the page has a facet value
 */
export function readingsOf(
  units: readonly Pick<Unit, 'text' | 'concepts' | 'as'>[],
  chosen: SearchState['filters'],
  has: (facet: FacetName, id: string) => boolean,
): Reading[] {
  const readings = units.flatMap(({ text, concepts, as }): (Reading & { key: string })[] => {
    // a name that says the label of one thing is not read as the others that it may also stand for
    const same = concepts.some(({ label }) => keyOf(label) === keyOf(text));
    const named = concepts.map(({ kind, id, label }) => {
      const numbered = byNumber.find((one) => one === kind);
      return { kind, id, label: numbered ? words.numbers[numbered](id) : label, same };
    });
    const number = as && as.kind !== 'ppd' ? [numberReading(text, as.kind, as.id)] : [];
    return [...named, ...number].flatMap(({ kind, id, label, same }): (Reading & { key: string })[] => {
      const facet = facetOf[kind];
      const reading = { key: `${kind} ${id}`, label, same };
      if (facet && chosen[facet].includes(id)) return [];
      if (facet && has(facet, id)) return [{ ...reading, filter: { facet, id } }];
      return same ? [] : [reading];
    });
  });
  return [...new Map(readings.map(({ key, ...reading }) => [key, reading])).values()];
}

function numberReading(text: string, kind: keyof typeof words.numbers, id: string) {
  const label = words.numbers[kind](id);
  return { kind, id, label, same: keyOf(label) === keyOf(text) };
}

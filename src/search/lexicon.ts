import { code } from './codes.ts';
import { wordsOf } from './fold.ts';
import { phraseKey } from './stem.ts';
import { isJoining } from './stopWords.ts';
import type { Synonym } from './synonyms.ts';

/** Kinds of things a query can name. */
export const conceptKinds = [
  'country',
  'region',
  'group',
  'theme',
  'cluster',
  'focusArea',
  'target',
  'objective',
] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** A thing that queries name. */
export interface Concept {
  kind: ConceptKind;
  /** Country code, region slug, group or theme id, number of the cluster, focus area, target or objective. */
  id: string;
  /** Label to show, English. */
  label: string;
}

/** The same with all the forms people write for it. */
export interface NamedConcept extends Concept {
  /** Names, synonyms and acronyms in any language, as written. */
  forms: string[];
}

/** Finds things by the words people use for them. */
export interface Lexicon {
  find: (words: readonly string[]) => readonly Concept[];
  /** Words of the index that may stand for one that it lacks or that is not English, nearest first. */
  synonyms: (word: string) => readonly Synonym[];
  /** Longest phrase it knows, in words. */
  longest: number;
  /** Number of practices in the index. */
  records: number;
}

/** Everything that can be named, by the form under which it is looked up. Joining words (of, the, de …) are left out of it. */
export function phrasesOf(concepts: readonly NamedConcept[]): Map<string, Concept[]> {
  const byKey = new Map<string, Concept[]>();
  for (const { forms, ...concept } of concepts) {
    const keys = new Set(
      forms.map((form) => {
        const words = wordsOf(form);
        const kept = words.filter((word) => !isJoining(word));
        return phraseKey(kept.length > 0 ? kept : words);
      }),
    );
    for (const key of keys) if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), concept]);
  }
  return byKey;
}

/** Length in words of the longest phrase. */
export const longestPhrase = (phrases: Iterable<string>) =>
  [...phrases].reduce((most, phrase) => Math.max(most, phrase.split(' ').length), 1);

/** The code of the tag that a concept is. */
export function codeOf({ kind, id }: Pick<Concept, 'kind' | 'id'>): string {
  return code[kind](id);
}

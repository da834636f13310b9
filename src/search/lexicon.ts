import { code } from './codes.ts';
import { wordsOf } from './fold.ts';
import { isJoining } from './stopWords.ts';

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

/** Light stemming for comparing labels: plural endings of English, French and Spanish come off, and English -ing and -ed. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.length > 5 && /[^aeiou](?:ing|ed)$/.test(word))
    return word
      .replace(/(?:ing|ed)$/, '')
      .replace(/([^aeiouls])\1$/, '$1')
      .replace(/e$/, '');
  // cities and city, réfugiés and réfugié
  if (word.length > 4 && /ies?$/.test(word)) return word.replace(/ies?$/, 'y');
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return (/[^su]s$/.test(word) ? word.slice(0, -1) : word).replace(/e$/, '');
}

/** The form under which a phrase is looked up: its folded words without endings. */
export const phraseKey = (words: readonly string[]) => words.map(stem).join(' ');

/** Finds things by the words people use for them. */
export interface Lexicon {
  find: (words: readonly string[]) => readonly Concept[];
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

/** A look-up over phrases that are all at hand. */
export function makeLexicon(concepts: readonly NamedConcept[], records: number): Lexicon {
  const phrases = phrasesOf(concepts);
  return { find: (words) => phrases.get(phraseKey(words)) ?? [], longest: longestPhrase(phrases.keys()), records };
}

/** The word under which a concept is indexed. */
export function codeOf({ kind, id }: Pick<Concept, 'kind' | 'id'>): string {
  return code[kind](id);
}

import { code } from './codes.ts';
import { wordsOf } from './fold.ts';
import { isJoining } from './stopWords.ts';

/** Kinds of things a query can name. */
export const conceptKinds = ['country', 'region', 'theme', 'cluster', 'focusArea', 'target', 'objective'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** A thing that queries name, with all the forms people write for it. */
export interface Concept {
  kind: ConceptKind;
  /** Country code, region slug, theme id, number of the cluster, focus area, target or objective. */
  id: string;
  /** Label to show, English. */
  label: string;
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
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return (/[^su]s$/.test(word) ? word.slice(0, -1) : word).replace(/e$/, '');
}

/** The form under which a phrase is looked up: its folded words without endings. */
export const phraseKey = (words: readonly string[]) => words.map(stem).join(' ');

/** Finds things by the words people use for them. */
export interface Lexicon {
  find: (words: readonly string[]) => Concept[];
  /** Longest phrase it knows, in words. */
  longest: number;
  concepts: readonly Concept[];
  /** Number of practices in the index. */
  records: number;
}

/** Builds the look-up; `skip` says which words a phrase may be written with or without (of, the, de …). */
export function makeLexicon(
  concepts: readonly Concept[],
  records: number,
  skip: (word: string) => boolean = isJoining,
): Lexicon {
  const byKey = new Map<string, Concept[]>();
  let longest = 1;
  for (const concept of concepts) {
    const keys = new Set(
      concept.forms.map((form) => {
        const words = wordsOf(form);
        const kept = words.filter((word) => !skip(word));
        const used = kept.length > 0 ? kept : words;
        longest = Math.max(longest, used.length);
        return phraseKey(used);
      }),
    );
    for (const key of keys) if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), concept]);
  }
  return { find: (words) => byKey.get(phraseKey(words)) ?? [], longest, concepts, records };
}

/** The word under which a concept is indexed. */
export function codeOf({ kind, id }: Pick<Concept, 'kind' | 'id'>): string {
  return code[kind](id);
}

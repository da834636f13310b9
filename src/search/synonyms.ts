import { stem } from './stem.ts';

/** One meaning: the words for it, and others that lie near. */
export interface Sense {
  words: readonly string[];
  links: Link[];
}
/** Words near a meaning: wider or narrower in meaning, alike, or derived from one of its words, counted from 1 (0: from all). */
export interface Link {
  kind: 'wider' | 'narrower' | 'similar' | 'derived';
  from: number;
  words: readonly string[];
}
/** What is known of the words of a language. */
export interface LexicalDatabase {
  /** Meanings of every word, by part of speech, the commonest first. */
  senses: ReadonlyMap<string, readonly (readonly Sense[])[]>;
  /** Words in common use. */
  common: ReadonlySet<string>;
}

/** A word that may stand for another, and how well, 0 to 1. */
export interface Synonym {
  word: string;
  weight: number;
}

/** How near a word of each kind of link is. */
const nearness: Record<Link['kind'] | 'same', number> = {
  same: 0.7,
  derived: 0.7,
  similar: 0.5,
  narrower: 0.4,
  wider: 0.45,
};
/** What each further meaning of a word loses. */
const fading = 0.75;
/** Meanings of a word, for each part of speech, that are looked at. */
const mostSenses = 3;
/** Words given for one. */
const mostWords = 5;

const isPlain = (word: string) => /^[a-z]{3,}$/.test(word);

/**
 * For words that an index does not hold, words that it does hold and that mean nearly the same.
 * @param vocabulary words of the index, with the number of documents that hold each
 * @returns by the stem of the word that people type: the words of the index, the nearest first
 */
export function synonymsFor(
  { senses }: Pick<LexicalDatabase, 'senses'>,
  vocabulary: ReadonlyMap<string, number>,
): Map<string, Synonym[]> {
  const held = new Map<string, { word: string; count: number }>();
  for (const [word, count] of vocabulary) {
    const known = held.get(stem(word));
    if (count > 0 && (!known || known.count < count)) held.set(stem(word), { word, count });
  }
  const synonyms = new Map<string, Synonym[]>();
  for (const [word, parts] of senses) {
    const key = stem(word);
    if (!isPlain(word) || held.has(key) || parts.every((part) => !part.some(({ words }) => words.includes(word))))
      continue;
    const near = new Map<string, number>();
    for (const part of parts)
      for (const [rank, sense] of part.slice(0, mostSenses).entries())
        for (const { word: other, weight } of around(word, sense)) {
          const match = held.get(stem(other.toLowerCase()));
          if (match) near.set(match.word, Math.max(near.get(match.word) ?? 0, weight * fading ** rank));
        }
    const best = [...near].sort(([, a], [, b]) => b - a).slice(0, mostWords);
    if (best.length > 0)
      synonyms.set(
        key,
        best.map(([near, weight]) => ({ word: near, weight })),
      );
  }
  return synonyms;
}

/** The single words of a sense beside one of its own, and those it links to from there. */
function around(word: string, { words, links }: Sense): Synonym[] {
  const at = words.indexOf(word) + 1;
  return [
    ...words.map((other) => ({ word: other, weight: nearness.same })),
    ...links
      .filter(({ from }) => from === 0 || from === at)
      .flatMap(({ kind, words: others }) => others.map((other) => ({ word: other, weight: nearness[kind] }))),
  ].filter(({ word: other }) => isPlain(other));
}

/** Most words that may stand for one. */
const mostTogether = 6;

/** Joins two lists of synonyms; those of the first come first. */
export function joinSynonyms(
  first: ReadonlyMap<string, readonly Synonym[]>,
  second: ReadonlyMap<string, readonly Synonym[]>,
): Map<string, Synonym[]> {
  return new Map(
    [...new Set([...first.keys(), ...second.keys()])].map((key) => {
      const all = [...(first.get(key) ?? []), ...(second.get(key) ?? [])];
      return [
        key,
        [...new Map(all.toReversed().map((one) => [one.word, one])).values()].toReversed().slice(0, mostTogether),
      ];
    }),
  );
}

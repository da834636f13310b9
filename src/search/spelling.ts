import damerauLevenshtein from 'damerau-levenshtein';
import type { SearchDocument } from './document.ts';
import { wordsOf } from './fold.ts';
import type { Concept } from './lexicon.ts';

/** Words of the index with the number of documents that hold them. */
export type Vocabulary = Map<string, number>;

/** Fields that are searched but are not words people write. */
const notWords = new Set(['id', 'codes', 'period', 'summary', 'ppd', 'kind', 'evidence']);

/** Counts, for every word, the documents that hold it; words of names and labels count too. */
export function vocabularyOf(documents: readonly SearchDocument[], concepts: readonly Concept[]): Vocabulary {
  const counts: Vocabulary = new Map();
  const add = (words: Iterable<string>) => {
    for (const word of words) if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { content, meta } of documents) {
    const fields = Object.entries(meta)
      .filter(([name]) => !notWords.has(name))
      .map(([, text]) => text);
    add(new Set(wordsOf([content, ...fields].join(' '))));
  }
  for (const { forms } of concepts) add(new Set(forms.flatMap(wordsOf)));
  return counts;
}

/** The part of the vocabulary that a word is looked for in first, and its name: the code point of the first letter. */
export const shardOf = (word: string) => (word.codePointAt(0) ?? 0).toString(16);

/** The vocabulary in parts by first letter, each one text of words and counts, so that only what is needed travels. */
export function packVocabulary(vocabulary: Vocabulary): Map<string, string> {
  const shards = new Map<string, string[]>();
  for (const [word, count] of [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const shard = shardOf(word);
    shards.set(shard, [...(shards.get(shard) ?? []), `${word} ${count}`]);
  }
  return new Map([...shards].map(([shard, lines]) => [shard, lines.join('\n')]));
}

export const unpackVocabulary = (packed: string): Vocabulary =>
  new Map(
    packed.split('\n').map((line) => {
      const [word = '', count = '1'] = line.split(' ');
      return [word, Number(count)];
    }),
  );

/** Most edits a word of some length may be away from what was meant; short words allow fewer. */
const allowed = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Endings that inflect a word; a word that differs from a known one only by them is not misspelt. */
const ending = /(?:ations?|ating|ated|ates?|ings?|ments?|ions?|ers?|ors?|ed|es|s|e|y|ies|al|ly)$/;

/** Whether the vocabulary has the word, one that begins with it, or another form of it. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(word)) return true;
  const stem = word.replace(ending, '');
  const start = stem.length >= 5 ? stem : word;
  for (const known of vocabulary.keys())
    if (known.startsWith(start) && (known.startsWith(word) || known.length <= start.length + 7)) return true;
  return false;
}

/**
 * The word of the vocabulary that a mistyped one was most likely meant to be, or null where it is known or nothing is near.
 * Edits are counted as by Damerau and Levenshtein (a transposition is one); of words equally near the commoner wins.
 */
export function correctSpelling(word: string, vocabulary: Vocabulary): string | null {
  const most = allowed(word.length);
  if (most === 0 || isKnown(word, vocabulary)) return null;
  let best: { word: string; cost: number } | null = null;
  for (const [candidate, count] of vocabulary) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const { steps } = damerauLevenshtein(word, candidate);
    if (steps > most) continue;
    const cost = steps - Math.min(0.4, Math.log10(count + 1) / 5);
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word ?? null;
}

/** What the vocabulary says of a word: that it is known, or what it was most likely meant to be, if anything is near. */
export type Reading = { known: true } | { known: false; better: string | null };

/** A function that looks words up, fetching the parts of the vocabulary it needs: that of the first letter, then of the second. */
export function makeSpeller(shard: (name: string) => Promise<Vocabulary>) {
  return async (word: string): Promise<Reading> => {
    const first = await shard(shardOf(word));
    if (isKnown(word, first)) return { known: true };
    if (allowed(word.length) === 0 || !/^\p{L}+$/u.test(word)) return { known: false, better: null };
    return {
      known: false,
      better: correctSpelling(word, first) ?? correctSpelling(word, await shard(shardOf(word.slice(1)))),
    };
  };
}

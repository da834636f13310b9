import damerauLevenshtein from 'damerau-levenshtein';
import type { SearchDocument } from './document.ts';
import { wordsOf } from './fold.ts';
import type { NamedConcept } from './lexicon.ts';

/** Words of the index with the number of documents that hold them; 0 for words that exist and that no document holds. */
export type Vocabulary = Map<string, number>;

/** Fields that are shown, not searched. */
const notWords = new Set(['id', 'period', 'summary', 'ppd', 'kind', 'evidence']);

/**
 * Counts, for every word, the documents that hold it; words of names and labels count too.
 * @param otherNames names that are right although nothing is said of them (Iceland is no misspelt Ireland)
 */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  concepts: readonly NamedConcept[],
  otherNames: Iterable<string> = [],
): Vocabulary {
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
  for (const name of otherNames) for (const word of wordsOf(name)) if (!counts.has(word)) counts.set(word, 0);
  return counts;
}

/** Most edits a word of some length may be away from what was meant; short words allow fewer. */
export const allowedEdits = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Endings that inflect a word; a word that differs from a known one only by them is not misspelt. */
const ending = /(?:ations?|ating|ated|ates?|ings?|ments?|ions?|ers?|ors?|ed|es|s|e|y|ies|al|ly)$/;

/** What a word may be the plural of. */
const singulars = (word: string) =>
  (['', 'e', 'ie'] as const).flatMap((before) =>
    word.endsWith(`${before}s`) ? [word.slice(0, -before.length - 1) + (before === 'ie' ? 'y' : '')] : [],
  );

/** Whether the vocabulary has the word, one that begins with it, or another form of it. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(word) || singulars(word).some((one) => vocabulary.has(one))) return true;
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
  const most = allowedEdits(word.length);
  if (most === 0 || vocabulary.has(word) || isKnown(word, vocabulary)) return null;
  let best: { word: string; cost: number } | null = null;
  for (const [candidate, count] of vocabulary) {
    if (count === 0 || Math.abs(candidate.length - word.length) > most) continue;
    const { steps } = damerauLevenshtein(word, candidate);
    if (steps > most) continue;
    const cost = steps - Math.min(0.4, Math.log10(count + 1) / 5);
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word ?? null;
}

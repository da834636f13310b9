import damerauLevenshtein from 'damerau-levenshtein';
import type { SearchDocument } from './document.ts';
import { wordsOf } from './fold.ts';
import type { NamedConcept } from './lexicon.ts';
import { deepStem } from './stem.ts';

/**
 * Words of the index with how often documents hold them, once in any field and once more in title or text; 0 for words that
 * exist and that no document holds.
 */
export type Vocabulary = Map<string, number>;

/**
 * Counts the words of documents; words of names and labels count too.
 * @param others names and words that are right although no document holds them (Iceland is no misspelt Ireland)
 */
export function vocabularyOf(
  documents: readonly Pick<SearchDocument, 'content' | 'meta'>[],
  concepts: readonly NamedConcept[],
  others: Iterable<string> = [],
): Vocabulary {
  const counts: Vocabulary = new Map();
  const add = (words: Iterable<string>) => {
    for (const word of words) if (word.length > 1) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { content, meta } of documents) {
    add(new Set(wordsOf([content, ...Object.values(meta)].join(' '))));
    // what the text itself says is likelier to be meant than a name in another language
    add(new Set(wordsOf(`${meta['title'] ?? ''} ${content}`)));
  }
  for (const { forms } of concepts) add(new Set(forms.flatMap(wordsOf)));
  for (const name of others) for (const word of wordsOf(name)) if (!counts.has(word)) counts.set(word, 0);
  return counts;
}

/**
 * Words of a vocabulary that are English and that nothing in another language holds.
 * @param english whether it has a word says whether the word is English
 * @param foreign names, labels and terms in other languages
 */
export function englishOnly(
  english: Pick<ReadonlyMap<string, unknown>, 'has'>,
  vocabulary: Vocabulary,
  foreign: readonly string[],
): Set<string> {
  const words = new Set(foreign.flatMap(wordsOf));
  return new Set([...vocabulary.keys()].filter((word) => english.has(word) && !words.has(word)));
}

/** Most edits a word of some length may be away from what was meant; short words allow fewer. */
export const allowedEdits = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The words that some document holds, by their stems. */
export const wordsByStem = (vocabulary: Vocabulary): Map<string, string[]> =>
  Map.groupBy(
    [...vocabulary].flatMap(([word, count]) => (count > 0 ? [word] : [])),
    deepStem,
  );

/** How much longer or shorter another form of a word may be: remitances is not another form of remit. */
const endingLength = 3;

/** Whether the vocabulary has the word, another form of it, or, while it is still being typed, one that begins with it. */
export const isKnown = (
  word: string,
  vocabulary: Vocabulary,
  byStem: ReadonlyMap<string, readonly string[]>,
): boolean =>
  byStem.get(deepStem(word))?.some((known) => Math.abs(known.length - word.length) <= endingLength) === true ||
  [...vocabulary].some(([known, count]) => count > 0 && known.startsWith(word));

/** Words within this cost of the best are as likely to be meant; what stands beside them in the query decides. */
const asLikely = 0.6;
/** Most words to decide between. */
const mostLikely = 4;

/**
 * The words of the vocabulary that a mistyped one was most likely meant to be, likeliest first; none
 * where nothing is near. Edits are counted as by Damerau and Levenshtein (a transposition is one); of words equally near the commoner wins.
 */
export function correctSpelling(word: string, vocabulary: Vocabulary): string[] {
  const most = allowedEdits(word.length);
  if (most === 0) return [];
  const near: { word: string; cost: number }[] = [];
  for (const [candidate, count] of vocabulary) {
    if (count === 0 || Math.abs(candidate.length - word.length) > most) continue;
    const { steps } = damerauLevenshtein(word, candidate);
    if (steps <= most) near.push({ word: candidate, cost: steps - Math.min(0.4, Math.log10(count + 1) / 5) });
  }
  near.sort((a, b) => a.cost - b.cost);
  const worst = (near[0]?.cost ?? 0) + asLikely;
  return near
    .filter(({ cost }) => cost <= worst)
    .slice(0, mostLikely)
    .map((one) => one.word);
}

import damerauLevenshtein from 'damerau-levenshtein';
import { wordsOf } from './fold.ts';
import { isJoining, isStopWord, languageOf } from './stopWords.ts';
import type { Suggestion, SuggestionKind, SuggestionRow } from './suggest.ts';

/** Kinds of things that are offered where a query finds nothing. */
const offered: readonly SuggestionKind[] = ['country', 'region', 'theme', 'objective', 'organization'];
/** Words must share this much, 0 to 1, to count as near. */
const leastAlike = 0.65;
/** What is this much less near than the nearest thing is not offered beside it. */
const leastOfBest = 0.35;
/** Shorter words are near to too many. */
const leastLength = 3;

/** How alike two folded words are, 0 to 1: by the edits between them, or by the beginning that they share. */
function alike(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length <= leastLength) return 0;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  // disabled and disabilities
  const ofBeginning = shared > leastLength && shared >= 0.6 * short.length ? leastAlike : 0;
  const ofEdits = 1 - damerauLevenshtein(a, b).steps / long.length;
  return Math.max(ofBeginning, shared / long.length, ofEdits);
}

/**
 * The things nearest to a query that finds nothing, best first: those whose names share words with it, whole or in part.
 * @param rows all that can be suggested
 */
export function nearest(rows: readonly SuggestionRow[], query: string, most = 6): Suggestion[] {
  const language = languageOf(query);
  const sought = [...new Set(wordsOf(query))].filter(
    (word) => word.length >= leastLength && !isStopWord(word, language),
  );
  /** How near a word of a name comes to each word of the query; names share many words. */
  const known = new Map<string, number[]>();
  const nearness = (word: string): number[] => {
    const values = known.get(word) ?? sought.map((one) => alike(one, word));
    known.set(word, values);
    return values;
  };
  /** How near a name is: what it has of the query, a little less for words of its own. */
  const worth = (name: string): number => {
    const words = wordsOf(name).filter((word) => !isJoining(word));
    const values = words.map(nearness);
    const best = sought.map((_, index) => Math.max(0, ...values.map((value) => value[index] ?? 0)));
    const near = best.filter((value) => value >= leastAlike);
    return near.reduce((sum, value) => sum + value, 0) - 0.1 * Math.max(0, words.length - near.length);
  };
  const near = rows
    .filter(([kind]) => offered.includes(kind))
    .map(([kind, id, label, practices, ...forms]) => {
      const best = [label, ...forms].reduce(
        (best, form) => {
          const value = worth(form);
          return value > best.value ? { value, form } : best;
        },
        { value: 0, form: label },
      );
      const form = best.form === label ? null : best.form;
      return { value: best.value, suggestion: { kind, id, label, practices, form } };
    });
  const best = Math.max(0, ...near.map(({ value }) => value));
  return near
    .filter(({ value }) => value > Math.max(leastAlike - 0.3, best * leastOfBest))
    .sort((a, b) => b.value - a.value || b.suggestion.practices - a.suggestion.practices)
    .slice(0, most)
    .map(({ suggestion }) => suggestion);
}

import { wordsOf } from './fold.ts';
import { deepStem } from './stem.ts';
import { isJoining } from './stopWords.ts';

const stemsOf = (text: string) =>
  new Set(
    wordsOf(text)
      .filter((word) => !isJoining(word))
      .map(deepStem),
  );

/**
 * How much a query and a title are the same words: the harmonic mean of the shares of each that the other holds (the F1
 * measure), 0 to 1. Who types a title wants that record.
 */
export function titleMatch(query: string, title: string): number {
  const [asked, held] = [stemsOf(query), stemsOf(title)];
  const shared = [...asked].filter((word) => held.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (asked.size + held.size);
}

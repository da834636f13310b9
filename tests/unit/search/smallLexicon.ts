import { longestPhrase, phrasesOf, type Lexicon, type NamedConcept } from '../../../src/search/lexicon.ts';
import { phraseKey } from '../../../src/search/stem.ts';
import type { Synonym } from '../../../src/search/synonyms.ts';

/** A lexicon of few concepts, as the dictionary gives it once its shards are there. */
export function lexiconOf(
  concepts: readonly NamedConcept[],
  records = 100,
  synonyms: Readonly<Record<string, readonly Synonym[]>> = {},
): Lexicon {
  const phrases = phrasesOf(concepts);
  return {
    records,
    longest: longestPhrase(phrases.keys()),
    find: (words) => phrases.get(phraseKey(words)) ?? [],
    synonyms: (word) => synonyms[word] ?? [],
  };
}

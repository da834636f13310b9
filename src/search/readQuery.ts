import type { Reading } from './dictionary.ts';
import { wordsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { languageOf, type QueryLanguage } from './stopWords.ts';
import { understand, type Understanding, type Unit } from './understand.ts';

/** A word that was read as another, because the index does not have it. */
export interface Correction {
  from: string;
  to: string;
}
/** How a query was read. */
export interface QueryReading {
  understood: Understanding;
  corrections: Correction[];
  /** Words that the index does not have, as typed. */
  unknown: ReadonlySet<string>;
}
export interface ReaderParts {
  /** What can be named, enough of it to read these words. */
  lexicon: (words: readonly string[], language: QueryLanguage) => Promise<Lexicon>;
  /** Whether the index has a word. */
  knows: (word: string) => Promise<boolean>;
  /** The same, and what it was most likely meant to be where the index does not have it. */
  spell: (word: string, language: QueryLanguage) => Promise<Reading>;
}

/**
 * Reads a query; misspelt words are mended first, so that names of several words are seen whole.
 * @param exact takes every word as typed
 */
export async function readQuery(
  query: string,
  exact: boolean,
  { lexicon, knows, spell }: ReaderParts,
): Promise<QueryReading> {
  const words = wordsOf(query);
  const language = languageOf(query);
  const first = understand(query, await lexicon(words, language));
  const doubtful = new Map<string, readonly string[]>();
  for (const { text } of first.units.filter(({ kind }) => kind === 'word')) {
    const reading: Reading = exact ? { known: await knows(text), better: [] } : await spell(text, language);
    if (!reading.known) doubtful.set(text, reading.better);
  }
  const unknown = new Set(doubtful.keys());
  const better = exact ? new Map<string, string>() : await choose(words, doubtful, (all) => lexicon(all, language));
  const corrections = [...better].map(([from, to]): Correction => ({ from, to }));
  if (corrections.length === 0) return { understood: first, corrections, unknown };
  const mended = words.map((word) => better.get(word) ?? word);
  const understood = understand(replaceWords(query, better), await lexicon(mended, language));
  const guessed = new Set(better.values());
  const units = understood.units.map((unit) =>
    unit.text.split(' ').some((word) => guessed.has(word)) ? guess(unit) : unit,
  );
  return { understood: { ...understood, units, query, language }, corrections, unknown };
}

/** For every doubtful word, the candidate that makes a name with the word before or after it, or else the likeliest. */
async function choose(
  words: readonly string[],
  doubtful: ReadonlyMap<string, readonly string[]>,
  lexicon: (words: readonly string[]) => Promise<Lexicon>,
): Promise<Map<string, string>> {
  const likeliest = words.map((word) => doubtful.get(word)?.[0] ?? word);
  const all = [...likeliest, ...[...doubtful.values()].flat()];
  const names = [...doubtful.values()].some(({ length }) => length > 1) ? await lexicon(all) : undefined;
  const better = new Map<string, string>();
  for (const [at, word] of words.entries()) {
    const candidates = doubtful.get(word) ?? [];
    const named = candidates.find((candidate) =>
      [
        [likeliest[at - 1], candidate],
        [candidate, likeliest[at + 1]],
      ].some((pair) => names && pair.every((one) => one !== undefined) && names.find(pair as string[]).length > 0),
    );
    const chosen = named ?? candidates[0];
    if (chosen !== undefined) better.set(word, chosen);
  }
  return better;
}

/** A part that rests on a corrected word answers less surely. */
const guess = (unit: Unit): Unit => ({
  ...unit,
  alternatives: unit.alternatives.map((one) => ({ ...one, weight: one.weight * 0.8 })),
});

/** Replaces whole words of a query; numbers, capitals and all else stay as they were typed. */
function replaceWords(query: string, better: ReadonlyMap<string, string>): string {
  return query.replace(/[\p{L}\p{M}']+/gu, (word) => better.get(wordsOf(word)[0] ?? '') ?? word);
}

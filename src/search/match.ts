import type { Reading } from './dictionary.ts';
import { wordsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { rank, type Hit, type Ranked } from './rank.ts';
import { understand, type Understanding, type Unit } from './understand.ts';

/** The part of Pagefind's browser interface that search uses. */
export interface PagefindIndex {
  search: (term: string | null, options?: { filters?: object }) => Promise<{ results: PagefindHit[] }>;
}
export interface PagefindHit {
  id: string;
  score: number;
  /** Fields of the document that hold the words, where any does. */
  matchedMetaFields?: string[];
  data: () => Promise<{ url: string; content: string; meta: Record<string, string> }>;
}

export interface MatcherParts {
  pagefind: PagefindIndex;
  /** What can be named, enough of it to read these words. */
  lexicon: (words: readonly string[]) => Promise<Lexicon>;
  /** Whether the index has a word, and what it was most likely meant to be where it does not. */
  spell: (word: string) => Promise<Reading>;
}

/** A word that was read as another, because the index does not have it. */
export interface Correction {
  from: string;
  to: string;
}

/** The pages that answer a query, best first, with all that is known of how. */
export interface Matches {
  pages: Ranked[];
  /** What Pagefind said of every page found. */
  hits: Map<string, PagefindHit>;
  /** For every unit of the query, the pages that match it. */
  matched: ReadonlySet<string>[];
  understood: Understanding;
  corrections: Correction[];
}

/** Pages below this score are not shown: they share little but common words with the query. */
export const scoreFloor = 0.19;

/** Makes the function that reads a query, asks Pagefind for each of its parts, and ranks what it finds. */
export function makeMatcher({ pagefind, lexicon, spell }: MatcherParts) {
  /** Reads the query; misspelt words are mended first, so that names of several words are seen whole. */
  async function read(query: string, exact: boolean) {
    const first = understand(query, await lexicon(wordsOf(query)));
    const readings = await Promise.all(
      first.units.map(async ({ kind, text }): Promise<Reading> => (kind === 'word' ? spell(text) : { known: true })),
    );
    const corrections = first.units.flatMap(({ text }, index): Correction[] => {
      const reading = readings[index];
      return exact || !reading || reading.known || reading.better === null ? [] : [{ from: text, to: reading.better }];
    });
    const unknown = new Set(first.units.filter((_, index) => readings[index]?.known === false).map(({ text }) => text));
    if (corrections.length === 0) return { understood: first, corrections, unknown };
    const better = new Map(corrections.map(({ from, to }) => [from, to]));
    const mended = wordsOf(query).map((word) => better.get(word) ?? word);
    const understood = understand(
      first.units.some(({ kind }) => kind === 'code') ? replaceWords(query, better) : mended.join(' '),
      await lexicon(mended),
    );
    const guessed = new Set(corrections.map(({ to }) => to));
    const units = understood.units.map((unit) =>
      unit.text.split(' ').some((word) => guessed.has(word)) ? guess(unit) : unit,
    );
    return { understood: { ...understood, units, query, language: first.language }, corrections, unknown };
  }

  async function ask(term: string | null, hits: Map<string, PagefindHit>, acronym = false): Promise<Hit[]> {
    const { results } = await pagefind.search(term);
    for (const hit of results) if (!hits.has(hit.id)) hits.set(hit.id, hit);
    return results.map(({ id, score, matchedMetaFields = [] }) => ({
      page: id,
      score,
      // a word that names one thing may be the acronym of another: RSE is corporate responsibility, and a scheme
      titled: acronym && matchedMetaFields.some((field) => field === 'title' || field === 'terms'),
    }));
  }

  return async function match(query: string, exact: boolean): Promise<Matches> {
    const { understood, corrections, unknown } = await read(query, exact);
    const { units } = understood;
    const hits = new Map<string, PagefindHit>();
    if (units.length === 0) {
      const all = await ask(null, hits);
      return {
        pages: all.map(({ page }) => ({ page, score: 1, coverage: 1, knownScore: 1 })),
        hits,
        matched: [],
        understood,
        corrections,
      };
    }
    const found = await Promise.all(
      units.map(async ({ kind, text, importance, alternatives }) => ({
        importance,
        alternatives: await Promise.all(
          alternatives.map(async ({ term, weight }) => {
            // Pagefind answers a word or code it does not have by those that share its beginning: it is not asked for them
            if (!/[ "]/.test(term) && !(await spell(term)).known) return { weight, hits: [] };
            return { weight, hits: await ask(term, hits, kind === 'concept' && term === text && !text.includes(' ')) };
          }),
        ),
      })),
    );
    const words = units
      .filter(({ kind }) => kind !== 'code')
      .map(({ text }) => text)
      .join(' ');
    const together =
      words.includes(' ') && !units.some(({ kind, text }) => kind === 'word' && unknown.has(text))
        ? await ask(words, hits)
        : [];
    const { records } = await lexicon([]);
    const matched = found.map(
      ({ alternatives }) => new Set(alternatives.flatMap((one) => one.hits.map(({ page }) => page))),
    );
    // a word that nothing holds must not empty the query, so the floor looks at what the others found
    const pages = rank(found, records, together).filter(({ knownScore }) => knownScore >= scoreFloor);
    return { pages, hits, matched, understood, corrections };
  };
}

/** A part that rests on a corrected word answers less surely. */
const guess = (unit: Unit): Unit => ({
  ...unit,
  alternatives: unit.alternatives.map(({ term, weight }) => ({ term, weight: weight * 0.8 })),
});

/** Replaces whole words of a query that also holds typed forms, which must stay as they were typed. */
function replaceWords(query: string, better: ReadonlyMap<string, string>): string {
  return query.replace(/[\p{L}\p{M}']+/gu, (word) => better.get(wordsOf(word)[0] ?? '') ?? word);
}

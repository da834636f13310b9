import type { Posting } from './postings.ts';
import type { Hit, UnitHits } from './rank.ts';
import { readQuery, type QueryReading, type ReaderParts } from './readQuery.ts';
import type { Alternative, Unit } from './understand.ts';

/** The part of Pagefind's browser interface that search uses. */
export interface PagefindIndex {
  search: (term: string | null, options?: { filters?: object }) => Promise<{ results: PagefindHit[] }>;
}
export interface PagefindHit {
  /** Name of the page: anything, a hyphen, and its number. */
  id: string;
  score: number;
  /** Fields of the document that hold the words, where any does. */
  matchedMetaFields?: string[];
  data: () => Promise<{ url: string; content: string; meta: Record<string, string> }>;
}

export interface MatcherParts extends ReaderParts {
  pagefind: PagefindIndex;
  /** The pages that carry the tag of a code, none where nothing does. */
  postings: (code: string) => Promise<readonly Posting[]>;
}

/** Letters of the shortest word that also stands for the longer ones that begin with it. */
export const shortestBeginning = 4;

const isShort = (word: string) => [...word].length < shortestBeginning;

/** The number of the page that Pagefind found. */
export const pageOf = ({ id }: Pick<PagefindHit, 'id'>) => Number(id.slice(id.lastIndexOf('-') + 1));

/** How a query was read, and what each of its parts was found in. */
export interface Matches extends Pick<QueryReading, 'understood' | 'corrections'> {
  /** What was found for every unit, in the order of the units. */
  found: UnitHits[];
  /** What all words together were found in. */
  together: Hit[];
}

type Found = UnitHits['alternatives'][number];

/** Makes the function that reads a query, and looks for each of its parts. */
export function makeMatcher({ pagefind, postings, ...reader }: MatcherParts) {
  /** What Pagefind finds, with the scores of all words; those of its exact search depend on what was asked before. */
  async function resultsOf(term: string, whole: boolean): Promise<PagefindHit[]> {
    const { results } = await pagefind.search(term);
    // a short word is not taken for the beginning of others, unless it is no word by itself
    const short = !term.includes(' ') && isShort(term);
    if (!whole && !short) return results;
    const exact = new Set((await pagefind.search(`"${term}"`)).results.map(({ id }) => id));
    return whole || exact.size > 0 ? results.filter(({ id }) => exact.has(id)) : results;
  }

  async function ask(term: string, whole = false, acronym = false): Promise<Hit[]> {
    const results = await resultsOf(term, whole);
    const best = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    return results.map((hit) => ({
      page: pageOf(hit),
      score: hit.score / best,
      // a word that names one thing may be the acronym of another: RSE is corporate responsibility, and a scheme
      titled: acronym && (hit.matchedMetaFields ?? []).some((field) => field === 'title' || field === 'acronyms'),
    }));
  }

  async function find({ kind, text }: Unit, { term, code, whole }: Alternative): Promise<Pick<Found, 'sure' | 'hits'>> {
    if (code !== undefined)
      return { sure: true, hits: (await postings(code)).map(({ page, strength }) => ({ page, score: strength })) };
    // Pagefind answers a word it does not have by those that share its beginning: it is not asked for them
    if (!term.includes(' ') && !(await reader.knows(term))) return { sure: false, hits: [] };
    return {
      sure: false,
      hits: await ask(term, whole, kind === 'concept' && !whole && term === text && !text.includes(' ')),
    };
  }

  return async function match(query: string, exact: boolean): Promise<Matches> {
    const { understood, corrections, unknown } = await readQuery(query, exact, reader);
    const { units } = understood;
    const words = units
      .filter(({ kind }) => kind !== 'code')
      .flatMap(({ text }) => text.split(' '))
      .filter((word) => !isShort(word))
      .join(' ');
    const askTogether = words.includes(' ') && !units.some(({ kind, text }) => kind === 'word' && unknown.has(text));
    const [together, ...found] = await Promise.all([
      askTogether ? ask(words) : [],
      ...units.map(async (unit): Promise<UnitHits> => ({
        importance: unit.importance,
        alternatives: await Promise.all(
          unit.alternatives.map(async (one) => ({ ...(await find(unit, one)), weight: one.weight })),
        ),
      })),
    ]);
    return { understood, corrections, found, together };
  };
}

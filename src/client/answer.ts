import type { Results } from '../search/engine.ts';
import { facetNames } from '../search/facets.ts';
import type { SearchState } from './searchState.ts';

type Engine = Pick<typeof import('./engine.ts'), 'search' | 'find'>;

/** What a view shows. */
export interface Answer {
  results: Results;
  /** How many results of each type there are. */
  groups: Results['groups'];
  /** Title of the practice whose likes are shown, where there is such a practice. */
  likeTitle: string | undefined;
}

export const perPage = 10;
export const pagesOf = (total: number) => Math.max(1, Math.ceil(total / perPage));

/** Whether any facet value is chosen. */
export const isFiltered = ({ filters }: SearchState) => facetNames.some((name) => filters[name].length > 0);

/** Whether chosen values narrow the results shown: facets are of practices. */
export const isNarrowed = (state: SearchState) => state.type === 'practice' && isFiltered(state);

/** Asks for what a view shows. Facets are of practices: they say nothing of results of other types. */
export async function answer({ search, find }: Engine, state: SearchState): Promise<Answer> {
  const { q, filters, type, sort, exact, page } = state;
  const like = state.like || undefined;
  const asked = { exact, ...(like ? { like } : {}) };
  const practices = type === 'practice';
  const [results, others, liked] = await Promise.all([
    search(q, practices ? filters : {}, { ...asked, type, sort, limit: perPage, offset: (page - 1) * perPage }),
    isFiltered(state) ? search(q, practices ? {} : filters, { ...asked, limit: 0 }) : undefined,
    like ? find([like]) : [],
  ]);
  const [ofPractices, ofOthers] = practices ? [results, others ?? results] : [others ?? results, results];
  // where only facets are asked for, nothing but practices answers
  const alone = practices && isFiltered(state) && q.trim() === '';
  const groups = {
    ...(alone ? { guidance: 0, instrument: 0, event: 0 } : ofOthers.groups),
    practice: ofPractices.groups.practice,
  };
  return { results, groups, likeTitle: liked[0]?.title };
}

import { enResults as words } from '../i18n/enResults.ts';
import { isFiltered, isNarrowed, pagesOf, perPage, type Answer } from './answer.ts';
import { byId } from './dom.ts';
import { resultRow, type RowActions } from './resultRow.ts';
import { titled, type SearchState } from './searchState.ts';
import { setStatus } from './status.ts';

const pageTitle = document.title;

/** Shows the results of a view and says how many there are; see setStatus. */
export function showResults(state: SearchState, answer: Answer, actions: RowActions, whileTyping: boolean): void {
  const { understood, corrections, total } = answer.results;
  const found = foundText(state, answer);
  setStatus(state.page > 1 ? `${found}, ${words.page(state.page, pagesOf(total))}` : found, whileTyping);
  document.title = titled(pageTitle, state.q.trim());

  const marks = [...marksOf(understood.units), ...corrections.map(({ to }) => to)];
  const list = byId('results');
  list.replaceChildren(...answer.results.map((result) => resultRow(result, marks, actions)));
  list.setAttribute('start', String((state.page - 1) * perPage + 1));
}

/** Words to mark: those typed, and those of the names that they were read as; little words of names say nothing. */
function marksOf(units: Answer['results']['understood']['units']): string[] {
  const labels = units.flatMap(({ concepts }) => concepts.map(({ label }) => label));
  const named = labels.flatMap((label) => label.split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3);
  return [...units.filter(({ kind }) => kind !== 'code').map(({ text }) => text), ...named];
}

function foundText(state: SearchState, { results: { total }, likeTitle }: Answer): string {
  const query = state.q.trim();
  if (state.like && likeTitle === undefined) return words.noLike(state.like);
  const what = words.counted[state.type](total);
  if (state.like) return words.like(what, likeTitle ?? state.like);
  if (total === 0) return words.none(query, isNarrowed(state));
  if (query) return words.foundFor(what, query);
  return state.type !== 'practice' || isFiltered(state) ? words.found(what) : words.all(total);
}

import { enResults as words } from '../i18n/enResults.ts';
import { resultTypes, type ResultType } from '../search/resultTypes.ts';
import { byId, element } from './dom.ts';
import { hrefOf, type SearchState } from './searchState.ts';

/** Shows how many results of each type there are, as links to them; nothing where only practices answer. */
export function showTypes(state: SearchState, groups: Record<ResultType, number>): void {
  const shown = resultTypes.filter((type) => groups[type] > 0 || type === state.type);
  const alone = shown.length === 1 && shown[0] === 'practice';
  byId('results-types').replaceChildren(
    ...(alone ? [] : [element('ul', {}, ...shown.map((type) => element('li', {}, tab(state, type, groups[type]))))]),
  );
}

function tab(state: SearchState, type: ResultType, count: number): HTMLElement {
  const current = type === state.type ? 'page' : undefined;
  return element(
    'a',
    { href: hrefOf({ ...state, type, page: 1 }), 'aria-current': current, 'data-type': type },
    words.type[type],
    ' ',
    element('span', { class: 'count' }, String(count)),
  );
}

import { enResults as words } from '../i18n/enResults.ts';
import type { Results } from '../search/engine.ts';
import { isFiltered } from './answer.ts';
import { byId, element } from './dom.ts';
import type { FacetList } from './facetList.ts';
import { readingsOf, type Reading } from './readings.ts';
import { hrefOf, toggled, type SearchState } from './searchState.ts';

/** Most readings that one line says. */
const most = 4;

/**
 * Says which words were mended, and in one line what was read as something that is named differently; what has a facet value
 * is a link that narrows the results to it, as are names that were read as they stand. Results of other types come with the
 * note that filters are not for them.
 */
export function showReading(state: SearchState, { understood, corrections }: Results, { has }: FacetList): void {
  const readings = state.type === 'practice' ? readingsOf(understood.units, state.filters, has) : [];
  const ordered = [...readings.filter(({ same }) => !same), ...readings.filter(({ same }) => same)].slice(0, most);
  const parts = (same: boolean, heading: string): (Node | string)[] => {
    const items = ordered.filter((one) => one.same === same);
    return items.flatMap((one, index) => [index > 0 ? ' · ' : `${heading} `, part(state, one)]);
  };
  const [other, own] = [parts(false, words.readAs), parts(true, words.onlyThese)];
  byId('results-read').replaceChildren(
    ...(state.type !== 'practice' && isFiltered(state) ? [element('p', {}, words.filtersKept)] : []),
    ...(corrections.length > 0
      ? [
          correction(
            state,
            corrections.map(({ to }) => to),
          ),
        ]
      : []),
    ...(ordered.length > 0 ? [element('p', {}, ...other, other.length > 0 && own.length > 0 && '. ', ...own)] : []),
  );
}

function part(state: SearchState, { label, filter }: Reading): Node {
  if (!filter) return element('span', {}, label);
  const href = hrefOf({ ...toggled(state, filter.facet, filter.id), type: 'practice' });
  return element('a', { href, 'aria-label': words.only(label) }, label);
}

function correction(state: SearchState, mended: readonly string[]): Node {
  return element(
    'p',
    {},
    words.corrected(mended.map(words.quoted)),
    ' ',
    element('a', { href: hrefOf({ ...state, exact: true, page: 1 }) }, words.asTyped(state.q.trim())),
    '.',
  );
}

import { enResults as words } from '../i18n/enResults.ts';
import { showChips } from './chips.ts';
import { openCollection } from './collectionStore.ts';
import { byId } from './dom.ts';
import { makeFacetList } from './facetList.ts';
import { loader } from './load.ts';
import { showFailure, showNone } from './none.ts';
import { showPager } from './pager.ts';
import { pagesOf } from './answer.ts';
import { showReading } from './reading.ts';
import { showResults } from './resultList.ts';
import { makeRowActions } from './rowActions.ts';
import { readState, toggled, typed, type SearchState } from './searchState.ts';
import { holdStatus, setStatus } from './status.ts';
import { loadSuggest, suggestOnFocus } from './suggestOnFocus.ts';
import { showTypes } from './typeTabs.ts';
import { makeView } from './view.ts';

const page = byId('search');
const input = byId<HTMLInputElement>('q');
const sort = byId<HTMLSelectElement>('sort');
const actions = makeRowActions(openCollection());
const facets = makeFacetList(byId('facets'), (facet, value) => push(toggled(view.current(), facet, value)));
const nearestTo = async (query: string) => (await loadSuggest()).nearestTo(query);

const view = makeView(input, loader<typeof import('./engine.ts')>('engine.js'), {
  controls(state) {
    facets.sync(state.filters);
    sort.value = state.sort;
    page.dataset['type'] = state.type;
    chips(state);
  },
  results(state, answer, whileTyping) {
    const { results, groups, likeTitle } = answer;
    if (state.like) chips(state, likeTitle);
    showTypes(state, groups);
    showResults(state, answer, actions, whileTyping);
    showReading(state, results, facets);
    showNone(state, results.total === 0, nearestTo);
    showPager(state, pagesOf(results.total));
  },
  counts: facets.showCounts,
  failure() {
    facets.showCounts();
    showFailure(() => void view.showAgain());
  },
});
const push = (next: SearchState) => void view.show(next, 'push');
const chips = (state: SearchState, likeTitle?: string) =>
  showChips(state, likeTitle, facets.labelOf, view.current, push);

input.addEventListener('input', holdStatus);
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  push(typed(view.current(), input.value));
});
suggestOnFocus(input, (facet, value) => {
  const state = typed(view.current(), '');
  const filters = { ...state.filters, [facet]: [...new Set([...state.filters[facet], value])] };
  input.value = '';
  push({ ...state, filters, type: 'practice' });
  return true;
});
sort.addEventListener('change', () => push({ ...view.current(), sort: sort.value as SearchState['sort'], page: 1 }));
/** Links to other views of this page are followed without loading it again. */
page.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
  event.preventDefault();
  push(readState(new URL(link.href).search));
  byId('results-title').focus();
});

page.hidden = false;
if (matchMedia('(width < 62rem)').matches) byId('facets').querySelector('details')?.removeAttribute('open');
setStatus(words.waiting);
void view.showAgain();
facets.openChosen();

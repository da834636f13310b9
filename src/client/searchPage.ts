import { enResults as words } from '../i18n/enResults.ts';
import type { Results } from '../search/engine.ts';
import { facetNames, type FacetName } from '../search/facets.ts';
import { byId, element } from './dom.ts';
import { moveByKey } from './facetKeys.ts';
import { offersOf } from './offers.ts';
import { resultRow, type LabelOf } from './resultRow.ts';
import { cleared, readState, titled, toggled, writeState, type SearchState } from './searchState.ts';

const perPage = 10;
type Engine = typeof import('./engine.ts');
// beside this script in the built site
const engine: Promise<Engine> = import('./engine.js');

const input = byId<HTMLInputElement>('q');
const boxes = [...byId('facets').querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const groups = () => byId('facets').querySelectorAll<HTMLDetailsElement>('.facet');
const sort = byId<HTMLSelectElement>('sort');
const status = byId('results-status');
const pageTitle = document.title;
let state: SearchState = readState(location.search);
/** Counts searches, so that a slow answer never overwrites a later one. */
let turn = 0;
/** Waits for a pause in typing; any other change of the view ends the wait. */
let typing: ReturnType<typeof setTimeout> | undefined;

const labels = new Map(boxes.map((box) => [`${box.name} ${box.value}`, box.dataset['label'] ?? box.value]));
const labelOf: LabelOf = (facet, value) => labels.get(`${facet} ${value}`) ?? value;

/** Shows a view. `push` makes an entry in the browser's history, `replace` changes the last one. */
async function show(next: SearchState, history: 'push' | 'replace' | 'none'): Promise<void> {
  clearTimeout(typing);
  state = next;
  const mine = ++turn;
  const address = location.pathname + writeState(state);
  if (history === 'push') window.history.pushState(null, '', address);
  if (history === 'replace') window.history.replaceState(null, '', address);
  syncControls();
  try {
    const { search, count } = await engine;
    const results = await search(state.q, state.filters, {
      limit: perPage,
      offset: (state.page - 1) * perPage,
      sort: state.sort,
      exact: state.exact,
    });
    if (mine !== turn) return;
    const pages = pagesOf(results);
    if (state.page > pages) return await show({ ...state, page: pages }, 'replace');
    showResults(results);
    // results stand without counts
    const counts = await count(state.q, state.filters, { exact: state.exact }).catch(console.error);
    if (counts && mine === turn) showCounts(counts.facets);
  } catch (error) {
    if (mine === turn) showFailure();
    console.error(error);
  }
}

const pagesOf = ({ total }: Results) => Math.max(1, Math.ceil(total / perPage));

/** Says that the search failed, and takes away what an earlier one found. */
function showFailure(): void {
  status.textContent = words.failed;
  for (const id of ['results', 'results-read', 'results-pages']) byId(id).replaceChildren();
  byId('results-none').hidden = true;
}

function syncControls(): void {
  if (input.value.trim() !== state.q.trim()) input.value = state.q;
  for (const box of boxes) box.checked = state.filters[box.name as FacetName].includes(box.value);
  for (const place of byId('facets').querySelectorAll('.chosen')) {
    const count = place.closest('details')?.querySelectorAll('input:checked').length ?? 0;
    place.textContent = count > 0 ? words.chosenCount(count) : '';
  }
  sort.value = state.sort;
  const chosen = facetNames.flatMap((name) => state.filters[name].map((value) => ({ name, value })));
  byId('chips').replaceChildren(
    ...chosen.map(({ name, value }) =>
      chip(labelOf(name, value), words.remove(labelOf(name, value)), () => show(toggled(state, name, value), 'push')),
    ),
    ...(chosen.length > 0 ? [chip(words.clear, undefined, () => show(cleared(state), 'push'), 'clear')] : []),
  );
}

function chip(label: string, name: string | undefined, act: () => void, kind = ''): HTMLLIElement {
  const button = element('button', { type: 'button', class: `chip ${kind}`.trim(), 'aria-label': name }, label);
  button.addEventListener('click', () => {
    act();
    byId('results-title').focus();
  });
  return element('li', {}, button);
}

function showResults(results: Results): void {
  const { total, understood, corrections } = results;
  const query = state.q.trim();
  const pages = pagesOf(results);
  const filtered = facetNames.some((name) => state.filters[name].length > 0);
  const found =
    total === 0
      ? words.none(query)
      : query
        ? words.foundFor(total, query)
        : filtered
          ? words.found(total)
          : words.all(total);
  status.textContent = pages > 1 && state.page > 1 ? `${found}, ${words.page(state.page, pages)}` : found;
  document.title = titled(pageTitle, query);

  const units = understood.units.filter((unit) => unit.kind !== 'code').map((unit) => unit.text);
  const marks = [...units, ...corrections.map(({ to }) => to)];
  byId('results').replaceChildren(...results.map((result) => resultRow(result, marks, result.missing, labelOf)));
  byId('results').setAttribute('start', String((state.page - 1) * perPage + 1));
  showReading(results);
  showNone(total === 0);
  showPages(pages);
}

/** Says what was read differently from what was typed, and offers what was named as a filter. */
function showReading({ understood, corrections }: Results): void {
  const parts: (Node | string)[] = [];
  if (corrections.length > 0) {
    const asTyped = element(
      'a',
      { href: writeState({ ...state, exact: true, page: 1 }) },
      words.asTyped(state.q.trim()),
    );
    parts.push(words.corrected(corrections.map(({ to }) => `“${to}”`)), ' ', asTyped, '. ');
  }
  const offers = offersOf(understood.units, state.filters, (facet, id) => labels.has(`${facet} ${id}`));
  const links = offers
    .slice(0, 3)
    .map(({ facet, id }) =>
      element('a', { href: writeState({ ...toggled(state, facet, id), q: state.q }) }, words.only(labelOf(facet, id))),
    );
  byId('results-read').replaceChildren(
    ...parts,
    ...links.flatMap((link, index) => (index > 0 ? [' · ', link] : [link])),
  );
}

function showNone(none: boolean): void {
  const place = byId('results-none');
  place.hidden = !none;
  const browse = [...document.querySelectorAll<HTMLAnchorElement>('.site-header nav a')].slice(0, 5);
  place.replaceChildren(
    element('p', {}, words.noneHelp),
    element(
      'ul',
      { class: 'names inline' },
      ...browse.map((link) => element('li', {}, element('a', { href: link.href }, link.textContent ?? ''))),
    ),
  );
}

function showPages(pages: number): void {
  const link = (page: number, label: string, current = false) =>
    element(
      'a',
      {
        href: writeState({ ...state, page }) || location.pathname,
        'aria-current': current ? 'page' : undefined,
        'aria-label': label === String(page) ? words.goTo(page) : undefined,
      },
      label,
    );
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - state.page) <= 2,
  );
  const items = near.flatMap((page, index) => [
    ...(index > 0 && page - (near[index - 1] ?? 0) > 1 ? [element('li', { 'aria-hidden': 'true' }, '…')] : []),
    element('li', {}, link(page, String(page), page === state.page)),
  ]);
  byId('results-pages').replaceChildren(
    ...(pages > 1
      ? [
          element(
            'ul',
            {},
            state.page > 1 && element('li', {}, link(state.page - 1, words.previous)),
            ...items,
            state.page < pages && element('li', {}, link(state.page + 1, words.next)),
          ),
        ]
      : []),
  );
}

function showCounts(facets: Record<FacetName, Map<string, number>>): void {
  for (const box of boxes) {
    const count = facets[box.name as FacetName].get(box.value) ?? 0;
    const item = box.closest('li');
    const place = item?.querySelector('.count');
    if (place) place.textContent = String(count);
    if (item) item.hidden = count === 0 && !box.checked;
  }
  for (const group of groups()) group.hidden = !group.querySelector('li:not([hidden])');
}

input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => void show({ ...state, q: input.value, page: 1, exact: false }, 'replace'), 60);
});
input.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void show({ ...state, q: input.value, page: 1, exact: false }, 'push');
});
input.addEventListener(
  'focus',
  () => {
    void import('./suggest.js').then(({ attachSuggestions }) =>
      attachSuggestions(input, (facet, value) => {
        input.value = '';
        const filters = { ...state.filters, [facet]: [...new Set([...state.filters[facet as FacetName], value])] };
        void show({ ...state, q: '', filters, page: 1, exact: false }, 'push');
        return true;
      }),
    );
  },
  { once: true },
);
byId('facets').addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) void show(toggled(state, target.name as FacetName, target.value), 'push');
});
byId('facets').addEventListener('keydown', moveByKey);
sort.addEventListener(
  'change',
  () => void show({ ...state, sort: sort.value as SearchState['sort'], page: 1 }, 'push'),
);
window.addEventListener('popstate', () => void show(readState(location.search), 'none'));
/** Links to other views of this page are followed without loading it again. */
byId('search').addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void show(readState(new URL(link.href).search), 'push');
  byId('results-title').focus();
});

byId('search').hidden = false;
if (matchMedia('(width < 62rem)').matches) byId('facets').querySelector('details')?.removeAttribute('open');
status.textContent = words.waiting;
void show(state, 'none');
for (const group of groups()) if (group.querySelector(':checked')) group.open = true;

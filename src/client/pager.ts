import { enResults as words } from '../i18n/enResults.ts';
import { byId, element } from './dom.ts';
import { hrefOf, type SearchState } from './searchState.ts';

/** Shows links to the pages of results near the one shown, and to the first and the last. */
export function showPager(state: SearchState, pages: number): void {
  const link = (page: number, label?: string) =>
    element(
      'a',
      {
        href: hrefOf({ ...state, page }),
        'aria-current': label === undefined && page === state.page ? 'page' : undefined,
        'aria-label': label === undefined ? words.goTo(page) : undefined,
      },
      label ?? String(page),
    );
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - state.page) <= 2,
  );
  const items = near.flatMap((page, index) => [
    ...(index > 0 && page - (near[index - 1] ?? 0) > 1 ? [element('li', { 'aria-hidden': 'true' }, '…')] : []),
    element('li', {}, link(page)),
  ]);
  const list = () =>
    element(
      'ul',
      {},
      state.page > 1 && element('li', {}, link(state.page - 1, words.previous)),
      ...items,
      state.page < pages && element('li', {}, link(state.page + 1, words.next)),
    );
  byId('results-pages').replaceChildren(...(pages > 1 ? [list()] : []));
}

import { enResults as words } from '../i18n/enResults.ts';
import { facetNames } from '../search/facets.ts';
import { byId, element } from './dom.ts';
import type { FacetList } from './facetList.ts';
import { cleared, toggled, type SearchState } from './searchState.ts';

/**
 * Shows what is chosen, and the practice whose likes are shown, as buttons that take it away.
 * @param likeTitle title of that practice, once it is known
 * @param current gives the view at the time of the press
 */
export function showChips(
  state: SearchState,
  likeTitle: string | undefined,
  labelOf: FacetList['labelOf'],
  current: () => SearchState,
  show: (next: SearchState) => void,
): void {
  const chip = (label: string, kind: string, name: string | undefined, next: () => SearchState) => {
    const button = element('button', { type: 'button', class: `chip ${kind}`.trim(), 'aria-label': name }, label);
    button.addEventListener('click', () => {
      show(next());
      byId('results-title').focus();
    });
    return element('li', {}, button);
  };
  const chosen = facetNames.flatMap((name) => state.filters[name].map((value) => ({ name, value })));
  const title = likeTitle ?? state.like;
  byId('chips').replaceChildren(
    ...(state.like
      ? [chip(words.likeChip(title), '', words.leaveLike(title), () => ({ ...current(), like: '', page: 1 }))]
      : []),
    ...chosen.map(({ name, value }) => {
      const label = labelOf(name, value);
      return chip(label, '', words.remove(label), () => toggled(current(), name, value));
    }),
    ...(chosen.length > 0 ? [chip(words.clear, 'clear', undefined, () => cleared(current()))] : []),
  );
}

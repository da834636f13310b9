import { enResults as words } from '../i18n/enResults.ts';
import type { Suggestion } from '../search/suggest.ts';
import { isNarrowed } from './answer.ts';
import { byId, element } from './dom.ts';
import { cleared, hrefOf, type SearchState } from './searchState.ts';
import { setStatus } from './status.ts';
import { addressOf, searchOf } from './suggestionLinks.ts';

const site = new URL('..', import.meta.url);
const links = (items: Node[]) =>
  element('ul', { class: 'names inline' }, ...items.map((item) => element('li', {}, item)));

/**
 * Helps further where nothing was found: the search without filters, what is nearest to the query, and ways to browse.
 * @param nearestTo gives what is nearest to a query; it may fail
 */
export function showNone(state: SearchState, none: boolean, nearestTo: (query: string) => Promise<Suggestion[]>): void {
  const place = byId('results-none');
  place.hidden = !none;
  place.replaceChildren();
  if (!none) return;
  const query = state.q.trim();
  const narrowed = isNarrowed(state);
  const near = element('div', { class: 'near' });
  const ways = [...document.querySelectorAll<HTMLAnchorElement>('.site-header nav a')].slice(0, 6);
  place.append(
    ...(narrowed ? [element('p', {}, element('a', { href: hrefOf(cleared(state)) }, words.noneFiltered))] : []),
    element('p', {}, words.noneHelp(narrowed)),
    near,
    element('h3', {}, words.browse),
    links(ways.map((way) => element('a', { href: way.href }, way.textContent?.trim() ?? ''))),
  );
  if (query === '') return;
  nearestTo(query)
    .then((things) => {
      if (things.length > 0) near.append(element('h3', {}, words.near), links(things.map(nearLink)));
    })
    .catch(console.error);
}

function nearLink(thing: Suggestion): Node {
  const link = element('a', { href: searchOf(thing) ?? addressOf(thing, site) }, thing.label);
  return element('span', {}, link, ' ', element('span', { class: 'soft' }, words.suggestionKinds[thing.kind]));
}

/** Says that the search failed, takes away what an earlier one found, and lets one try again. */
export function showFailure(again: () => void): void {
  setStatus(words.failed);
  for (const id of ['results', 'results-read', 'results-pages', 'results-types']) byId(id).replaceChildren();
  const button = element('button', { type: 'button', class: 'button' }, words.again);
  button.addEventListener('click', () => {
    setStatus(words.waiting);
    byId('results-title').focus();
    again();
  });
  const place = byId('results-none');
  place.hidden = false;
  place.replaceChildren(button);
}

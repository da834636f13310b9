import { enResults as words } from '../i18n/enResults.ts';
import { nearest } from '../search/nearest.ts';
import type { FacetName } from '../search/facets.ts';
import { suggest, type Suggestion, type SuggestionRow } from '../search/suggest.ts';
import { element } from './dom.ts';
import { addressOf, facetOf } from './suggestionLinks.ts';

const site = new URL('..', import.meta.url);
let rows: Promise<SuggestionRow[]> | undefined;

/** All that can be suggested, fetched once; what failed is tried again. */
function fetchRows(): Promise<SuggestionRow[]> {
  rows ??= fetch(new URL('search/suggestions.json', site)).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} for search/suggestions.json`);
    return (await response.json()) as SuggestionRow[];
  });
  rows.catch(() => (rows = undefined));
  return rows;
}

/** The things nearest to a query that finds nothing; see src/search/nearest.ts. */
export const nearestTo = async (query: string): Promise<Suggestion[]> => nearest(await fetchRows(), query);

/**
 * Makes a search field a combobox with a list of suggestions (ARIA Authoring Practices: combobox with list autocomplete,
 * manual selection). Down and Up move, Enter follows the chosen one, Escape closes; typing and Enter alone search as ever.
 * @param choose takes a chosen facet instead of following its address; returns false to leave it to the address
 */
export function attachSuggestions(
  input: HTMLInputElement,
  choose?: (facet: FacetName, value: string) => boolean,
): void {
  const list = element('ul', {
    id: `${input.id}-suggestions`,
    role: 'listbox',
    class: 'suggestions',
    'aria-label': words.suggestions,
    hidden: '',
  });
  input.closest('.search-field')?.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    input.setAttribute(name, value);

  // the field works without
  const rows = () => fetchRows().catch((): SuggestionRow[] => []);
  void rows();
  let shown: Suggestion[] = [];
  let active = -1;
  /** Counts openings and closings, so that a list that comes late never opens over a later state. */
  let asked = 0;

  const close = () => {
    asked += 1;
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const activate = (index: number) => {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = list.children[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const follow = (suggestion: Suggestion) => {
    close();
    const facet = facetOf(suggestion);
    if (facet && choose?.(facet, suggestion.id)) return;
    location.assign(addressOf(suggestion, site));
  };
  const open = async () => {
    const turn = ++asked;
    const found = suggest(await rows(), input.value);
    if (turn !== asked || document.activeElement !== input) return;
    shown = found;
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(
      ...found.map((suggestion, index) => {
        const { kind, label, form, practices } = suggestion;
        const option = element(
          'li',
          { id: `${list.id}-${index}`, role: 'option', 'aria-selected': 'false' },
          element('span', { class: 'suggestion-label' }, form ? `${form} → ${label}` : label),
          element(
            'span',
            { class: 'suggestion-kind' },
            words.suggestionKinds[kind] + (practices > 0 ? ` · ${practices}` : ''),
          ),
        );
        // before the field loses focus
        option.addEventListener('mousedown', (event) => {
          event.preventDefault();
          if (event.button === 0) follow(suggestion);
        });
        return option;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
  };

  input.addEventListener('input', () => void open());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // the keys of an input method are its own
    if (event.isComposing) return;
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return void open();
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      activate(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === 'Enter') {
      const chosen = shown[active];
      if (!list.hidden && chosen) {
        event.preventDefault();
        follow(chosen);
      } else close();
    }
  });
  if (input.value && document.activeElement === input) void open();
}

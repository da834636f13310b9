import { enResults as words } from '../i18n/enResults.ts';
import { suggest, type Suggestion, type SuggestionRow } from '../search/suggestions.ts';
import { element } from './dom.ts';

const site = new URL('..', import.meta.url);

/** Where each kind of suggestion leads: a facet of the search, or the page of the thing. */
const facetOf: Partial<Record<Suggestion['kind'], string>> = {
  country: 'country',
  region: 'region',
  cluster: 'cluster',
  focus: 'focus',
  sdg: 'sdg',
};
const folderOf: Partial<Record<Suggestion['kind'], string>> = {
  theme: 'themes',
  objective: 'objectives',
  organization: 'organizations',
  practice: 'practices',
};

function addressOf({ kind, id }: Suggestion): string {
  const facet = facetOf[kind];
  return facet
    ? new URL(`search/?${new URLSearchParams({ [facet]: id })}`, site).href
    : new URL(`${folderOf[kind]}/${id}/`, site).href;
}

/** All that can be suggested; nothing where it cannot be fetched, since the field works without. */
async function fetchRows(): Promise<SuggestionRow[]> {
  try {
    const response = await fetch(new URL('search/suggestions.json', site));
    return response.ok ? ((await response.json()) as SuggestionRow[]) : [];
  } catch {
    return [];
  }
}

/**
 * Makes a search field a combobox with a list of suggestions (ARIA Authoring Practices: combobox with list autocomplete,
 * manual selection). Down and Up move, Enter follows the chosen one, Escape closes; typing and Enter alone search as ever.
 * @param choose takes a chosen facet instead of following its address; returns false to leave it to the address
 */
export function attachSuggestions(input: HTMLInputElement, choose?: (facet: string, value: string) => boolean): void {
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

  const rows = fetchRows();
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
    const facet = facetOf[suggestion.kind];
    if (facet && choose?.(facet, suggestion.id)) return;
    location.assign(addressOf(suggestion));
  };
  const open = async () => {
    const turn = ++asked;
    const found = suggest(await rows, input.value);
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
          follow(suggestion);
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

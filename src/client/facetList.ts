import { enResults as words } from '../i18n/enResults.ts';
import type { FacetName } from '../search/facets.ts';
import { moveByKey } from './facetKeys.ts';
import type { SearchState } from './searchState.ts';

const hasFocus = (part: Element) => part.contains(document.activeElement);

/** The filters beside the results: check boxes for every value of every facet (components/SearchFacets.astro). */
export function makeFacetList(form: HTMLElement, choose: (facet: FacetName, value: string) => void) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const groups = [...form.querySelectorAll<HTMLDetailsElement>('.facet')];
  const facet = ({ name }: HTMLInputElement) => name as FacetName;
  const labels = new Map(boxes.map((box) => [`${box.name} ${box.value}`, box.dataset['label'] ?? box.value]));

  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(facet(target), target.value);
  });
  form.addEventListener('keydown', moveByKey);

  return {
    has: (name: FacetName, value: string) => labels.has(`${name} ${value}`),
    /** Label of a value, short where it is a number that has a name of its own. */
    labelOf: (name: FacetName, value: string): string =>
      name === 'sdg' || name === 'objective'
        ? words.numbers[name === 'objective' ? name : value.includes('.') ? 'target' : 'goal'](value)
        : (labels.get(`${name} ${value}`) ?? value),
    /** Ticks what a view has chosen. */
    sync(filters: SearchState['filters']): void {
      for (const box of boxes) box.checked = filters[facet(box)].includes(box.value);
      for (const place of form.querySelectorAll('.chosen')) {
        const count = place.closest('details')?.querySelectorAll('input:checked').length ?? 0;
        place.textContent = count > 0 ? words.chosenCount(count) : '';
      }
    },
    /** Opens the groups in which something is chosen. */
    openChosen(): void {
      for (const group of groups) if (group.querySelector(':checked')) group.open = true;
    },
    /**
     * Says how many practices stand behind each value, and hides those behind which there is none, but never what holds the
     * focus. Where the numbers are not known, all values show without them.
     */
    showCounts(facets?: Record<FacetName, Map<string, number>>): void {
      for (const box of boxes) {
        const count = facets && (facets[facet(box)].get(box.value) ?? 0);
        const item = box.closest('li');
        const place = item?.querySelector('.count');
        if (place) place.textContent = String(count ?? '');
        if (item) item.hidden = count === 0 && !box.checked && !hasFocus(item);
      }
      for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])') && !hasFocus(group);
    },
  };
}

export type FacetList = ReturnType<typeof makeFacetList>;

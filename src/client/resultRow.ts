import { enResults as words } from '../i18n/enResults.ts';
import type { Result } from '../search/engine.ts';
import { passage } from '../search/passage.ts';
import { element } from './dom.ts';

/** Labels of facet values as the page shows them. */
export type LabelOf = (facet: string, value: string) => string;

/** A result in the markup of a practice's row (components/PracticeRow.astro), with the passage that matched. */
export function resultRow(
  result: Result,
  queryWords: readonly string[],
  missing: readonly string[],
  labelOf: LabelOf,
): HTMLLIElement {
  const { meta } = result;
  const area = meta['focus'] ?? '';
  const year = (meta['period'] ?? '').split('/');
  const years =
    [
      ...new Set(
        year
          .slice(0, 2)
          .map((date) => date.slice(0, 4))
          .filter(Boolean),
      ),
    ].join('–') + (year[2] && year[0] ? '–' : '');
  const facts = [
    meta['countries']
      ? shorten(meta['countries'].split('; '))
      : words.scopes[meta['scope'] as keyof typeof words.scopes],
    labelOf('kind', meta['kind'] ?? ''),
  ];
  return element(
    'li',
    { class: 'row', 'data-cluster': area.split('.')[0], 'data-result-id': result.id },
    element('span', { class: 'row-mark' }, area),
    element(
      'div',
      { class: 'row-text' },
      element('a', { class: 'row-title', href: result.url }, ...marked(result.title, queryWords)),
      element('p', { class: 'row-summary' }, ...marked(result.content, queryWords)),
      element(
        'p',
        { class: 'row-facts' },
        ...facts.filter(Boolean).map((fact) => element('span', {}, fact)),
        element(
          'span',
          { class: 'evidence', 'data-level': meta['evidence'] },
          labelOf('evidence', meta['evidence'] ?? ''),
        ),
        years && element('span', {}, years),
      ),
      missing.length > 0 && element('p', { class: 'row-note' }, words.partial([...missing])),
    ),
  );
}

function marked(text: string, queryWords: readonly string[]): (Node | string)[] {
  return passage(text, queryWords).map((segment) =>
    segment.marked ? element('mark', {}, segment.text) : segment.text,
  );
}

/** As i18n/places.ts shortens them: never "1 more". */
const shorten = (names: string[]) =>
  (names.length > 4 ? [...names.slice(0, 3), words.more(names.length - 3)] : names).join(', ');

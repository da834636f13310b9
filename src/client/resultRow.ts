import { enResults as words } from '../i18n/enResults.ts';
import type { Result } from '../search/engine.ts';
import { passage } from '../search/passage.ts';
import type { ResultType } from '../search/resultTypes.ts';
import { element } from './dom.ts';
import { factsOf, practiceFacts, type PracticeFacts } from './practiceFacts.ts';

/** What stands at the end of a practice's row, given the id of its title. */
export type RowActions = (practice: PracticeFacts, titleId: string) => Node[];

/**
 * A result in the markup of a practice's row (components/PracticeRow.astro), with the passage that matched; other things in
 * that of a record's row (components/RecordRow.astro).
 * @param marks words to mark in title and passage
 */
export function resultRow(result: Result, marks: readonly string[], actions?: RowActions): HTMLLIElement {
  const { type, content, missing } = result;
  const before = [element('p', { class: 'row-summary' }, ...marked(content, marks))];
  const after = missing.length > 0 ? [element('p', { class: 'row-note' }, words.partial(missing))] : [];
  if (type !== 'practice') return recordRow(result, type, marks, { before, after });
  return practiceRow(factsOf(result), marks, { before, after, actions });
}

/** The row of a practice: its title and facts, with what else is to stand before and after the facts. */
export function practiceRow(
  practice: PracticeFacts,
  marks: readonly string[],
  { before = [], after = [], actions }: { before?: Node[]; after?: Node[]; actions?: RowActions | undefined } = {},
): HTMLLIElement {
  const titleId = `title-${practice.id}`;
  return element(
    'li',
    { class: 'row', 'data-cluster': practice.focus.split('.')[0], 'data-result-id': practice.id },
    element('span', { class: 'row-mark' }, practice.focus),
    element(
      'div',
      { class: 'row-text' },
      element('a', { class: 'row-title', href: practice.url, id: titleId }, ...marked(practice.title, marks)),
      ...before,
      element('p', { class: 'row-facts' }, ...practiceFacts(practice)),
      ...after,
      actions && element('p', { class: 'row-actions' }, ...actions(practice, titleId)),
    ),
  );
}

const kinds: Record<Exclude<ResultType, 'practice'>, Record<string, string>> = {
  guidance: words.guidanceKinds,
  instrument: words.instrumentKinds,
  event: words.eventKinds,
};

function recordRow(
  { id, url, title, meta }: Result,
  type: keyof typeof kinds,
  marks: readonly string[],
  { before, after }: { before: Node[]; after: Node[] },
): HTMLLIElement {
  const { kind = '', date, focus, city, symbol } = meta;
  const facts = [kinds[type][kind], city, focus && words.numbers.focusArea(focus), date && words.date(date), symbol];
  return element(
    'li',
    { class: 'row plain', 'data-result-id': id },
    element(
      'div',
      { class: 'row-text' },
      element('a', { class: 'row-title', href: url }, ...marked(title, marks)),
      ...before,
      element('p', { class: 'row-facts' }, ...facts.filter(Boolean).map((fact) => element('span', {}, fact))),
      ...after,
    ),
  );
}

function marked(text: string, marks: readonly string[]): (Node | string)[] {
  return passage(text, marks).map((segment) => (segment.marked ? element('mark', {}, segment.text) : segment.text));
}

import { enCollection as words } from '../i18n/enCollection.ts';
import { enResults } from '../i18n/enResults.ts';
import type { KeptPractice } from './collection.ts';
import { element } from './dom.ts';
import type { PracticeFacts } from './practiceFacts.ts';
import { practiceRow, type RowActions } from './resultRow.ts';

/** The row of a practice in a collection; in print its address stands below. */
export const collectionRow = (practice: PracticeFacts, actions?: RowActions): HTMLLIElement =>
  practiceRow(practice, [], {
    after: [element('p', { class: 'row-address' }, new URL(practice.url, location.href).href)],
    actions,
  });

/** The row of a practice that is kept, with the button that removes it. */
export const keptRow = (practice: KeptPractice, remove: () => void): HTMLLIElement =>
  collectionRow(practice, (_, titleId) => [
    button(words.remove, remove, { 'aria-describedby': titleId }),
    element('span', {}, words.keptOn(enResults.date(practice.kept))),
  ]);

/** What stands in the place of a practice that was removed. */
export const removedRow = ({ title }: KeptPractice, undo: () => void): HTMLLIElement =>
  element('li', { class: 'row plain removed' }, words.removed(title), ' ', button(words.undo, undo));

/** A button with what it does. */
export function button(label: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'quiet', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

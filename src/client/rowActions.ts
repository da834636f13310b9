import { enCollection } from '../i18n/enCollection.ts';
import { enResults as words } from '../i18n/enResults.ts';
import type { CollectionStore } from './collectionStore.ts';
import { byId, element } from './dom.ts';
import type { PracticeFacts } from './practiceFacts.ts';
import type { RowActions } from './resultRow.ts';
import { hrefOf, readState } from './searchState.ts';

/** Makes what stands at the end of a result: a button that keeps it, and a link to practices like it. */
export function makeRowActions(store: CollectionStore): RowActions {
  const set = (button: HTMLButtonElement) => {
    button.setAttribute('aria-pressed', String(store.has(button.dataset['keep'] ?? '')));
  };
  const status = byId('collection-status');
  const link = byId<HTMLAnchorElement>('collection-link');
  const sync = () => {
    document.querySelectorAll<HTMLButtonElement>('[data-keep]').forEach(set);
    const count = store.list().length;
    link.textContent = enCollection.link(count);
    link.hidden = count === 0;
  };
  store.onChange(sync);
  sync();

  function keepButton(practice: PracticeFacts): HTMLButtonElement {
    const { id, title } = practice;
    // its name stays: that it is pressed says the rest
    const name = enCollection.keepOne(title);
    const attributes = { type: 'button', class: 'keep', 'data-keep': id, 'aria-label': name };
    const button = element('button', attributes, enCollection.keep);
    set(button);
    button.addEventListener('click', () => {
      const stored = store.has(id) ? store.remove(id) : store.keep(practice);
      status.textContent = stored ? '' : enCollection.notKept;
    });
    return button;
  }
  return (practice, titleId) => [
    keepButton(practice),
    element(
      'a',
      { href: hrefOf({ ...readState(''), like: practice.id }), 'aria-describedby': titleId },
      words.likeLink,
    ),
  ];
}

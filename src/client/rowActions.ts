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
    const kept = store.has(button.dataset['keep'] ?? '');
    button.setAttribute('aria-pressed', String(kept));
    button.textContent = kept ? enCollection.kept : enCollection.keep;
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

  function keepButton(practice: PracticeFacts, titleId: string): HTMLButtonElement {
    const { id } = practice;
    const button = element('button', { type: 'button', class: 'keep', 'data-keep': id, 'aria-describedby': titleId });
    set(button);
    button.addEventListener('click', () => {
      const stored = store.has(id) ? store.remove(id) : store.keep(practice);
      status.textContent = stored ? '' : enCollection.notKept;
    });
    return button;
  }
  return (practice, titleId) => [
    keepButton(practice, titleId),
    element(
      'a',
      { href: hrefOf({ ...readState(''), like: practice.id }), 'aria-describedby': titleId },
      words.likeLink,
    ),
  ];
}

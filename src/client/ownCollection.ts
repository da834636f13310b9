import { enCollection as words } from '../i18n/enCollection.ts';
import { asText, type KeptPractice } from './collection.ts';
import { button, keptRow, removedRow } from './collectionRows.ts';
import type { CollectionStore } from './collectionStore.ts';
import { copy } from './copying.ts';
import { byId, element } from './dom.ts';

/** A practice that was removed while the page was open, with the place it had. */
interface Removed {
  practice: KeptPractice;
  at: number;
}

const isRowOf =
  ({ id }: KeptPractice) =>
  (row: Element) =>
    row.getAttribute('data-result-id') === id;

/** Shows the reader's own collection; what is removed can be put back until the page is left. */
export function showOwnCollection(store: CollectionStore): void {
  let removed: Removed[] = [];
  /** All of them, where they were removed at once. */
  let cleared: readonly KeptPractice[] = [];
  let asking = false;
  const say = (message: string) => void (byId('collection-status').textContent = message);
  /** Changes the collection and says so where that cannot be stored. */
  const change = (stored: boolean) => say(stored ? '' : words.notKept);
  const focusOn = (selector: string) =>
    (document.querySelector<HTMLElement>(selector) ?? byId('collection-title')).focus();

  function remove(practice: KeptPractice): void {
    removed.push({ practice, at: [...byId('collection-list').children].findIndex(isRowOf(practice)) });
    change(store.remove(practice.id));
    focusOn(`[data-removed="${CSS.escape(practice.id)}"] button`);
  }
  function putBack({ practice, at }: Removed): void {
    removed = removed.filter((one) => one.practice !== practice);
    const before = removed.filter((one) => one.at < at).length;
    change(store.putBack(practice, at - before));
    focusOn(`[data-result-id="${CSS.escape(practice.id)}"] button`);
  }
  function clear(): void {
    [cleared, removed, asking] = [store.list(), [], false];
    change(store.replace([]));
    focusOn('#collection-note button');
  }
  function ask(now: boolean): void {
    asking = now;
    show();
    focusOn(`#collection-note [data-act="${now ? 'no' : 'clear'}"]`);
  }

  function tools(list: readonly KeptPractice[]): Node[] {
    const shared = new URL(`?ids=${list.map(({ id }) => id).join(',')}`, location.href.replace(/[?#].*$/, '')).href;
    const copied = (text: string) => () => void copy(text, byId('collection-copy'), say);
    return [
      button(words.copyText, copied(asText(list, location.href))),
      button(words.copyLink, copied(shared)),
      element('a', { href: shared }, words.seeShared),
      button(words.clear, () => ask(true), { 'data-act': 'clear' }),
    ];
  }
  function note(list: readonly KeptPractice[]): Node[] {
    if (asking && list.length > 0)
      return [
        element('span', {}, words.clearAsk(list.length)),
        button(words.clearYes, clear, { class: 'button', 'data-act': 'yes' }),
        button(words.clearNo, () => ask(false), { class: 'button', 'data-act': 'no' }),
      ];
    if (list.length > 0) return tools(list);
    const undo = () => {
      change(store.replace(cleared));
      focusOn('#collection-list button');
    };
    return cleared.length > 0 ? [element('span', {}, words.cleared(cleared.length)), button(words.undo, undo)] : [];
  }

  function show(): void {
    const list = store.list();
    if (list.length > 0) cleared = [];
    removed = removed.filter(({ practice }) => !store.has(practice.id));
    const rows = list.map((practice) => keptRow(practice, () => remove(practice)));
    for (const one of removed.toSorted((a, b) => a.at - b.at)) {
      const row = removedRow(one.practice, () => putBack(one));
      row.dataset['removed'] = one.practice.id;
      rows.splice(one.at, 0, row);
    }
    byId('collection-count').textContent = list.length > 0 ? words.count(list.length) : '';
    byId('collection-note').replaceChildren(...note(list));
    byId('collection-copy').replaceChildren();
    byId('collection-list').replaceChildren(...rows);
    byId('collection-empty').hidden = rows.length > 0 || cleared.length > 0;
  }
  store.onChange(show);
  show();
}

import { enCollection as words } from '../i18n/enCollection.ts';
import { asText } from './collection.ts';
import { button, collectionRow } from './collectionRows.ts';
import type { CollectionStore } from './collectionStore.ts';
import { copy } from './copying.ts';
import { byId, element } from './dom.ts';
import { factsOf } from './practiceFacts.ts';

type Engine = typeof import('./engine.ts');

/**
 * Shows the practices of a shared address; the reader's own collection changes only on request.
 * @param load gives the engine, or fails and can be asked again
 */
export async function showSharedCollection(
  ids: readonly string[],
  store: CollectionStore,
  load: () => Promise<Engine>,
): Promise<void> {
  const say = (message: string) => void (byId('collection-status').textContent = message);
  const note = byId('collection-note');
  const own = element('a', { href: location.pathname }, words.own);
  const [title, lede] = document.querySelectorAll('.title-block h1, .title-block .lede');
  if (title) title.textContent = words.sharedTitle;
  if (lede) lede.textContent = words.sharedNote;
  lede?.classList.add('no-print');
  say(words.waiting);
  note.replaceChildren();
  try {
    const practices = (await (await load()).find(ids)).map(factsOf);
    const known = new Set(practices.map(({ id }) => id));
    const unknown = ids.filter((id) => !known.has(id));
    const add = () => {
      const before = store.list().length;
      const stored = store.keep(...practices);
      say(stored ? words.added(store.list().length - before) : words.notKept);
    };
    const copyText = () => void copy(asText(practices, location.href), byId('collection-copy'), say);
    say('');
    byId('collection-count').textContent = words.shared(practices.length);
    note.replaceChildren(
      ...(practices.length > 0 ? [button(words.addAll, add), button(words.copyText, copyText)] : []),
      own,
      ...(unknown.length > 0 ? [element('p', { class: 'warning' }, words.unknown(unknown))] : []),
    );
    byId('collection-list').replaceChildren(...practices.map((practice) => collectionRow(practice)));
  } catch (error) {
    console.error(error);
    say(words.failed);
    const again = () => {
      byId('collection-title').focus();
      void showSharedCollection(ids, store, load);
    };
    note.replaceChildren(button(words.again, again), own);
  }
}

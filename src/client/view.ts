import { answer, pagesOf, type Answer } from './answer.ts';
import { readState, typed, writeState, type SearchState } from './searchState.ts';

type Engine = typeof import('./engine.ts');
/** What becomes of the browser's history: a new entry, a change of the last one, nothing. */
export type History = 'push' | 'replace' | 'none';

/** Where a view is shown. */
export interface Display {
  /** Sets all controls to the view, before it is searched for. */
  controls: (state: SearchState) => void;
  /** @param whileTyping whether the view comes of typing, which may go on */
  results: (state: SearchState, answer: Answer, whileTyping: boolean) => void;
  /** @param counts undefined where they could not be had */
  counts: (counts: Awaited<ReturnType<Engine['count']>>['facets'] | undefined) => void;
  failure: () => void;
}

/** A pause in typing that is waited for, in milliseconds. */
const pause = 60;

/**
 * The view of the search page: its state, its address and what it shows. A slow answer never overwrites a later one.
 * @param input the field of the query
 * @param load gives the engine, or fails and can be asked again
 */
export function makeView(input: HTMLInputElement, load: () => Promise<Engine>, display: Display) {
  let state = readState(location.search);
  /** Counts searches, to know the latest. */
  let turn = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;

  /** The view as it stands, with what was typed last though its pause may not be over. */
  const current = (): SearchState => (typing === undefined ? state : typed(state, input.value));

  /** Shows a view and writes it into the address. */
  async function show(next: SearchState, history: History, whileTyping = false): Promise<void> {
    clearTimeout(typing);
    typing = undefined;
    state = next;
    const mine = ++turn;
    try {
      keep(writeState(state), history);
      if (input.value.trim() !== state.q.trim()) input.value = state.q;
      display.controls(state);
      const engine = await load();
      const found = await answer(engine, state);
      if (mine !== turn) return;
      const pages = pagesOf(found.results.total);
      if (state.page > pages) {
        // what is being typed will be shown in a moment, from its first page
        if (typing === undefined) await show({ ...state, page: pages }, 'replace', whileTyping);
        return;
      }
      display.results(state, found, whileTyping);
      if (state.type !== 'practice') return;
      const { q, filters, like, exact } = state;
      // results stand without counts
      const counts = await engine.count(q, filters, { exact, ...(like ? { like } : {}) }).catch(console.error);
      if (mine === turn) display.counts(counts?.facets);
    } catch (error) {
      if (mine === turn) display.failure();
      console.error(error);
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => void show(current(), 'replace', true), pause);
  });
  window.addEventListener('popstate', () => {
    const next = readState(location.search);
    // a link within the page changes no view
    if (writeState(next) !== writeState(state)) void show(next, 'none');
  });

  return {
    current,
    show,
    /** Shows the view that the address holds, again if need be. */
    showAgain: () => show(state, 'none'),
  };
}

/** Writes the view into the address. Browsers refuse that when it comes too often; the view is shown all the same. */
function keep(query: string, history: History): void {
  const address = location.pathname + query;
  try {
    if (history === 'push') window.history.pushState(null, '', address);
    if (history === 'replace') window.history.replaceState(null, '', address);
  } catch (error) {
    console.error(error);
  }
}

import { byId } from './dom.ts';

/** A pause in typing after which the number of results is said, in milliseconds. */
const pause = 700;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows how the search went, and says it to screen readers: at once, or while something is typed only after a pause, so that
 * not every key speaks.
 */
export function setStatus(text: string, whileTyping = false): void {
  holdStatus();
  byId('results-status').textContent = text;
  const say = () => {
    const place = byId('results-said');
    if (place.textContent !== text) place.textContent = text;
  };
  if (whileTyping) waiting = setTimeout(say, pause);
  else say();
}

/** Leaves unsaid what was yet to be said. */
export const holdStatus = (): void => clearTimeout(waiting);

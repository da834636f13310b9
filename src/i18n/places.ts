import type { Place } from '../catalogue/types.ts';
import type { Messages } from './index.ts';

/** Name of a place; an asterisk sends to a note on it, for example on status. */
export const placeName = ({ name, note }: Place) => name.en + (note ? '*' : '');

/** Names of places in one line; beyond `most`, the rest is counted. */
export function placeNames(places: Place[], { counts }: Messages, most = 3): string {
  const shown = places.length <= most + 1 ? places : places.slice(0, most);
  const rest = places.length - shown.length;
  return [...shown.map(placeName), ...(rest > 0 ? [counts.more(rest)] : [])].join(', ');
}

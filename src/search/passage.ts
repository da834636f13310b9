import { fold } from './fold.ts';

/** A stretch of a passage; `marked` where it matched the query. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Words around a passage's marked words, in words. */
const length = 32;

/** What a word of the text must be like to be marked: the same without its ending, or a longer word that begins so. */
interface Sought {
  stem: string;
  start: string;
}

function soughtIn(queryWords: readonly string[]): Sought[] {
  const words = queryWords.flatMap((word) => fold(word).split(' ')).filter((word) => word.length > 1);
  return [...new Map(words.map((word) => [stem(word), { stem: stem(word), start: startOf(word) }])).values()];
}

function stem(word: string): string {
  if (word.length < 4) return word;
  return word.replace(word.length > 5 ? /(?:ations?|ating|ings?|ments?|ers?|ed|es|s|e|y|ies)$/ : /(?:ies|y|s)$/, '');
}
const startOf = (word: string) => (word.length > 5 ? stem(word) : word.replace(/s$/, ''));

/** The folded words that stand between two spaces of a text: one, or several joined by hyphens. */
const partsOf = (word: string): string[] => fold(word).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a word of the text is one that is sought. Short words are not beginnings: `UK` is not Ukraine. */
const matches = (part: string, { stem: sought, start }: Sought) =>
  stem(part) === sought || (start.length > 3 && part.startsWith(start) && part.length <= start.length + 6);

/**
 * Cuts from a text the passage that says most about the query, with the matching words marked. The window is the one with
 * the most different matches; where nothing matches, the text's beginning.
 */
export function passage(text: string, queryWords: readonly string[]): Segment[] {
  const sought = soughtIn(queryWords);
  const words = text.split(/\s+/).filter(Boolean);
  const hits = words.map((word) => {
    const parts = partsOf(word);
    return sought.findIndex((one) => parts.some((part) => matches(part, one)));
  });
  let best = 0;
  let most = -1;
  const lastStart = Math.max(0, words.length - length);
  for (let at = 0; ; at = Math.min(at + 4, lastStart)) {
    const inside = hits.slice(at, at + length).filter((hit) => hit >= 0);
    const worth = new Set(inside).size * 10 + inside.length - at / 1000;
    if (worth > most) [best, most] = [at, worth];
    if (at === lastStart) break;
  }
  const shown = words.slice(best, best + length);
  const segments: Segment[] = [];
  if (best > 0) segments.push({ text: '… ', marked: false });
  shown.forEach((word, index) => {
    const marked = (hits[best + index] ?? -1) >= 0;
    const last = segments.at(-1);
    const space = index < shown.length - 1 ? ' ' : '';
    if (last && last.marked === marked && !marked) last.text += word + space;
    else
      segments.push(
        { text: marked ? word : word + space, marked },
        ...(marked && space ? [{ text: space, marked: false }] : []),
      );
  });
  if (best + length < words.length) segments.push({ text: ' …', marked: false });
  return segments;
}

import { fold } from './fold.ts';

/** A stretch of a passage; `marked` where it matched the query. */
export interface Segment {
  text: string;
  marked: boolean;
}

/** Words around a passage's marked words, in words. */
const length = 32;

/** Folded beginning that a word must have to be marked: the query word without its ending. */
function beginnings(words: readonly string[]): string[] {
  return [
    ...new Set(
      words
        .flatMap((word) => fold(word).split(' '))
        .filter((word) => word.length > 1)
        .map(stem),
    ),
  ];
}

const stem = (word: string) =>
  word.length > 5 ? word.replace(/(?:ations?|ating|ings?|ments?|ers?|ed|es|s|e|y|ies)$/, '') : word.replace(/s$/, '');

function matches(word: string, starts: readonly string[]): boolean {
  const folded = fold(word).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return starts.some((start) => folded.startsWith(start) && folded.length <= start.length + 6);
}

/**
 * Cuts from a text the passage that says most about the query, with the matching words marked. The window is the one with
 * the most different matches; where nothing matches, the text's beginning.
 */
export function passage(text: string, queryWords: readonly string[]): Segment[] {
  const starts = beginnings(queryWords);
  const words = text.split(/\s+/).filter(Boolean);
  const hits = words.map((word) => starts.findIndex((start) => matches(word, [start])));
  let best = 0;
  let most = -1;
  for (let at = 0; at === 0 || at + length <= words.length; at += 4) {
    const inside = hits.slice(at, at + length).filter((hit) => hit >= 0);
    const worth = new Set(inside).size * 10 + inside.length - at / 1000;
    if (worth > most) [best, most] = [at, worth];
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

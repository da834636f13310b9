import { wordsOf } from './fold.ts';
import { isJoining } from './stopWords.ts';

const content = (text: string) => wordsOf(text).filter((word) => !isJoining(word));

/** Joining words that may stand between the words of a part. */
const mostJoining = 4;

/** The stretch of a query that a part was read from, with its accents and capitals; the part itself where it was changed. */
export function asTyped(query: string, part: string): string {
  const pieces = query.split(/\s+/).filter(Boolean);
  const words = content(part);
  const wanted = words.join(' ');
  for (const start of pieces.keys())
    for (let end = start + 1; end <= Math.min(pieces.length, start + words.length + mostJoining); end += 1) {
      const stretch = pieces.slice(start, end).join(' ');
      const [first = '', last = ''] = [pieces[start], pieces[end - 1]];
      if (content(first).length === 0 || content(last).length === 0) continue;
      if (content(stretch).join(' ') === wanted) return stretch.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    }
  return part;
}

import damerauLevenshtein from 'damerau-levenshtein';

/** Numbers such as `2.1`, `10.7`, `8.b` or `2.1-o3`: a neighbour of one is another thing, not a misspelling. */
const numeric = /^[\d.]+(?:(?<=\.)[a-z]|-[oa]\d+)?$/;

/**
 * The known word nearest to a mistyped one, or null where none is near (more than two edits, or more than two fifths of the
 * word) or where the word is a number. Edits are counted as by Damerau and Levenshtein, a transposition as one.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (numeric.test(word) || word.length > 200) return null;
  let best: string | null = null;
  let fewest = Math.min(3, Math.floor(word.length * 0.4) + 1);
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > fewest) continue;
    const { steps } = damerauLevenshtein(word.toLowerCase(), candidate.toLowerCase());
    if (steps < fewest) {
      best = candidate;
      fewest = steps;
    }
  }
  return best;
}

/** "Did you mean …?" for a mistyped word, or the remedy that applies where nothing is near. */
export const didYouMean = (word: string, known: Iterable<string>, otherwise: string): string => {
  const found = nearest(word, known);
  return found ? `Did you mean "${found}"?` : otherwise;
};

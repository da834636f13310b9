import type { Practice } from '../../src/catalogue/types.ts';

/** A repeatable stream of numbers from 0 to 1 (mulberry32, public domain, Tommy Ettinger). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Made-up words that real text would bring: numbers of new words grow with the square root of the text (Heaps' law). */
function madeUpWord(random: () => number): string {
  const syllables = [
    'ba',
    'ko',
    'mi',
    'ran',
    'tu',
    'vel',
    'so',
    'dar',
    'li',
    'nes',
    'po',
    'gu',
    'shi',
    'ter',
    'al',
    'zen',
  ];
  return Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => syllables[Math.floor(random() * syllables.length)],
  ).join('');
}

/**
 * Practices for measuring: the real ones first, then as many as are wanted, each with the text and tags of real ones mixed.
 * @param count how many in all; repeatable for the same catalogue and count
 */
export function syntheticPractices(practices: readonly Practice[], count: number): Practice[] {
  const random = randomNumbers(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const made: Practice[] = practices.slice(0, count);
  while (made.length < count) {
    const [a, b, c] = [pick(practices), pick(practices), pick(practices)];
    const place = madeUpWord(random);
    const sentences = (practice: Practice) => practice.data.summary;
    const added = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: `${sentences(b)} ${sentences(c)} ${place} ${madeUpWord(random)}.` }],
    };
    made.push({
      ...a,
      id: `made-${made.length}`,
      data: {
        ...a.data,
        title: `${a.data.title.split(' ').slice(0, 5).join(' ')} in ${place}`,
        summary: `${a.data.summary} ${place}`,
      },
      body: a.body ? { ...a.body, children: [...a.body.children, added] } : null,
      countries: b.countries,
      regions: b.regions,
      organizations: c.organizations,
      themes: pick([a.themes, b.themes]),
    });
  }
  return made;
}

/** A page that carries a tag: its number in the index, and how much the tag says of it, 0 to 1. */
export interface Posting {
  page: number;
  strength: number;
}

/** Pages by strength: hundredths, then page numbers, each but the first as the difference to the one before. */
export type PackedPostings = [hundredths: number, ...pages: number[]][];

/** Packs a list of postings for the way to the browser. */
export function packPostings(postings: readonly Posting[]): PackedPostings {
  const byStrength = new Map<number, number[]>();
  for (const { page, strength } of postings) {
    const hundredths = Math.round(strength * 100);
    byStrength.set(hundredths, [...(byStrength.get(hundredths) ?? []), page]);
  }
  return [...byStrength]
    .sort(([a], [b]) => b - a)
    .map(([hundredths, pages]) => {
      const sorted = pages.toSorted((a, b) => a - b);
      return [hundredths, ...sorted.map((page, index) => page - (sorted[index - 1] ?? 0))];
    });
}

/** Unpacks what `packPostings` packed. */
export function unpackPostings(packed: PackedPostings): Posting[] {
  return packed.flatMap(([hundredths, ...steps]) => {
    let page = 0;
    return steps.map((step): Posting => ({ page: (page += step), strength: hundredths / 100 }));
  });
}

/** Gathers the tags of pages, in the order of their numbers, into postings by code. */
export function gatherPostings(tags: readonly ReadonlyMap<string, number>[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [page, one] of tags.entries())
    for (const [code, strength] of one) {
      const list = postings.get(code) ?? [];
      list.push({ page, strength });
      postings.set(code, list);
    }
  return postings;
}

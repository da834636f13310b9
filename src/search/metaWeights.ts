/** How much a match in a field of the index document counts beside one in its text (Pagefind's `metaWeights`); found by trying with `npm run bench:relevance`. */
export const metaWeights: Readonly<Record<string, number>> = {
  title: 8,
  terms: 1.5,
  acronyms: 4,
  names: 2,
  organizations: 3,
  themes: 2,
  broader: 0.8,
  topics: 1.2,
};

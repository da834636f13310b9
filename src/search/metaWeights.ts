/** How much a match in a field of the index document counts beside one in its text (Pagefind's `metaWeights`). */
export const metaWeights: Readonly<Record<string, number>> = {
  title: 8,
  terms: 4,
  names: 2,
  organizations: 3,
  themes: 2,
  broader: 0.8,
  topics: 1.2,
  codes: 2,
  // shown with results, not searched
  id: 0,
  ppd: 0,
  focus: 0,
  scope: 0,
  countries: 0,
  kind: 0,
  evidence: 0,
  period: 0,
};

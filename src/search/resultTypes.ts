/** Types of things that search finds, in the order in which they are shown. */
export const resultTypes = ['practice', 'guidance', 'instrument', 'event'] as const;
export type ResultType = (typeof resultTypes)[number];

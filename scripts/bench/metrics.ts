/** Grades of what answers a query, by id: 3 exactly, 2 clearly, 1 partly; an id that is not there, or 0, does not answer. */
export type Judgments = ReadonlyMap<string, number>;

const gain = (grade: number) => 2 ** grade - 1;

/** Discounted cumulative gain: what each result is worth, divided by the logarithm of its place. */
const dcg = (grades: readonly number[]) =>
  grades.reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);

const answers = (judgments: Judgments, id: string) => (judgments.get(id) ?? 0) > 0;

/** Normalized discounted cumulative gain of the first `k` results: 1 where no other order or choice would be better. */
export function ndcg(found: readonly string[], judgments: Judgments, k: number): number {
  const best = dcg([...judgments.values()].sort((a, b) => b - a).slice(0, k));
  return best === 0 ? 0 : dcg(found.slice(0, k).map((id) => judgments.get(id) ?? 0)) / best;
}

/** One divided by the place of the first result that answers, 0 where none does. */
export function reciprocalRank(found: readonly string[], judgments: Judgments): number {
  return 1 / (found.findIndex((id) => answers(judgments, id)) + 1 || Infinity);
}

/** Share of what answers that stands in the first `k` results; where more than `k` answer, `k` are as good as all. */
export function recall(found: readonly string[], judgments: Judgments, k: number): number {
  const all = [...judgments.values()].filter((grade) => grade > 0).length;
  return all === 0 ? 0 : found.slice(0, k).filter((id) => answers(judgments, id)).length / Math.min(k, all);
}

/** 1 where one of the first `k` results has the best grade that any practice has for the query, otherwise 0. */
export function success(found: readonly string[], judgments: Judgments, k: number): number {
  const best = Math.max(0, ...judgments.values());
  return best > 0 && found.slice(0, k).some((id) => judgments.get(id) === best) ? 1 : 0;
}

/** Chance that a positive has a higher score than a negative, ties counted half: 1 tells them apart, 0.5 is guessing. */
export function auc(positives: readonly number[], negatives: readonly number[]): number {
  const pairs = positives.flatMap((a) => negatives.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return mean(pairs);
}

/** The mean, NaN for no values. */
export const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

import type { Catalogue } from '../../src/catalogue/types.ts';
import type { Engine, Found } from './engines.ts';
import { auc, mean, ndcg, recall, reciprocalRank, success, type Judgments } from './metrics.ts';
import { groups, judgmentsOf, type JudgedQuery } from './queries.ts';

/** A query, what answers it, and what an engine found. */
export interface Outcome {
  query: JudgedQuery;
  judgments: Judgments;
  found: Found;
}

/** Asks an engine every query. */
export async function evaluate(
  engine: Engine,
  queries: readonly JudgedQuery[],
  catalogue: Catalogue,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    outcomes.push({ query, judgments: judgmentsOf(query, catalogue), found: await engine.search(query.query) });
  }
  return outcomes;
}

export const measures = {
  'nDCG@10': ({ found, judgments }: Outcome) => ndcg(found.ids, judgments, 10),
  MRR: ({ found, judgments }: Outcome) => reciprocalRank(found.ids, judgments),
  'recall@10': ({ found, judgments }: Outcome) => recall(found.ids, judgments, 10),
  'success@1': ({ found, judgments }: Outcome) => success(found.ids, judgments, 1),
  'success@5': ({ found, judgments }: Outcome) => success(found.ids, judgments, 5),
} as const;
export type Measure = keyof typeof measures;

/** Queries that some practice answers. A query whose practices are all gone from the content counts in neither kind. */
export const answerable = (outcomes: readonly Outcome[]) => outcomes.filter(({ judgments }) => judgments.size > 0);
const unanswerable = (outcomes: readonly Outcome[]) => outcomes.filter(({ query }) => query.group === 'no-answer');

/** The mean of a measure per group and, under `all`, over all queries that have an answer. */
export function averages(outcomes: readonly Outcome[], measure: Measure): Map<string, number> {
  const rated = answerable(outcomes);
  const of = (some: readonly Outcome[]) => mean(some.map(measures[measure]));
  const present = groups.filter((group) => rated.some(({ query }) => query.group === group));
  return new Map([
    ...present.map((group) => [group, of(rated.filter(({ query }) => query.group === group))] as const),
    ['all', of(rated)],
  ]);
}

/** How well queries without an answer are told apart: the share that finds nothing, and the AUC of the top score. */
export function rejection(outcomes: readonly Outcome[]): { nothing: number; auc: number } {
  const top = (some: readonly Outcome[]) => some.map(({ found }) => found.topScore);
  const none = unanswerable(outcomes);
  return {
    nothing: mean(none.map(({ found }) => (found.ids.length === 0 ? 1 : 0))),
    auc: auc(top(answerable(outcomes)), top(none)),
  };
}

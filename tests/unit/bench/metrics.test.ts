import { describe, expect, it } from 'vitest';
import { auc, mean, ndcg, recall, reciprocalRank, success } from '../../../scripts/bench/metrics.ts';

const judgments = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

describe('ndcg', () => {
  it('is 1 for the best order', () => {
    expect(ndcg(['a', 'b', 'c', 'x'], judgments, 10)).toBe(1);
  });

  it('discounts what comes late: (7/log2 3 + 3/log2 5) of (7 + 3/log2 3 + 1/log2 4)', () => {
    // 7/1.58496 + 3/2.32193 = 4.41651 + 1.29203 = 5.70854; 7 + 1.89279 + 0.5 = 9.39279
    expect(ndcg(['x', 'a', 'y', 'b'], judgments, 10)).toBeCloseTo(5.70854 / 9.39279, 5);
  });

  it('looks at the first k only, of what was found and of what would be best', () => {
    expect(ndcg(['x', 'a'], judgments, 1)).toBe(0);
    expect(ndcg(['a', 'x', 'x'], judgments, 1)).toBe(1);
  });

  it('is 0 where nothing is found or nothing answers', () => {
    expect(ndcg([], judgments, 10)).toBe(0);
    expect(ndcg(['a'], new Map(), 10)).toBe(0);
  });
});

describe('reciprocalRank', () => {
  it('is one over the place of the first that answers at all', () => {
    expect(reciprocalRank(['c', 'a'], judgments)).toBe(1);
    expect(reciprocalRank(['x', 'y', 'z', 'c'], judgments)).toBe(0.25);
    expect(reciprocalRank(['x', 'y'], judgments)).toBe(0);
  });

  it('takes grade 0 for no answer', () => {
    expect(reciprocalRank(['n', 'a'], new Map([...judgments, ['n', 0]]))).toBe(0.5);
  });
});

describe('recall', () => {
  it('is the share of all that answer', () => {
    expect(recall(['a', 'x', 'c'], judgments, 10)).toBeCloseTo(2 / 3, 10);
  });

  it('asks for no more than k', () => {
    expect(recall(['a', 'b', 'c'], judgments, 2)).toBe(1);
    expect(recall(['a', 'x', 'b'], judgments, 2)).toBe(0.5);
  });
});

describe('success', () => {
  it('asks for the best grade there is', () => {
    expect(success(['b', 'a'], judgments, 1)).toBe(0);
    expect(success(['b', 'a'], judgments, 5)).toBe(1);
    expect(success(['b'], new Map([['b', 2]]), 1)).toBe(1);
    expect(success(['x'], judgments, 5)).toBe(0);
  });
});

describe('auc', () => {
  it('counts the pairs in the right order, ties half', () => {
    // right: 0.9 over both, 0.5 over 0.2; tie: 0.5 with 0.5
    expect(auc([0.9, 0.5], [0.5, 0.2])).toBe(3.5 / 4);
    expect(auc([1], [0])).toBe(1);
    expect(auc([0], [0])).toBe(0.5);
  });
});

describe('mean', () => {
  it('is not a number for nothing', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNaN();
  });
});

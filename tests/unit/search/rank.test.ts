import { describe, expect, it } from 'vitest';
import { rank, rankingDefaults, type Hit, type UnitHits } from '../../../src/search/rank.ts';

/** Plain settings to reckon with: a match counts half before its score, partial coverage is punished by its square. */
const settings = {
  ...rankingDefaults,
  matchFloor: 0.5,
  coveragePower: 2,
  leastRarity: 0.2,
  rarityPower: 1,
  togetherGain: 0.25,
};
const ranked = (units: UnitHits[], together: Hit[] = []) => rank(units, 99, together, settings);

type Alternative = { weight?: number; sure?: boolean; hits: [page: number, score: number][] };
const unit = (...alternatives: Alternative[]): UnitHits => ({
  importance: 1,
  alternatives: alternatives.map(({ weight = 1, sure = false, hits }) => ({
    weight,
    sure,
    hits: hits.map(([page, score]) => ({ page, score })),
  })),
});
const word = (...hits: [number, number][]) => unit({ hits });
/** Rarity of a unit that so many of 99 pages match. */
const rarity = (matching: number) => Math.max(0.2, Math.log(100 / (matching + 0.5)) / Math.log(100));

describe('rank', () => {
  it('weighs a page by its score, that of words never below the floor', () => {
    expect(ranked([word([1, 1], [2, 0.5], [3, 0])])).toEqual([
      { page: 1, score: 1, coverage: 1, knownScore: 1 },
      { page: 2, score: 0.75, coverage: 1, knownScore: 0.75 },
      { page: 3, score: 0.5, coverage: 1, knownScore: 0.5 },
    ]);
  });

  it('takes what a tag says of a page as it is, without a floor', () => {
    const [first, second] = ranked([
      unit({
        sure: true,
        hits: [
          [1, 0.9],
          [2, 0.2],
        ],
      }),
    ]);
    expect(first?.score).toBeCloseTo(0.9);
    expect(second?.score).toBeCloseTo(0.2);
  });

  it('counts an alternative by its weight, and two that match as independent evidence', () => {
    const [both, one] = ranked([
      unit(
        {
          weight: 0.5,
          hits: [
            [1, 1],
            [2, 1],
          ],
        },
        { weight: 0.8, hits: [[1, 1]] },
      ),
    ]);
    expect(both?.score).toBeCloseTo(1 - 0.5 * 0.2);
    expect(one?.score).toBeCloseTo(0.5);
  });

  it('counts words of a title as what they are, even where they are a poor way to look for a name', () => {
    const hits = [
      { page: 1, score: 1, titled: true },
      { page: 2, score: 1, titled: false },
    ];
    const found = ranked([{ importance: 1, alternatives: [{ weight: 0.6, sure: false, hits }] }]);
    expect(found.map(({ page, score }) => [page, score])).toEqual([
      [1, expect.closeTo(settings.titledWeight)],
      [2, expect.closeTo(0.6)],
    ]);
  });

  it('punishes partial coverage, and weighs what is covered by rarity', () => {
    const found = ranked([word([1, 1], [2, 1]), word([1, 1])]);
    const all = rarity(2) + rarity(1);
    expect(found.map(({ page }) => page)).toEqual([1, 2]);
    expect(found[0]).toEqual({ page: 1, coverage: 1, score: 1, knownScore: 1 });
    expect(found[1]?.coverage).toBeCloseTo(rarity(2) / all);
    expect(found[1]?.score).toBeCloseTo((rarity(2) / all) ** 2);
  });

  it('prefers the page that matches the rarer unit', () => {
    const common = word(...Array.from({ length: 60 }, (_, page): [number, number] => [page, 1]));
    const [first, second] = ranked([common, word([70, 1])]);
    expect(first?.page).toBe(70);
    expect(first?.coverage).toBeCloseTo(rarity(1) / (rarity(1) + 0.2));
    expect(second?.page).toBe(0);
  });

  it('counts rarity less where its power is lower', () => {
    const [, second] = rank([word([1, 1], [2, 1]), word([1, 1])], 99, [], { ...settings, rarityPower: 0.5 });
    expect(second?.coverage).toBeCloseTo(Math.sqrt(rarity(2)) / (Math.sqrt(rarity(2)) + Math.sqrt(rarity(1))));
  });

  it('counts a unit that nothing matches as missing everywhere, and does not empty the list', () => {
    const [only, ...others] = ranked([word([7, 1]), unit()]);
    expect(others).toEqual([]);
    expect(only?.page).toBe(7);
    expect(only?.coverage).toBeCloseTo(rarity(1) / (rarity(1) + rarity(0)));
    expect(only?.score).toBeLessThan(1);
    expect(only?.knownScore).toBeCloseTo(1);
  });

  it('counts a unit that matters more as if it were rarer', () => {
    const important = { ...word([1, 1]), importance: 3 };
    const [first, second] = ranked([important, word([2, 1])]);
    expect([first?.page, first?.coverage]).toEqual([1, 0.75]);
    expect([second?.page, second?.coverage]).toEqual([2, 0.25]);
  });

  it('prefers pages that hold all words together to others, by how well they do', () => {
    const found = ranked(
      [word([1, 1], [2, 1], [3, 1])],
      [
        { page: 2, score: 1 },
        { page: 3, score: 0.5 },
      ],
    );
    expect(found.map(({ page }) => page)).toEqual([2, 3, 1]);
    expect(found[0]?.score).toBeCloseTo(1);
    expect(found[1]?.score).toBeCloseTo(1.125 / 1.25);
    expect(found[2]?.score).toBeCloseTo(1 / 1.25);
  });

  it('gives no page that only a search for all words together found', () => {
    expect(ranked([word([1, 1])], [{ page: 9, score: 1 }]).map(({ page }) => page)).toEqual([1]);
  });

  it('keeps scores between 0 and 1 and orders equals by page', () => {
    const hits: [number, number][] = [
      [11, 1],
      [2, 1],
    ];
    const found = rank([unit({ hits }, { hits: hits.toReversed() })], 2);
    expect(found.map(({ page }) => page)).toEqual([2, 11]);
    for (const { score, coverage } of found) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(coverage).toBe(1);
    }
  });

  it('finds nothing where nothing matches', () => {
    expect([rank([], 10), rank([unit()], 10)]).toEqual([[], []]);
  });
});

import { describe, expect, it } from 'vitest';
import { rank, rankingDefaults, type Hit, type UnitHits } from '../../../src/search/rank.ts';

/** Plain settings to reckon with: a match counts half before its score, partial coverage is punished by its square. */
const settings = { ...rankingDefaults, matchFloor: 0.5, coveragePower: 2, leastRarity: 0.2, togetherGain: 0.25 };
const ranked = (units: UnitHits[], together: Hit[] = []) => rank(units, 99, together, settings);
const unit = (...alternatives: { weight: number; hits: [string, number][] }[]): UnitHits => ({
  importance: 1,
  alternatives: alternatives.map(({ weight, hits }) => ({
    weight,
    hits: hits.map(([page, score]) => ({ page, score })),
  })),
});
const word = (...hits: [string, number][]) => unit({ weight: 1, hits });
/** Rarity of a unit that so many of 99 pages match. */
const rarity = (matching: number) => Math.max(0.2, Math.log(100 / (matching + 0.5)) / Math.log(100));

describe('rank', () => {
  it('weighs a page by its score beside the best one, never below the floor', () => {
    expect(ranked([word(['a', 8], ['b', 4], ['c', 0])])).toEqual([
      { page: 'a', score: 1, coverage: 1, knownScore: 1 },
      { page: 'b', score: 0.75, coverage: 1, knownScore: 0.75 },
      { page: 'c', score: 0.5, coverage: 1, knownScore: 0.5 },
    ]);
  });

  it('counts an alternative by its weight, and two that match as independent evidence', () => {
    const [a, b] = ranked([
      unit(
        {
          weight: 0.5,
          hits: [
            ['a', 1],
            ['b', 1],
          ],
        },
        { weight: 0.8, hits: [['a', 1]] },
      ),
    ]);
    expect(a?.score).toBeCloseTo(1 - 0.5 * 0.2);
    expect(b?.score).toBeCloseTo(0.5);
  });

  it('punishes partial coverage, and weighs what is covered by rarity', () => {
    const found = ranked([word(['both', 1], ['first', 1]), word(['both', 1])]);
    const all = rarity(2) + rarity(1);
    expect(found.map(({ page }) => page)).toEqual(['both', 'first']);
    expect(found[0]).toEqual({ page: 'both', coverage: 1, score: 1, knownScore: 1 });
    expect(found[1]?.coverage).toBeCloseTo(rarity(2) / all);
    expect(found[1]?.score).toBeCloseTo((rarity(2) / all) ** 2);
  });

  it('prefers the page that matches the rarer unit', () => {
    const common = word(...Array.from({ length: 60 }, (_, index): [string, number] => [`c${index}`, 1]));
    const [first, second] = ranked([common, word(['rare', 1])]);
    expect(first?.page).toBe('rare');
    expect(first?.coverage).toBeCloseTo(rarity(1) / (rarity(1) + 0.2));
    expect(second?.page).toBe('c0');
  });

  it('counts a unit that nothing matches as missing everywhere, and does not empty the list', () => {
    const [only, ...others] = ranked([word(['a', 1]), unit()]);
    expect(others).toEqual([]);
    expect(only?.page).toBe('a');
    expect(only?.coverage).toBeCloseTo(rarity(1) / (rarity(1) + rarity(0)));
    expect(only?.score).toBeLessThan(1);
    expect(only?.knownScore).toBeCloseTo(1);
  });

  it('counts a unit that matters more as if it were rarer', () => {
    const important = { ...word(['name', 1]), importance: 3 };
    const [first, second] = ranked([important, word(['word', 1])]);
    expect([first?.page, first?.coverage]).toEqual(['name', 0.75]);
    expect([second?.page, second?.coverage]).toEqual(['word', 0.25]);
  });

  it('prefers pages that hold all words together to others, by how well they do', () => {
    const found = ranked(
      [word(['a', 1], ['b', 1], ['c', 1])],
      [
        { page: 'b', score: 4 },
        { page: 'c', score: 2 },
      ],
    );
    expect(found.map(({ page }) => page)).toEqual(['b', 'c', 'a']);
    expect(found[0]?.score).toBeCloseTo(1);
    expect(found[1]?.score).toBeCloseTo(1.125 / 1.25);
    expect(found[2]?.score).toBeCloseTo(1 / 1.25);
  });

  it('keeps scores between 0 and 1 and orders equals by page', () => {
    const found = rank(
      [
        unit(
          {
            weight: 1,
            hits: [
              ['b', 3],
              ['a', 3],
            ],
          },
          {
            weight: 1,
            hits: [
              ['a', 3],
              ['b', 3],
            ],
          },
        ),
      ],
      2,
    );
    expect(found.map(({ page }) => page)).toEqual(['a', 'b']);
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

import { describe, expect, it } from 'vitest';
import { titleMatch } from '../../../src/search/titleMatch.ts';

describe('titleMatch', () => {
  it.each([
    ['Blue Dot hubs', 'Blue Dot Hubs'],
    ['the hub of the blue dots', 'Blue Dot Hubs'],
    ['ecole des metiers', 'École des métiers'],
    ['recruiting ethically', 'Ethical recruitment'],
  ])('is 1 for "%s" and "%s", whatever their case, accents, order, endings and joining words', (query, title) => {
    expect(titleMatch(query, title)).toBe(1);
  });

  it('is the harmonic mean of what each holds of the other', () => {
    // 2 of 2 words asked, 2 of 3 words of the title: 2 × 1 × ⅔ ÷ 1⅔
    expect(titleMatch('blue dot', 'Blue Dot Hubs')).toBeCloseTo(0.8);
    // 1 of 2, 1 of 3
    expect(titleMatch('blue card', 'Blue Dot Hubs')).toBeCloseTo(0.4);
  });

  it('falls by words that are asked beside the title, and by words of the title that are not asked', () => {
    const title = 'Seasonal Worker Programme';
    const matches = [title, `${title} nurses`, `${title} nurses wages`].map((query) => titleMatch(query, title));
    expect(matches).toEqual([1, 6 / 7, 6 / 8]);
    expect(titleMatch('seasonal', title)).toBe(0.5);
  });

  it.each([
    ['nurses', 'Blue Dot Hubs'],
    ['', 'Blue Dot Hubs'],
    ['blue', ''],
    ['of the', 'Of the people'],
    ['', ''],
  ])('is 0 for "%s" and "%s", which share no word', (query, title) => {
    expect(titleMatch(query, title)).toBe(0);
  });

  it('counts a word that is repeated once', () => {
    expect(titleMatch('blue blue blue', 'Blue')).toBe(1);
  });
});

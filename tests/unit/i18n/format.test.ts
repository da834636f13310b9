import { describe, expect, it } from 'vitest';
import { formatter } from '../../../src/i18n/format.ts';

const english = formatter('en-GB');
const arabic = formatter('ar');

describe('formatter', () => {
  it.each([
    ['2008', '2008'],
    ['2008-11', 'November 2008'],
    ['2008-11-30', '30 November 2008'],
    ['2016-01-01', '1 January 2016'],
    ['2016-12-31', '31 December 2016'],
  ])('writes the date %s as exact as it is given: %s', (value, text) => {
    expect(english.date(value)).toBe(text);
  });

  it('chooses the form for a number', () => {
    const forms = { one: '# practice', other: '# practices' };
    expect([0, 1, 2, 1234].map((value) => english.plural(value, forms))).toEqual([
      '0 practices',
      '1 practice',
      '2 practices',
      '1,234 practices',
    ]);
    expect(arabic.plural(2, { two: 'ممارستان', other: '# ممارسة' })).toBe('ممارستان');
  });

  it('joins names with and without an "and"', () => {
    expect([english.list(['a', 'b', 'c']), english.series(['a', 'b', 'c'])]).toEqual(['a, b and c', 'a, b, c']);
    expect([english.list([]), english.list(['a'])]).toEqual(['', 'a']);
  });

  it('names languages and begins sentences', () => {
    expect([english.language('fr'), english.sentence('élan vital'), english.sentence('')]).toEqual([
      'French',
      'Élan vital',
      '',
    ]);
  });
});

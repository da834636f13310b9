import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/catalogue/types.ts';
import { useMessages } from '../../../src/i18n/index.ts';
import { placeName, placeNames } from '../../../src/i18n/places.ts';

const place = (en: string, note?: string): Place => ({
  code: 'QQ',
  name: { en, fr: en, es: en, ar: en, ru: en, zh: en },
  otherNames: {},
  demonyms: {},
  note,
  regions: [],
  practices: [],
});
const names = (count: number, most?: number) =>
  placeNames(
    Array.from({ length: count }, (_, index) => place(`P${index + 1}`)),
    useMessages(),
    most,
  );

describe('placeName', () => {
  it('sends to a note by an asterisk', () => {
    expect([placeName(place('Kosovo', 'In the context of …')), placeName(place('Italy'))]).toEqual([
      'Kosovo*',
      'Italy',
    ]);
  });
});

describe('placeNames', () => {
  it.each([
    [0, ''],
    [1, 'P1'],
    [3, 'P1, P2, P3'],
    [4, 'P1, P2, P3, P4'],
    [5, 'P1, P2, P3, 2 more'],
    [1203, 'P1, P2, P3, 1,200 more'],
  ])('names %i places as "%s": the last is never counted alone', (count, text) => {
    expect(names(count)).toBe(text);
  });

  it('names as many as wanted', () => {
    expect(names(4, 1)).toBe('P1, 3 more');
  });
});

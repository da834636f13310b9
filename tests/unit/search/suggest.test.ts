import { describe, expect, it } from 'vitest';
import { suggest, type SuggestionRow } from '../../../src/search/suggest.ts';

const rows: SuggestionRow[] = [
  ['country', 'MD', 'Republic of Moldova', 3, 'Moldova', 'Moldavie', 'Moldovan', 'مولدوفا'],
  ['country', 'CI', 'Côte d’Ivoire', 1, 'Ivory Coast'],
  ['theme', 'labour', 'Labour migration', 12, 'migrant work', 'migration de main-d’œuvre', 'هجرة العمالة'],
  ['theme', 'labour-rights', 'Rights of labour', 20],
  ['cluster', '2', 'Labour', 40, 'cluster 2'],
  ['sdg', '10.7', 'Safe migration', 50, 'SDG 10.7', 'target 10.7', '10.7'],
  ['organization', 'iom', 'International Organization for Migration', 9, 'IOM', 'OIM'],
  ['practice', 'labour-x', 'Labour centres', 0],
];
const labels = (text: string, most?: number) => suggest(rows, text, most).map(({ label }) => label);

describe('suggest', () => {
  it('orders by fit: the whole form, its beginning, its words', () => {
    expect(labels('labour')).toEqual(['Labour', 'Labour migration', 'Labour centres', 'Rights of labour']);
  });

  it('puts the label before other forms, kinds in their order, and the commoner first', () => {
    const made: SuggestionRow[] = [
      ['practice', 'p', 'Work p', 0],
      ['theme', 'few', 'Work a', 1],
      ['theme', 'form', 'Jobs', 99, 'Work form'],
      ['theme', 'many', 'Work z', 5],
      ['country', 'c', 'Work c', 1],
    ];
    expect(suggest(made, 'work').map(({ id }) => id)).toEqual(['c', 'many', 'few', 'p', 'form']);
  });

  it.each([
    ['cote', 'Côte d’Ivoire'],
    ["CÔTE D'IV", 'Côte d’Ivoire'],
    ['ivoire', 'Côte d’Ivoire'],
    ['moldavie', 'Republic of Moldova'],
    ['مولد', 'Republic of Moldova'],
    ['العمالة', 'Labour migration'],
    ['main d', 'Labour migration'],
    ['oim', 'International Organization for Migration'],
    ['10.7', 'Safe migration'],
    ['labour migr', 'Labour migration'],
    ['migration labour', 'Labour migration'],
  ])('finds for "%s" %s', (typed, label) => {
    expect(labels(typed)[0]).toBe(label);
  });

  it('tells which form was typed, where that is not the label', () => {
    expect(suggest(rows, 'moldov')[0]).toEqual({
      kind: 'country',
      id: 'MD',
      label: 'Republic of Moldova',
      practices: 3,
      form: 'Moldova',
    });
    expect(suggest(rows, 'republic')[0]?.form).toBeNull();
  });

  it.each(['', ' ', 'l', '--', 'zebra', 'migr labour', 'our'])('finds nothing for "%s"', (typed) => {
    expect(labels(typed)).toEqual([]);
  });

  it('gives at most as many as wanted', () => {
    expect(labels('labour', 2)).toEqual(['Labour', 'Labour migration']);
    expect(
      suggest(
        Array.from({ length: 20 }, (_, index): SuggestionRow => ['theme', `${index}`, 'Work', 1]),
        'work',
      ),
    ).toHaveLength(8);
  });
});

import { describe, expect, it } from 'vitest';
import { suggest, suggestionsOf, type SuggestionRow } from '../../../src/search/suggestions.ts';
import { catalogueWith, practiceFile } from '../library.ts';

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

describe('suggestionsOf', () => {
  const made = suggestionsOf(
    catalogueWith(
      practiceFile('one', {
        title: 'Hiring desks',
        themes: ['narrow'],
        sdgTargets: [{ id: '10.7', basis: 'source' }],
        gcmObjectives: [{ id: 6, basis: 'source', weight: 'primary' }],
        organizations: [{ id: 'office', role: 'lead' }],
        searchTerms: ['job desks'],
      }),
    ),
  );
  const row = (kind: string, id: string) => made.find((one) => one[0] === kind && one[1] === id);

  it('holds what practices are tagged with, and what people type for it', () => {
    expect(row('country', 'MD')).toEqual(expect.arrayContaining(['Republic of Moldova', 1, 'Moldova', 'Moldavie']));
    expect(row('theme', 'narrow')).toEqual(['theme', 'narrow', 'Recruitment', 1, 'hiring of workers', 'Recrutement']);
    expect(row('sdg', '10.7')).toEqual(expect.arrayContaining(['SDG 10.7', 'target 10.7', '10.7']));
    expect(row('objective', '6')).toEqual(expect.arrayContaining(['objective 6', 'GCM 6']));
    expect(row('organization', 'office')).toEqual(['organization', 'office', 'Field Office', 1, 'FO']);
    expect(row('practice', 'one')).toEqual(['practice', 'one', 'Hiring desks', 0, 'job desks']);
  });

  it('holds every cluster and focus area, and nothing else that no practice names', () => {
    expect(row('cluster', '5')).toEqual(['cluster', '5', 'Work', 0, 'cluster 5']);
    expect(row('focus', '5.1')).toEqual(['focus', '5.1', 'Recruitment', 0, 'focus area 5.1', '5.1']);
    expect([row('theme', 'wide'), row('sdg', '10.c'), row('objective', '3'), row('organization', 'agency')]).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('holds no form that is the label', () => {
    for (const [, , label, , ...forms] of made) expect(forms).not.toContain(label);
  });
});

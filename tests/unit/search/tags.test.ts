import { describe, expect, it } from 'vitest';
import { ancestors } from '../../../src/search/ancestors.ts';
import { inOrder, practiceTags, tagsFrom, themeTags } from '../../../src/search/tags.ts';
import { catalogueWith, onePractice, practiceFile, practiceOf } from '../library.ts';

const tagsOf = (...fields: Parameters<typeof onePractice>) => Object.fromEntries(practiceTags(onePractice(...fields)));

describe('tagsFrom', () => {
  it('keeps the greatest strength of every code', () => {
    const tags = tagsFrom([
      ['goal-8', 0.5],
      ['goal-10', 1],
      ['goal-8', 0.9],
      ['goal-10', 0.2],
    ]);
    expect(Object.fromEntries(tags)).toEqual({ 'goal-8': 0.9, 'goal-10': 1 });
  });
});

describe('inOrder', () => {
  it('falls from 1 by a step each, never below the least', () => {
    expect([0, 1, 2, 10].map((index) => inOrder(index))).toEqual([1, 0.96, 0.92, 0.75]);
    expect([0, 1, 2].map((index) => inOrder(index, 0.15, 0.8))).toEqual([1, 0.85, 0.8]);
  });
});

describe('themeTags', () => {
  const { themes } = catalogueWith(practiceFile('one', { themes: ['narrow', 'pathways'] }));
  const theme = (id: string) => themes.find(({ data }) => data.id === id)!;

  it('has the themes in their order, and what lies above them, which says less', () => {
    expect(themeTags([theme('narrow'), theme('pathways')])).toEqual([
      ['theme-narrow', 1],
      ['theme-middle', 0.65],
      ['theme-wide', 0.65],
      ['theme-pathways', 0.96],
    ]);
  });

  it('finds all that lies above a theme, the nearest first', () => {
    expect(ancestors(theme('narrow')).map(({ data }) => data.id)).toEqual(['middle', 'wide']);
    expect(ancestors(theme('wide'))).toEqual([]);
  });
});

describe('practiceTags', () => {
  it('puts the first focus area and its cluster before others', () => {
    expect(tagsOf({ focusAreas: ['5.1', '2.1'] })).toMatchObject({
      'focus-5.1': 1,
      'cluster-5': 1,
      'focus-2.1': 0.85,
      'cluster-2': 0.85,
    });
  });

  it('counts primary objectives before secondary ones', () => {
    const gcmObjectives = [
      { id: 6, basis: 'source' as const, weight: 'primary' as const },
      { id: 3, basis: 'source' as const, weight: 'secondary' as const },
    ];
    expect(tagsOf({ gcmObjectives })).toMatchObject({ 'objective-6': 1, 'objective-3': 0.75 });
  });

  it('counts what the source states before what editors assigned, and a goal by its best target', () => {
    const tags = tagsOf({
      sdgTargets: [
        { id: '10.c', basis: 'editorial' },
        { id: '10.7', basis: 'source' },
      ],
    });
    expect(tags).toMatchObject({ 'target-10.c': 0.95, 'target-10.7': 0.97, 'goal-10': 0.97 });
  });

  it('counts a country less the more there are, each once', () => {
    expect(tagsOf({ countries: [{ code: 'MD' }] })['country-md']).toBe(1);
    const tags = tagsOf({
      countries: [{ code: 'MD', role: 'origin' }, { code: 'MD', role: 'transit' }, { code: 'DE' }],
    });
    expect([tags['country-md'], tags['country-de']]).toEqual([2 ** -0.15, 2 ** -0.15]);
    const many = ['MD', 'DE', 'XK', 'IT', 'FR', 'ES', 'PT', 'PL', 'RO', 'BG', 'GR', 'HR', 'SI', 'SK', 'CZ', 'AT', 'BE'];
    const most = [
      ...many,
      ...['NL', 'LU', 'IE', 'DK', 'SE', 'FI', 'NO', 'EE', 'LV', 'LT', 'HU', 'RS', 'BA', 'ME', 'AL'],
    ];
    expect(tagsOf({ countries: most.map((code) => ({ code })) })['country-md']).toBe(0.6);
  });

  it('counts a region by the share of the countries that lie in it', () => {
    const tags = tagsOf({ countries: [{ code: 'MD' }, { code: 'UA' }, { code: 'KE' }, { code: 'IT' }] });
    expect(tags).toMatchObject({ 'region-eastern-europe': 0.8, 'region-europe': expect.closeTo(0.9) as number });
    expect(tags['region-eastern-africa']).toBe(0.7);
  });

  it('has its groups of countries, its themes with those above them, and its number in another database', () => {
    const practice = practiceOf(
      catalogueWith(
        practiceFile('one', {
          countries: [{ code: 'MD' }, { code: 'UA' }],
          themes: ['narrow'],
          externalIds: { gfmdPpd: 312 },
        }),
      ),
      'one',
    );
    expect(Object.fromEntries(practiceTags(practice))).toMatchObject({
      'group-black-sea': 1,
      'theme-narrow': 1,
      'theme-wide': 0.65,
      'ppd-312': 1,
    });
  });

  it('has no tag of what a practice does not have', () => {
    expect(tagsOf({ scope: 'global', countries: [] })).toEqual({ 'focus-2.1': 1, 'cluster-2': 1 });
  });

  it('has no strength above 1, and none of nothing', () => {
    const tags = practiceTags(
      onePractice({ focusAreas: ['5.1', '2.1'], countries: [{ code: 'MD' }], themes: ['narrow'] }),
    );
    expect([...tags].filter(([, strength]) => !(strength > 0 && strength <= 1))).toEqual([]);
  });
});

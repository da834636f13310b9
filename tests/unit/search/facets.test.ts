import { expect, it } from 'vitest';
import { facetsOf } from '../../../src/search/facets.ts';
import { onePractice } from '../library.ts';

it('gives the values of every facet, each once', () => {
  const practice = onePractice({
    focusAreas: ['5.1', '2.1'],
    countries: [{ code: 'MD', role: 'origin' }, { code: 'MD', role: 'transit' }, { code: 'UA' }],
    kind: 'law',
    evidence: 'evaluated',
    sdgTargets: [
      { id: '10.7', basis: 'source' },
      { id: '10.c', basis: 'editorial' },
    ],
    gcmObjectives: [
      { id: 6, basis: 'source', weight: 'primary' },
      { id: 3, basis: 'source', weight: 'secondary' },
    ],
    themes: ['narrow', 'wide'],
  });
  expect(facetsOf(practice)).toEqual({
    cluster: ['5', '2'],
    focus: ['5.1', '2.1'],
    country: ['MD', 'UA'],
    region: ['eastern-europe', 'europe'],
    kind: ['law'],
    sdg: ['10.7', '10', '10.c'],
    evidence: ['evaluated'],
    objective: ['6', '3'],
    theme: ['narrow', 'middle', 'wide'],
  });
});

it('gives empty lists where a practice has no country and no tag', () => {
  const { country, region, sdg, objective, theme } = facetsOf(onePractice({ scope: 'global', countries: [] }));
  expect([country, region, sdg, objective, theme]).toEqual([[], [], [], [], []]);
});

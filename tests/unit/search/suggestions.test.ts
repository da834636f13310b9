import { describe, expect, it } from 'vitest';
import { suggestionsOf } from '../../../src/search/suggestions.ts';
import { catalogueWith, practiceFile } from '../library.ts';

describe('suggestionsOf', () => {
  const made = suggestionsOf(
    catalogueWith(
      practiceFile('one', {
        title: 'Hiring desks',
        themes: ['narrow'],
        sdgTargets: [{ id: '10.7', basis: 'source' }],
        gcmObjectives: [{ id: 6, basis: 'source', weight: 'primary' }],
        organizations: [{ id: 'office', role: 'lead' }],
        searchTerms: ['job desks', 'JD programme'],
      }),
    ),
  );
  const row = (kind: string, id: string) => made.find((one) => one[0] === kind && one[1] === id);

  it('holds what practices are tagged with, and what people type for it', () => {
    expect(row('country', 'MD')).toEqual(expect.arrayContaining(['Republic of Moldova', 1, 'Moldova', 'Moldavie']));
    expect(row('theme', 'narrow')).toEqual(['theme', 'narrow', 'Recruitment', 1, 'Recrutement', 'hiring of workers']);
    expect(row('sdg', '10.7')).toEqual(expect.arrayContaining(['SDG 10.7', 'target 10.7', '10.7']));
    expect(row('objective', '6')).toEqual(expect.arrayContaining(['objective 6', 'GCM 6']));
    expect(row('organization', 'office')).toEqual(['organization', 'office', 'Field Office', 1, 'FO']);
    expect(row('practice', 'one')).toEqual(['practice', 'one', 'Hiring desks', 0, 'JD']);
  });

  it('holds every cluster and focus area, and nothing else that no practice names', () => {
    expect(row('cluster', '5')).toEqual(['cluster', '5', 'Work', 0, 'cluster 5']);
    expect(row('focus', '5.1')).toEqual(['focus', '5.1', 'Recruitment', 0, 'focus area 5.1', '5.1']);
    expect([
      row('theme', 'pathways'),
      row('sdg', '10.c'),
      row('objective', '3'),
      row('organization', 'agency'),
    ]).toEqual(Array(4).fill(undefined));
  });

  it('counts for a theme the practices of narrower ones, as its facet does', () =>
    expect(row('theme', 'wide')?.[3]).toBe(1));

  it('holds no form that is the label', () => {
    for (const [, , label, , ...forms] of made) expect(forms).not.toContain(label);
  });
});

import { describe, expect, it } from 'vitest';
import { conceptsOf, organizationForms, placeForms, themeForms } from '../../../src/search/concepts.ts';
import { catalogueWith, practiceFile } from '../library.ts';

const catalogue = catalogueWith(
  practiceFile('one', {
    countries: [{ code: 'MD' }, { code: 'BO' }],
    themes: ['narrow'],
    organizations: [{ id: 'office', role: 'lead' }],
    gcmObjectives: [{ id: 6, basis: 'source', weight: 'primary' }],
  }),
);
const place = (code: string) => catalogue.places.find((one) => one.code === code)!;

describe('placeForms', () => {
  it('has the names in four languages, the plain name and the people', () => {
    expect(placeForms(place('MD'))).toEqual(
      expect.arrayContaining(['Republic of Moldova', 'Moldova', 'Moldavie', 'Moldavia', 'Moldovan']),
    );
    expect(placeForms(place('BO'))).toEqual(
      expect.arrayContaining(['Bolivia (Plurinational State of)', 'Bolivia', 'Bolivie', 'Bolivian', 'بوليفيا']),
    );
  });

  it('has no empty form and none twice', () => {
    for (const one of catalogue.places) {
      const forms = placeForms(one);
      expect(forms).not.toContain('');
      expect(new Set(forms).size).toBe(forms.length);
    }
  });
});

describe('themeForms and organizationForms', () => {
  it('have all labels, names and acronyms', () => {
    expect(themeForms(catalogue.themes.find(({ data }) => data.id === 'narrow')!).toSorted()).toEqual([
      'Recruitment',
      'Recrutement',
      'hiring of workers',
    ]);
    expect(organizationForms(catalogue.organizations.find(({ id }) => id === 'office')!)).toEqual([
      'Field Office',
      'FO',
    ]);
  });
});

describe('conceptsOf', () => {
  const concepts = conceptsOf(catalogue);
  const of = (kind: string) => concepts.filter((one) => one.kind === kind).map(({ id }) => id);

  it('has places, regions, targets and objectives that practices name, and every theme, cluster and focus area', () => {
    expect(of('country').toSorted()).toEqual(['BO', 'MD']);
    expect(of('group')).toEqual(['black-sea']);
    expect(of('region')).toEqual(expect.arrayContaining(['europe', 'south-america']));
    expect(of('theme').toSorted()).toEqual(['middle', 'narrow', 'pathways', 'wide']);
    expect([of('cluster'), of('focusArea'), of('target'), of('objective')]).toEqual([
      ['2', '5'],
      ['2.1', '5.1'],
      [],
      ['6'],
    ]);
  });

  it('does not grow with the organizations', () => {
    expect(concepts.flatMap(({ forms }) => forms)).not.toContain('Field Office');
  });
});

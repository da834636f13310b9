import { describe, expect, it } from 'vitest';
import { relatedTo } from '../../../src/catalogue/related.ts';
import { catalogueWith, practiceFile, practiceOf } from '../library.ts';

const objective = (id: number) => [{ id, basis: 'source' as const, weight: 'primary' as const }];

/** Five practices about the common theme, two about the rare one; none of the rest is shared. */
const catalogue = catalogueWith(
  practiceFile('start', {
    themes: ['pathways', 'narrow'],
    countries: [{ code: 'FR' }],
    organizations: [
      { id: 'agency', role: 'lead' },
      { id: 'agency', role: 'funder' },
    ],
    gcmObjectives: objective(3),
    related: ['named'],
  }),
  practiceFile('rare', { themes: ['narrow'], focusAreas: ['5.1'], countries: [{ code: 'KE' }] }),
  practiceFile('common', { themes: ['pathways'], focusAreas: ['5.1'], countries: [{ code: 'DE' }] }),
  practiceFile('common-too', { themes: ['pathways'], focusAreas: ['5.1'], countries: [{ code: 'ES' }] }),
  practiceFile('common-three', { themes: ['pathways'], focusAreas: ['5.1'], countries: [{ code: 'IT' }] }),
  practiceFile('partner', {
    focusAreas: ['5.1'],
    countries: [{ code: 'FR' }],
    organizations: [{ id: 'agency', role: 'partner' }],
    gcmObjectives: objective(3),
  }),
  practiceFile('named', { focusAreas: ['5.1'], countries: [{ code: 'PT' }] }),
  practiceFile('alone', { focusAreas: ['5.1'], countries: [{ code: 'BR' }] }),
);
const related = relatedTo(practiceOf(catalogue, 'start'), catalogue, 10);
const ids = related.map(({ practice }) => practice.id);

describe('relatedTo', () => {
  it('begins with what an editor named, though it shares nothing', () => {
    expect(related[0]).toMatchObject({ named: true, practice: { id: 'named' } });
    expect(related[0]?.shared).toEqual({
      themes: [],
      focusAreas: [],
      countries: [],
      organizations: [],
      objectives: [],
    });
    expect(related.slice(1).map(({ named }) => named)).not.toContain(true);
  });

  it('puts what shares a rare theme before what shares a common one', () => {
    expect(ids.indexOf('rare')).toBeLessThan(ids.indexOf('common'));
  });

  it('adds up what is shared, and orders equals by id', () => {
    expect(ids).toEqual(['named', 'partner', 'rare', 'common', 'common-three', 'common-too']);
  });

  it('leaves out the practice itself and those that share nothing', () => {
    expect(ids).not.toContain('start');
    expect(ids).not.toContain('alone');
  });

  it('says what is shared, each thing once', () => {
    const shared = related.find(({ practice }) => practice.id === 'partner')?.shared;
    expect(shared?.countries.map(({ code }) => code)).toEqual(['FR']);
    expect(shared?.organizations.map(({ id }) => id)).toEqual(['agency']);
    expect(shared?.objectives.map(({ data }) => data.id)).toEqual([3]);
    expect(shared?.themes).toEqual([]);
  });

  it('gives at most as many as wanted, six unless said', () => {
    expect(relatedTo(practiceOf(catalogue, 'alone'), catalogue)).toHaveLength(6);
    expect(relatedTo(practiceOf(catalogue, 'start'), catalogue, 2).map(({ practice }) => practice.id)).toEqual([
      'named',
      'partner',
    ]);
  });
});

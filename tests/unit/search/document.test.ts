import { describe, expect, it } from 'vitest';
import { metaWeights } from '../../../src/search/metaWeights.ts';
import { searchDocument } from '../../../src/search/document.ts';
import { onePractice } from '../library.ts';

const practice = onePractice(
  {
    title: 'Fair hiring in Kosovo',
    summary: 'An office hires fairly in Kosovo.',
    kind: 'programme',
    scope: 'bilateral',
    focusAreas: ['5.1', '2.1'],
    countries: [{ code: 'XK' }, { code: 'DE' }],
    organizations: [{ id: 'office', role: 'lead' }],
    illustrates: ['5.1-a1'],
    themes: ['narrow'],
    sdgTargets: [{ id: '10.7', basis: 'source' }],
    gcmObjectives: [{ id: 6, basis: 'source', weight: 'primary' }],
    targetGroups: ['migrant-workers'],
    period: { start: '2016-03', ongoing: true },
    evidence: 'monitored',
    externalIds: { gfmdPpd: 312 },
    searchTerms: ['TVET'],
  },
  '## Context\n\nIt was *needed*.\n\n## Results\n\nMany were hired.',
);
const { url, language, content, meta, filters } = searchDocument(practice, '/practices/one/');
const words = (field: string) => (meta[field] ?? '').split(' ');

describe('searchDocument', () => {
  it('shows the summary and the text, and carries its address', () => {
    expect([url, language]).toEqual(['/practices/one/', 'en']);
    expect(content).toMatch(/^An office hires fairly in Kosovo\.\n/);
    expect(content).toContain('It was needed.');
    expect(content).toContain('Many were hired.');
  });

  it('carries what a result shows', () => {
    expect(meta).toMatchObject({
      title: 'Fair hiring in Kosovo',
      id: 'one',
      countries: 'Kosovo; Germany',
      focus: '5.1',
      kind: 'programme',
      scope: 'bilateral',
      evidence: 'monitored',
      period: '2016-03//1',
    });
  });

  it('is found by the names of its places in other languages, their people and their regions', () => {
    expect(words('names')).toEqual(
      expect.arrayContaining(['kosovo', 'kosova', 'allemagne', 'alemania', 'german', 'europe', 'europa']),
    );
  });

  it('is found by its organizations, and by those they belong to', () => {
    expect(words('organizations')).toEqual(['field', 'office', 'fo', 'agency', 'for', 'migration']);
  });

  it('is found by its themes in every language, and less by those above them', () => {
    expect(words('themes').toSorted()).toEqual(['hiring', 'of', 'recruitment', 'recrutement', 'workers']);
    expect(words('broader')).toEqual(['work', 'abroad', 'mobility']);
  });

  it('is found by its topics and by words that the text does not hold', () => {
    expect(words('topics')).toEqual(
      expect.arrayContaining(['blacklist', 'cooperation', 'migrant', 'workers', 'programme', 'bilateral', 'fair']),
    );
    expect(meta['terms']).toBe('tvet');
  });

  it('is found by the codes of all that it is tagged with', () => {
    expect(words('codes')).toEqual(
      expect.arrayContaining([
        ...['clus5z', 'clus2z', 'foca5x1z', 'foca2x1z', 'sdgt10x7z', 'sdgg10z', 'gcmo6z', 'ctryxkz', 'ctrydez'],
        ...['regnsoutherneuropez', 'regneuropez', 'regnwesterneuropez', 'themnarrowz', 'thmbmiddlez', 'thmbwidez'],
        ...['orgaofficez', 'ppd312z'],
      ]),
    );
    expect(new Set(words('codes')).size).toBe(words('codes').length);
  });

  it('is filtered by its facets', () => {
    expect(filters).toMatchObject({ cluster: ['5', '2'], country: ['XK', 'DE'], sdg: ['10.7', '10'] });
  });

  it('has a weight for every field, and for none that is only shown', () => {
    expect(Object.keys(meta).filter((name) => !(name in metaWeights))).toEqual([]);
    expect(['id', 'kind', 'period', 'evidence', 'scope'].map((name) => metaWeights[name])).toEqual([0, 0, 0, 0, 0]);
  });

  it('leaves empty what a practice does not have', () => {
    const { meta } = searchDocument(onePractice(), '/');
    expect([meta['period'], meta['organizations'], meta['themes'], meta['terms'], 'ppd' in meta]).toEqual([
      '//',
      '',
      '',
      '',
      false,
    ]);
  });
});

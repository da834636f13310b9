import { describe, expect, it } from 'vitest';
import { metaWeights } from '../../../src/search/metaWeights.ts';
import { searchable, searchDocument } from '../../../src/search/document.ts';
import { onePractice } from '../library.ts';

const practice = onePractice(
  {
    title: 'Fair hiring (RSE) in Kosovo',
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
    searchTerms: ['TVET', 'H-2A visa'],
  },
  '## Context\n\nIt was *needed*.\n\n## Results\n\nMany were hired.',
);
const { url, language, content, meta, filters, shown } = searchDocument(practice, '/practices/one/');
const words = (field: string) => (meta[field] ?? '').split(' ');

describe('searchDocument', () => {
  it('shows the summary and the text, and carries its address', () => {
    expect([url, language]).toEqual(['/practices/one/', 'en']);
    expect(content).toMatch(/^An office hires fairly in Kosovo\.\n/);
    expect(content).toContain('It was needed.');
    expect(content).toContain('Many were hired.');
  });

  it('carries what a result shows', () => {
    expect(shown).toEqual({
      title: 'Fair hiring (RSE) in Kosovo',
      id: 'one',
      ppd: '312',
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
    expect(meta['terms']).toBe('tvet h 2a visa');
  });

  it('is found by the acronyms of its title and its own terms', () => {
    expect(words('acronyms')).toEqual(['rse', 'tvet', 'h', '2a']);
  });

  it('is filtered by its type and its facets', () => {
    expect(filters).toMatchObject({
      type: ['practice'],
      cluster: ['5', '2'],
      country: ['XK', 'DE'],
      sdg: ['10.7', '10'],
    });
  });

  it('has a weight for every field that is searched, and searches nothing that is only shown', () => {
    expect(Object.keys(meta).toSorted()).toEqual(Object.keys(metaWeights).toSorted());
    expect(Object.values(metaWeights).filter((weight) => weight <= 0)).toEqual([]);
    expect(['id', 'kind', 'period', 'evidence', 'scope', 'countries', 'focus'].filter((name) => name in meta)).toEqual(
      [],
    );
  });

  it('holds no code of a tag: those are looked up, not searched', () => {
    const all = [content, ...Object.values(meta)].join(' ');
    for (const one of ['10.7', 'target-10', 'xk', 'country-xk', 'goal-10', '312']) expect(all).not.toContain(one);
  });

  it('leaves empty what a practice does not have', () => {
    const { meta, shown } = searchDocument(onePractice(), '/');
    expect([meta['organizations'], meta['themes'], meta['broader'], meta['terms'], meta['acronyms']]).toEqual(
      Array(5).fill(''),
    );
    expect([shown['period'], 'ppd' in shown]).toEqual(['//', false]);
  });
});

describe('searchable', () => {
  it('gives the different folded words of names, in their order', () => {
    expect(searchable(['Réfugiés et migrants', 'Migrants’ rights', '–'])).toBe('refugies et migrants rights');
  });
});

import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { metaWeights } from '../../../src/search/metaWeights.ts';
import { searchEntries } from '../../../src/search/entries.ts';
import { catalogueWith, practiceFile } from '../library.ts';

const file = (path: string, fields: object, body: string) => ({
  path,
  bytes: new TextEncoder().encode(`---\n${stringify(fields)}---\n\n${body}\n`),
});
const sources = [{ id: 'report' }];

const catalogue = catalogueWith(
  practiceFile('one', { themes: ['narrow'], countries: [{ code: 'MD' }] }),
  practiceFile('two', { themes: ['narrow'], countries: [{ code: 'MD' }] }),
  practiceFile('three', { focusAreas: ['5.1'], countries: [{ code: 'KE' }], related: ['one'] }),
  file(
    'instruments/convention.md',
    {
      title: 'Convention on the recruitment of migrants',
      shortTitle: 'Recruitment Convention',
      acronyms: ['CRM'],
      summary: 'A convention that protects recruits.',
      kind: 'convention',
      adopted: 1990,
      body: 'office',
      symbol: 'C143',
      focusAreas: ['5.1'],
      clusters: [2],
      provisions: [{ provision: 'Article 2', focusAreas: ['5.1'], says: 'Nobody pays for a job.' }],
      sources,
    },
    'Adopted in *Geneva*.',
  ),
  file(
    'events/summit.md',
    {
      title: 'Summit on recruitment',
      summary: 'Countries spoke about jobs.',
      kind: 'summit',
      start: '2016-12-10',
      city: 'Chisinau',
      country: 'MD',
      chairs: ['KE'],
      convenors: ['agency'],
      focusAreas: ['5.1', '2.1'],
      gcmObjectives: [6, 3],
      keyMessages: [{ text: 'Hire openly.', themes: ['narrow'] }],
      sources,
    },
    'It was cold.',
  ),
);
const entries = searchEntries(catalogue, '/data/');
const entry = (url: string) => {
  const found = entries.find(({ document }) => document.url === `/data/${url}`);
  if (!found) throw new Error(`No entry has the address ${url}.`);
  return found;
};

describe('searchEntries', () => {
  it('gives practices first, in the order of the catalogue, then guidance, instruments and events', () => {
    expect(entries.map(({ type, document }) => `${type} ${document.url}`)).toEqual([
      ...catalogue.practices.map(({ id }) => `practice /data/practices/${id}/`),
      'guidance /data/focus-areas/2.1/#2.1-o1',
      'guidance /data/focus-areas/2.1/#2.1-a1',
      'guidance /data/focus-areas/5.1/#5.1-o1',
      'guidance /data/focus-areas/5.1/#5.1-a1',
      'instrument /data/instruments/convention/',
      'event /data/events/summit/',
    ]);
  });

  it('gives every entry its title and id to show, its type to be filtered by, and only fields that have a weight', () => {
    for (const { type, document } of entries) {
      expect([document.filters['type'], document.shown['title'], document.language]).toEqual([
        [type],
        document.meta['title'],
        'en',
      ]);
      expect(document.shown['id']).toMatch(/^[\w.-]+$/);
      expect(Object.keys(document.meta).filter((name) => !(name in metaWeights))).toEqual([]);
    }
  });
});

describe('a practice', () => {
  it('carries the pages of those most like it, best first', () => {
    const pages = new Map(catalogue.practices.map(({ id }, page) => [id, page]));
    expect(entry('practices/one/').document.shown['alike']?.split(' ')[0]).toBe(String(pages.get('two')));
    expect(entry('practices/three/').document.shown['alike']).toBe(String(pages.get('one')));
  });

  it('carries its tags', () => {
    expect(entry('practices/one/').tags.get('country-md')).toBe(1);
  });
});

describe('an option', () => {
  const { document, tags } = entry('focus-areas/5.1/#5.1-o1');

  it('is found by its own words, and by its area, its cluster and their themes', () => {
    expect(document.content).toBe('License the agencies that recruit.');
    expect(document.meta).toEqual({
      title: 'License agencies',
      broader: 'recruitment hiring of workers recrutement',
      topics: 'recruitment fair work',
    });
  });

  it('is filtered by its cluster and focus area, and shows what it is', () => {
    expect(document.filters).toEqual({ type: ['guidance'], cluster: ['5'], focus: ['5.1'] });
    expect(document.shown).toEqual({ title: 'License agencies', id: '5.1-o1', focus: '5.1', kind: 'option' });
    expect(entry('focus-areas/5.1/#5.1-a1').document.shown['kind']).toBe('action');
  });

  it('is tagged with its area wholly, and less with what the area is about', () => {
    expect(Object.fromEntries(tags)).toEqual({
      'focus-5.1': 1,
      'cluster-5': 1,
      'theme-narrow': 0.6,
      'theme-middle': expect.closeTo(0.39) as number,
      'theme-wide': expect.closeTo(0.39) as number,
    });
  });
});

describe('an instrument', () => {
  const { document, tags } = entry('instruments/convention/');

  it('is found by its text and provisions, its issuer, its names and its focus areas', () => {
    expect(document.content).toBe(
      'A convention that protects recruits.\n\nNobody pays for a job.\n\nAdopted in Geneva.',
    );
    expect(document.meta).toEqual({
      title: 'Recruitment Convention',
      organizations: 'field office fo',
      topics: 'recruitment',
      terms: 'convention on the recruitment of migrants crm',
    });
  });

  it('shows its kind, year and symbol, and is tagged with its areas, their themes and its clusters', () => {
    expect(document.shown).toEqual({
      title: 'Recruitment Convention',
      id: 'convention',
      kind: 'convention',
      date: '1990',
      symbol: 'C143',
    });
    expect(Object.fromEntries(tags)).toEqual({
      'focus-5.1': 1,
      'theme-narrow': 1,
      'theme-middle': 0.65,
      'theme-wide': 0.65,
      'cluster-2': 1,
    });
  });
});

describe('an event', () => {
  const { document, tags } = entry('events/summit/');
  const words = (field: string) => (document.meta[field] ?? '').split(' ');

  it('is found by its text and messages, its places, its convenors and its themes', () => {
    expect(document.content).toBe('Countries spoke about jobs.\n\nHire openly.\n\nIt was cold.');
    expect(words('names')).toEqual(expect.arrayContaining(['moldova', 'moldavie', 'kenya', 'kenyan']));
    expect(document.meta['organizations']).toBe('agency for migration');
    expect(document.meta['themes']).toBe('recruitment hiring of workers recrutement');
  });

  it('shows its kind, day and city, and is tagged with its countries, themes, areas and objectives', () => {
    expect(document.shown).toEqual({
      title: 'Summit on recruitment',
      id: 'summit',
      kind: 'summit',
      date: '2016-12-10',
      city: 'Chisinau',
    });
    expect(Object.fromEntries(tags)).toEqual({
      'country-md': 1,
      'country-ke': 1,
      'theme-narrow': 0.8,
      'theme-middle': expect.closeTo(0.52) as number,
      'theme-wide': expect.closeTo(0.52) as number,
      'focus-5.1': 1,
      'focus-2.1': 0.96,
      'objective-6': 1,
      'objective-3': 0.96,
    });
  });
});

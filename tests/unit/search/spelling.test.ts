import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { allowedEdits, correctSpelling, isKnown, vocabularyOf } from '../../../src/search/spelling.ts';

const vocabulary = new Map([
  ['migration', 40],
  ['migrants', 50],
  ['remittances', 12],
  ['recruitment', 9],
  ['nurses', 3],
  ['wages', 5],
  ['pages', 1],
  ['integration', 20],
  ['language', 7],
  ['city', 4],
  ['country', 9],
  ['visa', 2],
  ['هجره', 6],
]);

describe('correctSpelling', () => {
  it.each([
    ['migraiton', 'migration'],
    ['remitances', 'remittances'],
    ['remmittances', 'remittances'],
    ['intergration', 'integration'],
    ['langauge', 'language'],
    ['nursse', 'nurses'],
    ['recuritment', 'recruitment'],
    ['هحره', 'هجره'],
  ])('reads %s as %s', (word, meant) => {
    expect(correctSpelling(word, vocabulary)).toBe(meant);
  });

  it('takes the commoner of words equally near', () => {
    expect(correctSpelling('sages', vocabulary)).toBe('wages');
    expect(correctSpelling('sages', new Map([...vocabulary, ['pages', 30]]))).toBe('pages');
  });

  it('takes the nearer word before the commoner', () => {
    const near = new Map([
      ['relocation', 1],
      ['revocation', 1000],
    ]);
    expect(correctSpelling('relocaton', near)).toBe('relocation');
  });

  it.each([
    ['known words', 'migration'],
    ['a plural', 'migrations'],
    ['a short plural', 'visas'],
    ['a plural in -ies', 'countries'],
    ['a singular', 'remittance'],
    ['another form', 'recruiting'],
    ['a beginning', 'lang'],
    ['words of less than four letters', 'ctu'],
    ['short words two edits away', 'cyti2'],
    ['words that nothing is near', 'blockchain'],
    ['no word', ''],
  ])('leaves alone %s: %s', (_, word) => {
    expect(correctSpelling(word, vocabulary)).toBeNull();
  });

  it('finds nothing in an empty vocabulary', () => {
    expect(correctSpelling('migration', new Map())).toBeNull();
  });
});

describe('isKnown', () => {
  it.each(['migrants', 'migr', 'wage', 'nurse', 'integrating', 'languages'])('knows %s', (word) => {
    expect(isKnown(word, vocabulary)).toBe(true);
  });

  it.each(['migraiton', 'pagoda', 'cities2', 'xyz'])('does not know %s', (word) => {
    expect(isKnown(word, vocabulary)).toBe(false);
  });
});

describe('allowedEdits', () => {
  it('allows short words fewer', () => {
    expect([0, 3, 4, 7, 8, 20].map(allowedEdits)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('vocabularyOf', () => {
  const document = (content: string, meta: Record<string, string>): SearchDocument => ({
    url: '/',
    language: 'en',
    content,
    meta,
    filters: {},
  });

  it('counts documents, not occurrences, of words of the text, its searched fields and names', () => {
    const counts = vocabularyOf(
      [
        document('Work, work and work.', { title: 'Nurses', codes: 'sdgg10z', id: 'one', kind: 'programme' }),
        document('Work in Moldova', { title: 'À la carte', themes: 'nurses' }),
      ],
      [{ kind: 'country', id: 'MD', label: 'Moldova', forms: ['Moldova', 'Republic of Moldova'] }],
    );
    expect(Object.fromEntries(counts)).toEqual({
      sdgg10z: 1,
      work: 2,
      and: 1,
      nurses: 2,
      in: 1,
      moldova: 2,
      la: 1,
      carte: 1,
      republic: 1,
      of: 1,
    });
  });
});

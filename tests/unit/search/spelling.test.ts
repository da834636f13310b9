import { describe, expect, it } from 'vitest';
import {
  allowedEdits,
  correctSpelling,
  englishOnly,
  isKnown,
  wordsByStem,
  vocabularyOf,
} from '../../../src/search/spelling.ts';

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
    expect(correctSpelling(word, vocabulary)).toEqual([meant]);
  });

  it('puts the commoner first of words equally near', () => {
    expect(correctSpelling('sages', vocabulary)).toEqual(['wages', 'pages']);
    expect(correctSpelling('sages', new Map([...vocabulary, ['pages', 30]]))).toEqual(['pages', 'wages']);
  });

  it('leaves out what is clearly less near, however common', () => {
    const near = new Map([
      ['relocation', 1],
      ['revocation', 1000],
    ]);
    expect(correctSpelling('relocaton', near)).toEqual(['relocation']);
  });

  it('gives four words at most', () => {
    const near = new Map(
      ['bages', 'cages', 'gages', 'mages', 'pages', 'rages'].map((word, index) => [word, index + 1]),
    );
    expect(correctSpelling('xages', near)).toEqual(['rages', 'pages', 'mages', 'gages']);
  });

  it.each([
    ['words of less than four letters', 'ctu'],
    ['short words two edits away', 'cyti2'],
    ['words that nothing is near', 'blockchain'],
    ['no word', ''],
  ])('leaves alone %s: %s', (_, word) => {
    expect(correctSpelling(word, vocabulary)).toEqual([]);
  });

  it('corrects to nothing that no document holds', () => {
    expect(correctSpelling('icelandd', new Map([['iceland', 0]]))).toEqual([]);
  });

  it('finds nothing in an empty vocabulary', () => {
    expect(correctSpelling('migration', new Map())).toEqual([]);
  });
});

describe('isKnown', () => {
  const known = (word: string, words = vocabulary) => isKnown(word, words, wordsByStem(words));

  it.each([
    ['a word', 'migrants'],
    ['a plural', 'migrations'],
    ['a short plural', 'visas'],
    ['a plural in -ies', 'countries'],
    ['a singular', 'remittance'],
    ['a short singular', 'wage'],
    ['another form', 'recruiting'],
    ['a longer form', 'integrating'],
    ['a beginning', 'lang'],
  ])('knows %s: %s', (_, word) => {
    expect(known(word)).toBe(true);
  });

  it('takes a word of the same stem that is much shorter for another word, so that remitances is mended', () => {
    expect(known('remitances', new Map([['remit', 4]]))).toBe(false);
    expect(known('remits', new Map([['remit', 4]]))).toBe(true);
  });

  it.each(['migraiton', 'pagoda', 'cities2', 'xyz', 'blockchain'])('does not know %s', (word) => {
    expect(known(word)).toBe(false);
  });

  it('does not know a word that exists and that no document holds', () => {
    const words = new Map([['iceland', 0]]);
    expect([known('iceland', words), known('icel', words)]).toEqual([false, false]);
  });
});

describe('wordsByStem', () => {
  it('has the words that some document holds, by their stems', () => {
    const words = new Map([
      ['migration', 40],
      ['migrating', 2],
      ['nurses', 3],
      ['iceland', 0],
    ]);
    expect(Object.fromEntries(wordsByStem(words))).toEqual({ migrat: ['migration', 'migrating'], nurs: ['nurses'] });
  });
});

describe('englishOnly', () => {
  it('has English words of the vocabulary that no name or label in another language holds', () => {
    const english = new Set(['migration', 'nurses', 'city', 'tree']);
    expect([...englishOnly(english, vocabulary, ['La migration', 'Enfermeras'])]).toEqual(['nurses', 'city']);
  });
});

describe('allowedEdits', () => {
  it('allows short words fewer', () => {
    expect([0, 3, 4, 7, 8, 20].map(allowedEdits)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('vocabularyOf', () => {
  const documents = [
    {
      content: 'Work, work and work.',
      meta: { title: 'Nurses' },
      shown: { id: 'one', kind: 'programme' },
    },
    { content: 'Work in Moldova', meta: { title: 'À la carte', themes: 'nurses' }, shown: {} },
  ];
  const concepts = [
    { kind: 'country' as const, id: 'MD', label: 'Moldova', forms: ['Moldova', 'Republic of Moldova'] },
  ];
  const counted = {
    work: 4,
    and: 2,
    nurses: 3,
    in: 2,
    moldova: 3,
    la: 2,
    carte: 2,
    republic: 1,
    of: 1,
  };

  it('counts documents, not occurrences, twice where title or text hold a word; names too, not what is only shown', () => {
    expect(Object.fromEntries(vocabularyOf(documents, concepts))).toEqual(counted);
  });

  it('has other names and words too, which no document holds', () => {
    expect(Object.fromEntries(vocabularyOf(documents, concepts, ['Iceland', 'New Moldova']))).toEqual({
      ...counted,
      iceland: 0,
      new: 0,
    });
  });
});

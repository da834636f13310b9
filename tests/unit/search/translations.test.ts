import { describe, expect, it } from 'vitest';
import {
  anyLanguage,
  plainWordsFrom,
  translationKey,
  translationsFrom,
  translationsOf,
} from '../../../src/search/translations.ts';

/** Takes plain endings off, as far as these words need it. */
const stemmers = {
  fr: (word: string) => word.replace(/(?:ière|ier)s?$/, 'i'),
  es: (word: string) => word.replace(/(?:as?|os?)$/, ''),
  ar: (word: string) => word.replace(/ة$/, ''),
};
const translations = translationsFrom(
  [
    { en: ['nurse'], fr: ['infirmière', 'infirmier'], es: ['enfermera'], ar: ['ممرضة'] },
    { en: ['wage', 'minimum pay'], fr: ['salaire'], es: ['paga'] },
    { en: ['patient'], fr: ['patient'], es: ['eje'] },
    { en: ['sick'], fr: ['infirmier', 'un'] },
  ],
  stemmers,
  (word) => word === 'patient',
);
const words = (key: string) => translations.get(key)?.map(({ word }) => word);

describe('translationsFrom', () => {
  it('keeps English words under a word of another language, and under its stem, folded', () => {
    expect(translations.get(translationKey('enfermera', 'es'))).toEqual([{ word: 'nurse', weight: 1 }]);
    expect(words(translationKey('enfermer', 'es'))).toEqual(['nurse']);
    expect(words(translationKey('ممرضه', 'ar'))).toEqual(['nurse']);
    expect(words(translationKey('ممرض', 'ar'))).toEqual(['nurse']);
  });

  it('keeps all words of an entry, and of several entries, each once', () => {
    expect(words(translationKey('salaire', 'fr'))).toEqual(['wage', 'minimum', 'pay']);
    expect(words(translationKey('infirmier', 'fr'))).toEqual(['nurse', 'sick']);
    expect(words(translationKey('infirmi', 'fr'))).toEqual(['nurse', 'sick']);
  });

  it('keeps a word that is not English for queries whose language is not plain', () => {
    expect(words(translationKey('enfermera', anyLanguage))).toEqual(['nurse']);
    expect(words(translationKey('patient', anyLanguage))).toBeUndefined();
    expect(words(translationKey('patient', 'fr'))).toEqual(['patient']);
  });

  it('leaves out words and beginnings that are too short', () => {
    expect([...translations.keys()].filter((key) => /^(?:un|pag|ej)\//.test(key))).toEqual([]);
    expect(words(translationKey('eje', 'es'))).toEqual(['patient']);
  });
});

describe('translationsOf', () => {
  const found = (word: string, language: string) => translationsOf(word, language, translations).map((one) => one.word);

  it.each([
    ['enfermera', 'es', ['nurse']],
    ['enfermeros', 'es', ['nurse']],
    ['infirmieres', 'fr', ['nurse']],
    ['infirmiaire', 'fr', ['nurse', 'sick']],
    ['eje', 'es', ['patient']],
    ['enfermera', anyLanguage, ['nurse']],
  ])('finds for %s in a query in %s the English %j', (word, language, english) => {
    expect(found(word, language)).toEqual(english);
  });

  it.each([
    ['a word of another language', 'enfermera', 'fr'],
    ['a longer word that begins like a short one', 'ejemplo', 'es'],
    ['a word that is longer by more than an ending', 'infirmierissimement', 'fr'],
    ['another form where the language is not plain', 'enfermeras', anyLanguage],
    ['no word', '', 'fr'],
  ])('finds nothing for %s', (_, word, language) => {
    expect(found(word, language)).toEqual([]);
  });
});

describe('plainWordsFrom', () => {
  const glossary = [
    { en: ['employer'], plain: ['boss', 'chief', 'company owner', 'employers'] },
    { en: ['exploitation'], plain: ['boss'] },
  ];
  const plain = plainWordsFrom(glossary, new Map([['chiefs', 13]]));

  it('leads from everyday words to words of the field', () => {
    expect(plain.get('boss')?.map(({ word }) => word)).toEqual(['employer', 'exploitation']);
  });

  it('leaves out pairs of words, other forms of the word, and words that the index holds often', () => {
    expect([...plain.keys()]).toEqual(['boss']);
  });
});

import { describe, expect, it } from 'vitest';
import { isJoining, isLightWord, isStopWord, languageOf } from '../../../src/search/stopWords.ts';

describe('languageOf', () => {
  it.each([
    ['who has done this for seasonal workers?', 'en'],
    ['qui a fait cela pour les travailleurs saisonniers ?', 'fr'],
    ['¿quién lo ha hecho para los trabajadores?', 'es'],
    ['كيف تحمي البلدان العمال', 'ar'],
    ['remittances', 'en'],
    ['', 'en'],
    ["envois de fonds l'emploi", 'fr'],
    ['niños migrantes', 'es'],
    ["nurses in Côte d'Ivoire", 'en'],
    ["women's rights", 'en'],
    ['EU blue card', 'en'],
    ['eu blue card', 'en'],
    ['AI recruitment', 'en'],
    ['UN migration network', 'en'],
    ['QUI PROTÈGE LES MIGRANTS DANS UN PORT', 'fr'],
  ])('takes "%s" for %s', (query, language) => {
    expect(languageOf(query)).toBe(language);
  });
});

describe('isStopWord', () => {
  it.each([
    ['who', 'en'],
    ['the', 'en'],
    ['practices', 'en'],
    ['les', 'fr'],
    ['pays', 'fr'],
    ['para', 'es'],
    ['paises', 'es'],
    ['في', 'ar'],
    ['ممارسات', 'ar'],
    ['of', 'fr'],
  ] as const)('knows that %s says nothing in a query in %s', (word, language) => {
    expect(isStopWord(word, language)).toBe(true);
  });

  it.each([
    ['migration', 'en'],
    ['work', 'en'],
    ['women', 'en'],
    ['pour', 'en'],
    ['emploi', 'fr'],
    ['eu', 'fr'],
    ['trabajo', 'es'],
    ['empleo', 'es'],
    ['هجره', 'ar'],
    ['عمال', 'ar'],
  ] as const)('keeps %s in a query in %s', (word, language) => {
    expect(isStopWord(word, language)).toBe(false);
  });
});

describe('isJoining', () => {
  it('knows the words inside names', () => {
    expect(['of', 'the', 'de', 'la', 'del', 'y', 'في'].filter((word) => !isJoining(word))).toEqual([]);
    expect(['migrants', 'rights', 'who'].filter(isJoining)).toEqual([]);
  });
});

describe('isLightWord', () => {
  it.each([
    ['new', 'en'],
    ['making', 'en'],
    ['nouvelle', 'fr'],
    ['mejor', 'es'],
    ['جديد', 'ar'],
  ] as const)('knows that %s says little in a query in %s', (word, language) => {
    expect([isLightWord(word, language), isStopWord(word, language)]).toEqual([true, false]);
  });

  it.each([
    ['nurses', 'en'],
    ['nouvelle', 'en'],
    ['new', 'fr'],
    ['هجره', 'ar'],
  ] as const)('takes %s for a word like others in a query in %s', (word, language) => {
    expect(isLightWord(word, language)).toBe(false);
  });
});

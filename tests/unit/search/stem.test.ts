import { describe, expect, it } from 'vitest';
import { deepStem, keysOf, phraseKey, stem } from '../../../src/search/stem.ts';

describe('stem', () => {
  it.each([
    ['countries', 'country'],
    ['refugies', 'refugie'],
    ['nurses', 'nurse'],
    ['migrants', 'migrant'],
    ['training', 'train'],
    ['recruiting', 'recruited'],
    ['planning', 'planned'],
    ['skilled', 'skill'],
    ['housing', 'house'],
    ['taxes', 'tax'],
    ['businesses', 'business'],
    ['trabajadores', 'trabajador'],
    ['competences', 'competence'],
    ['لاجيون', 'لاجيين'],
    ['خدمات', 'خدمه'],
    ['مهاجره', 'مهاجرين'],
  ])('brings %s and %s together', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['work', 'worker'],
    ['status', 'state'],
    ['migrant', 'migration'],
    ['crisis', 'cries'],
    ['speed', 'spy'],
    ['هجره', 'مهاجر'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['uk', 'ilo', 'h1b', 'عمل', 'سنه', 'دين', '2030'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('deepStem', () => {
  it.each([
    ['recruitment', 'recruiting'],
    ['ethical', 'ethically'],
    ['migration', 'migrate'],
    ['protection', 'protected'],
    ['working', 'works'],
  ])('brings %s and %s together', (one, other) => {
    expect(deepStem(one)).toBe(deepStem(other));
  });

  it.each([
    ['migrant', 'migration'],
    ['nurse', 'nursery'],
    ['border', 'board'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(deepStem(one)).not.toBe(deepStem(other));
  });

  it.each(['2030', 'h1b', ''])('leaves "%s" as it is', (word) => {
    expect(deepStem(word)).toBe(word);
  });

  it('takes of an Arabic word its light stem', () => {
    expect([deepStem('خدمات'), stem('خدمات')]).toEqual(['خدم', 'خدم']);
  });
});

describe('phraseKey', () => {
  it('is the same for several words in any order and with any ending', () => {
    expect(phraseKey(['recruiting', 'ethically'])).toBe(phraseKey(['ethical', 'recruitment']));
    expect(phraseKey(['ethical', 'recruitment'])).toBe('ethic recruit');
  });

  it('is the same for a single word only with its inflections', () => {
    expect([phraseKey(['recruitments']), phraseKey(['recruitment'])]).toEqual(['recruitment', 'recruitment']);
    expect(phraseKey(['recruiting'])).toBe('recruit');
  });

  it('is empty for no word', () => {
    expect(phraseKey([])).toBe('');
  });
});

describe('keysOf', () => {
  it('gives a word, its light and its deep stem, each once', () => {
    expect(keysOf('recruitments')).toEqual(['recruitments', 'recruitment', 'recruit']);
    expect(keysOf('migrants')).toEqual(['migrants', 'migrant']);
    expect(keysOf('visa')).toEqual(['visa']);
    expect(keysOf('هجره')).toEqual(['هجره', 'هجر']);
  });

  it('holds the beginning of every phrase that the word can stand at the head of', () => {
    for (const words of [
      ['ethically'],
      ['recruiting', 'workers'],
      ['cities', 'migrants'],
      ['trabajadores', 'migrantes'],
    ])
      expect(words.flatMap(keysOf)).toContain(phraseKey(words).split(' ')[0]);
  });
});

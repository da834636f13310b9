import { describe, expect, it } from 'vitest';
import {
  codeOf,
  longestPhrase,
  makeLexicon,
  phraseKey,
  phrasesOf,
  stem,
  type NamedConcept,
} from '../../../src/search/lexicon.ts';

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
  ])('brings %s and %s together', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['work', 'worker'],
    ['status', 'state'],
    ['migrant', 'migration'],
    ['crisis', 'cries'],
    ['speed', 'spy'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each(['uk', 'ilo', 'h1b', 'هجره', '2030'])('leaves %s as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});

const concepts: NamedConcept[] = [
  { kind: 'theme', id: 'rights', label: 'Human rights', forms: ['Human rights of migrants', "migrants' rights"] },
  { kind: 'country', id: 'CI', label: 'Côte d’Ivoire', forms: ['Côte d’Ivoire', 'Ivory Coast'] },
  { kind: 'country', id: 'GE', label: 'Georgia', forms: ['Georgia', 'géorgien'] },
  { kind: 'region', id: 'georgia', label: 'A region', forms: ['Georgia', '–'] },
];

describe('makeLexicon', () => {
  const lexicon = makeLexicon(concepts, 40);
  const found = (...words: string[]) => lexicon.find(words).map(({ id }) => id);

  it('finds a thing by any of its forms, whatever their endings', () => {
    expect(found('human', 'right', 'migrant')).toEqual(['rights']);
    expect(found('migrants', 'rights')).toEqual(['rights']);
    expect(found('cote', 'ivoire')).toEqual(['CI']);
    expect(found('georgiens')).toEqual(['GE']);
  });

  it('finds all things that one form names', () => {
    expect(found('georgia')).toEqual(['GE', 'georgia']);
  });

  it('finds nothing by a part of a form or by other words', () => {
    expect([found('human'), found('rights'), found('coast', 'ivory'), found()]).toEqual([[], [], [], []]);
  });

  it('knows its longest phrase without joining words, and the number of records', () => {
    expect([lexicon.longest, lexicon.records]).toEqual([3, 40]);
    expect(makeLexicon([], 0).longest).toBe(1);
  });
});

describe('phrasesOf', () => {
  it('keys concepts without their forms, and leaves out forms without words', () => {
    const phrases = phrasesOf(concepts);
    expect([...phrases.keys()]).toEqual([
      phraseKey(['human', 'rights', 'migrants']),
      phraseKey(['migrants', 'rights']),
      phraseKey(['cote', 'ivoire']),
      phraseKey(['ivory', 'coast']),
      'georgia',
      'georgien',
    ]);
    expect(phrases.get('georgien')).toEqual([{ kind: 'country', id: 'GE', label: 'Georgia' }]);
    expect(longestPhrase(phrases.keys())).toBe(3);
  });

  it('keeps a form of nothing but joining words', () => {
    expect([...phrasesOf([{ kind: 'theme', id: 'x', label: 'X', forms: ['In and on'] }]).keys()]).toEqual([
      'in and on',
    ]);
  });
});

describe('codeOf', () => {
  it('gives every kind its own code', () => {
    const kinds = ['country', 'region', 'theme', 'cluster', 'focusArea', 'target', 'objective'] as const;
    const codes = kinds.map((kind) => codeOf({ kind, id: '5.1' }));
    expect(new Set(codes).size).toBe(kinds.length);
    expect(codeOf({ kind: 'country', id: 'MD' })).toBe('ctrymdz');
  });
});

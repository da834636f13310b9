import { describe, expect, it } from 'vitest';
import { codeOf, conceptKinds, longestPhrase, phrasesOf, type NamedConcept } from '../../../src/search/lexicon.ts';
import { phraseKey } from '../../../src/search/stem.ts';
import { lexiconOf } from './smallLexicon.ts';

const concepts: NamedConcept[] = [
  { kind: 'theme', id: 'rights', label: 'Human rights', forms: ['Human rights of migrants', "migrants' rights"] },
  { kind: 'country', id: 'CI', label: 'Côte d’Ivoire', forms: ['Côte d’Ivoire', 'Ivory Coast'] },
  { kind: 'country', id: 'GE', label: 'Georgia', forms: ['Georgia', 'géorgien'] },
  { kind: 'region', id: 'georgia', label: 'A region', forms: ['Georgia', '–'] },
];

describe('phrases, looked up', () => {
  const lexicon = lexiconOf(concepts);
  const found = (...words: string[]) => lexicon.find(words).map(({ id }) => id);

  it('finds a thing by any of its forms, in any order of its words and whatever their endings', () => {
    expect(found('human', 'right', 'migrant')).toEqual(['rights']);
    expect(found('migrants', 'rights')).toEqual(['rights']);
    expect(found('migrant', 'rights', 'humans')).toEqual(['rights']);
    expect(found('cote', 'ivoire')).toEqual(['CI']);
    expect(found('coast', 'ivory')).toEqual(['CI']);
    expect(found('georgiens')).toEqual(['GE']);
  });

  it('finds all things that one form names', () => {
    expect(found('georgia')).toEqual(['GE', 'georgia']);
  });

  it('finds nothing by a part of a form or by other words', () => {
    expect([found('human'), found('rights'), found('coast', 'ivory', 'human'), found()]).toEqual([[], [], [], []]);
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
  });

  it('keeps a form of nothing but joining words', () => {
    expect([...phrasesOf([{ kind: 'theme', id: 'x', label: 'X', forms: ['In and on'] }]).keys()]).toEqual([
      phraseKey(['in', 'and', 'on']),
    ]);
  });
});

describe('longestPhrase', () => {
  it('counts words, joining words left out, and is at least one', () => {
    expect([longestPhrase(phrasesOf(concepts).keys()), longestPhrase([])]).toEqual([3, 1]);
  });
});

describe('codeOf', () => {
  it('gives every kind its own code', () => {
    const codes = conceptKinds.map((kind) => codeOf({ kind, id: '5.1' }));
    expect(new Set(codes).size).toBe(conceptKinds.length);
    expect(codeOf({ kind: 'country', id: 'MD' })).toBe('country-md');
  });
});

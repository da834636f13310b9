import { describe, expect, it } from 'vitest';
import {
  joinSynonyms,
  synonymsFor,
  type LexicalDatabase,
  type Link,
  type Sense,
} from '../../../src/search/synonyms.ts';

const sense = (words: string[], ...links: Link[]): Sense => ({ words, links });
const link = (kind: Link['kind'], words: string[], from = 0): Link => ({ kind, from, words });

/** What a word is replaced by, given its senses, nouns first, and words of the index. */
function found(word: string, parts: Sense[][], words: readonly string[] | ReadonlyMap<string, number>) {
  const senses: LexicalDatabase['senses'] = new Map([[word, parts]]);
  const vocabulary = words instanceof Map ? words : new Map([...words].map((one) => [one as string, 1]));
  return Object.fromEntries(synonymsFor({ senses }, vocabulary as ReadonlyMap<string, number>));
}

describe('synonymsFor', () => {
  it('gives words of the same meaning that the index holds', () => {
    expect(found('salary', [[sense(['wage', 'pay', 'earnings', 'salary'])]], ['wages', 'earnings', 'work'])).toEqual({
      salary: [
        { word: 'wages', weight: 0.7 },
        { word: 'earnings', weight: 0.7 },
      ],
    });
  });

  it('weighs words by how they are linked, the nearest first', () => {
    const links = [
      link('wider', ['payment']),
      link('narrower', ['stipend']),
      link('similar', ['income']),
      link('derived', ['salaried']),
    ];
    const words = ['payment', 'stipend', 'income', 'salaried'];
    expect(found('wage', [[sense(['wage'], ...links)]], words)).toEqual({
      // the stem of wage
      wag: [
        { word: 'salaried', weight: 0.7 },
        { word: 'income', weight: 0.5 },
        { word: 'payment', weight: 0.45 },
        { word: 'stipend', weight: 0.4 },
      ],
    });
  });

  it('follows links from one word of a meaning only for that word', () => {
    const meaning = sense(['abode', 'home'], link('derived', ['housing'], 2), link('derived', ['abiding'], 1));
    expect(found('abode', [[meaning]], ['housing', 'abiding'])).toEqual({ abod: [{ word: 'abiding', weight: 0.7 }] });
  });

  it('counts further meanings less, and no more than three of a part of speech', () => {
    const nouns = ['one', 'two', 'three', 'four'].map((other) => sense(['thing', other]));
    const verbs = [sense(['thing', 'five'])];
    expect(found('thing', [nouns, verbs], ['one', 'two', 'three', 'four', 'five'])).toEqual({
      thing: [
        { word: 'one', weight: 0.7 },
        { word: 'five', weight: 0.7 },
        { word: 'two', weight: 0.7 * 0.75 },
        { word: 'three', weight: 0.7 * 0.75 ** 2 },
      ],
    });
  });

  it('takes for a word its form that most documents hold', () => {
    const vocabulary = new Map([
      ['wage', 2],
      ['wages', 9],
    ]);
    expect(found('salary', [[sense(['salary', 'wage'])]], vocabulary)).toEqual({
      salary: [{ word: 'wages', weight: 0.7 }],
    });
  });

  it('gives five words at most', () => {
    const words = ['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'fff'];
    expect(found('thing', [[sense(['thing', ...words])]], words)['thing']).toHaveLength(5);
  });

  it('knows words under the stem of the form that people type', () => {
    expect(Object.keys(found('dwellings', [[sense(['dwellings', 'housing'])]], ['housing']))).toEqual(['dwelling']);
  });

  it.each([
    ['a word that the index holds', 'salary', [sense(['salary', 'wage'])], ['salaries', 'wage']],
    ['what no document holds', 'salary', [sense(['salary', 'wage'])], new Map([['wage', 0]])],
    ['a word that is not itself among the words of any meaning', 'salari', [sense(['salary', 'wage'])], ['wage']],
    ['several words', 'new_wage', [sense(['new_wage', 'wage'])], ['wage']],
    ['by several words', 'salary', [sense(['salary', 'minimum_wage'])], ['minimum', 'wage']],
    ['other forms of itself', 'salary', [sense(['salary', 'salaries'])], ['wage']],
    ['short words', 'ab', [sense(['ab', 'wage'])], ['wage']],
    ['a word without meanings', 'salary', [], ['wage']],
  ])('replaces nothing: %s', (_, word, senses, vocabulary) => {
    expect(found(word, [senses], vocabulary)).toEqual({});
  });
});

describe('joinSynonyms', () => {
  const list = (...words: string[]) => words.map((word) => ({ word, weight: word.length / 10 }));

  it('puts the first list first, each word once, and few in all', () => {
    const joined = joinSynonyms(
      new Map([['boss', list('employer', 'owner')]]),
      new Map([
        ['boss', list('owner', 'foreman', 'a', 'b', 'c', 'd')],
        ['stroll', list('walk')],
      ]),
    );
    expect(joined.get('boss')?.map(({ word }) => word)).toEqual(['employer', 'owner', 'foreman', 'a', 'b', 'c']);
    expect(joined.get('stroll')).toEqual(list('walk'));
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { readWordNet, wordNetLicence } from '../../../scripts/build/wordNet.ts';
import type { LexicalDatabase, Sense } from '../../../src/search/synonyms.ts';

let database: LexicalDatabase;
beforeAll(async () => {
  database = await readWordNet();
}, 60_000);

/** The senses of a word, those of every part of speech in a list. */
const sensesOf = (word: string): readonly (readonly Sense[])[] => database.senses.get(word) ?? [];
const first = (word: string) => sensesOf(word)[0]?.[0];
const linked = (sense: Sense | undefined, kind: string) =>
  (sense?.links ?? []).filter((link) => link.kind === kind).flatMap(({ words }) => words);

describe('readWordNet', () => {
  it('reads the words of a meaning', () => {
    expect(first('salary')?.words).toEqual(['wage', 'pay', 'earnings', 'remuneration', 'salary']);
  });

  it('reads a meaning of more than nine words whole: their number is hexadecimal', () => {
    const dying = sensesOf('decease')[1]?.[0];
    expect([dying?.words.length, dying?.words[0], dying?.words.at(-1)]).toEqual([18, 'die', 'snuff_it']);
    expect(linked(dying, 'wider').length).toBeGreaterThan(0);
  });

  it('reads what is wider and what is narrower', () => {
    expect(linked(first('salary'), 'wider')).toContain('regular_payment');
    expect(linked(first('salary'), 'narrower')).toContain('minimum_wage');
  });

  it('reads adjectives that are alike, without the marks that say where they stand', () => {
    const adjectives = sensesOf('galore').flat();
    expect(adjectives.flatMap(({ words }) => words)).toContain('galore');
    const similar = sensesOf('rich')
      .flat()
      .flatMap((sense) => linked(sense, 'similar'));
    expect(similar).toEqual(expect.arrayContaining(['affluent', 'wealthy']));
  });

  it('reads what is derived, and from which word of the meaning', () => {
    const hire = sensesOf('hire')[1]?.[0];
    const derivedFrom = (word: string) => {
      const at = (hire?.words.indexOf(word) ?? -1) + 1;
      return (hire?.links ?? []).flatMap(({ kind, from, words }) => (kind === 'derived' && from === at ? words : []));
    };
    expect(hire?.words).toEqual(['hire', 'engage', 'employ']);
    expect([derivedFrom('hire'), derivedFrom('engage')]).toEqual([['hirer'], ['engagement']]);
    expect(derivedFrom('employ')).toContain('employer');
  });

  it('keeps nouns, verbs, adjectives and adverbs apart, in this order, the commonest meaning first', () => {
    expect(sensesOf('well').map((senses) => senses[0]?.words[0])).toEqual(['well', 'well', 'well', 'well']);
    expect(sensesOf('work')).toHaveLength(2);
    expect(sensesOf('dog')[0]?.[0]?.words).toEqual(['dog', 'domestic_dog', 'Canis_familiaris']);
  });

  it('knows which words are common', () => {
    expect(['salary', 'work', 'migration'].filter((word) => !database.common.has(word))).toEqual([]);
    expect(['zyzzyva', 'migrational', 'canis_familiaris'].filter((word) => database.common.has(word))).toEqual([]);
  });

  it('does not know words that are none', () => {
    expect([sensesOf('migraiton'), sensesOf('')]).toEqual([[], []]);
  });
});

it('has the licence at hand', async () => {
  expect(await wordNetLicence()).toContain('Princeton University');
});

import { describe, expect, it } from 'vitest';
import { makeDictionary, packDictionary, shardName, shardOf, type Shard } from '../../../src/search/dictionary.ts';
import { phrasesOf } from '../../../src/search/lexicon.ts';
import { phraseKey } from '../../../src/search/stem.ts';

/** Different words of five letters that begin so. */
const wordsAfter = (beginning: string, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const digits = index.toString(26).padStart(4, '0');
    return beginning + [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  });
const words = [
  'm',
  'mi',
  'mig',
  'mo',
  'un',
  ...wordsAfter('mig', 3000),
  ...wordsAfter('mix', 20),
  ...wordsAfter('n', 20),
  ...wordsAfter('xab', 3000),
];
const vocabulary = new Map(words.map((word): [string, number] => [word, 1]));
const phrases = phrasesOf([{ kind: 'theme', id: 'm', label: 'M', forms: ['Mix', 'M'] }]);
const { index, shards } = packDictionary({
  vocabulary,
  englishOnly: new Set(),
  phrases,
  synonyms: new Map([['mike', [{ word: 'un', weight: 1 }]]]),
  records: 1,
});

const wordsOf = (beginning: string) =>
  (shards.get(beginning)?.words ?? '').split('\n').map((line) => line.split(' ')[0] ?? '');

describe('a dictionary of many words', () => {
  it('divides what begins alike by up to three letters, and only where there is much', () => {
    expect(index.shards).toEqual(['m', 'mi', 'mig', 'mik', 'mix', 'mo', 'n', 'u', 'xab']);
    expect(wordsOf('mig')).toHaveLength(3001);
    expect(wordsOf('mix')).toHaveLength(20);
    expect(wordsOf('n')).toHaveLength(20);
  });

  it('keeps what ends at a beginning in the shard of that beginning', () => {
    expect([wordsOf('m'), wordsOf('mi'), wordsOf('mo'), wordsOf('u')]).toEqual([['m'], ['mi'], ['mo'], ['un']]);
    expect(wordsOf('mig')[0]).toBe('mig');
  });

  it('puts every word, phrase and synonym where it is looked for', () => {
    const beginnings = new Set(index.shards);
    expect(words.filter((word) => !wordsOf(shardOf(word, beginnings) ?? '').includes(word))).toEqual([]);
    expect(shards.get('mix')?.phrases.map(([phrase]) => phrase)).toEqual(['mix']);
    expect(shards.get('m')?.phrases.map(([phrase]) => phrase)).toEqual(['m']);
    expect(shards.get('mik')?.synonyms).toBe('mike un 100');
  });

  describe('spell', () => {
    const fetched: string[] = [];
    const { spell } = makeDictionary(
      () => Promise.resolve(index),
      (name) => {
        fetched.push(name);
        const shard = [...shards].find(([beginning]) => shardName(beginning) === name)?.[1];
        return Promise.resolve(JSON.parse(JSON.stringify(shard)) as Shard);
      },
    );

    it('knows a word of two letters, and letters with which longer beginnings begin', async () => {
      for (const word of ['mi', 'un', 'm', 'mo', 'x', 'xa'])
        expect(await spell(word, 'en')).toEqual({ known: true, better: [] });
      expect(fetched.toSorted()).toEqual(['6d', '6d-69', '6d-6f', '75']);
    });

    it('does not know two letters with which nothing begins', async () => {
      expect(await spell('xe', 'en')).toEqual({ known: false, better: [] });
    });

    it('corrects a word by those of other shards that begin with its letter', async () => {
      expect(await spell('muxaaab', 'en')).toMatchObject({ known: false, better: expect.arrayContaining(['mixaaab']) });
    });
  });
});

it('finds a phrase whose first word is short, in a shard that was divided', async () => {
  const many = Array.from({ length: 2000 }, (_, index): [string, number] => [`co${String(index).padStart(8, 'x')}`, 1]);
  const concept = { kind: 'theme', id: 'together', label: 'Co-development' } as const;
  const { index, shards } = packDictionary({
    vocabulary: new Map(many),
    englishOnly: new Set(),
    phrases: new Map([[phraseKey(['co', 'development']), [concept]]]),
    synonyms: new Map(),
    records: 1,
  });
  const { lexicon } = makeDictionary(
    () => Promise.resolve(index),
    (name) => {
      const shard = [...shards].find(([beginning]) => shardName(beginning) === name)?.[1];
      return shard ? Promise.resolve(shard) : Promise.reject(new Error(name));
    },
  );
  expect(index.shards.length).toBeGreaterThan(1);
  expect((await lexicon(['co', 'development'], 'en')).find(['co', 'development'])).toEqual([concept]);
});

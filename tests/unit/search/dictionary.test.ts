import { describe, expect, it } from 'vitest';
import { makeDictionary, packDictionary, shardOf, type Shard } from '../../../src/search/dictionary.ts';
import { phrasesOf } from '../../../src/search/lexicon.ts';

const vocabulary = new Map([
  ['migration', 40],
  ['moldova', 3],
  ['nurses', 5],
  ['هجره', 2],
]);
const phrases = phrasesOf([
  { kind: 'country', id: 'MD', label: 'Moldova', forms: ['Moldova', 'Republic of Moldova'] },
  { kind: 'theme', id: 'nursing', label: 'Nurses', forms: ['Nurses', 'هجرة'] },
]);
const packed = packDictionary(vocabulary, phrases, 12);

/** The dictionary, with the names of the shards that were fetched. */
function dictionary() {
  const fetched: string[] = [];
  const made = makeDictionary(
    () => Promise.resolve(packed.index),
    (name) => {
      fetched.push(name);
      const shard = packed.shards.get(name);
      return shard ? Promise.resolve(JSON.parse(JSON.stringify(shard)) as Shard) : Promise.reject(new Error('none'));
    },
  );
  return { ...made, fetched };
}

describe('packDictionary', () => {
  it('puts words and phrases with the same first letter into one shard', () => {
    expect(packed.index).toEqual({ records: 12, longest: 2, shards: ['647', '6d', '6e', '72'] });
    expect(packed.shards.get(shardOf('m'))).toEqual({
      words: 'migration 40\nmoldova 3',
      phrases: [['moldova', ['country', 'MD', 'Moldova']]],
    });
    expect(packed.shards.get(shardOf('r'))?.words).toBe('');
  });
});

describe('makeDictionary', () => {
  it('finds what words name, and fetches only their shards, each once', async () => {
    const { lexicon, fetched } = dictionary();
    const known = await lexicon(['moldova', 'republic', 'zebra']);
    expect(known.find(['republic', 'moldova'])).toEqual([{ kind: 'country', id: 'MD', label: 'Moldova' }]);
    expect([known.find(['zebra']), known.find(['nurses']), known.longest, known.records]).toEqual([[], [], 2, 12]);
    await lexicon(['moldova']);
    expect(fetched.toSorted()).toEqual(['6d', '72']);
    expect((await lexicon(['هجره'])).find(['هجره'])).toMatchObject([{ id: 'nursing' }]);
  });

  it('knows words, and what unknown ones were meant to be', async () => {
    const { spell } = dictionary();
    expect(await spell('migration')).toEqual({ known: true });
    expect(await spell('migrations')).toEqual({ known: true });
    expect(await spell('migraiton')).toEqual({ known: false, better: 'migration' });
    expect(await spell('zebra')).toEqual({ known: false, better: null });
    expect(await spell('m1grat1on')).toEqual({ known: false, better: null });
  });

  it('looks under other first letters where the first is wrong, one too many, or has changed places', async () => {
    const { spell } = dictionary();
    expect(await spell('imgration')).toEqual({ known: false, better: 'migration' });
    expect(await spell('nmigration')).toEqual({ known: false, better: 'migration' });
    expect(await spell('nigration')).toEqual({ known: false, better: 'migration' });
  });

  it('fetches no second shard for a word too short to correct', async () => {
    const { spell, fetched } = dictionary();
    expect(await spell('nmo')).toEqual({ known: false, better: null });
    expect(fetched).toEqual(['6e']);
  });

  it('tries again after a shard could not be fetched', async () => {
    let turns = 0;
    const { spell } = makeDictionary(
      () => Promise.resolve(packed.index),
      (name) => (++turns === 1 ? Promise.reject(new Error('no line')) : Promise.resolve(packed.shards.get(name)!)),
    );
    await expect(spell('nurses')).rejects.toThrow('no line');
    expect(await spell('nurses')).toEqual({ known: true });
  });
});

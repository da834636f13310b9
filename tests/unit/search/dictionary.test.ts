import { describe, expect, it } from 'vitest';
import { makeDictionary, packDictionary, shardName, shardOf, type Shard } from '../../../src/search/dictionary.ts';
import { phrasesOf } from '../../../src/search/lexicon.ts';
import { translationKey } from '../../../src/search/translations.ts';

const vocabulary = new Map([
  ['migration', 40],
  ['moldova', 3],
  ['nurses', 5],
  ['remittances', 9],
  ['retraining', 2],
  ['un', 7],
  ['wages', 6],
  ['iceland', 0],
  ['ireland', 4],
  ['canaries', 3],
  ['هجره', 2],
]);
const phrases = phrasesOf([
  { kind: 'country', id: 'MD', label: 'Moldova', forms: ['Moldova', 'Republic of Moldova'] },
  { kind: 'theme', id: 'nursing', label: 'Nurses', forms: ['Nurses', 'هجرة'] },
]);
const synonyms = new Map([
  [
    'salary',
    [
      { word: 'wages', weight: 0.7 },
      { word: 'nurses', weight: 0.525 },
    ],
  ],
  [translationKey('enfermer', 'es'), [{ word: 'nurses', weight: 1 }]],
]);
const packed = packDictionary({
  vocabulary,
  englishOnly: new Set(['nurses', 'remittances']),
  phrases,
  synonyms,
  records: 12,
});
const files = new Map([...packed.shards].map(([beginning, shard]) => [shardName(beginning), JSON.stringify(shard)]));

/** The dictionary, with the names of the shards that were fetched. */
function dictionary() {
  const fetched: string[] = [];
  const made = makeDictionary(
    () => Promise.resolve(packed.index),
    (name) => {
      fetched.push(name);
      const file = files.get(name);
      return file ? Promise.resolve(JSON.parse(file) as Shard) : Promise.reject(new Error(`no ${name}`));
    },
  );
  return { ...made, fetched };
}

describe('packDictionary', () => {
  it('puts what begins with the same letter into one shard', () => {
    expect(packed.index).toEqual({
      records: 12,
      longest: 2,
      shards: ['c', 'e', 'i', 'm', 'n', 'r', 's', 'u', 'w', 'ه'],
    });
    expect(packed.shards.get('m')).toEqual({
      words: 'migration 40\nmoldova 3',
      synonyms: '',
      phrases: [
        ['moldova', ['country', 'MD', 'Moldova']],
        ['moldova republ', ['country', 'MD', 'Moldova']],
      ],
    });
  });

  it('marks the words that only English has', () => {
    expect(packed.shards.get('r')?.words).toBe('remittances 9e\nretraining 2');
  });

  it('writes the synonyms of a stem with their weights in hundredths', () => {
    expect(packed.shards.get('s')).toEqual({ words: '', synonyms: 'salary wages 70 nurses 53', phrases: [] });
  });
});

describe('shardName', () => {
  it('is made of code points, so that every letter can stand in the name of a file', () => {
    expect(['m', 'mig', 'ه', 'a/b'].map(shardName)).toEqual(['6d', '6d-69-67', '647', '61-2f-62']);
  });
});

describe('shardOf', () => {
  const beginnings = new Set(['m', 'mi', 'mig', 'n']);

  it.each([
    ['migration', 'mig'],
    ['mixed', 'mi'],
    ['moldova', 'm'],
    ['mi', 'mi'],
    ['m', 'm'],
    ['zebra', undefined],
    ['', undefined],
  ])('finds for "%s" the longest beginning there is: %s', (word, beginning) => {
    expect(shardOf(word, beginnings)).toBe(beginning);
  });
});

describe('makeDictionary', () => {
  it('finds what words name, and fetches only their shards, each once', async () => {
    const { lexicon, fetched } = dictionary();
    const known = await lexicon(['moldova', 'republic', 'zebra'], 'en');
    expect(known.find(['republic', 'moldova'])).toEqual([{ kind: 'country', id: 'MD', label: 'Moldova' }]);
    expect([known.find(['zebra']), known.find(['nurses']), known.longest, known.records]).toEqual([[], [], 2, 12]);
    await lexicon(['moldova'], 'en');
    expect(fetched.toSorted()).toEqual(['6d', '72']);
    expect((await lexicon(['هجره'], 'en')).find(['هجره'])).toMatchObject([{ id: 'nursing' }]);
  });

  it('finds the synonyms of a word in any form, and what they name', async () => {
    const { lexicon, fetched } = dictionary();
    const known = await lexicon(['salaries'], 'en');
    expect(known.synonyms('salaries')).toEqual([
      { word: 'wages', weight: 0.7 },
      { word: 'nurses', weight: 0.53 },
    ]);
    expect(known.find(['nurses'])).toMatchObject([{ id: 'nursing' }]);
    expect(known.synonyms('moldova')).toEqual([]);
    expect(fetched.toSorted()).toEqual(['6e', '73', '77']);
  });

  it('finds the English words for one of another language, in queries of that language, and does not correct it', async () => {
    const { lexicon, spell } = dictionary();
    expect((await lexicon(['enfermeras'], 'es')).synonyms('enfermeras')).toEqual([{ word: 'nurses', weight: 1 }]);
    expect((await lexicon(['enfermeras'], 'en')).synonyms('enfermeras')).toEqual([]);
    expect((await lexicon(['salaries'], 'es')).synonyms('salaries')).toEqual([]);
    expect(await spell('enfermeras', 'es')).toEqual({ known: false, better: [] });
  });

  it('tries again after a shard could not be fetched', async () => {
    let turns = 0;
    const { spell } = makeDictionary(
      () => Promise.resolve(packed.index),
      () => (++turns === 1 ? Promise.reject(new Error('no line')) : Promise.resolve(packed.shards.get('n')!)),
    );
    await expect(spell('nurses', 'en')).rejects.toThrow('no line');
    expect(await spell('nurses', 'en')).toEqual({ known: true, better: [] });
  });
});

describe('spell', () => {
  it.each(['migration', 'migrations', 'migrate', 'migr', 'un', 'هجره'])('knows %s', async (word) => {
    expect(await dictionary().spell(word, 'en')).toEqual({ known: true, better: [] });
  });

  it.each([
    ['migraiton', 'migration'],
    ['imgration', 'migration'],
    ['nigration', 'migration'],
    ['nursse', 'nurses'],
    ['هحره', 'هجره'],
  ])('knows what %s was meant to be, even where its first letter is wrong', async (word, meant) => {
    expect(await dictionary().spell(word, 'en')).toEqual({ known: false, better: [meant] });
  });

  it.each([
    ['nothing is near', 'zebra'],
    ['it holds digits', 'm1grat1on'],
    ['it is too short', 'nmo'],
    ['it exists, though nothing holds it', 'iceland'],
    ['it has synonyms', 'salaries'],
  ])('corrects no word where %s: %s', async (_, word) => {
    expect(await dictionary().spell(word, 'en')).toEqual({ known: false, better: [] });
  });

  it('corrects what is written in another language to no word that only English has', async () => {
    const { spell } = dictionary();
    expect(await spell('remitances', 'en')).toEqual({ known: false, better: ['remittances'] });
    expect(await spell('remitances', 'fr')).toEqual({ known: false, better: [] });
    expect(await spell('retrainin', 'fr')).toEqual({ known: true, better: [] });
    expect(await spell('retranning', 'fr')).toEqual({ known: false, better: ['retraining'] });
    expect(await spell('remittances', 'fr')).toEqual({ known: true, better: [] });
  });

  it('fetches no second shard for a word too short to correct', async () => {
    const { spell, fetched } = dictionary();
    expect(await spell('nmo', 'en')).toEqual({ known: false, better: [] });
    expect(fetched).toEqual(['6e']);
  });

  it('fetches nothing for a word under whose first letter there is nothing', async () => {
    const { spell, fetched } = dictionary();
    expect(await spell('qqq', 'en')).toEqual({ known: false, better: [] });
    expect(fetched).toEqual([]);
  });
});

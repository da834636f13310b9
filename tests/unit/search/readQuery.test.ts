import { describe, expect, it } from 'vitest';
import type { NamedConcept } from '../../../src/search/lexicon.ts';
import { readQuery } from '../../../src/search/readQuery.ts';
import { lexiconOf } from './smallLexicon.ts';

const concepts: NamedConcept[] = [
  { kind: 'theme', id: 'labour', label: 'Labour migration', forms: ['Labour migration'] },
  { kind: 'theme', id: 'mobility', label: 'Labour mobility', forms: ['Labour mobility'] },
  { kind: 'theme', id: 'fees', label: 'Recruitment fees', forms: ['Recruitment fees'] },
  { kind: 'country', id: 'US', label: 'United States', forms: ['USA', 'US'] },
];
/** What words that the index lacks may have been meant to be. */
const meant: Readonly<Record<string, readonly string[]>> = {
  remitances: ['remittances'],
  migraton: ['migration'],
  lavour: ['favour', 'labour'],
  feas: ['fears', 'fees'],
  recruitmnt: ['recruitment'],
  blockchain: [],
  transfrts: ['transferts', 'transports'],
};

async function read(query: string, exact = false) {
  const spelt: string[] = [];
  const languages = new Set<string>();
  const { understood, corrections, unknown } = await readQuery(query, exact, {
    lexicon: (_, language) => {
      languages.add(language);
      return Promise.resolve(lexiconOf(concepts));
    },
    spell: (word, language) => {
      spelt.push(`${word} ${language}`);
      const better = meant[word];
      return Promise.resolve({ known: better === undefined, better: better ?? [] });
    },
    knows: (word) => Promise.resolve(meant[word] === undefined),
  });
  const units = understood.units.map(({ kind, text }) => `${kind}: ${text}`);
  return { understood, units, corrections, unknown: [...unknown], spelt, languages: [...languages] };
}

describe('readQuery', () => {
  it('takes words that the index has as they are, and does not look up names', async () => {
    const { units, corrections, unknown, spelt } = await read('labour migration of nurses');
    expect(units).toEqual(['concept: labour migration', 'word: nurses']);
    expect([corrections, unknown, spelt]).toEqual([[], [], ['nurses en']]);
  });

  it('mends a misspelt word, and tells what it read as what', async () => {
    const { understood, units, corrections, unknown } = await read('cheaper remitances');
    expect(units).toEqual(['word: cheaper', 'word: remittances']);
    expect(corrections).toEqual([{ from: 'remitances', to: 'remittances' }]);
    expect([understood.query, unknown]).toEqual(['cheaper remitances', ['remitances']]);
  });

  it('counts what rests on a mended word less', async () => {
    const { understood } = await read('cheaper remitances');
    expect(understood.units.map(({ alternatives }) => alternatives)).toEqual([
      [{ term: 'cheaper', weight: 1 }],
      [{ term: 'remittances', weight: 0.8 }],
    ]);
  });

  it('sees a name of several words whole once its words are mended', async () => {
    expect((await read('labour migraton')).units).toEqual(['concept: labour migration']);
  });

  it('takes the word that makes a name with the one before or after it, even where another is likelier', async () => {
    expect((await read('lavour mobility')).corrections).toEqual([{ from: 'lavour', to: 'labour' }]);
    expect((await read('recruitment feas')).corrections).toEqual([{ from: 'feas', to: 'fees' }]);
    expect((await read('the feas')).corrections).toEqual([{ from: 'feas', to: 'fears' }]);
  });

  it('reads two misspelt words by each other', async () => {
    const { units, corrections } = await read('recruitmnt feas');
    expect(corrections).toEqual([
      { from: 'recruitmnt', to: 'recruitment' },
      { from: 'feas', to: 'fees' },
    ]);
    expect(units).toEqual(['concept: recruitment fees']);
  });

  it('keeps a word that nothing is near, and tells that it is unknown', async () => {
    const { units, corrections, unknown } = await read('nurses blockchain');
    expect([units, corrections, unknown]).toEqual([['word: nurses', 'word: blockchain'], [], ['blockchain']]);
  });

  it('takes every word as typed where that is wanted, and still tells which are unknown', async () => {
    const { units, corrections, unknown } = await read('cheaper remitances', true);
    expect([units, corrections, unknown]).toEqual([['word: cheaper', 'word: remitances'], [], ['remitances']]);
  });

  it('leaves numbers as they were typed beside a word that it mends', async () => {
    const { units } = await read('Remitances SDG 10.7, objective 6');
    expect(units).toEqual(['word: remittances', 'code: sdg 10.7', 'code: objective 6']);
  });

  it('keeps what stands in capitals beside a word that it mends', async () => {
    expect((await read('remitances to the US')).units).toEqual(['word: remittances', 'concept: us']);
  });

  it('keeps the language of the query, and looks for words in it', async () => {
    const { understood, spelt, languages } = await read('les transfrts à l’étranger');
    expect([understood.language, languages, spelt]).toEqual(['fr', ['fr'], ['transfrts fr', 'etranger fr']]);
    expect(understood.ignored).toEqual(['les', 'a']);
  });
});

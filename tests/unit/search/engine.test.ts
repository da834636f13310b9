import { describe, expect, it } from 'vitest';
import { makeDictionary, packDictionary, type Shard } from '../../../src/search/dictionary.ts';
import { createEngine, type PagefindIndex } from '../../../src/search/engine.ts';
import { facetNames, type FacetName, type FacetValues } from '../../../src/search/facets.ts';
import { wordsOf } from '../../../src/search/fold.ts';
import { phrasesOf, type NamedConcept } from '../../../src/search/lexicon.ts';
import { vocabularyOf } from '../../../src/search/spelling.ts';
import type { TableRow } from '../../../src/search/table.ts';

interface Doc {
  id: string;
  title: string;
  text: string;
  codes?: string;
  year?: string;
  facets?: Partial<FacetValues>;
}

const docs: Doc[] = [
  {
    id: 'nurses',
    title: 'Zeal for nurses',
    text: 'Nurses are recruited abroad. Nurses learn the language.',
    codes: 'ctrymdz sdgt10x7z',
    year: '2016',
    facets: { country: ['MD'], kind: ['programme'] },
  },
  {
    id: 'wages',
    title: 'Wages protected',
    text: 'Wages of seasonal workers are protected.',
    codes: 'ctrydez sdgt8x8z',
    year: '2008',
    facets: { country: ['DE'], kind: ['law'] },
  },
  {
    id: 'remittances',
    title: 'Cheaper remittances',
    text: 'Sending remittances to Moldova costs less.',
    codes: 'ctrymdz ctrydez',
    facets: { country: ['MD', 'DE'], kind: ['programme'] },
  },
  { id: 'labor', title: 'A labor office', text: 'An office for workers.', year: '2020', facets: { kind: ['service'] } },
  ...Array.from({ length: 12 }, (_, index): Doc => ({
    id: `plain-${index}`,
    title: `Another ${index}`,
    text: 'Something else altogether.',
  })),
];
const concepts: NamedConcept[] = [{ kind: 'country', id: 'MD', label: 'Moldova', forms: ['Moldova', 'Moldavie'] }];

const facetsOf = ({ facets }: Doc): FacetValues =>
  Object.fromEntries(facetNames.map((name) => [name, facets?.[name] ?? []])) as FacetValues;
const wordsIn = ({ title, text, codes = '' }: Doc) => wordsOf(`${title} ${title} ${text} ${codes}`);

/** Finds documents that hold all words of a term, or words that begin with them; scores are how often they do. */
function fakePagefind(asked: (string | null)[] = []): PagefindIndex {
  return {
    search(term, { filters = {} } = {}) {
      asked.push(term);
      const results = docs.flatMap((doc) => {
        const wanted = Object.entries(filters) as [FacetName, { any: string[] }][];
        if (!wanted.every(([name, { any }]) => any.some((value) => facetsOf(doc)[name].includes(value)))) return [];
        const counts = (term === null ? [] : wordsOf(term)).map(
          (word) => wordsIn(doc).filter((one) => one.startsWith(word)).length,
        );
        if (counts.includes(0)) return [];
        const data = () =>
          Promise.resolve({ url: `/practices/${doc.id}/`, content: doc.text, meta: { id: doc.id, title: doc.title } });
        return [{ id: `page-${doc.id}`, score: counts.reduce((sum, one) => sum + one, 0), data }];
      });
      return Promise.resolve({ results });
    },
  };
}

function engine(asked?: (string | null)[]) {
  const documents = docs.map((doc) => ({
    url: doc.id,
    language: 'en' as const,
    content: doc.text,
    meta: { title: doc.title, codes: doc.codes ?? '' },
    filters: {},
  }));
  const { index, shards } = packDictionary(vocabularyOf(documents, concepts), phrasesOf(concepts), docs.length);
  const none: Shard = { words: '', phrases: [] };
  const rows = docs.map((doc): [string, TableRow] => [
    `page-${doc.id}`,
    {
      page: `page-${doc.id}`,
      id: doc.id,
      title: doc.title,
      added: '2026-01-15',
      year: doc.year ?? '',
      facets: facetsOf(doc),
    },
  ]);
  return createEngine({
    pagefind: fakePagefind(asked),
    ...makeDictionary(
      () => Promise.resolve(index),
      (name) => Promise.resolve(shards.get(name) ?? none),
    ),
    table: () => Promise.resolve(new Map(rows)),
  });
}
const { search, count } = engine();
const ids = async (...wanted: Parameters<typeof search>) => (await search(...wanted)).map(({ id }) => id);

describe('search', () => {
  it('gives what a word is in, with its address, title and text', async () => {
    const [only, ...others] = await search('seasonal');
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id: 'wages',
      url: '/practices/wages/',
      title: 'Wages protected',
      content: 'Wages of seasonal workers are protected.',
      coverage: 1,
      missing: [],
    });
  });

  it('puts what matches all before what matches a part, and tells the part that is missing', async () => {
    const results = await search('wages workers');
    expect(results.map(({ id, missing }) => [id, missing])).toEqual([
      ['wages', []],
      ['labor', ['wages']],
    ]);
    for (const { score } of results) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('is not emptied by a word that nothing holds', async () => {
    const results = await search('nurses blockchain');
    expect(results.map(({ id, missing }) => [id, missing])).toEqual([['nurses', ['blockchain']]]);
    expect(results.corrections).toEqual([]);
  });

  it('does not ask the index for a word it does not have', async () => {
    const asked: (string | null)[] = [];
    expect(await ids('zyzzyva')).toEqual([]);
    await engine(asked).search('nurses zyzzyva');
    expect(asked).toContain('nurses');
    expect(asked.filter((term) => term?.includes('zyzzyva'))).toEqual([]);
  });

  it('passes over stop words', async () => {
    const results = await search('who has done something for the nurses?');
    expect(results.map(({ id }) => id)).toEqual(['nurses']);
    expect(results.understood.units.map(({ text }) => text)).toEqual(['nurses']);
  });

  it('mends a misspelt word and says so', async () => {
    const results = await search('remitances');
    expect(results.map(({ id }) => id)).toEqual(['remittances']);
    expect(results.corrections).toEqual([{ from: 'remitances', to: 'remittances' }]);
    expect(results[0]?.missing).toEqual([]);
  });

  it('takes every word as typed where that is wanted', async () => {
    const results = await search('remitances', {}, { exact: true });
    expect([results.total, results.corrections]).toEqual([0, []]);
  });

  it('mends a misspelt word beside a name and a number', async () => {
    const results = await search('remitances Moldavie 10.7');
    expect(results.corrections).toEqual([{ from: 'remitances', to: 'remittances' }]);
    expect(results.map(({ id }) => id).toSorted()).toEqual(['nurses', 'remittances']);
    expect(results.understood.query).toBe('remitances Moldavie 10.7');
  });

  it('finds other spellings', async () => {
    expect(await ids('labour')).toEqual(['labor']);
  });

  it('finds by a name in another language and by a number', async () => {
    expect((await ids('Moldavie')).toSorted()).toEqual(['nurses', 'remittances']);
    expect(await ids('SDG 8.8')).toEqual(['wages']);
    expect((await ids('targets 8.8 and 10.7')).toSorted()).toEqual(['nurses', 'wages']);
  });

  it('gives everything for no query, by title', async () => {
    const results = await search('', {}, { limit: 3 });
    expect(results.total).toBe(docs.length);
    expect(results.map(({ id, score }) => [id, score])).toEqual([
      ['labor', 1],
      ['plain-0', 1],
      ['plain-1', 1],
    ]);
    expect((await search('  ?! ')).total).toBe(docs.length);
  });

  it('gives ten at a time, and the rest on further pages', async () => {
    const first = await ids('');
    const second = await ids('', {}, { offset: 10 });
    expect([first.length, second.length]).toEqual([10, docs.length - 10]);
    expect(new Set([...first, ...second]).size).toBe(docs.length);
    expect(await ids('', {}, { offset: 99 })).toEqual([]);
    expect((await search('workers', {}, { limit: 1 })).total).toBe(2);
  });

  it('filters: values of a facet widen, facets narrow', async () => {
    expect(await ids('', { country: ['MD'] })).toEqual(['remittances', 'nurses']);
    expect(await ids('', { country: ['MD', 'DE'] })).toEqual(['remittances', 'wages', 'nurses']);
    expect(await ids('', { country: ['MD', 'DE'], kind: ['law'] })).toEqual(['wages']);
    expect(await ids('workers', { kind: ['service'] })).toEqual(['labor']);
    expect(await ids('workers', { kind: ['tool'] })).toEqual([]);
    expect(await ids('', { country: [] }, { limit: 99 })).toHaveLength(docs.length);
  });

  it('takes a country in lower case', async () => {
    expect(await ids('', { country: ['md'] })).toEqual(['remittances', 'nurses']);
  });

  it('scores a page alike with and without filters', async () => {
    const score = async (filters: Parameters<typeof search>[1]) =>
      (await search('wages workers', filters)).find(({ id }) => id === 'labor')?.score;
    expect(await score({ kind: ['service'] })).toBe(await score({}));
  });

  it('sorts by year and by title', async () => {
    const filters = { country: ['MD', 'DE'] };
    expect(await ids('', filters, { sort: 'newest' })).toEqual(['nurses', 'wages', 'remittances']);
    expect(await ids('', filters, { sort: 'oldest' })).toEqual(['wages', 'nurses', 'remittances']);
    expect(await ids('workers', {}, { sort: 'title' })).toEqual(['labor', 'wages']);
    expect(await ids('workers', {}, { sort: 'newest', limit: 1 })).toEqual(['labor']);
  });
});

describe('count', () => {
  it('counts what each value would show, beside the choices of other facets', async () => {
    const { facets, total } = await count('', { kind: ['programme'] });
    expect(total).toBe(2);
    expect(Object.fromEntries(facets.kind)).toEqual({ programme: 2, law: 1, service: 1 });
    expect(Object.fromEntries(facets.country)).toEqual({ MD: 2, DE: 1 });
  });

  it('counts what a query finds, and agrees with the search', async () => {
    const { facets, total } = await count('workers');
    expect(Object.fromEntries(facets.kind)).toEqual({ law: 1, service: 1 });
    expect(total).toBe((await search('workers')).total);
    expect((await count('workers', { kind: ['law'] })).total).toBe((await search('workers', { kind: ['law'] })).total);
  });

  it('counts without corrections where words are taken as typed', async () => {
    expect((await count('remitances')).total).toBe(1);
    expect((await count('remitances', {}, { exact: true })).total).toBe(0);
  });
});

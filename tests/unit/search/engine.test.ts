import { describe, expect, it } from 'vitest';
import { docs, engine } from './smallIndex.ts';

const practices = docs.filter(({ type }) => type === 'practice').length;
const { search } = engine();
const ids = async (...wanted: Parameters<typeof search>) => (await search(...wanted)).map(({ id }) => id);

describe('search', () => {
  it('gives what a word is in, with its address, title and text', async () => {
    const [only, ...others] = await search('seasonal');
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      id: 'wages',
      type: 'practice',
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

  it('tells the missing part as it was typed', async () => {
    expect((await search('nurses Blôckchain'))[0]?.missing).toEqual(['Blôckchain']);
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

  it('finds by a synonym where nothing holds the word, less surely', async () => {
    const [salary] = await search('salary');
    const [wages] = await search('wages');
    expect([salary?.id, salary?.missing, wages?.id]).toEqual(['wages', [], 'wages']);
    expect(salary?.score).toBeLessThan(wages?.score ?? 0);
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
    expect(results.total).toBe(practices);
    expect(results.map(({ id, score }) => [id, score])).toEqual([
      ['labor', 1],
      ['plain-0', 1],
      ['plain-1', 1],
    ]);
    expect((await search('  ?! ')).total).toBe(practices);
  });

  it('gives ten at a time, and the rest on further pages', async () => {
    const first = await ids('');
    const second = await ids('', {}, { offset: 10 });
    expect([first.length, second.length]).toEqual([10, practices - 10]);
    expect(new Set([...first, ...second]).size).toBe(practices);
    expect(await ids('', {}, { offset: 99 })).toEqual([]);
    expect((await search('workers', {}, { limit: 1 })).total).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { docs, engine } from './smallIndex.ts';

const practices = docs.filter(({ type }) => type === 'practice').length;
const { search, count } = engine();
const ids = async (...wanted: Parameters<typeof search>) => (await search(...wanted)).map(({ id }) => id);

describe('search, with filters and in other orders', () => {
  it('lets values of a facet widen and facets narrow', async () => {
    expect(await ids('', { country: ['MD'] })).toEqual(['remittances', 'nurses']);
    expect(await ids('', { country: ['MD', 'DE'] })).toEqual(['remittances', 'wages', 'nurses']);
    expect(await ids('', { country: ['MD', 'DE'], kind: ['law'] })).toEqual(['wages']);
    expect(await ids('workers', { kind: ['service'] })).toEqual(['labor']);
    expect(await ids('workers', { kind: ['tool'] })).toEqual([]);
    expect(await ids('', { country: [] }, { limit: 99 })).toHaveLength(practices);
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

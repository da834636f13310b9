import { describe, expect, it } from 'vitest';
import { rankingDefaults } from '../../../src/search/rank.ts';
import { docs, engine } from './smallIndex.ts';

const { search, find, count } = engine();
const ids = async (...wanted: Parameters<typeof search>) => (await search(...wanted)).map(({ id }) => id);

describe('search, by type', () => {
  it('gives practices unless another type is wanted, and counts all types', async () => {
    const results = await search('wages');
    expect(results.map(({ id, type }) => [id, type])).toEqual([['wages', 'practice']]);
    expect(results.groups).toEqual({ practice: 1, guidance: 1, instrument: 1, event: 0 });
  });

  it('gives the results of the type that is wanted', async () => {
    const [only, ...others] = await search('wages', {}, { type: 'guidance' });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ type: 'guidance', id: '5.1-a1', url: '/guidances/5.1-a1/', title: 'Protect wages' });
    expect(await ids('wages', {}, { type: 'instrument' })).toEqual(['convention']);
    const none = await search('wages', {}, { type: 'event' });
    expect([none.total, none.length]).toEqual([0, 0]);
  });

  it('finds other types by their tags', async () => {
    expect(await ids('Moldavie', {}, { type: 'event' })).toEqual(['summit']);
    expect((await search('Moldavie')).groups).toEqual({ practice: 2, guidance: 0, instrument: 0, event: 1 });
  });

  it('gives everything of a type, in the order of the index, where nothing is asked', async () => {
    expect(await ids('', {}, { type: 'guidance' })).toEqual(['5.1-o1', '5.1-a1']);
    const practices = docs.filter(({ type }) => type === 'practice').length;
    expect((await search('')).groups).toEqual({ practice: practices, guidance: 2, instrument: 1, event: 1 });
  });

  it('filters other types too, and counts what passes', async () => {
    const results = await search('', { focus: ['5.1'] }, { type: 'guidance' });
    expect(results.map(({ id }) => id)).toEqual(['5.1-a1']);
    expect(results.groups).toEqual({ practice: 0, guidance: 1, instrument: 0, event: 0 });
  });

  it('ranks a practice alike whatever other types hold', async () => {
    const [first] = await search('nurses');
    expect([first?.id, first?.score, first?.coverage]).toEqual(['nurses', 1, 1]);
    expect((await search('nurses')).groups.guidance).toBe(1);
    // only an option holds both words together
    const [best] = await search('nurses workers');
    expect(best?.id).toBe('nurses');
    expect(best?.score).toBeCloseTo((best?.coverage ?? 0) ** rankingDefaults.coveragePower);
  });
});

describe('search, for a title', () => {
  it('puts the record that bears it first, even where another holds the words more often', async () => {
    expect(await ids('harbour pilots')).toEqual(['pilots', 'ships']);
    expect(await ids('the pilots of a harbour')).toEqual(['pilots', 'ships']);
  });

  it('leaves the order where the query is not nearly the title', async () => {
    expect(await ids('pilots')).toEqual(['ships', 'pilots']);
  });

  it('keeps scores falling', async () => {
    const scores = (await search('harbour pilots')).map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores).toHaveLength(2);
  });

  it('does so however few results are wanted', async () => {
    expect(await ids('harbour pilots', {}, { limit: 1 })).toEqual(['pilots']);
    expect(await ids('harbour pilots', {}, { limit: 1, offset: 1 })).toEqual(['ships']);
  });

  it('leaves another order as it is', async () => {
    expect(await ids('ships', {}, { sort: 'title' })).toEqual(['ships']);
    expect(await ids('harbour pilots', {}, { sort: 'title' })).toEqual(['pilots', 'ships']);
    expect(await ids('wages workers', {}, { sort: 'newest' })).toEqual(['labor', 'wages']);
  });
});

describe('search, for what is like a practice', () => {
  it('gives the practices most like it, in their order, whatever the query', async () => {
    const results = await search('', {}, { like: 'nurses' });
    expect(results.map(({ id, score, missing }) => [id, score, missing])).toEqual([
      ['remittances', 1, []],
      ['pilots', 1, []],
      ['nurses', 1, []],
    ]);
    expect(results.groups).toEqual({ practice: 3, guidance: 0, instrument: 0, event: 0 });
    expect(await ids('zebra', {}, { like: 'nurses' })).toEqual(['remittances', 'pilots', 'nurses']);
  });

  it('moves none up whose title the query is, since the query does not count', async () => {
    expect(await ids('harbour pilots', {}, { like: 'nurses' })).toEqual(['remittances', 'pilots', 'nurses']);
  });

  it('filters and counts them', async () => {
    expect(await ids('', { country: ['MD'] }, { like: 'nurses' })).toEqual(['remittances', 'nurses']);
    const { facets, total } = await count('', {}, { like: 'nurses' });
    expect([total, Object.fromEntries(facets.country)]).toEqual([3, { MD: 2, DE: 1 }]);
  });

  it('gives none for one that has none like it, or that there is not', async () => {
    expect(await ids('', {}, { like: 'wages' })).toEqual([]);
    expect(await ids('', {}, { like: 'nowhere' })).toEqual([]);
  });
});

describe('find', () => {
  it('gives the practices with these ids in their order, and leaves out ids that there are not', async () => {
    const found = await find(['wages', 'nowhere', 'nurses', 'convention']);
    expect(found.map(({ id, url, score, type }) => [id, url, score, type])).toEqual([
      ['wages', '/practices/wages/', 1, 'practice'],
      ['nurses', '/practices/nurses/', 1, 'practice'],
    ]);
    expect(await find([])).toEqual([]);
  });
});

describe('the engine', () => {
  it('asks the index once for a query whose results and counts are wanted', async () => {
    const asked: (string | null)[] = [];
    const { search, count } = engine(asked);
    await search('nurses');
    await count('nurses');
    await search('nurses', {}, { offset: 10 });
    await search('nurses', {}, { type: 'guidance' });
    expect(asked.filter((term) => term === 'nurses')).toEqual(['nurses']);
  });

  it('asks again after a failure', async () => {
    let fails = true;
    const { search } = engine([], {
      postings: () => (fails ? Promise.reject(new Error('no line')) : Promise.resolve([{ page: 0, strength: 1 }])),
    });
    await expect(search('SDG 10.7')).rejects.toThrow('no line');
    fails = false;
    expect((await search('SDG 10.7')).map(({ id }) => id)).toEqual(['nurses']);
  });
});

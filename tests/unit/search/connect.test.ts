import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../../src/search/connect.ts';
import { fakeSite, indexOf } from './fakeSite.ts';

let site: Awaited<ReturnType<typeof fakeSite>>;
beforeEach(async () => {
  site = await fakeSite();
});
afterEach(() => site.close());

const connected = () => connect(site.address, site.pagefindModule);
const ids = async (engine: ReturnType<typeof connect>, query: string) =>
  (await engine.search(query)).map(({ id }) => id);

describe('connect', () => {
  it('fetches nothing before it is asked, and then what a query needs, once', async () => {
    const engine = connected();
    expect([site.fetched, site.pagefind.loaded]).toEqual([[], 0]);
    expect(await ids(engine, 'nurses')).toEqual(['one']);
    expect(site.fetched.toSorted()).toEqual(['aaaa/dictionary/6e.json default', 'index.json default']);
    await engine.search('nurses', {}, { offset: 10 });
    expect([site.fetched.length, site.pagefind.loaded]).toEqual([2, 1]);
  });

  it('tells Pagefind where its index lies, and makes it ready', async () => {
    await connected().search('');
    expect(site.pagefind.options).toHaveBeenCalledWith(
      expect.objectContaining({ basePath: 'https://example.org/data/pagefind/', baseUrl: '/', noWorker: true }),
    );
    expect([site.pagefind.asked, site.fetched[0]]).toEqual([[null, null], 'index.json default']);
    expect(site.pagefind.init).toHaveBeenCalledOnce();
    expect(site.pagefind.destroy).not.toHaveBeenCalled();
  });

  it('fetches the pages of a number only where some page carries it, and those of a name', async () => {
    const engine = connected();
    expect(await ids(engine, 'SDG 10')).toEqual(['one']);
    expect(await ids(engine, 'SDG 11')).toEqual([]);
    expect(await ids(engine, 'Moldova')).toEqual(['one']);
    expect(site.fetched.filter((name) => name.includes('postings')).toSorted()).toEqual([
      'aaaa/postings/country-md.json default',
      'aaaa/postings/goal-10.json default',
    ]);
  });

  it('fetches the table where counts are wanted', async () => {
    const engine = connected();
    const { total, facets } = await engine.count('nurses');
    expect([total, Object.fromEntries(facets.country)]).toEqual([1, { MD: 1 }]);
    expect((await engine.find(['one'])).map(({ id }) => id)).toEqual(['one']);
    expect(site.fetched.filter((name) => name.includes('table'))).toEqual(['aaaa/table.json default']);
  });
});

describe('connect, where the site was built anew in the meantime', () => {
  it('fetches all again, past the cache, where a file of the old state is gone', async () => {
    const engine = connected();
    await engine.search('nurses');
    site.publish('bbbb');
    site.fetched = [];
    expect(await ids(engine, 'Moldova')).toEqual(['one']);
    expect(site.fetched.slice(0, 2)).toEqual(['aaaa/dictionary/6d.json default', 'index.json reload']);
    expect(site.fetched.slice(2).filter((name) => !/^bbbb\/.* reload$/.test(name))).toEqual([]);
    expect(site.pagefind.destroy).toHaveBeenCalledOnce();
  });

  it('does so where Pagefind has another state than the rest', async () => {
    const engine = connected();
    const old = site.files;
    site.publish('bbbb');
    // the old files are still in the browser's cache
    Object.assign(site.files, { ...old, 'index.json': undefined });
    Object.defineProperty(site.files, 'index.json', {
      get: () => indexOf(site.fetched.includes('index.json reload') ? 'bbbb' : 'aaaa'),
    });
    expect(await ids(engine, 'nurses')).toEqual(['one']);
    expect(site.fetched.filter((name) => name.startsWith('index.json'))).toEqual([
      'index.json default',
      'index.json reload',
    ]);
  });

  it('stays with the new state', async () => {
    const engine = connected();
    await engine.search('nurses');
    site.publish('bbbb');
    await engine.search('Moldova');
    site.fetched = [];
    await engine.search('SDG 10');
    expect(site.fetched).toEqual(['bbbb/postings/goal-10.json reload']);
  });

  it('does so once for a call, and tells where that does not help', async () => {
    const engine = connected();
    delete site.files['aaaa/dictionary/6e.json'];
    await expect(engine.search('nurses')).rejects.toThrow('search/aaaa/dictionary/6e.json is gone');
    expect(site.fetched.filter((name) => name.startsWith('index.json'))).toEqual([
      'index.json default',
      'index.json reload',
    ]);
    site.publish('cccc');
    expect(await ids(engine, 'nurses')).toEqual(['one']);
  });
});

describe('connect, where something cannot be fetched', () => {
  it.each([
    ['the index', 'index.json', 500],
    ['the index, which is not there', 'index.json', 404],
    ['a part of the dictionary', 'aaaa/dictionary/6e.json', 503],
  ])('throws for %s, and tries again on the next call', async (_, name, status) => {
    const engine = connected();
    site.faults[name] = status;
    await expect(engine.search('nurses')).rejects.toThrow(`${status} for search/${name}`);
    site.faults = {};
    expect(await ids(engine, 'nurses')).toEqual(['one']);
    expect(site.fetched.filter((one) => one === `${name} default`)).toHaveLength(2);
  });

  it('tries the pages of a tag and the table again too', async () => {
    const engine = connected();
    site.faults = { 'aaaa/postings/goal-10.json': 500, 'aaaa/table.json': 500 };
    await expect(engine.search('SDG 10')).rejects.toThrow('500 for search/aaaa/postings/goal-10.json');
    await expect(engine.count('nurses')).rejects.toThrow('500 for search/aaaa/table.json');
    site.faults = {};
    expect(await ids(engine, 'SDG 10')).toEqual(['one']);
    expect((await engine.count('nurses')).total).toBe(1);
  });

  it('fetches Pagefind’s script again under another address, since a failed import is kept', async () => {
    const engine = connected();
    site.pagefind.missing = 1;
    await expect(engine.search('nurses')).rejects.toThrow('no script');
    expect(await ids(engine, 'nurses')).toEqual(['one']);
    expect(site.pagefind.loaded).toBe(2);
  });

  it('makes Pagefind ready again where its own files could not be fetched', async () => {
    const engine = connected();
    const { search } = site.pagefind;
    let fails = true;
    site.pagefind.search = (term) => (fails ? Promise.reject(new Error('no wasm')) : search(term));
    await expect(engine.search('nurses')).rejects.toThrow('no wasm');
    fails = false;
    expect(await ids(engine, 'nurses')).toEqual(['one']);
  });
});

describe('connect, where Pagefind can no longer fetch its files', () => {
  it('begins anew once, however many ask, where the site was built anew', async () => {
    const { search } = site.pagefind;
    let gone = 0;
    site.pagefind.search = (term) => (gone-- > 0 ? Promise.reject(new Error('404')) : search(term));
    const engine = connected();
    await engine.search('nurses');
    site.publish('bbbb');
    gone = 1;
    const found = await Promise.all([ids(engine, 'nurses SDG 10'), ids(engine, 'nurses in Moldova')]);
    expect(found).toEqual([['one'], ['one']]);
    expect(site.pagefind.destroy).toHaveBeenCalledOnce();
  });

  it('says so where it was not', async () => {
    const { search } = site.pagefind;
    let broken = false;
    site.pagefind.search = (term) => (broken ? Promise.reject(new Error('no chunk')) : search(term));
    const engine = connected();
    await engine.search('nurses');
    broken = true;
    await expect(engine.search('nurses SDG 10')).rejects.toThrow('no chunk');
    expect(site.pagefind.destroy).not.toHaveBeenCalled();
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionKeyOf, parseCollection } from '../../../src/client/collection.ts';
import { openCollection as openOf } from '../../../src/client/collectionStore.ts';

const facts = (id: string) => ({
  id,
  url: `/practices/${id}/`,
  title: id,
  countries: '',
  scope: 'global',
  kind: 'law',
  focus: '2.1',
  evidence: 'described',
  period: '//',
});

const site = new URL('https://waymark.example/');
const collectionKey = collectionKeyOf(site);
const openCollection = (storage: () => Storage, of = site) => openOf(storage, of);

let data: Map<string, string>;
let storage: Storage;
beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  data = new Map();
  storage = {
    getItem: (key: string) => data.get(key) ?? null,
    setItem: (key: string, value: string) => void data.set(key, value),
  } as Storage;
});
afterEach(() => vi.unstubAllGlobals());

const stored = () => parseCollection(data.get(collectionKey) ?? null, site).map(({ id }) => id);
const idsOf = (store: ReturnType<typeof openCollection>) => store.list().map(({ id }) => id);

describe('the collection', () => {
  it('keeps practices in order, as of today, and removes them', () => {
    const store = openCollection(() => storage);
    expect(store.keep(facts('a'), facts('b'))).toBe(true);
    expect([idsOf(store), stored(), store.has('a')]).toEqual([['a', 'b'], ['a', 'b'], true]);
    expect(store.list()[0]?.kept).toBe(new Date().toISOString().slice(0, 10));
    store.remove('a');
    expect([idsOf(store), stored(), store.has('a')]).toEqual([['b'], ['b'], false]);
  });

  it('puts a practice back to its place', () => {
    const store = openCollection(() => storage);
    store.keep(facts('a'), facts('b'), facts('c'));
    const [, second] = store.list();
    store.remove('b');
    store.putBack(second!, 1);
    expect(stored()).toEqual(['a', 'b', 'c']);
  });

  it('never loses what another tab kept in the meantime', () => {
    const [one, other] = [openCollection(() => storage), openCollection(() => storage)];
    one.keep(facts('a'));
    other.keep(facts('b'));
    expect(stored()).toEqual(['a', 'b']);
  });

  it('tells of changes, here and in other tabs', () => {
    const store = openCollection(() => storage);
    const tell = vi.fn();
    store.onChange(tell);
    store.keep(facts('a'));
    expect(tell).toHaveBeenCalledTimes(1);
    data.clear();
    window.dispatchEvent(Object.assign(new Event('storage'), { key: 'another' }));
    expect(tell).toHaveBeenCalledTimes(1);
    window.dispatchEvent(Object.assign(new Event('storage'), { key: collectionKey }));
    expect([tell.mock.calls.length, idsOf(store)]).toEqual([2, []]);
  });

  it('is that of one site of several on a host', () => {
    openCollection(() => storage, new URL('sub/', site)).keep(facts('a'));
    expect([stored(), idsOf(openCollection(() => storage))]).toEqual([[], []]);
  });

  it('reads again where the browser brings the page back from its memory', () => {
    const store = openCollection(() => storage);
    openCollection(() => storage).keep(facts('a'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(idsOf(store)).toEqual(['a']);
  });

  it('is empty and keeps nothing where storage is forbidden', () => {
    const store = openCollection(() => {
      throw new Error('forbidden');
    });
    expect([store.keep(facts('a')), idsOf(store), store.has('a')]).toEqual([false, [], false]);
  });

  it('stays as it is where storage is full', () => {
    const store = openCollection(() => storage);
    store.keep(facts('a'));
    storage.setItem = () => {
      throw new Error('full');
    };
    expect([store.keep(facts('b')), store.remove('a'), idsOf(store)]).toEqual([false, false, ['a']]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { answer } from '../../../src/client/answer.ts';
import { readState } from '../../../src/client/searchState.ts';
import type { Results, Wanted } from '../../../src/search/engine.ts';
import type { Filters } from '../../../src/search/table.ts';

/** An engine that finds nine practices, two under filters, and three to five of the other types. */
function engine() {
  const search = vi.fn((_: string, filters: Filters = {}, wanted: Wanted = {}) => {
    const practice = Object.values(filters).some((values) => values.length > 0) ? 2 : 9;
    const groups = { practice, guidance: 3, instrument: 4, event: 5 };
    return Promise.resolve({ groups, total: groups[wanted.type ?? 'practice'] } as Results);
  });
  const find = vi.fn((ids: readonly string[]) =>
    Promise.resolve(ids.filter((id) => id !== 'gone').map((id) => ({ title: `About ${id}` }) as Results[number])),
  );
  return { search, find };
}
const ask = (address: string, parts = engine()) => answer(parts, readState(address));

describe('answer', () => {
  it('asks once for a plain view, a page at a time', async () => {
    const parts = engine();
    const { groups } = await ask('?q=visas&page=3&sort=title&exact=1', parts);
    expect(groups).toEqual({ practice: 9, guidance: 3, instrument: 4, event: 5 });
    expect(parts.search.mock.calls.map(([q, , wanted]) => [q, wanted])).toEqual([
      ['visas', { type: 'practice', limit: 10, offset: 20, sort: 'title', exact: true }],
    ]);
  });

  it('narrows practices by facets, and no other type', async () => {
    const practices = await ask('?q=visas&country=MD');
    expect([practices.results.total, practices.groups.practice, practices.groups.event]).toEqual([2, 2, 5]);
    const parts = engine();
    const events = await ask('?q=visas&country=MD&type=event', parts);
    expect([events.results.total, events.groups.practice, events.groups.event]).toEqual([5, 2, 5]);
    expect(parts.search.mock.calls[0]?.[1]).toEqual({});
  });

  it('says nothing of other types where only facets are asked for', async () => {
    expect((await ask('?country=MD')).groups).toEqual({ practice: 2, guidance: 0, instrument: 0, event: 0 });
    expect((await ask('')).groups.guidance).toBe(3);
  });

  it('names the practice whose likes it gives, where there is one', async () => {
    const parts = engine();
    expect((await ask('?like=fair-wages', parts)).likeTitle).toBe('About fair-wages');
    expect(parts.search.mock.calls[0]?.[2]).toMatchObject({ like: 'fair-wages' });
    expect((await ask('?like=gone')).likeTitle).toBeUndefined();
    expect((await ask('?q=visas')).likeTitle).toBeUndefined();
  });
});

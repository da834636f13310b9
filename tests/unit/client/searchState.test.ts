import { describe, expect, it } from 'vitest';
import { cleared, hrefOf, readState, titled, toggled, typed, writeState } from '../../../src/client/searchState.ts';

const empty = readState('');
const address =
  '?q=wages+%26+work&cluster=2&cluster=5&country=MD&region=africa&sdg=10.7&objective=6&theme=gender&type=event&sort=newest&exact=1&page=3';

describe('readState', () => {
  it('reads nothing as the usual view', () => {
    expect(empty).toEqual({
      q: '',
      filters: {
        cluster: [],
        focus: [],
        country: [],
        region: [],
        kind: [],
        sdg: [],
        evidence: [],
        objective: [],
        theme: [],
      },
      type: 'practice',
      like: '',
      sort: 'relevance',
      page: 1,
      exact: false,
    });
  });

  it('reads every part of a view', () => {
    const { q, filters, type, sort, page, exact } = readState(address);
    expect([q, type, sort, page, exact]).toEqual(['wages & work', 'event', 'newest', 3, true]);
    expect(filters).toMatchObject({
      cluster: ['2', '5'],
      country: ['MD'],
      region: ['africa'],
      sdg: ['10.7'],
      objective: ['6'],
      theme: ['gender'],
      kind: [],
    });
  });

  it('takes country codes in lower case, and each value once', () => {
    expect(readState('?country=md&country=MD&country=').filters.country).toEqual(['MD']);
  });

  it.each([
    ['?utm_source=x&foo=bar&Cluster=2'],
    ['?sort=price'],
    ['?type=source'],
    ['?like='],
    ['?exact=yes'],
    ['?page=0'],
    ['?page=-2'],
    ['?page=two'],
    ['?kind='],
    ['?q='],
  ])('leaves out what it does not know: %s', (search) => {
    expect(readState(search)).toEqual(empty);
  });

  it.each([
    ['?page=2.7', 2],
    ['?page=12abc', 12],
  ])('reads %s as page %i', (search, page) => {
    expect(readState(search).page).toBe(page);
  });
});

describe('a view of likes', () => {
  it('is read and written', () => {
    expect(readState('?like=fair-wages').like).toBe('fair-wages');
    expect(writeState(readState('?cluster=2&like=fair-wages'))).toBe('?like=fair-wages&cluster=2');
  });

  it('gives way to a query, and to what is typed', () => {
    expect(readState('?like=fair-wages&q=visas').like).toBe('');
    expect(typed(readState('?like=fair-wages&page=2&type=event'), 'visas')).toEqual(readState('?q=visas&type=event'));
  });
});

describe('hrefOf', () => {
  it('leads to the usual view, too', () => expect([hrefOf(empty), hrefOf(readState('?q=x'))]).toEqual(['?', '?q=x']));
});

describe('writeState', () => {
  it('writes the usual view as nothing', () => {
    expect(writeState(empty)).toBe('');
    expect(writeState({ ...empty, q: '   ' })).toBe('');
  });

  it('comes back as it was', () => {
    expect(writeState(readState(address))).toBe(address);
    for (const q of ['10.7% & “more”', 'a+b', 'هجرة', '#?=/']) {
      const state = { ...readState(address), q };
      expect(readState(writeState(state))).toEqual(state);
    }
  });

  it('writes in one order, whatever the order it was read in', () => {
    expect(writeState(readState('?page=3&exact=1&sdg=10.7&sort=newest&country=md&cluster=2&q=+x+'))).toBe(
      '?q=x&cluster=2&country=MD&sdg=10.7&sort=newest&exact=1&page=3',
    );
  });
});

describe('toggled', () => {
  const state = readState(address);

  it('chooses a value, or takes it away, and begins again at the first page', () => {
    const more = toggled(state, 'country', 'IT');
    expect([more.filters.country, more.page]).toEqual([['MD', 'IT'], 1]);
    expect(toggled(more, 'country', 'MD').filters.country).toEqual(['IT']);
    expect(toggled(toggled(state, 'kind', 'law'), 'kind', 'law')).toEqual({ ...state, page: 1 });
  });

  it('leaves the view it is given as it was', () => {
    toggled(state, 'country', 'IT');
    expect(state).toEqual(readState(address));
  });
});

describe('cleared', () => {
  it('takes all filters away and keeps the query, the order and the spelling', () => {
    expect(writeState(cleared(readState(address)))).toBe('?q=wages+%26+work&type=event&sort=newest&exact=1');
    expect(writeState(cleared(readState('?like=fair-wages&cluster=2')))).toBe('');
  });
});

describe('titled', () => {
  it.each([
    ['', 'Search – Waymark'],
    ['visas', 'visas – Waymark'],
    ['a – b', 'a – b – Waymark'],
    ["$& and $'", "$& and $' – Waymark"],
  ])('puts %j into the title as it is', (query, title) => expect(titled('Search – Waymark', query)).toBe(title));
});

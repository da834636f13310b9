import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

/** The modules as they are for a site below a base path. */
async function under(base: string) {
  vi.stubEnv('BASE_URL', base);
  return {
    ...(await import('../../../src/site/addresses.ts')),
    ...(await import('../../../src/site/searchAddress.ts')),
  };
}

it.each([
  ['/', '/'],
  ['/waymark', '/waymark/'],
  ['/waymark/', '/waymark/'],
])('begins every address below the base %s with %s', async (base, start) => {
  const { address, countryAddress, practiceAddress, recordAddress, searchAddress } = await under(base);
  expect([
    address(),
    address('clusters', 5),
    recordAddress('focus-areas', '2.1'),
    recordAddress('pages', 'about'),
    practiceAddress('one'),
    countryAddress('MD'),
    searchAddress(),
  ]).toEqual(
    ['', 'clusters/5/', 'focus-areas/2.1/', 'about/', 'practices/one/', 'countries/md/', 'search/'].map(
      (rest) => start + rest,
    ),
  );
});

it('writes filters and the query into the address of a search', async () => {
  const { searchAddress } = await under('/');
  expect(searchAddress({ country: 'MD' })).toBe('/search/?country=MD');
  expect(searchAddress({ q: 'wages & work', sdg: '10.7' })).toBe('/search/?q=wages+%26+work&sdg=10.7');
});

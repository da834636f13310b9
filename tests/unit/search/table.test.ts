import { describe, expect, it } from 'vitest';
import { facetNames, type FacetValues } from '../../../src/search/facets.ts';
import {
  comparison,
  countFacets,
  packTable,
  passesAll,
  unpackTable,
  type TableRow,
} from '../../../src/search/table.ts';

const none = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as FacetValues;
const row = (id: string, year: string, facets: Partial<FacetValues>): TableRow => ({
  id,
  title: `Title ${id}`,
  added: '2026-01-15',
  year,
  facets: { ...none, ...facets },
});
const rows = [
  row('a', '2016', { country: ['MD', 'IT'], kind: ['law'], sdg: ['10.7', '10'] }),
  row('b', '', { country: ['IT'], kind: ['service'] }),
  row('c', '2008', { country: ['KE'], kind: ['law'], sdg: ['8.8', '8'] }),
];
const ids = (filters: Parameters<typeof passesAll>[1]) =>
  rows.filter((one) => passesAll(one, filters)).map(({ id }) => id);

describe('packTable', () => {
  it('comes back as it was, in its order', () => {
    const packed = packTable(rows);
    expect(packed.values.country).toEqual(['IT', 'KE', 'MD']);
    expect(unpackTable(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(rows);
  });
});

describe('passesAll', () => {
  it('takes any value of one facet and needs every facet', () => {
    expect(ids({})).toEqual(['a', 'b', 'c']);
    expect(ids({ country: [] })).toEqual(['a', 'b', 'c']);
    expect(ids({ country: ['IT'] })).toEqual(['a', 'b']);
    expect(ids({ country: ['IT', 'KE'] })).toEqual(['a', 'b', 'c']);
    expect(ids({ country: ['IT', 'KE'], kind: ['law'] })).toEqual(['a', 'c']);
    expect(ids({ sdg: ['10'] })).toEqual(['a']);
    expect(ids({ kind: ['tool'] })).toEqual([]);
  });
});

describe('countFacets', () => {
  it('counts every value where nothing is chosen', () => {
    const { country, kind, region } = countFacets(rows, {});
    expect(Object.fromEntries(country)).toEqual({ MD: 1, IT: 2, KE: 1 });
    expect(Object.fromEntries(kind)).toEqual({ law: 2, service: 1 });
    expect(region.size).toBe(0);
  });

  it('counts what choosing a value would add: a facet is not narrowed by its own choice', () => {
    const { country, kind } = countFacets(rows, { kind: ['law'] });
    expect(Object.fromEntries(country)).toEqual({ MD: 1, IT: 1, KE: 1 });
    expect(Object.fromEntries(kind)).toEqual({ law: 2, service: 1 });
  });

  it('narrows each of two chosen facets by the other', () => {
    const { country, kind, sdg } = countFacets(rows, { kind: ['law'], country: ['IT'] });
    expect(Object.fromEntries(country)).toEqual({ MD: 1, IT: 1, KE: 1 });
    expect(Object.fromEntries(kind)).toEqual({ law: 1, service: 1 });
    expect(Object.fromEntries(sdg)).toEqual({ '10.7': 1, '10': 1 });
  });
});

describe('comparison', () => {
  const more = [...rows, row('z', '2016', {}), { ...row('y', '', {}), title: 'Émigration' }];
  const sorted = (order: Parameters<typeof comparison>[0]) => more.toSorted(comparison(order)).map(({ id }) => id);

  it('sorts by the year of beginning, those without one last, those of one year by title', () => {
    expect(sorted('newest')).toEqual(['a', 'z', 'c', 'y', 'b']);
    expect(sorted('oldest')).toEqual(['c', 'a', 'z', 'y', 'b']);
  });

  it('sorts by title, accents aside', () => {
    expect(sorted('title')).toEqual(['y', 'a', 'b', 'c', 'z']);
  });
});

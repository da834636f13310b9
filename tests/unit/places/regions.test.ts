import { describe, expect, it } from 'vitest';
import { countries } from '../../../src/places/countries.ts';
import { regionPath, regions } from '../../../src/places/regions.ts';

const names = (code: string | undefined) => regionPath(code).map(({ name }) => name);

describe('regionPath', () => {
  it.each([
    ['KE', ['Eastern Africa', 'Sub-Saharan Africa', 'Africa']],
    ['MA', ['Northern Africa', 'Africa']],
    ['JM', ['Caribbean', 'Latin America and the Caribbean', 'Americas']],
    ['PH', ['South-eastern Asia', 'Asia']],
    ['MD', ['Eastern Europe', 'Europe']],
    ['FJ', ['Melanesia', 'Oceania']],
  ])('leads from %s to the continent, narrowest first, without the world', (code, path) => {
    expect(names(countries.get(code)?.region)).toEqual(path);
  });

  it('is empty for the world, for nothing and for what is no region', () => {
    expect([names('001'), names(undefined), names('999')]).toEqual([[], [], []]);
  });

  it('never runs in a circle', () => {
    for (const code of regions.keys()) expect(regionPath(code).length).toBeLessThan(5);
  });
});

describe('regions', () => {
  it('has addresses of their own', () => {
    const slugs = [...regions.values()].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

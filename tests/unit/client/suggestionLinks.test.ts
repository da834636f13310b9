import { expect, it } from 'vitest';
import { addressOf, facetOf, searchOf } from '../../../src/client/suggestionLinks.ts';
import { suggestionKinds } from '../../../src/search/suggest.ts';

const site = new URL('https://waymark.example/base/');

it.each([
  ['country', 'MD', 'search/?country=MD'],
  ['theme', 'gender', 'search/?theme=gender'],
  ['objective', '6', 'search/?objective=6'],
  ['focus', '2.1', 'search/?focus=2.1'],
  ['organization', 'iom', 'organizations/iom/'],
  ['practice', 'fair-wages', 'practices/fair-wages/'],
] as const)('leads from a %s to its search or its page', (kind, id, path) =>
  expect(addressOf({ kind, id }, site)).toBe(site.href + path),
);

it('knows for every kind a facet or a page', () => {
  for (const kind of suggestionKinds) expect(addressOf({ kind, id: 'x' }, site)).not.toContain('undefined');
});

it('gives a search exactly where there is a facet', () => {
  for (const kind of suggestionKinds) {
    const facet = facetOf({ kind });
    expect(searchOf({ kind, id: 'x' })).toBe(facet && `?${facet}=x`);
  }
});

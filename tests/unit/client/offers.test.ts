import { expect, it } from 'vitest';
import { offersOf } from '../../../src/client/offers.ts';
import { readState } from '../../../src/client/searchState.ts';
import type { Concept } from '../../../src/search/lexicon.ts';
import type { Unit } from '../../../src/search/understand.ts';

const { filters } = readState('');
const names = (...concepts: Concept[]) => ({ concepts });
const number = (as: Unit['as']) => ({ concepts: [], as });
const moldova = names({ kind: 'country', id: 'MD', label: 'Moldova' });
const target = number({ kind: 'target', id: '10.7' });
const always = () => true;

it('offers what names and numbers mean, names first', () =>
  expect(offersOf([number({ kind: 'focusArea', id: '2.1' }), moldova], filters, always)).toEqual([
    { facet: 'country', id: 'MD' },
    { facet: 'focus', id: '2.1' },
  ]));

it('offers nothing that is chosen already', () => {
  const chosen = readState('?country=MD&sdg=10.7').filters;
  expect(offersOf([moldova, target], chosen, always)).toEqual([]);
});

it('offers a thing once, though it is named and numbered', () => {
  const byName = names({ kind: 'target', id: '10.7', label: 'Safe migration' });
  expect(offersOf([byName, target], filters, always)).toEqual([{ facet: 'sdg', id: '10.7' }]);
});

it('offers only facets and values that the page has', () => {
  const theme = names({ kind: 'theme', id: 'return', label: 'Return' });
  const units = [theme, number({ kind: 'ppd', id: '3' }), number({ kind: 'goal', id: '9' }), target];
  expect(offersOf(units, filters, (_, id) => id !== '9')).toEqual([{ facet: 'sdg', id: '10.7' }]);
});

import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../../src/client/readings.ts';
import { readState } from '../../../src/client/searchState.ts';
import type { Concept } from '../../../src/search/lexicon.ts';
import type { Unit } from '../../../src/search/understand.ts';

const { filters } = readState('');
const named = (text: string, ...concepts: Concept[]) => ({ text, concepts });
const number = (text: string, as: NonNullable<Unit['as']>) => ({ text, concepts: [], as });
const moldova: Concept = { kind: 'country', id: 'MD', label: 'Republic of Moldova' };
const recruitment: Concept = { kind: 'theme', id: 'recruitment', label: 'Ethical recruitment' };
const always = () => true;
const labels = (...units: Parameters<typeof readingsOf>[0]) =>
  readingsOf(units, filters, always).map(({ label, same }) => [label, same]);

describe('readingsOf', () => {
  it('says what other words and numbers were read as, in the order of the query, with the filter they name', () =>
    expect(
      readingsOf(
        [
          number('10.7', { kind: 'target', id: '10.7' }),
          named('moldavie', moldova),
          named('recrutement ethique', recruitment),
        ],
        filters,
        always,
      ),
    ).toEqual([
      { label: 'SDG target 10.7', same: false, filter: { facet: 'sdg', id: '10.7' } },
      { label: 'Republic of Moldova', same: false, filter: { facet: 'country', id: 'MD' } },
      { label: 'Ethical recruitment', same: false, filter: { facet: 'theme', id: 'recruitment' } },
    ]));

  it.each([
    ['ethical recruitment', true],
    ['ETHICAL Recruitments', true],
    ['éthical recruitment', true],
    ['fair hiring', false],
  ])('tells whether %s says the label itself', (text, same) =>
    expect(labels(named(text, recruitment))).toEqual([['Ethical recruitment', same]]),
  );

  it('takes a part for the thing whose label it says, whatever else it may stand for', () => {
    const region: Concept = { kind: 'region', id: 'micronesia', label: 'Micronesia' };
    const country: Concept = { kind: 'country', id: 'FM', label: 'Micronesia (Federated States of)' };
    expect(labels(named('micronesia', country, region)).map(([, same]) => same)).toEqual([true, true]);
  });

  it('writes long names of targets and objectives as numbers', () => {
    const target: Concept = { kind: 'target', id: '10.7', label: 'Facilitate orderly, safe migration' };
    const objective: Concept = { kind: 'objective', id: '6', label: 'Facilitate fair recruitment' };
    expect(labels(named('x', target), named('y', objective), number('odd 8', { kind: 'goal', id: '8' }))).toEqual([
      ['SDG target 10.7', false],
      ['GCM objective 6', false],
      ['SDG 8', false],
    ]);
  });

  it('leaves out what is chosen, and a thing that is named and numbered says once', () => {
    const chosen = readState('?country=MD').filters;
    const target: Concept = { kind: 'target', id: '10.7', label: 'Safe migration' };
    const units = [named('moldavie', moldova), named('x', target), number('10.7', { kind: 'target', id: '10.7' })];
    expect(readingsOf(units, chosen, always).map(({ label }) => label)).toEqual(['SDG target 10.7']);
  });

  it('says without a filter what the page has no value for, unless the query says it already', () => {
    const group: Concept = { kind: 'group', id: 'asean', label: 'ASEAN' };
    const other = { ...group, label: 'Association of Southeast Asian Nations' };
    expect(readingsOf([named('asean', group), named('anase', other)], filters, () => false)).toEqual([
      { label: other.label, same: false },
    ]);
    expect(readingsOf([number('ppd 3', { kind: 'ppd', id: '3' })], filters, always)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/search/nearest.ts';
import type { SuggestionRow } from '../../../src/search/suggest.ts';

const rows: SuggestionRow[] = [
  ['country', 'UZ', 'Uzbekistan', 4, 'Ouzbékistan'],
  ['country', 'KZ', 'Kazakhstan', 2],
  ['region', 'central-asia', 'Central Asia', 6, 'Asie centrale'],
  ['theme', 'disability', 'Migrants with disabilities', 5, 'handicap', 'ذوو الإعاقة'],
  ['theme', 'ethical-recruitment', 'Fair and ethical recruitment', 30, 'ethical hiring'],
  ['theme', 'recruitment-fees', 'Recruitment fees', 12],
  ['objective', '6', 'Fair and ethical recruitment and decent work', 40],
  ['organization', 'iom', 'International Organization for Migration', 90, 'IOM'],
  ['practice', 'fees', 'Recruitment fees in Uzbekistan', 0],
];
const ids = (query: string, most?: number) => nearest(rows, query, most).map(({ id }) => id);

describe('nearest', () => {
  it.each([
    ['uzbekstan', 'UZ'],
    ['Ouzbekistn', 'UZ'],
    ['disabled', 'disability'],
    ['handicaped', 'disability'],
    ['organisational', 'iom'],
    ['فلاح الإعاقه', 'disability'],
  ])('finds for "%s" what shares a part of it or is a few letters away', (query, id) => expect(ids(query)[0]).toBe(id));

  it('puts first what shares more words, then the plainer name, and leaves out what is much less near', () => {
    expect(ids('recruitment zzzz')).toEqual(['recruitment-fees', 'ethical-recruitment', '6']);
    expect(ids('recruitment fees')).toEqual(['recruitment-fees', 'ethical-recruitment']);
  });

  it('offers no practices, and at most as many as wanted', () => {
    expect(ids('fees uzbekistan recruitment')).not.toContain('fees');
    expect(ids('recruitment', 2)).toHaveLength(2);
  });

  it('tells the form that came near, where that is not the label', () =>
    expect(nearest(rows, 'handicaped')[0]).toEqual({
      kind: 'theme',
      id: 'disability',
      label: 'Migrants with disabilities',
      practices: 5,
      form: 'handicap',
    }));

  it.each(['', 'xyzzyq', 'with and for', 'of', '!!', 'ia'])('finds nothing for "%s"', (query) =>
    expect(ids(query)).toEqual([]),
  );
});

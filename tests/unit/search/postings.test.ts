import { describe, expect, it } from 'vitest';
import { gatherPostings, packPostings, unpackPostings, type PackedPostings } from '../../../src/search/postings.ts';

const postings = [
  { page: 0, strength: 0.75 },
  { page: 3, strength: 1 },
  { page: 1500, strength: 1 },
  { page: 12, strength: 0.75 },
  { page: 4, strength: 1 },
];

describe('packPostings', () => {
  it('writes a strength once, the strongest first, and pages as steps', () => {
    expect(packPostings(postings)).toEqual([
      [100, 3, 1, 1496],
      [75, 0, 12],
    ]);
  });

  it('comes back as it was, the strongest first', () => {
    const travelled = JSON.parse(JSON.stringify(packPostings(postings))) as PackedPostings;
    expect(unpackPostings(travelled)).toEqual([
      { page: 3, strength: 1 },
      { page: 4, strength: 1 },
      { page: 1500, strength: 1 },
      { page: 0, strength: 0.75 },
      { page: 12, strength: 0.75 },
    ]);
  });

  it('rounds strengths to hundredths', () => {
    const both = [
      { page: 1, strength: 0.912 },
      { page: 2, strength: 0.908 },
    ];
    expect(packPostings(both)).toEqual([[91, 1, 1]]);
    expect(unpackPostings(packPostings(both)).map(({ strength }) => strength)).toEqual([0.91, 0.91]);
  });

  it('packs nothing as nothing', () => {
    expect([packPostings([]), unpackPostings([])]).toEqual([[], []]);
  });
});

describe('gatherPostings', () => {
  it('turns the tags of pages into the pages of tags', () => {
    const tags = [
      new Map([['goal-10', 1]]),
      new Map(),
      new Map([
        ['goal-10', 0.9],
        ['country-md', 0.6],
      ]),
    ];
    expect(Object.fromEntries(gatherPostings(tags))).toEqual({
      'goal-10': [
        { page: 0, strength: 1 },
        { page: 2, strength: 0.9 },
      ],
      'country-md': [{ page: 2, strength: 0.6 }],
    });
  });
});

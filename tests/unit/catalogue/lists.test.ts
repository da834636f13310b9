import { describe, expect, it } from 'vitest';
import { byCluster, byIllustration, byLetter, crosswalkOf, fullest, newest } from '../../../src/catalogue/lists.ts';
import { catalogueWith, practiceFile } from '../library.ts';

const crosswalk = {
  path: 'vocabularies/crosswalk.yaml',
  bytes: new TextEncoder().encode(
    `- { cluster: 5, gcmObjective: 6, reason: Both are about work. }
- { focusArea: "5.1", sdgTarget: "10.7", reason: Recruitment is part of migration. }
`,
  ),
};
const catalogue = catalogueWith(
  crosswalk,
  practiceFile('a', { title: 'Éducation for all', added: '2026-01-02', focusAreas: ['5.1', '2.1'] }),
  practiceFile('b', { title: 'early warning', added: '2026-03-01', illustrates: ['2.1-o1'] }),
  practiceFile('c', { title: '3x1 Programme', added: '2026-02-01', illustrates: ['2.1-o1', '2.1-a1'] }),
  practiceFile('d', { title: 'Bridges', added: '2026-03-01' }),
);
const { practices } = catalogue;
const ids = (list: { id: string }[] | undefined) => list?.map(({ id }) => id);

describe('byLetter', () => {
  it('groups by first letter without accents or case; digits come last', () => {
    expect(byLetter(practices).map(({ id, title, practices }) => [id, title, ids(practices)])).toEqual([
      ['letter-b', 'B', ['d']],
      ['letter-e', 'E', ['b', 'a']],
      ['letter-other', '#', ['c']],
    ]);
  });
});

describe('byCluster', () => {
  it('groups by the cluster of the primary focus area, in the order of the clusters', () => {
    expect(byCluster(practices).map(({ id, title, practices }) => [id, title, ids(practices)])).toEqual([
      ['cluster-2', 'Regular pathways', ['c', 'd', 'b']],
      ['cluster-5', 'Work', ['a']],
    ]);
  });
});

describe('newest', () => {
  it('gives the last added first, those of one day by title', () => {
    expect(ids(newest(practices, 3))).toEqual(['d', 'b', 'c']);
    expect(ids(practices)).toEqual(['c', 'd', 'b', 'a']);
  });
});

describe('fullest', () => {
  it('gives those that gather most, without the empty ones', () => {
    expect(fullest(catalogue.clusters, 5).map(({ id, practices }) => [id, practices.length])).toEqual([
      ['2', 4],
      ['5', 1],
    ]);
    expect(fullest(catalogue.clusters, 1)).toHaveLength(1);
    expect(fullest(catalogue.themes, 5)).toEqual([]);
  });
});

describe('byIllustration', () => {
  it('finds the practices of every option and action', () => {
    expect([...byIllustration(practices)].map(([id, list]) => [id, ids(list)])).toEqual([
      ['2.1-o1', ['c', 'b']],
      ['2.1-a1', ['c']],
    ]);
  });
});

describe('crosswalkOf', () => {
  it('gives what a row names beside the thing asked for', () => {
    const [row, ...others] = crosswalkOf(catalogue, 'cluster', 5);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ reason: 'Both are about work.', objective: { data: { id: 6 } } });
    expect([row?.cluster, row?.focusArea, row?.target]).toEqual([undefined, undefined, undefined]);
    expect(crosswalkOf(catalogue, 'sdgTarget', '10.7').map(({ focusArea }) => focusArea?.id)).toEqual(['5.1']);
    expect(crosswalkOf(catalogue, 'gcmObjective', 3)).toEqual([]);
  });
});

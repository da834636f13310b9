import { expect, it } from 'vitest';
import { didYouMean, nearest } from '../../../src/reader/nearest.ts';

it('proposes the nearest word, a transposition counting as one edit', () => {
  expect(nearest('sumamry', ['title', 'summary'])).toBe('summary');
  expect(nearest('What it dose', ['Context', 'What it does'])).toBe('What it does');
  expect(nearest('Kind', ['kind'])).toBe('kind');
});

it('proposes nothing where nothing is near', () => {
  expect(nearest('colour', ['title', 'summary'])).toBeNull();
  expect(nearest('UK', ['UA', 'GB'])).toBeNull();
  expect(didYouMean('colour', ['title'], 'Otherwise.')).toBe('Otherwise.');
});

it.each(['2.1', '10.7', '10.b', '24', '2.1-o3', '4.2-a10'])('proposes no neighbour of the number %s', (id) => {
  expect(nearest(id, ['4.1', '10.1', '10.c', '23', '2.1-o2', '4.2-a1'])).toBeNull();
});

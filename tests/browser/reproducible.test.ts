import { expect, inject, test } from 'vitest';
import { build } from './build.ts';
import { few } from './pages.ts';
import { hashes, useFolders } from './folders.ts';

const { folder } = useFolders('reproducible-test');

test('two builds of the same content are the same to the byte', async () => {
  await build(folder('again'));
  const [first, second] = [await hashes(inject('dist')), await hashes(folder('again'))];
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  expect(few(names.filter((name) => first[name] !== second[name]))).toEqual([]);
});

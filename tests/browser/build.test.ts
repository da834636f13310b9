import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './build.ts';
import { smallContent, useFolders } from './folders.ts';

const { emptyFolder, copyOf } = useFolders('build-test');

/** A folder that stands for the last built site. */
async function lastSite(name: string): Promise<{ out: string; unchanged: () => Promise<boolean> }> {
  const out = await emptyFolder(name);
  await writeFile(join(out, 'index.html'), 'the last site');
  return { out, unchanged: async () => (await readFile(join(out, 'index.html'), 'utf8')) === 'the last site' };
}

test('a broken record fails the build with its file and line, and leaves the last site alone', async () => {
  const content = await copyOf(smallContent, 'broken');
  const record = join(content, 'practices/example.md');
  await writeFile(record, (await readFile(record, 'utf8')).replace('scope: national', 'scope: galactic'));
  const { out, unchanged } = await lastSite('broken-site');
  await expect(build(out, { content })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/practices\/example\.md:5:\d+ .*galactic[^]*Nothing was built/) as string,
  });
  expect(await unchanged()).toBe(true);
});

test('an empty content folder fails the build', async () => {
  const content = await emptyFolder('empty');
  const { out, unchanged } = await lastSite('empty-site');
  await expect(build(out, { content })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is nothing in practices.') as string,
  });
  expect(await unchanged()).toBe(true);
});

test('a content folder that is not there fails the build', async () => {
  const { out, unchanged } = await lastSite('missing-site');
  await expect(build(out, { content: `${smallContent}-missing` })).rejects.toMatchObject({ code: 1 });
  expect(await unchanged()).toBe(true);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ContentFolderError, maxFileBytes, readFolder } from '../../../src/reader/files.ts';
import { readContent } from '../../../src/reader/readContent.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waymark-'));
  mkdirSync(join(root, 'practices'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('file-too-large: reads a file of 512 KiB and no larger one', async () => {
  writeFileSync(join(root, 'practices/most.md'), 'x'.repeat(maxFileBytes));
  writeFileSync(join(root, 'practices/more.md'), 'x'.repeat(maxFileBytes + 1));
  const { files, problems } = await readFolder(root);
  expect(files.map(({ path }) => path)).toEqual(['practices/most.md']);
  expect(problems).toMatchObject([{ rule: 'file-too-large', file: 'practices/more.md', line: 1, column: 1 }]);
});

it.skipIf(process.platform === 'win32')('unreadable-file: does not wait for a pipe', async () => {
  execFileSync('mkfifo', [join(root, 'practices/pipe.md')]);
  expect((await readFolder(root)).problems).toMatchObject([
    { rule: 'unreadable-file', file: 'practices/pipe.md', line: 1 },
  ]);
});

it.skipIf(process.platform === 'win32')('follows a link inside the folder and refuses a circle', async () => {
  writeFileSync(join(root, 'practices/a.md'), 'text');
  symlinkSync('a.md', join(root, 'practices/b.md'));
  symlinkSync('circle.md', join(root, 'practices/circle.md'));
  const { files, problems } = await readFolder(root);
  expect(files.map(({ path }) => path)).toEqual(['practices/a.md', 'practices/b.md']);
  expect(problems).toMatchObject([{ rule: 'outside-content', file: 'practices/circle.md' }]);
});

it('passes over hidden files and folders, and takes the files in order', async () => {
  mkdirSync(join(root, '.git'));
  for (const path of ['.git/x.md', 'practices/.x.md', 'practices/b.md', 'a.md', 'practices/a.md'])
    writeFileSync(join(root, path), '');
  expect((await readFolder(root)).files.map(({ path }) => path)).toEqual(['a.md', 'practices/a.md', 'practices/b.md']);
});

it('fails on an empty folder, for every collection that is needed', async () => {
  const { problems, counts } = await readContent(root);
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['empty-collection']));
  expect(problems.map(({ file }) => file)).toContain('practices');
  expect(counts).toEqual({ files: 0, records: 0 });
});

it('refuses a root that is no folder', async () => {
  writeFileSync(join(root, 'file.md'), '');
  await expect(readFolder(join(root, 'file.md'))).rejects.toThrow(ContentFolderError);
  await expect(readFolder(join(root, 'nowhere'))).rejects.toThrow(/There is no content folder at/);
});

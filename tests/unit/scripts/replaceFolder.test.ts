import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkReplaceable, OutputFolderError, replaceFolder } from '../../../scripts/build/replaceFolder.ts';
import { repositoryRoot } from '../../../scripts/paths.ts';

let top: string;
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'waymark-'));
});
afterEach(() => rm(top, { recursive: true, force: true }));

async function folder(name: string, file: string, text = ''): Promise<string> {
  await mkdir(join(top, name));
  await writeFile(join(top, name, file), text);
  return join(top, name);
}

describe('checkReplaceable', () => {
  it('takes a folder that is not there, an empty one and a built site', async () => {
    await checkReplaceable(join(top, 'new'));
    await checkReplaceable(top);
    await checkReplaceable(await folder('site', 'index.html'));
  });

  it('refuses the repository, what it lies in, folders of other files, and files', async () => {
    const other = await folder('other', 'letter.txt');
    for (const place of [repositoryRoot, dirname(repositoryRoot), '/', other, join(other, 'letter.txt')])
      await expect(checkReplaceable(place)).rejects.toThrow(OutputFolderError);
  });
});

describe('replaceFolder', () => {
  it('puts a site where there was none, below folders that are made', async () => {
    const place = join(top, 'a/b/site');
    await replaceFolder(await folder('made', 'index.html', 'new'), place);
    expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('new');
  });

  it('replaces a site and leaves nothing beside it', async () => {
    const place = await folder('site', 'old.html');
    await replaceFolder(await folder('made', 'index.html', 'new'), `${place}/`);
    expect(await readdir(place)).toEqual(['index.html']);
    expect(await readdir(top)).toEqual(['site']);
  });

  it('leaves the old site where the new one cannot be moved', async () => {
    const place = await folder('site', 'index.html', 'old');
    await expect(replaceFolder(join(top, 'missing'), place)).rejects.toThrow(
      `The site cannot be written to ${place} (ENOENT). Name another folder.`,
    );
    expect(await readFile(join(place, 'index.html'), 'utf8')).toBe('old');
    expect(await readdir(top)).toEqual(['site']);
  });
});

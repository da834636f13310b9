import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { repositoryRoot } from '../../scripts/paths.ts';

/** A small content folder that builds in a few seconds. */
export const smallContent = join(repositoryRoot, 'tests/fixtures/base');

/** Gives folders below .build/ by name, and removes them with the tests of the file. */
export function useFolders(name: string) {
  const top = join(repositoryRoot, '.build', `${name}-${process.pid}`);
  afterAll(() => rm(top, { recursive: true, force: true }));
  const folder = (part: string) => join(top, part);
  return {
    folder,
    async emptyFolder(part: string): Promise<string> {
      await mkdir(folder(part), { recursive: true });
      return folder(part);
    },
    async copyOf(source: string, part: string): Promise<string> {
      await cp(source, folder(part), { recursive: true });
      return folder(part);
    },
  };
}

/** Hash of every file of a folder, by its path. */
export async function hashes(folder: string): Promise<Record<string, string>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const pairs = entries.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [
      relative(folder, path),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ];
  });
  return Object.fromEntries((await Promise.all(pairs)).sort());
}

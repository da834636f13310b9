import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { repositoryRoot } from '../paths.ts';

/** Thrown when a site cannot be written to the folder that was asked for; the message says why. */
export class OutputFolderError extends Error {}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'unknown';

/**
 * Refuses a folder whose files a build would destroy: one that holds this repository, or anything but a built site.
 * @throws OutputFolderError
 */
export async function checkReplaceable(place: string): Promise<void> {
  const toRepository = relative(place, repositoryRoot);
  if (!toRepository.startsWith('..') && !isAbsolute(toRepository))
    throw new OutputFolderError(`The site cannot take the place of ${place}: this repository lies in it.`);
  const names = await readdir(place).catch((error: unknown): string[] => {
    if (codeOf(error) === 'ENOENT') return [];
    throw new OutputFolderError(`The site cannot be written to ${place} (${codeOf(error)}). Name another folder.`);
  });
  if (names.length > 0 && !names.includes('index.html'))
    throw new OutputFolderError(
      `The site cannot take the place of ${place}: it holds other files. Empty it or name another folder.`,
    );
}

/**
 * Puts a finished folder in the place of another, which stays as it was where that fails.
 * @throws OutputFolderError
 */
export async function replaceFolder(made: string, place: string): Promise<void> {
  const old = `${resolve(place)}.old-${process.pid}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    const hadOld = await rename(place, old).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === 'ENOENT') return false;
        throw error;
      },
    );
    try {
      await move(made, place);
    } catch (error) {
      await rm(place, { recursive: true, force: true });
      if (hadOld) await rename(old, place);
      throw error;
    }
  } catch (error) {
    throw new OutputFolderError(`The site cannot be written to ${place} (${codeOf(error)}). Name another folder.`);
  }
  await rm(old, { recursive: true, force: true });
}

/** Moves a folder, to another file system too. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

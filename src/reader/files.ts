import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** Largest record file that is read, in bytes. */
export const maxFileBytes = 256 * 1024;

/** A file of the content folder: its path relative to that folder, with forward slashes, and its bytes. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** Thrown when the content folder itself cannot be read; the message is meant for the person at the keyboard. */
export class ContentFolderError extends Error {}

/**
 * Reads every .md, .yaml and .yml file below the content folder, hidden files and folders apart.
 * Files that are too large, unreadable, or lead out of the folder through a symbolic link become problems and are not read.
 * @throws ContentFolderError when `root` is not a readable folder
 */
export async function readFolder(root: string): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  let realRoot: string;
  try {
    realRoot = await realpath(root);
    if (!(await stat(realRoot)).isDirectory()) throw new Error('not a folder');
  } catch {
    throw new ContentFolderError(`There is no content folder at ${root}. Name another with --root or WAYMARK_CONTENT.`);
  }
  const entries = await readdir(realRoot, { recursive: true, withFileTypes: true });
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const fault = (file: string, rule: string, message: string, remedy: string) =>
    problems.push({ rule, file, line: 1, column: 1, message, remedy });

  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(realRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  const links = new Set(
    entries.filter((e) => e.isSymbolicLink()).map((e) => relative(realRoot, join(e.parentPath, e.name)).split(sep).join('/')),
  );
  for (const path of paths) {
    const full = join(realRoot, path);
    if (links.has(path)) {
      const target = await realpath(full).catch(() => null);
      if (!target || (target !== realRoot && !target.startsWith(realRoot + sep))) {
        fault(path, 'outside-content', 'This is a symbolic link that leads out of the content folder.', 'Replace the link with the file itself.');
        continue;
      }
      if ((await stat(full)).isDirectory()) {
        fault(path, 'outside-content', 'This is a symbolic link to a folder.', 'Replace the link with the files themselves.');
        continue;
      }
    }
    if (!/\.(md|ya?ml)$/.test(path)) continue;
    try {
      const { size } = await stat(full);
      if (size > maxFileBytes) {
        fault(path, 'file-too-large', `The file holds ${size} bytes; the most a record may hold is ${maxFileBytes}.`, 'Shorten the record, or link to the long text instead of copying it.');
        continue;
      }
      files.push({ path, bytes: await readFile(full) });
    } catch {
      fault(path, 'unreadable-file', 'The file cannot be read.', 'Check that it exists and that you may read it.');
    }
  }
  return { files, problems };
}

import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Fault, Problem } from './problem.ts';

/** Largest record file that is read, in bytes. */
export const maxFileBytes = 512 * 1024;

/** A file of the content folder: its path relative to that folder, with forward slashes, and its bytes. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
}

/** What a content folder holds: files that could be read, and a problem for each that was not. */
export interface Folder {
  files: ContentFile[];
  problems: Problem[];
}

/** Thrown when the content folder itself cannot be read; the message is meant for the person at the keyboard. */
export class ContentFolderError extends Error {}

const atOnce = 32;

/**
 * Reads every file below the content folder, hidden files and folders apart.
 * Files that are too large, unreadable, or lead out of the folder through a symbolic link become problems and are not read.
 * @throws ContentFolderError when `root` is not a readable folder
 */
export async function readFolder(root: string): Promise<Folder> {
  const realRoot = await folderAt(root);
  const found: Folder = { files: [], problems: [] };
  const paths = await list(realRoot, '', found.problems);
  for (let start = 0; start < paths.length; start += atOnce) {
    const read = await Promise.all(
      paths.slice(start, start + atOnce).map(async (path) => ({ path, result: await readOne(realRoot, path) })),
    );
    for (const { path, result } of read) {
      if (result instanceof Uint8Array) found.files.push({ path, bytes: result });
      else found.problems.push({ ...result, file: path });
    }
  }
  return found;
}

async function folderAt(root: string): Promise<string> {
  try {
    const real = await realpath(root);
    await readdir(real);
    return real;
  } catch {
    throw new ContentFolderError(`There is no content folder at ${root}. Name another with --root or WAYMARK_CONTENT.`);
  }
}

/** Paths of all files below a folder, sorted; a folder that cannot be opened becomes a problem. */
async function list(root: string, below: string, problems: Problem[]): Promise<string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(() => null);
  if (!entries) {
    problems.push({
      ...fault('unreadable-file', 'The folder cannot be opened.', 'Check that you may read it.'),
      file: below,
    });
    return [];
  }
  const paths: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) paths.push(...(await list(root, path, problems)));
    else paths.push(path);
  }
  return below === '' ? paths.sort() : paths;
}

async function readOne(root: string, path: string): Promise<Uint8Array | Fault> {
  const full = join(root, path);
  const real = await realpath(full).catch(() => null);
  if (!real)
    return fault(
      'outside-content',
      'This is a symbolic link that leads nowhere.',
      'Replace the link with the file itself, or delete it.',
    );
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return fault(
      'outside-content',
      'This is a symbolic link that leads out of the content folder.',
      'Replace the link with the file itself.',
    );
  }
  try {
    const status = await stat(real);
    if (status.isDirectory())
      return fault(
        'outside-content',
        'This is a symbolic link to a folder.',
        'Replace the link with the files themselves.',
      );
    if (!status.isFile()) return fault('unreadable-file', 'This is not a plain file.', 'Replace it with a text file.');
    if (status.size <= maxFileBytes) return await readFile(real);
    return fault(
      'file-too-large',
      `The file holds ${status.size} bytes; the most a record may hold is ${maxFileBytes}.`,
      'Shorten the record, or link to the long text instead of copying it.',
    );
  } catch {
    return fault('unreadable-file', 'The file cannot be read.', 'Check that it exists and that you may read it.');
  }
}

const fault = (rule: Fault['rule'], message: string, remedy: string): Fault => ({
  rule,
  line: 1,
  column: 1,
  message,
  remedy,
});

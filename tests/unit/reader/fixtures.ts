import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readFolder, type ContentFile } from '../../../src/reader/files.ts';
import { byPlace, type Problem } from '../../../src/reader/problem.ts';
import { readFiles } from '../../../src/reader/readContent.ts';

export const fixturesFolder = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A small content folder without problems. */
export const base: readonly ContentFile[] = (await readFolder(`${fixturesFolder}base`)).files;

/** The base with files laid over it, in the order of their paths. */
export function over(files: readonly ContentFile[]): ContentFile[] {
  const byPath = new Map([...base, ...files].map((file) => [file.path, file]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Problems of the base with one file laid over it. */
export function problemsWith(path: string, text: string | Uint8Array): Problem[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readFiles(over([{ path, bytes }])).problems;
}

/** Whether a rule has a fixture of the kind. */
export const hasFixture = (rule: string, kind: 'valid' | 'invalid') => existsSync(`${fixturesFolder}${rule}/${kind}`);

/** Problems of a fixture: its files laid over the base, or `alone`. */
export async function problemsOf(rule: string, kind: 'valid' | 'invalid', alone = false): Promise<Problem[]> {
  const { files, problems } = await readFolder(`${fixturesFolder}${rule}/${kind}`);
  const reading = readFiles(
    alone ? files : over(files),
    problems.map(({ file }) => file),
  );
  return [...problems, ...reading.problems].sort(byPlace);
}

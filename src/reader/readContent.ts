import { collections, vocabularies, type CollectionName, type VocabularyName } from '../schema/index.ts';
import type { Content, ContentRecord, ContentRow } from './content.ts';
import { readFolder, type ContentFile } from './files.ts';
import { parseFile } from './parseFile.ts';
import { byPlace, type Problem } from './problem.ts';
import { rules } from './rules/index.ts';

/** Everything a content folder gives: records, every problem of every file in the order of files and lines, and counts. */
export interface Reading {
  content: Content;
  problems: Problem[];
  counts: { files: number; records: number };
  /** Every file read, relative to the content folder. */
  paths: string[];
}

/** Parses and checks files that are already in memory. Pure: it touches no disk. */
export function readFiles(files: readonly ContentFile[]): Reading {
  const content = emptyContent();
  const problems: Problem[] = [];
  let records = 0;
  for (const file of files) {
    const parsed = parseFile(file);
    problems.push(...parsed.problems);
    if (parsed.record) {
      (content[parsed.record.collection] as ContentRecord[]).push(parsed.record);
      records += 1;
    }
    for (const row of parsed.rows ?? []) (content.vocabularies[row.vocabulary] as ContentRow[]).push(row);
  }
  for (const rule of rules) problems.push(...rule.check(content));
  return { content, problems: problems.sort(byPlace), counts: { files: files.length, records }, paths: files.map(({ path }) => path) };
}

/**
 * Reads and checks a content folder.
 * @throws ContentFolderError when the folder cannot be read at all
 */
export async function readContent(root: string): Promise<Reading> {
  const { files, problems } = await readFolder(root);
  const reading = readFiles(files);
  return { ...reading, problems: [...problems, ...reading.problems].sort(byPlace) };
}

function emptyContent(): Content {
  const lists = Object.fromEntries((Object.keys(collections) as CollectionName[]).map((name) => [name, []]));
  const vocabularyLists = Object.fromEntries((Object.keys(vocabularies) as VocabularyName[]).map((name) => [name, []]));
  return { ...lists, vocabularies: vocabularyLists } as unknown as Content;
}

import { collections, vocabularies, type CollectionName, type VocabularyName } from '../schema/index.ts';
import type { Content, ContentRecord, ContentRow, Draft, Drafts } from './content.ts';
import { readFolder, type ContentFile } from './files.ts';
import { whatIsKnown, type Broken } from './known.ts';
import { parseFile } from './parseFile.ts';
import { placeOf } from './place.ts';
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

/** Parses and checks files that are already in memory; `unread` are paths of files that are there and could not be read. Pure. */
export function readFiles(files: readonly ContentFile[], unread: readonly string[] = []): Reading {
  const content = emptyContent();
  const drafts: Drafts = { ...emptyContent(), vocabularies: content.vocabularies };
  const problems: Problem[] = [];
  const broken: Broken[] = unread.map(placeOf).filter((place) => place !== null);
  let records = 0;
  for (const file of files) {
    const { record, draft, rows, brokenRows, problems: own } = parseFile(file);
    for (const problem of own) problems.push(problem);
    if (record) {
      (content[record.collection] as ContentRecord[]).push(record);
      records += 1;
    }
    const seen = record ?? draft;
    if (seen) (drafts[seen.collection] as Draft[]).push(seen);
    for (const row of rows ?? []) (content.vocabularies[row.vocabulary] as ContentRow[]).push(row);
    broken.push(...brokenIn(file.path, record !== undefined, brokenRows));
  }
  const known = whatIsKnown(drafts, broken);
  for (const rule of rules) {
    for (const problem of rule.check(drafts, known)) problems.push(problem);
  }
  return {
    content,
    problems: problems.sort(byPlace),
    counts: { files: files.length, records },
    paths: files.map(({ path }) => path),
  };
}

function brokenIn(path: string, whole: boolean, rows: string[] | null | undefined): Broken[] {
  const place = placeOf(path);
  if (!place || whole) return [];
  if ('collection' in place || rows === null) return [place];
  return (rows ?? []).map((id) => ({ ...place, id }));
}

/**
 * Reads and checks a content folder.
 * @throws ContentFolderError when the folder cannot be read at all
 */
export async function readContent(root: string): Promise<Reading> {
  const { files, problems } = await readFolder(root);
  const reading = readFiles(
    files,
    problems.map(({ file }) => file),
  );
  return { ...reading, problems: [...problems, ...reading.problems].sort(byPlace) };
}

function emptyContent(): Content {
  const lists = Object.fromEntries((Object.keys(collections) as CollectionName[]).map((name) => [name, []]));
  const vocabularyLists = Object.fromEntries((Object.keys(vocabularies) as VocabularyName[]).map((name) => [name, []]));
  return { ...lists, vocabularies: vocabularyLists } as unknown as Content;
}

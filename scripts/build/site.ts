import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as astroBuild } from 'astro';
import { buildCatalogue } from '../../src/catalogue/buildCatalogue.ts';
import { readContent } from '../../src/reader/readContent.ts';
import { report } from '../../src/reader/report.ts';
import { contentRoot, repositoryRoot } from '../paths.ts';
import { writeClient } from './client.ts';
import { checkReplaceable, replaceFolder } from './replaceFolder.ts';
import { writeSearch } from './searchIndex.ts';

/** Thrown when the content has problems; the message is the validator's report. */
export class ContentProblems extends Error {}

export interface BuildOptions {
  /** Folder to write the site to. It changes only when the whole build has succeeded. */
  out: string;
  /** Path that the site lives under, with a slash at both ends. */
  base: string;
  /** Address of the host, for canonical links. */
  site: string;
  /** Content folder, if not the default. */
  content?: string;
}

/**
 * Builds the whole site: checks the content, renders the pages, writes the search index and the scripts for the browser,
 * and puts the result in the place of the last one.
 * @throws ContentProblems where the content does not pass, OutputFolderError where `out` cannot be written
 */
export async function buildSite({
  out,
  base,
  site,
  content,
}: BuildOptions): Promise<{ records: number; practices: number }> {
  await checkReplaceable(out);
  const root = contentRoot(content);
  const reading = await readContent(root.path);
  if (reading.problems.length > 0) throw new ContentProblems(report('text', reading, root.shown));

  const work = join(repositoryRoot, '.build', `site-${process.pid}`);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  try {
    // Vite would take it for the base path
    delete process.env['BASE_URL'];
    Object.assign(process.env, { BASE_PATH: base, SITE_URL: site, WAYMARK_OUT: work, WAYMARK_CONTENT: root.path });
    await astroBuild({ root: repositoryRoot, logLevel: 'warn' });
    const catalogue = buildCatalogue(reading.content);
    await writeSearch(catalogue, work, base);
    await writeClient(work);
    await replaceFolder(work, out);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return { records: reading.counts.records, practices: reading.content.practices.length };
}

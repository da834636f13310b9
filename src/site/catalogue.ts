import { join } from 'node:path';
import { buildCatalogue } from '../catalogue/buildCatalogue.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { readContent } from '../reader/readContent.ts';
import { report } from '../reader/report.ts';

let loading: Promise<Catalogue> | undefined;

async function load(): Promise<Catalogue> {
  const root = process.env['WAYMARK_CONTENT'] ?? join(process.cwd(), 'content');
  const reading = await readContent(root);
  if (reading.problems.length > 0) throw new Error(`The content has problems.\n${report('text', reading, root)}`);
  return buildCatalogue(reading.content);
}

/** The catalogue that every page takes from; a build reads the content once, a development server on every request. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return load();
  return (loading ??= load());
}

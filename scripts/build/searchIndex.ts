import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { countries } from '../../src/places/countries.ts';
import { conceptsOf, placeForms } from '../../src/search/concepts.ts';
import { packDictionary } from '../../src/search/dictionary.ts';
import { searchDocument, type SearchDocument } from '../../src/search/document.ts';
import { facetsOf } from '../../src/search/facets.ts';
import { phrasesOf } from '../../src/search/lexicon.ts';
import { suggestionsOf } from '../../src/search/suggestions.ts';
import { packTable, type TableRow } from '../../src/search/table.ts';
import { vocabularyOf } from '../../src/search/spelling.ts';

/** Files of Pagefind's bundle that a search in the browser needs; its ready-made interfaces are left out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

/** Writes Pagefind's index of documents to `folder` and tells under which page each address is kept in it. */
export async function writePagefind(
  documents: readonly SearchDocument[],
  folder: string,
): Promise<Map<string, string>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind cannot make an index: ${errors.join('; ')}`);
  for (const document of documents) {
    const added = await index.addCustomRecord(document);
    if (added.errors.length) throw new Error(`Pagefind cannot take ${document.url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  for (const { path, content } of files.filter((file) => needed.test(file.path))) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return pagesByAddress(folder);
}

/** Reads the fragments Pagefind wrote: their names are the ids that its results carry. */
async function pagesByAddress(folder: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const name of await readdir(join(folder, 'fragment'))) {
    const text = (await promisify(gunzip)(await readFile(join(folder, 'fragment', name)))).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    pages.set(url, name.replace(/\.pf_fragment$/, ''));
  }
  return pages;
}

/**
 * Writes all that search needs into a built site: the Pagefind index in `pagefind/`, and in `search/` the dictionary
 * of names and words, the table of facets and the suggestions.
 */
export async function writeSearch(catalogue: Catalogue, dist: string, base: string): Promise<void> {
  const documents = catalogue.practices.map((practice) => searchDocument(practice, `${base}practices/${practice.id}/`));
  const pages = await writePagefind(documents, join(dist, 'pagefind'));
  const rows = catalogue.practices.map((practice, index): TableRow => {
    const page = pages.get(documents[index]?.url ?? '');
    if (!page) throw new Error(`The search index lost ${practice.id}.`);
    return {
      page,
      id: practice.id,
      title: practice.data.title,
      added: practice.data.added,
      year: practice.data.period?.start?.slice(0, 4) ?? '',
      facets: facetsOf(practice),
    };
  });
  const concepts = conceptsOf(catalogue);
  const { index, shards } = packDictionary(
    vocabularyOf(documents, concepts, [...countries.values()].flatMap(placeForms)),
    phrasesOf(concepts),
    rows.length,
  );
  await mkdir(join(dist, 'search/dictionary'), { recursive: true });
  await writeJson(join(dist, 'search/dictionary.json'), index);
  for (const [name, shard] of shards) await writeJson(join(dist, 'search/dictionary', `${name}.json`), shard);
  await writeJson(join(dist, 'search/table.json'), packTable(rows));
  await writeJson(join(dist, 'search/suggestions.json'), suggestionsOf(catalogue));
}

const writeJson = (path: string, data: unknown) => writeFile(path, JSON.stringify(data));

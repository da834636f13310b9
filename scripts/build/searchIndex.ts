import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { countries } from '../../src/places/countries.ts';
import { code, isNumber } from '../../src/search/codes.ts';
import { conceptsOf, foreignForms, placeForms } from '../../src/search/concepts.ts';
import type { SearchIndex } from '../../src/search/connect.ts';
import { packDictionary, shardName } from '../../src/search/dictionary.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { resultTypes } from '../../src/search/resultTypes.ts';
import { searchEntries, type Entry } from '../../src/search/entries.ts';
import { facetsOf } from '../../src/search/facets.ts';
import { phrasesOf } from '../../src/search/lexicon.ts';
import { gatherPostings, packPostings } from '../../src/search/postings.ts';
import { englishOnly, vocabularyOf } from '../../src/search/spelling.ts';
import { suggestionsOf } from '../../src/search/suggestions.ts';
import { joinSynonyms, synonymsFor } from '../../src/search/synonyms.ts';
import { plainWordsFrom, translationsFrom } from '../../src/search/translations.ts';
import { packTable, type TableRow } from '../../src/search/table.ts';
import { readWordNet, wordNetLicence } from './wordNet.ts';
import { slimIndex, type IndexFile } from './slimIndex.ts';

const stemmers = { fr: french, es: spanish, ar: arabic };

/** Files of Pagefind's bundle that a search in the browser needs; its ready-made interfaces are left out. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|(?:index|fragment|filter)\/.*)$/;

/** Pagefind's index of documents, their pages in the order of the documents. */
export async function pagefindFiles(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind cannot make an index: ${errors.join('; ')}`);
  for (const { url, content, language, meta, filters } of documents) {
    const added = await index.addCustomRecord({ url, content, language, meta, filters });
    if (added.errors.length) throw new Error(`Pagefind cannot take ${url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return Promise.all(files.filter(({ path }) => needed.test(path)).map(minified));
}

/**
 * Pagefind takes a file of words or filters that cannot be fetched for one that holds nothing, and then says that nothing was
 * found. Without these two words it fails, so that the reader hears of it and can try again.
 */
function mended(module: string): string {
  const silent = /("load_(?:index|filter)_chunk"\)\))\.catch\(\(\)\s*=>\s*\{\s*\}\)/g;
  if ((module.match(silent) ?? []).length < 2)
    throw new Error('Pagefind loads its files otherwise than is known here.');
  return module.replace(silent, '$1');
}

/** Pagefind's module without what only its makers read. */
async function minified({ path, content }: IndexFile): Promise<IndexFile> {
  if (!path.endsWith('.js')) return { path, content };
  const { code: short } = await transform(mended(Buffer.from(content).toString('utf8')), {
    minify: true,
    format: 'esm',
  });
  return { path, content: Buffer.from(short) };
}

/** Writes files into a folder, with the folders they need. */
export async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/**
 * Writes all that search needs into a built site: the Pagefind index in `pagefind/`, and in `search/` what is known of it
 * (`index.json`), the suggestions, and in a folder named after this state of the content the dictionary of names and words,
 * the postings of tags and the table of facets.
 */
export async function writeSearch(catalogue: Catalogue, dist: string, base: string): Promise<void> {
  const entries = searchEntries(catalogue, base);
  const documents = entries.map(({ document }) => document);
  const concepts = conceptsOf(catalogue);
  const postings = gatherPostings(entries.map(({ tags }) => tags));
  for (const { kind, id } of concepts) {
    const name = code[kind](id);
    if (!postings.has(name)) postings.set(name, []);
  }
  const wordNet = await readWordNet();
  const vocabulary = vocabularyOf(documents, concepts, [
    ...[...countries.values()].flatMap(placeForms),
    ...[...wordNet.common].filter((word) => /^[a-z]{5,}$/.test(word)),
  ]);
  const { index, shards } = packDictionary({
    vocabulary,
    englishOnly: englishOnly(wordNet.senses, vocabulary, foreignForms(catalogue)),
    phrases: phrasesOf(concepts),
    synonyms: new Map([
      ...joinSynonyms(plainWordsFrom(catalogue.glossary, vocabulary), synonymsFor(wordNet, vocabulary)),
      ...translationsFrom(catalogue.glossary, stemmers, (word) => wordNet.senses.has(word)),
    ]),
    records: catalogue.practices.length,
  });
  const inGeneration = [
    json('table.json', packTable(catalogue.practices.map(tableRow))),
    ...[...shards].map(([beginning, shard]) => json(`dictionary/${shardName(beginning)}.json`, shard)),
    ...[...postings].map(([name, list]) => json(`postings/${name}.json`, packPostings(list))),
  ];
  const shown = new Map(documents.map((one) => [one.url, one.shown]));
  const bundle = await pagefindFiles(documents);
  const generation = hashOf([...slimIndex(bundle, shown, ''), ...inGeneration]);
  const about: SearchIndex = {
    ...index,
    generation,
    counts: countTypes(entries),
    numbers: [...postings.keys()].filter(isNumber).sort(),
  };

  await writeFiles(join(dist, 'pagefind'), slimIndex(bundle, shown, generation));
  await writeFiles(join(dist, 'search'), [
    json('index.json', about),
    json('suggestions.json', suggestionsOf(catalogue)),
    { path: 'wordnet-license.txt', content: Buffer.from(await wordNetLicence()) },
    ...inGeneration.map(({ path, content }) => ({ path: `${generation}/${path}`, content })),
  ]);
}

/** Names a state of the content by what is made of it. */
function hashOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  // Pagefind gives its files in any order
  const inOrder = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of inOrder) hash.update(path).update(content);
  return hash.digest('hex').slice(0, 8);
}

const countTypes = (entries: readonly Entry[]) =>
  Object.fromEntries(
    resultTypes.map((one) => [one, entries.filter(({ type }) => type === one).length]),
  ) as SearchIndex['counts'];

const tableRow = (practice: Catalogue['practices'][number]): TableRow => ({
  id: practice.id,
  title: practice.data.title,
  added: practice.data.added,
  year: practice.data.period?.start?.slice(0, 4) ?? '',
  facets: facetsOf(practice),
});

const json = (path: string, data: unknown): IndexFile => ({ path, content: Buffer.from(JSON.stringify(data)) });

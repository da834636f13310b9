import { readdir, readFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { writeClient } from '../build/client.ts';
import { pagefindFiles, writeFiles, writeSearch } from '../build/searchIndex.ts';
import { repositoryRoot } from '../paths.ts';
import { plainDocument } from './plainDocument.ts';
import { syntheticPractices } from './synthetic.ts';

/** Search pages that are compared: Waymark's engine, MiniSearch over one index file, and Pagefind as Starlight uses it. */
export const pageNames = ['waymark', 'minisearch', 'starlight'] as const;

/** Each page defines `run(query)`, which settles when the titles of the first ten results are in the page. */
const scripts: Record<(typeof pageNames)[number], string> = {
  waymark: `const { search } = await import('/waymark/search/engine.js');
    window.run = async (query) => show((await search(query)).map(({ title }) => title));`,
  minisearch: `import MiniSearch from 'minisearch';
    const options = { fields: ['title', 'summary', 'body'], storeFields: ['title'], searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 } };
    const loaded = fetch('index.json').then((response) => response.text()).then((text) => MiniSearch.loadJSON(text, options));
    window.run = async (query) => show((await loaded).search(query).slice(0, 10).map(({ title }) => title));`,
  // what Starlight's search box calls underneath: Pagefind's own defaults, in its worker
  starlight: `const pagefind = await import('/starlight/pagefind/pagefind.js');
    await pagefind.options({ baseUrl: '/' });
    window.run = async (query) => {
      const { results } = await pagefind.search(query);
      show((await Promise.all(results.slice(0, 10).map((hit) => hit.data()))).map(({ meta }) => meta.title));
    };`,
};

const shared = `const show = (titles) => document.querySelector('ol').replaceChildren(...titles.map((title) => Object.assign(document.createElement('li'), { textContent: title })));`;
/** What the real search page asks for ahead of its scripts. */
const ahead = `<link rel="modulepreload" href="/waymark/search/engine.js"><link rel="modulepreload" href="/waymark/pagefind/pagefind.js">${['search/index.json', 'pagefind/pagefind-entry.json', 'pagefind/wasm.en.pagefind'].map((name) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="/waymark/${name}">`).join('')}`;
const html = (head: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Search</title>${head}<ol></ol><script type="module" src="page.js"></script>`;

/** Writes the three search pages over the same practices to `folder`, every file also gzipped for the server. */
export async function writeSearchPages(catalogue: Catalogue, count: number, folder: string): Promise<void> {
  const practices = syntheticPractices(catalogue.practices, count);
  await writeSearch({ ...catalogue, practices }, join(folder, 'waymark'), '/waymark/');
  await writeClient(join(folder, 'waymark'));
  await writeFiles(join(folder, 'starlight/pagefind'), await pagefindFiles(practices.map(plainDocument)));
  const index = new MiniSearch({ fields: ['title', 'summary', 'body'], storeFields: ['title'] });
  index.addAll(
    practices.map((practice) => ({
      id: practice.id,
      title: practice.data.title,
      summary: practice.data.summary,
      body: plainDocument(practice).content,
    })),
  );
  await mkdir(join(folder, 'minisearch'), { recursive: true });
  await writeFile(join(folder, 'minisearch/index.json'), JSON.stringify(index));
  for (const name of pageNames) {
    await writeFile(join(folder, name, 'index.html'), html(name === 'waymark' ? ahead : ''));
    await build({
      stdin: { contents: `${scripts[name]}\n${shared}`, resolveDir: repositoryRoot },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      external: ['/waymark/*', '/starlight/*'],
      outfile: join(folder, name, 'page.js'),
    });
  }
  await gzipAll(folder);
}

async function gzipAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:html|js|json)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9 }));
  }
}

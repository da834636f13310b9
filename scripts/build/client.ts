import { join } from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from '../paths.ts';

/** Scripts for the browser, by the address they have in the site. They are modules and find one another beside themselves. */
const scripts = {
  'search/engine': 'src/client/engine.ts',
  'search/page': 'src/client/searchPage.ts',
  'search/suggest': 'src/client/suggest.ts',
  'search/box': 'src/client/searchBox.ts',
  'search/collection': 'src/client/collectionPage.ts',
};

/** Bundles the browser's scripts into a built site. Nothing is hashed into their names: their addresses are promises. */
export async function writeClient(dist: string): Promise<void> {
  await build({
    entryPoints: Object.fromEntries(Object.entries(scripts).map(([name, file]) => [name, join(repositoryRoot, file)])),
    outdir: dist,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
}

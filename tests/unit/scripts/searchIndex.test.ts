import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagefindFiles, writeFiles } from '../../../scripts/build/searchIndex.ts';
import { serve } from '../../../scripts/serve.ts';

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (term: string | null, options?: object) => Promise<{ results: unknown[] }>;
}
const document = {
  url: '/one/',
  language: 'en' as const,
  content: 'Nurses move abroad.',
  meta: { title: 'Nurses' },
  filters: { kind: ['law'] },
  shown: {},
};

let folder: string;
let address: string;
let close = () => {};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  await writeFiles(folder, await pagefindFiles([document]));
  const site = await serve(folder, { host: '127.0.0.1', port: 0 });
  address = site.address;
  close = () => void site.server.close();
});
afterAll(async () => {
  close();
  await rm(folder, { recursive: true, force: true });
});

it('makes Pagefind say that a file of words or filters cannot be fetched, instead of finding nothing', async () => {
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await module.options({ basePath: address, baseUrl: '/', noWorker: true });
  await rm(join(folder, 'index'), { recursive: true });
  await rm(join(folder, 'filter'), { recursive: true });
  await expect(module.search('nurses')).rejects.toThrow('404');
  await expect(module.search(null, { filters: { kind: 'law' } })).rejects.toThrow('404');
  await writeFiles(folder, await pagefindFiles([document]));
  expect((await module.search('nurses')).results).toHaveLength(1);
});

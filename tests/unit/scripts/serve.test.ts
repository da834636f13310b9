import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.ts';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-'));
  await writeFile(join(folder, 'index.html'), 'home');
  site = await serve(folder, { host: '127.0.0.1', port: 0, base: '/data/' });
});
afterAll(async () => {
  site.server.close();
  await rm(folder, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, site.address), { redirect: 'manual' });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
};

it('serves under the base path and leads there', async () => {
  expect(await get('/data/')).toMatchObject({ status: 200, text: 'home' });
  for (const path of ['/', '/data', '/data?q=x'])
    expect(await get(path)).toMatchObject({ status: 302, location: '/data/' });
});

it('says that a page is not there, even without a page that says so', async () => {
  expect(await get('/data/nowhere')).toMatchObject({ status: 404, text: 'Not found' });
  await writeFile(join(folder, '404.html'), 'no such page');
  expect(await get('/elsewhere')).toMatchObject({ status: 404, text: 'no such page' });
});

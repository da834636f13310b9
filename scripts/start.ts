import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentFolderError } from '../src/reader/files.ts';
import { OutputFolderError } from './build/replaceFolder.ts';
import { buildSite, ContentProblems } from './build/site.ts';
import { contentRoot, repositoryRoot } from './paths.ts';
import { serve } from './serve.ts';
import { basePath, hostAndPort, SettingError, siteAddress } from './settings.ts';

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function settings() {
  const { HOST, PORT, BASE_PATH, SITE_URL } = process.env;
  try {
    const { address, ...rest } = hostAndPort(HOST, PORT);
    return { ...rest, base: basePath(BASE_PATH), site: siteAddress(SITE_URL, address) };
  } catch (error) {
    if (error instanceof SettingError) stop(error.message);
    throw error;
  }
}

const { host, port, base, site } = settings();
const out = process.env['WAYMARK_DIST'] || join(repositoryRoot, 'dist');
/** Lies in the built site, so that it goes with it when another build takes its place. */
const stamp = join(out, '.built-from');

/** One hash over everything the built site depends on: content, sources, settings. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([base, site]));
  const folders = [contentRoot().path, ...['src', 'scripts', 'public'].map((name) => join(repositoryRoot, name))];
  const files = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'].map((name) => join(repositoryRoot, name));
  for (const folder of folders.filter(existsSync)) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    files.push(
      ...entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort(),
    );
  }
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

async function buildIfChanged(): Promise<void> {
  const now = await fingerprint();
  const last = await readFile(stamp, 'utf8').catch(() => '');
  if (last === now && existsSync(join(out, 'index.html'))) return;
  process.stdout.write('Building the site …\n');
  await buildSite({ out, base, site });
  await writeFile(stamp, now);
}

try {
  await buildIfChanged();
  const { address } = await serve(out, { host, port, base });
  process.stdout.write(`Waymark is at ${address}\nPress Ctrl+C to stop.\n`);
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof ContentProblems)
    stop(`${error.message}\nNothing was built. Mend the records above, then start again.`);
  if (error instanceof ContentFolderError || error instanceof OutputFolderError) stop(error.message);
  if (code === 'EADDRINUSE') stop(`Port ${port} on ${host} is taken. Choose another: PORT=${port + 1} npm start`);
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    stop(`The site cannot be served at ${host}:${port} (${code}). Choose others with HOST and PORT.`);
  throw error;
}

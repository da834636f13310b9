import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentFolderError } from '../src/reader/files.ts';
import { buildSite, ContentProblems } from './build/site.ts';
import { repositoryRoot } from './paths.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(repositoryRoot, 'dist') } } });
const out = resolve(values.out);
const started = performance.now();
try {
  const { records, practices } = await buildSite({
    out,
    base: process.env['BASE_PATH'] ?? '/',
    site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  });
  process.stdout.write(
    `Built ${relative(process.cwd(), out) || '.'} from ${records} records (${practices} practices) in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`,
  );
} catch (error) {
  if (!(error instanceof ContentProblems || error instanceof ContentFolderError)) throw error;
  process.stderr.write(`${error.message}\nNothing was built; the last built site is as it was.\n`);
  process.exitCode = 1;
}

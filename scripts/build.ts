import { join } from 'node:path';
import { ContentFolderError } from '../src/reader/files.ts';
import { buildSite, ContentProblems } from './build/site.ts';
import { repositoryRoot } from './paths.ts';

const started = performance.now();
try {
  const { records, practices } = await buildSite({
    out: join(repositoryRoot, 'dist'),
    base: process.env['BASE_PATH'] ?? '/',
    site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  });
  process.stdout.write(`Built dist/ from ${records} records (${practices} practices) in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`);
} catch (error) {
  if (!(error instanceof ContentProblems || error instanceof ContentFolderError)) throw error;
  process.stderr.write(`${error.message}\nNothing was built; dist/ is as it was.\n`);
  process.exitCode = 1;
}

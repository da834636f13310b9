import { join, relative, resolve } from 'node:path';
import { ContentFolderError } from '../src/reader/files.ts';
import { OutputFolderError } from './build/replaceFolder.ts';
import { buildSite, ContentProblems } from './build/site.ts';
import { optionsOf } from './options.ts';
import { repositoryRoot } from './paths.ts';
import { basePath, SettingError, siteAddress } from './settings.ts';

const usage = `Builds the whole site.

  npm run build -- [--out DIR]

  --out      the folder to write to (default: dist); a site that lies there is replaced
  SITE_URL   address of the host, such as https://example.org
  BASE_PATH  path below it, such as /waymark/`;

const { values } = optionsOf(usage, {
  options: {
    out: { type: 'string', default: join(repositoryRoot, 'dist') },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const out = resolve(values.out);
const started = performance.now();
try {
  const { records, practices } = await buildSite({
    out,
    base: basePath(process.env['BASE_PATH']),
    site: siteAddress(process.env['SITE_URL'], 'http://localhost:4321'),
  });
  process.stdout.write(
    `Built ${relative(process.cwd(), out) || '.'} from ${records} records (${practices} practices) in ${((performance.now() - started) / 1000).toFixed(1)} s.\n`,
  );
} catch (error) {
  const plain = [ContentProblems, ContentFolderError, OutputFolderError, SettingError];
  if (!(error instanceof Error && plain.some((kind) => error instanceof kind))) throw error;
  process.stderr.write(`${error.message}\nNothing was built; the last built site is as it was.\n`);
  process.exitCode = 1;
}

import { posix } from 'node:path';
import { ContentFolderError } from '../src/reader/files.ts';
import { readContent } from '../src/reader/readContent.ts';
import { formats, report } from '../src/reader/report.ts';
import { optionsOf, wrongUse } from './options.ts';
import { contentRoot } from './paths.ts';

const usage = `Checks the records of a content folder and reports every problem of every file.

  npm run validate -- [PATH …] [--format text|github|json] [--root DIR]

  PATH       report only on files at or below it, as it lies in the content folder or on disk
  --format   text (default), github (annotations of a pull request) or json
  --root     the content folder (default: WAYMARK_CONTENT, or content)

Exit: 0 no problem, 1 problems, 2 wrong use.`;

const { values, positionals } = optionsOf(usage, {
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'text' },
    root: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const format =
  formats.find((name) => name === values.format) ?? wrongUse(`There is no format "${values.format}".`, usage);
if (values.root === '') wrongUse('--root needs the name of a folder.', usage);
const root = contentRoot(values.root);

/** Whether a path is a file, or a folder that holds it; the empty path is the content folder. */
const covers = (path: string, file: string) => path === '' || file === path || file.startsWith(`${path}/`);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const reading = await readContent(root.path);
  const wanted = positionals.map((path) => posix.normalize(root.relative(path)).replace(/^\.$/, ''));
  const there = [...reading.paths, ...reading.problems.map(({ file }) => file)];
  const missing = wanted.findIndex((path) => path !== '' && !there.some((file) => covers(path, file)));
  if (missing >= 0) wrongUse(`There is no file at ${positionals[missing]}.`, usage);
  const problems =
    wanted.length === 0
      ? reading.problems
      : reading.problems.filter(({ file }) => wanted.some((path) => covers(path, file)));
  process.stdout.write(report(format, { ...reading, problems }, root.shown));
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  if (error instanceof ContentFolderError) wrongUse(error.message, usage);
  throw error;
}

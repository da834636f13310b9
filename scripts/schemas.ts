import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fieldReference } from '../src/schema/fieldReference.ts';
import { jsonSchemas } from '../src/schema/jsonSchema.ts';
import { optionsOf } from './options.ts';
import { repositoryRoot } from './paths.ts';

const usage = `Writes schemas/ (JSON Schema) and docs/fields.md (field reference) from src/schema.

  npm run schemas            write the files
  npm run schemas:check      write nothing; exit 1 where a file differs`;

const { values } = optionsOf(usage, { options: { check: { type: 'boolean', default: false } } });

const wanted = new Map<string, string>([
  ...[...jsonSchemas()].map(([name, schema]) => [`schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`] as const),
  ['docs/fields.md', fieldReference()] as const,
]);
const onDisk = (path: string) => join(repositoryRoot, path);
const schemasFolder = onDisk('schemas');
const leftOver = (existsSync(schemasFolder) ? readdirSync(schemasFolder, { recursive: true, encoding: 'utf8' }) : [])
  .map((name) => `schemas/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.schema.json') && !wanted.has(path));
const changed = [...wanted].filter(
  ([path, text]) => !existsSync(onDisk(path)) || readFileSync(onDisk(path), 'utf8') !== text,
);

if (values.check) {
  const stale = [...changed.map(([path]) => path), ...leftOver];
  for (const path of stale) process.stderr.write(`${path} does not match src/schema.\n`);
  if (stale.length > 0) process.stderr.write('Run "npm run schemas" and commit what it writes.\n');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const path of leftOver) rmSync(onDisk(path));
  for (const [path, text] of changed) {
    mkdirSync(dirname(onDisk(path)), { recursive: true });
    writeFileSync(onDisk(path), text);
  }
  process.stdout.write(`${wanted.size} files, ${changed.length} written, ${leftOver.length} removed.\n`);
}

import { buildCatalogue } from '../src/catalogue/buildCatalogue.ts';
import { coverageOf, type Count } from '../src/catalogue/coverage.ts';
import { ContentFolderError } from '../src/reader/files.ts';
import { readContent } from '../src/reader/readContent.ts';
import { contentRoot } from './paths.ts';

const root = contentRoot();
const { content, problems } = await readContent(root.path).catch((error: unknown) => {
  if (!(error instanceof ContentFolderError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
if (problems.length > 0) {
  process.stderr.write(`The content has ${problems.length} problems; run npm run validate.\n`);
  process.exit(1);
}
const coverage = coverageOf(buildCatalogue(content));
const practices = coverage.records[0]?.[1] ?? 0;

/** A table in Markdown, to be pasted into docs/quality.md as it is. */
const table = (heading: string, rows: (string | number)[][]) =>
  `| ${heading} |\n|${heading.replace(/[^|]+/g, ' --- ')}|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`;
const shares = (rows: Count[]) =>
  rows.map(([name, count]) => [name, count, `${Math.round((100 * count) / practices)} %`]);

process.stdout.write(table('records | count', coverage.records));
process.stdout.write(`Countries and areas with practices: ${coverage.countries}\n\n`);
process.stdout.write(table('cluster of the first focus area | practices | share', shares(coverage.clusters)));
process.stdout.write(table('region of a country concerned | practices | share', shares(coverage.regions)));
process.stdout.write(table('evidence | practices | share', shares(coverage.evidence)));
process.stdout.write(table('kind | practices | share', shares(coverage.kinds)));
process.stdout.write(table('language | preferred labels | other labels', coverage.labels));
process.stdout.write(table('practices with | count | share', shares(coverage.filled)));

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCatalogue } from '../../src/catalogue/buildCatalogue.ts';
import { readContent } from '../../src/reader/readContent.ts';
import { optionsOf } from '../options.ts';
import { contentRoot } from '../paths.ts';
import { makeEngines } from './engines.ts';
import { answerable, averages, evaluate, measures, rejection, type Measure, type Outcome } from './evaluate.ts';
import { readQueries } from './queries.ts';

const usage = `Measures how well search answers the judged queries of tests/relevance, beside plain Pagefind and MiniSearch.

  npm run bench:relevance -- [--part tuning|held-out|all] [--worst N] [--root DIR]

  --part    which queries (tuning). Look at held-out only to report, never to change how search works.
  --worst   also list the N queries that Waymark answers worst, with what it found and what it should have found
  --root    the content folder (default: WAYMARK_CONTENT, or content)`;

const { values } = optionsOf(usage, {
  options: {
    part: { type: 'string', default: 'tuning' },
    worst: { type: 'string', default: '0' },
    root: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help || !['tuning', 'held-out', 'all'].includes(values.part) || !/^\d+$/.test(values.worst)) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const { content, problems } = await readContent(contentRoot(values.root).path);
if (problems.length > 0) throw new Error(`The content has ${problems.length} problems: run npm run validate first.`);
const catalogue = buildCatalogue(content);
const queries = readQueries().filter(({ part }) => values.part === 'all' || part === values.part);
const folder = await mkdtemp(join(tmpdir(), 'waymark-relevance-'));
const { engines, close } = await makeEngines(catalogue, folder);
try {
  const names = engines.map(({ name }) => name);
  const all: Outcome[][] = [];
  for (const engine of engines) all.push(await evaluate(engine, queries, catalogue));
  console.log(`${queries.length} queries (${values.part}) over ${catalogue.practices.length} practices\n`);
  printMeasures(names, all);
  printRejection(names, all);
  printWorst(all[0] ?? [], Number(values.worst));
} finally {
  close();
  await rm(folder, { recursive: true, force: true });
}

function printMeasures(names: string[], all: Outcome[][]): void {
  for (const measure of Object.keys(measures) as Measure[]) {
    const columns = all.map((outcomes) => averages(outcomes, measure));
    console.log(line(measure, names));
    for (const group of columns[0]?.keys() ?? [])
      console.log(
        line(
          group,
          columns.map((column) => shown(column.get(group))),
        ),
      );
    console.log('');
  }
}

function printRejection(names: string[], all: Outcome[][]): void {
  const rejections = all.map(rejection);
  console.log(line('no-answer', names));
  console.log(
    line(
      'answered with nothing',
      rejections.map(({ nothing }) => shown(nothing)),
    ),
  );
  console.log(
    line(
      'AUC of the top score',
      rejections.map((one) => shown(one.auc)),
    ),
  );
}

function printWorst(outcomes: Outcome[], count: number): void {
  if (count === 0) return;
  const rated = answerable(outcomes).map((outcome) => ({ outcome, value: measures['nDCG@10'](outcome) }));
  for (const { outcome, value } of rated.sort((a, b) => a.value - b.value).slice(0, count)) {
    const { query, found, judgments } = outcome;
    const graded = (id: string) => `${judgments.get(id) ?? 0} ${id}`;
    const missed = [...judgments.keys()]
      .filter((id) => !found.ids.includes(id))
      .sort((a, b) => (judgments.get(b) ?? 0) - (judgments.get(a) ?? 0));
    console.log(`\n${shown(value)}  ${query.id}  ${query.query}`);
    console.log(`  found   ${found.ids.map(graded).join(', ') || 'nothing'}`);
    console.log(`  missed  ${missed.slice(0, 6).map(graded).join(', ') || 'nothing'}`);
  }
  const wrong = outcomes.filter(({ query, found }) => query.group === 'no-answer' && found.ids.length > 0);
  for (const { query, found } of wrong)
    console.log(
      `\n${found.topScore.toFixed(2)}  ${query.id}  ${query.query}  should find nothing, found ${found.ids.slice(0, 3).join(', ')}`,
    );
}

function shown(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3);
}
function line(first: string, rest: string[]): string {
  return first.padEnd(24) + rest.map((text) => text.padStart(12)).join('');
}

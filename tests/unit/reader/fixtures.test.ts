import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../../src/reader/ruleIds.ts';
import { readFiles } from '../../../src/reader/readContent.ts';
import { rules } from '../../../src/reader/rules/index.ts';
import { base, fixturesFolder, hasFixture, problemsOf } from './fixtures.ts';

/** Rules whose fixtures no repository can hold; files.test.ts makes them in a temporary folder. */
const madeElsewhere = ['file-too-large', 'unreadable-file'];
const withFixtures = ruleIds.filter((rule) => !madeElsewhere.includes(rule));
/** A fixture of these rules is a whole content folder of its own. */
const alone = ['empty-collection'];

it('has a base without problems', () => {
  expect(readFiles(base).problems).toEqual([]);
});

describe.each(withFixtures)('%s', (rule) => {
  it('accepts the valid fixture', async () => {
    expect(await problemsOf(rule, 'valid')).toEqual([]);
  });

  it('reports the invalid fixture with file, line, column, message and remedy', async () => {
    const problems = await problemsOf(rule, 'invalid', alone.includes(rule));
    const shown = problems
      .map((one) => `${one.file}:${one.line}:${one.column} ${one.rule}\n  ${one.message}\n  ${one.remedy}\n`)
      .join('');
    expect(shown).toBe(readFileSync(`${fixturesFolder}${rule}/problems.txt`, 'utf8'));
    expect([...new Set(problems.map((problem) => problem.rule))]).toEqual([rule]);
  });
});

describe('rules', () => {
  it('each have a page, and no page is left over', () => {
    const pages = readdirSync(new URL('../../../docs/rules/', import.meta.url)).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(ruleIds.map((rule) => `${rule}.md`).sort());
  });

  it('are all in the index of the pages', () => {
    const index = readFileSync(new URL('../../../docs/rules/README.md', import.meta.url), 'utf8');
    expect(ruleIds.filter((rule) => !index.includes(`[${rule}](${rule}.md)`))).toEqual([]);
  });

  it('each have a pair of fixtures, and no fixture is left over', () => {
    expect(withFixtures.filter((rule) => !hasFixture(rule, 'valid') || !hasFixture(rule, 'invalid'))).toEqual([]);
    const folders = readdirSync(fixturesFolder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && hasFixture(entry.name, 'invalid'),
    );
    expect(folders.map(({ name }) => name).sort()).toEqual([...withFixtures].sort());
  });

  it('across records name only known rules', () => {
    expect(rules.flatMap(({ ids }) => ids).filter((id) => !ruleIds.includes(id))).toEqual([]);
  });
});

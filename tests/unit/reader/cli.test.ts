import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesFolder } from './fixtures.ts';

const script = fileURLToPath(new URL('../../../scripts/validate.ts', import.meta.url));
const base = `${fixturesFolder}base`;
let faulty: string;

function validate(args: string[], env: Record<string, string> = {}, cwd = tmpdir()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, WAYMARK_CONTENT: '', ...env },
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  faulty = mkdtempSync(join(tmpdir(), 'waymark-'));
  cpSync(base, faulty, { recursive: true });
  writeFileSync(join(faulty, 'practices/one.md'), 'no front matter: 100%\n');
  writeFileSync(join(faulty, 'events/two.md'), '---js\n---\n');
});
afterAll(() => rmSync(faulty, { recursive: true, force: true }));

describe('npm run validate', { timeout: 60_000 }, () => {
  it('exits 0 where there is no problem', () => {
    expect(validate(['--root', base])).toEqual({
      status: 0,
      stdout: '11 files read, 7 records, no problem.\n',
      stderr: '',
    });
  });

  it('exits 1 and reports all files as text', () => {
    const { status, stdout, stderr } = validate(['--root', '.'], {}, faulty);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout)
      .toBe(`./events/two.md:1:4  The front matter is marked "js"; only YAML is read, and nothing in a record is ever run.
    Write the fields as YAML and leave only three hyphens on the first line. (front-matter-language)

./practices/one.md:1:1  The file does not begin with front matter.
    Begin the first line of the file with three hyphens (---), then the fields, then another line of three hyphens. (front-matter-missing)

13 files read, 7 records, 2 problems.
Each rule, named in brackets, is explained in docs/rules/<rule>.md.
`);
  });

  it('writes one JSON object', () => {
    const { status, stdout } = validate(['--format', 'json'], { WAYMARK_CONTENT: faulty });
    const { problems, ...counts } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(counts).toEqual({ files: 13, records: 7 });
    expect(problems.map((problem: object) => Object.keys(problem).sort())).toEqual(
      problems.map(() => ['column', 'file', 'line', 'message', 'remedy', 'rule']),
    );
    expect(problems.map(({ file }: { file: string }) => file)).toEqual(['events/two.md', 'practices/one.md']);
    expect(JSON.parse(validate(['--format=json', '--root', base]).stdout)).toEqual({
      problems: [],
      files: 11,
      records: 7,
    });
  });

  it('writes annotations for GitHub', () => {
    const { status, stdout } = validate(['--format', 'github', '--root', '.'], {}, faulty);
    expect(status).toBe(1);
    expect(stdout.split('\n')[0]).toMatch(
      /^::error file=\.\/events\/two\.md,line=1,col=4,title=front-matter-language::The front matter/,
    );
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  it.each([
    ['practices/one.md', 1, 1],
    ['practices', 1, 1],
    ['practices/', 1, 1],
    ['./events/../practices', 1, 1],
    ['sources', 0, 0],
    ['practices/example.md', 0, 0],
  ])('reports only on %s', (path, status, count) => {
    const result = validate([path, '--format', 'json', '--root', faulty]);
    expect(result.status).toBe(status);
    expect(JSON.parse(result.stdout).problems).toHaveLength(count);
  });

  it('takes paths as they lie on disk, and several of them', () => {
    expect(validate([join(faulty, 'practices'), 'events', '--root', faulty]).stdout).toContain('2 problems');
    expect(validate([faulty, '--root', faulty]).stdout).toContain('2 problems');
  });

  it('prefers --root to WAYMARK_CONTENT', () => {
    expect(validate(['--root', base], { WAYMARK_CONTENT: faulty }).status).toBe(0);
  });

  it.each([
    [['--format', 'xml', '--root', base], 'There is no format "xml".'],
    [['--frmat', 'json'], '--frmat'],
    [['--root', '/no/such/folder'], 'There is no content folder at'],
    [['--root', `${base}/practices/example.md`], 'There is no content folder at'],
    [['--root='], '--root needs the name of a folder.'],
    [['practices/gone.md', '--root', base], 'There is no file at practices/gone.md.'],
    [['../elsewhere', '--root', base], 'There is no file at ../elsewhere.'],
  ])('exits 2 on wrong use: %j', (args, message) => {
    const { status, stdout, stderr } = validate(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('Exit: 0');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('explains itself', () => {
    expect(validate(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--format') });
  });
});

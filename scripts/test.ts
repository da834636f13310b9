import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from './paths.ts';

const usage = `Checks everything, one step after another, and stops at the first that fails.

  npm test                    all checks, then all tests
  npm run check               all checks, then the tests that need no browser
  npm test -- ARGUMENTS       the same, with arguments for vitest`;

const checks = ['types', 'lint', 'format:check', 'unused', 'schemas:check', 'validate'];
const quickTests = ['--project', 'unit', '--project', 'content'];

const given = process.argv.slice(2);
const quick = given.includes('--quick');
const forVitest = given.filter((argument) => argument !== '--quick');

if (given.includes('--help') || given.includes('-h')) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}

function step(title: string, command: string, args: string[]): void {
  process.stdout.write(`\n== ${title}\n`);
  const { status, error } = spawnSync(command, args, {
    cwd: repositoryRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status === 0) return;
  process.stderr.write(`\n"${title}" failed${error ? ` (${error.message})` : ''}; what follows it was not run.\n`);
  process.exit(status || 1);
}

for (const check of checks) step(check, 'npm', ['run', '--silent', check]);
// the tests come last and all in one run, so that its summary ends the output
const vitest = join(repositoryRoot, 'node_modules/vitest/vitest.mjs');
step('tests', process.execPath, [vitest, 'run', ...(quick ? quickTests : []), ...forVitest]);

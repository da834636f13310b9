import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { repositoryRoot } from './paths.ts';

const usage = `Checks everything, one step after another, and stops at the first that fails.

  npm test                    all checks, then all tests
  npm run check               all checks, then the tests that need no browser
  npm test -- ARGUMENTS       the same, with arguments for vitest`;

const checks = ['types', 'lint', 'format:check', 'unused', 'schemas:check', 'validate'];
const quickTests = ['--project', 'unit', '--project', 'content'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { quick: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
});
if (values['help']) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}

function step(title: string, command: string, args: string[]): void {
  process.stdout.write(`\n== ${title}\n`);
  const { status, error } = spawnSync(command, args, {
    cwd: repositoryRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write(`\n"${title}" failed${error ? ` (${error.message})` : ''}; what follows it was not run.\n`);
  process.exit(status || 1);
}

for (const check of checks) step(check, 'npm', ['run', '--silent', check]);
// the tests come last and all in one run, so that its summary ends the output
step('tests', 'npx', ['--no-install', 'vitest', 'run', ...(values['quick'] ? quickTests : []), ...positionals]);

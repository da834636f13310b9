// Runs an npm script after installing what the lockfile names, if it is not there yet.
// Plain JavaScript for any Node 20 or later: the Node that the scripts run on is itself among the packages.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [script, ...rest] = process.argv.slice(2);
const root = new URL('..', import.meta.url);

function packages(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, root), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Whether every package of the lockfile lies in node_modules in its version; optional ones may be absent. */
function installed() {
  const there = packages('node_modules/.package-lock.json');
  const wanted = Object.entries(packages('package-lock.json')).filter(([path]) => path !== '');
  return (
    wanted.length > 0 &&
    wanted.every(([path, { version, optional, devOptional, peer }]) =>
      there[path] ? there[path].version === version : optional || devOptional || peer,
    )
  );
}

function npm(...args) {
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) {
    console.error(`npm cannot be run (${error.message}). Install Node 20 or later with npm, then try again.`);
    process.exit(1);
  }
  return status ?? 1;
}

if (!installed()) {
  console.log('Installing what the lockfile names …');
  if (npm('ci', '--no-audit', '--no-fund', '--loglevel=error') !== 0) {
    console.error('The packages could not be installed: the message above says why. Is the npm registry within reach?');
    process.exit(1);
  }
}
process.exit(npm('run', '--silent', script, ...(rest.length ? ['--', ...rest] : [])));
